#!/usr/bin/env bash
# transformers 5.24.0: add_tokens("Neko") on a CLIP tokenizer, as for a textual inversion, fits in any case and inside of words
# as well: "nekomata" becomes the added piece "Neko" and the rest "mata". Guessed before: that an added token is a word of its
# own, written as it was added. Seen on 2026-12-01: "'Neko': [added]; 'NEKO': [added]; 'nekomata': [added] mata</w>".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check transformers==5.24.0
"$work/venv/bin/python" - 2>"$work/errors" <<'PY' || { cat "$work/errors"; exit 1; }
import sys
import transformers

letters = [chr(code) for code in range(ord("!"), ord("~") + 1)]
pieces = letters + [letter + "</w>" for letter in letters] + ["ma", "ta</w>", "mata</w>", "<|startoftext|>", "<|endoftext|>"]
tokenizer = transformers.CLIPTokenizer(
    vocab={piece: number for number, piece in enumerate(pieces)},
    merges=[("m", "a"), ("t", "a</w>"), ("ma", "ta</w>")])
tokenizer.add_tokens("Neko")
added = tokenizer.added_tokens_encoder["Neko"]

def cut(word):
    numbers = tokenizer(word, add_special_tokens=False).input_ids
    return " ".join("[added]" if number == added else pieces[number] for number in numbers)

words = [cut(word) for word in ("Neko", "NEKO", "nekomata")]
print(f"transformers {transformers.__version__}, 'Neko': {words[0]}; 'NEKO': {words[1]}; 'nekomata': {words[2]}")
if words != ["[added]", "[added]", "[added] mata</w>"]:
    sys.exit("this has changed")
PY
