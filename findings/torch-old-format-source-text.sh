#!/usr/bin/env bash
# torch 2.13.0: torch.save with _use_new_zipfile_serialization=False puts the Python source text of every nn.Module class of
# the object into the file, comments included; the usual format, a ZIP archive, has the class's name alone. Guessed before:
# that an old .pt or .ckpt file holds names and numbers only.
# Seen on 2026-12-01: "the class's comment is in the file: old format True, ZIP False".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0
cat >"$work/tiny.py" <<'PY'
import torch


class Tiny(torch.nn.Module):
    # this comment is only in the source text
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(1))
PY
cd "$work"
PYTHONPATH="$work" "$work/venv/bin/python" - <<'PY'
import sys
import tiny
import torch

def holds(new):
    torch.save(tiny.Tiny(), "saved.pt", _use_new_zipfile_serialization=new)
    with open("saved.pt", "rb") as file:
        return b"this comment is only in the source text" in file.read()

old, new = holds(False), holds(True)
print(f"torch {torch.__version__}, the class's comment is in the file: old format {old}, ZIP {new}")
if (old, new) != (True, False):
    sys.exit("this has changed")
PY
