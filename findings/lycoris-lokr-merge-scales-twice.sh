#!/usr/bin/env bash
# lycoris-lora 4.1.3: a LoKr whose first factor is whole and whose second is two small ones adds alpha / rank times their product
# while it is trained; merge_to() adds alpha / rank times that. With the usual alpha of 1 and rank of 2 what is merged is half of
# what was trained. Where both factors are whole (or alpha is the rank) the two agree. Guessed before: merging gives what training saw.
# Needs python3-venv. Seen on 2026-12-01 with torch 2.13.0: "merged over trained: 0.500, both factors whole: 1.000".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0 lycoris-lora==4.1.3
cat >"$work/ratio.py" <<'PY'
import logging, torch
logging.disable(logging.WARNING)
from lycoris.modules.lokr import LokrModule

def merged_over_trained(width):
    torch.manual_seed(0)
    layer = torch.nn.Linear(width, width, bias=False)
    module = LokrModule("layer", layer, multiplier=1.0, lora_dim=2, alpha=1.0, factor=4)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.normal_()
        inputs, before = torch.eye(width), layer.weight.clone()
        plain = layer(inputs)
        module.apply_to()
        trained = layer(inputs) - plain
        module.restore()
        module.merge_to(1.0)
        return (inputs @ (layer.weight - before).T).norm() / trained.norm()

print(f"merged over trained: {merged_over_trained(64):.3f}, both factors whole: {merged_over_trained(16):.3f}")
PY
seen=$("$work/venv/bin/python" "$work/ratio.py" 2>/dev/null)
echo "lycoris-lora 4.1.3, $seen"
[ "$seen" = "merged over trained: 0.500, both factors whole: 1.000" ] || { echo "this has changed"; exit 1; }
