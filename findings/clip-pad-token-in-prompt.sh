#!/usr/bin/env bash
# transformers 5.24.0: where a CLIP tokenizer's pad token is "!", as that of SD 2's text encoder and SDXL's second one, every
# "!" of a prompt becomes the pad piece "!", instead of the piece "!</w>" that ends a word and that the encoder was trained on.
# Guessed before: that a pad token is only put behind the prompt and does not change how its words are cut.
# Seen on 2026-12-01: "pad token '<|endoftext|>': 'cat</w> !</w>'; pad token '!': 'cat</w> !'".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check transformers==5.24.0
"$work/venv/bin/python" - 2>"$work/errors" <<'PY' || { cat "$work/errors"; exit 1; }
import sys
import transformers

letters = [chr(code) for code in range(ord("!"), ord("~") + 1)]
pieces = letters + [letter + "</w>" for letter in letters] + ["ca", "cat</w>", "<|startoftext|>", "<|endoftext|>"]
vocab = {piece: number for number, piece in enumerate(pieces)}
merges = [("c", "a"), ("ca", "t</w>")]

def cut(pad):
    return " ".join(transformers.CLIPTokenizer(vocab=dict(vocab), merges=list(merges), pad_token=pad).tokenize("cat!"))

usual, mark = cut("<|endoftext|>"), cut("!")
print(f"transformers {transformers.__version__}, pad token '<|endoftext|>': '{usual}'; pad token '!': '{mark}'")
if (usual, mark) != ("cat</w> !</w>", "cat</w> !"):
    sys.exit("this has changed")
PY
