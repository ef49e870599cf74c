#!/usr/bin/env bash
# torch 2.13.0: the normal numbers of a seed on the processor depend on the processor's instructions. With AVX2 (and with AVX-512,
# to the bit alike) torch.randn takes its own vectorised logarithm, sine and cosine, without them those of the C library: from the
# same generator and seed four of ten numbers then end in other digits, by up to 1.8e-6, and the generator is left in the same state
# after it. Uniform numbers are alike. A picture whose noise is "drawn on the processor, so that a seed gives the same everywhere"
# is therefore the same to the bit on machines of one kind alone. Guessed before: one generator on the processor, one sequence, since
# seeds are shared on that ground. Needs an x86-64 processor with AVX2 and python3-venv. Seen on 2026-12-01: "AVX2 and DEFAULT:
# uniform numbers the same True, normal numbers the same False (39 of 100 differ, by at most 1.8e-06), generators after it the same
# True".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check torch==2.13.0
cat >"$work/draw.py" <<'PY'
import sys
import torch

generator = torch.Generator("cpu").manual_seed(0)
normal = torch.randn(1, 4, 64, 64, generator=generator)
state = generator.get_state()
uniform = torch.rand(1, 4, 64, 64, generator=generator)
torch.save((torch.backends.cpu.get_cpu_capability(), normal, uniform, state), sys.argv[1])
PY
cat >"$work/compare.py" <<'PY'
import sys
import torch

first, second = (torch.load(name) for name in sys.argv[1:])
difference = (first[1] - second[1]).abs()
print(f"{first[0]} and {second[0]}: uniform numbers the same {torch.equal(first[2], second[2])}, normal numbers the same "
      f"{torch.equal(first[1], second[1])} ({(difference > 0).float().mean() * 100:.0f} of 100 differ, by at most "
      f"{difference.max():.1e}), generators after it the same {torch.equal(first[3], second[3])}")
PY
for capability in avx2 default; do
  ATEN_CPU_CAPABILITY=$capability "$work/venv/bin/python" -W ignore "$work/draw.py" "$work/$capability" 2>/dev/null
done
seen=$("$work/venv/bin/python" -W ignore "$work/compare.py" "$work/avx2" "$work/default" 2>/dev/null)
echo "torch 2.13.0, $seen"
[ "$seen" = "AVX2 and DEFAULT: uniform numbers the same True, normal numbers the same False (39 of 100 differ, by at most 1.8e-06), generators after it the same True" ] ||
  { echo "this has changed"; exit 1; }
