"""Names of the one-file layout beside diffusers' own, as the reference converter of the golden set writes them.
    python make.py GOLDENS        (its ldm_layout.py; numpy, safetensors)
Every tensor is filled with a number of its own, so that what comes out of the converter tells where it came from.
One row a stored tensor: name, shape, and the parameters made of it ("-": none), as component:name.
"""
import sys

sys.path.insert(0, sys.argv[1])
import ldm_layout
import numpy as np
from safetensors.numpy import load_file

for model in ("tiny-sd15", "tiny-sd21-v", "tiny-sdxl"):
    names = []

    def numbered(path):
        state = {}
        for name, value in load_file(path).items():
            names.append(f"{path.split('/')[-2]}:{name}")
            state[name] = np.full(value.shape, len(names) + 1, np.float32)     # 1 is taken by made-up projections
        return state

    ldm_layout.load_file = numbered
    with open(f"{model}.tsv", "w") as out:
        for name, value in sorted(ldm_layout.single_file(f"{sys.argv[1]}/{model}").items()):
            numbers = dict.fromkeys(value.reshape(-1).tolist())      # in order of appearance
            made = [names[int(n) - 2] for n in numbers if n > 1 and n == int(n)]
            out.write(f"{name}\t{'x'.join(map(str, value.shape))}\t{','.join(made) or '-'}\n")
