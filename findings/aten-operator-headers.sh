#!/usr/bin/env bash
# torch 2.13.0: a file that includes only small headers of ATen (indexing, one operator) still reads those of all operators,
# 4,227 of them, unless AT_PER_OPERATOR_HEADERS is defined; then 428. ATen/TensorIndexing.h and ATen/TensorOperators.h
# change what they include by it. Guessed before: that including single operators by name was enough. Needs g++, python3-venv.
# Seen on 2026-11-30 with g++ 12.2: "headers of operators that are read: 4227; with AT_PER_OPERATOR_HEADERS: 428".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0
include=$("$work/venv/bin/python" -c 'import os, torch; print(os.path.join(os.path.dirname(torch.__file__), "include"))')
cat >"$work/one.cpp" <<'CPP'
#include <ATen/core/Tensor.h>
#include <ATen/TensorIndexing.h>
#include <ATen/ops/cat.h>
CPP
count() { g++ -std=c++20 -E -H "$@" -isystem "$include" "$work/one.cpp" 2>&1 >/dev/null | grep -oE 'ATen/ops/[a-z_0-9]+\.h' | sort -u | wc -l; }
plain=$(count) defined=$(count -DAT_PER_OPERATOR_HEADERS)
echo "torch 2.13.0, headers of operators that are read: $plain; with AT_PER_OPERATOR_HEADERS: $defined"
[ "$plain" -gt 3000 ] && [ "$defined" -lt 1000 ] || { echo "this has changed"; exit 1; }
