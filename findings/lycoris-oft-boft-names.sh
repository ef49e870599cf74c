#!/usr/bin/env bash
# lycoris-lora 4.1.3 (torch 2.13.0): diagonal OFT and BOFT write tensors of the same names, oft_blocks and alpha, and nothing in
# the file says which it is; only the number of dimensions does, 3 or 4. Guessed before: that each algorithm is known from its
# tensors' names, as LoHa, LoKr and the others are.
# Seen on 2026-12-01: "diag-oft: alpha (), oft_blocks (4, 2, 2); boft: alpha (), oft_blocks (3, 4, 2, 2)".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0 lycoris-lora==4.1.3
"$work/venv/bin/python" - 2>"$work/errors" <<'PY' || { cat "$work/errors"; exit 1; }
import importlib.metadata, logging, sys
import torch
logging.disable()
from lycoris import create_lycoris

def tensors(algorithm):
    network = create_lycoris(torch.nn.Sequential(torch.nn.Linear(8, 8)), 1.0, linear_dim=2, linear_alpha=1, algo=algorithm)
    network.apply_to()
    return {name: tuple(tensor.shape) for name, tensor in sorted(network.state_dict().items())}

def text(shapes): return ", ".join(f"{name.rpartition('.')[2]} {shape}" for name, shape in shapes.items())

oft, boft = tensors("diag-oft"), tensors("boft")
print(f"lycoris-lora {importlib.metadata.version('lycoris-lora')}, diag-oft: {text(oft)}; boft: {text(boft)}")
blocks = [name for name in oft if name.endswith(".oft_blocks")]
if list(oft) != list(boft) or len(blocks) != 1 or (len(oft[blocks[0]]), len(boft[blocks[0]])) != (3, 4):
    sys.exit("this has changed")
PY
