#!/usr/bin/env bash
# dynamicprompts 0.31.0 (wildcards and variants of A1111's best known extension): a backslash before a brace does not make it a
# plain one, as it does before a round bracket in A1111's own grammar: "\{red|blue\}" is still a choice, and the backslashes stay in
# the words. Guessed before: \{ is a brace. Needs python3-venv. Seen on 2026-12-01: "['a \\red ball', 'a \\blue\\ ball']".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check dynamicprompts==0.31.0 pyparsing==3.2.3
seen=$("$work/venv/bin/python" -c '
from dynamicprompts.generators import CombinatorialPromptGenerator
print(list(CombinatorialPromptGenerator().generate(r"a \{red|blue\} ball", 9)))')
echo "dynamicprompts 0.31.0: $seen"
[ "$seen" = "['a \\\\red ball', 'a \\\\blue\\\\ ball']" ] || { echo "this has changed"; exit 1; }
