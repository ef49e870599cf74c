#!/usr/bin/env bash
# peft 0.21.2 (transformers 5.24.0, torch 2.13.0): of alpha_pattern the first entry that fits a module counts, and
# save_pretrained writes the entries sorted by name. Where two fit one module ("query", then "attention.query") its alpha, and
# with it the strength of its LoRA, is another one when read back. Guessed before: that what is saved is read back as it was,
# or that the longest entry counts. Seen on 2026-12-01: "alpha in memory: 3; saved and read back: 6".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0 transformers==5.24.0 peft==0.21.2
"$work/venv/bin/python" - "$work" <<'PY'
import importlib.metadata, sys
import torch
from peft import LoraConfig, PeftModel, get_peft_model

def model():
    return torch.nn.ModuleDict({"attention": torch.nn.ModuleDict({"query": torch.nn.Linear(4, 4)})})

def alpha(peft):
    return peft.base_model.model["attention"]["query"].lora_alpha["default"]

config = LoraConfig(r=1, lora_alpha=1, target_modules=["query"], alpha_pattern={"query": 3, "attention.query": 6})
made = get_peft_model(model(), config)
made.save_pretrained(sys.argv[1] + "/saved")
memory, read = alpha(made), alpha(PeftModel.from_pretrained(model(), sys.argv[1] + "/saved"))
print(f"peft {importlib.metadata.version('peft')}, alpha in memory: {memory}; saved and read back: {read}")
if (memory, read) != (3, 6):
    sys.exit("this has changed")
PY
