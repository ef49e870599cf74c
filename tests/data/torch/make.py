"""Writes the files beside it with torch 2.13.0 and numpy 2.4.6: what test_torch_files compares with.

python make.py. No value needs a generator: each tensor counts up.
"""
import collections
import inspect
import warnings
import zipfile

import numpy as np
import torch


warnings.simplefilter("ignore")


def no_source(_):
    raise OSError


def count(*shape, dtype=torch.float32):
    size = int(np.prod(shape))
    return torch.arange(size).to(dtype).reshape(shape)


def save(name, tree, **how):
    torch.save(tree, name, **how)
    # The old container keeps the source of classes that are networks, where it can be had.
    with_source, inspect.getsourcelines = inspect.getsourcelines, no_source
    torch.save(tree, "old_" + name, _use_new_zipfile_serialization=False, **how)
    inspect.getsourcelines = with_source


shared = count(24)
state = collections.OrderedDict(
    {
        "double": count(3, dtype=torch.float64) / 4,
        "float": count(2, 3) / 2,
        "half": count(5, dtype=torch.float16) / 8,
        "bfloat": count(4, dtype=torch.bfloat16) * 3,
        "long": count(2, 2, dtype=torch.int64) - 1,
        "int": count(3, dtype=torch.int32) - 5,
        "short": count(3, dtype=torch.int16),
        "char": count(3, dtype=torch.int8) - 1,
        "byte": count(3, dtype=torch.uint8) + 253,
        "bool": torch.tensor([True, False, True]),
        "float8": count(4).to(torch.float8_e4m3fn),
        "turned": count(2, 3).t(),
        "channels_last": count(1, 2, 2, 3).contiguous(memory_format=torch.channels_last),
        "every_other": shared[1:12:2],
        "part": shared[8:20].reshape(3, 4),
        "part.of.part": shared[8:20].reshape(3, 4)[1:, 1:3],
        "repeated": torch.tensor([7.0]).expand(2, 3),
        "scalar": torch.tensor(3.5),
        "nothing": torch.empty(0, 4),
        "parameter": torch.nn.Parameter(count(2) + 1),
    }
)
state._metadata = collections.OrderedDict({"": {"version": 1}})
save("types.pt", state)

save(
    "training.ckpt",
    {
        "epoch": 6,
        "global_step": np.int64(470000),
        "loss": np.float32(0.25),
        "lr": np.arange(3.0),
        "device": torch.device("cpu"),
        "size": torch.Size([2, 3]),
        "dtype": torch.float16,
        "seen": {1, 2},
        "name": "Größe 猫",
        "optimizer_states": [{"state": {0: {"exp_avg": count(8), "step": 9}}, "param_groups": [{"lr": 1e-4}]}],
        "hyper_parameters": None,
        "state_dict": collections.OrderedDict({"model.diffusion_model.w": count(2, 2), "cond_stage_model.ids": count(1, 3, dtype=torch.int64)}),
    },
)
for protocol in (3, 4, 5):
    torch.save({"a": count(3), "big": 2**70, "negative": -(2**40)}, f"protocol_{protocol}.pt", pickle_protocol=protocol)

# Embeddings: as A1111 writes them, as the method's authors do, and as diffusers does.
save("a1111.pt", {"string_to_token": {"*": 265}, "string_to_param": {"*": torch.nn.Parameter(count(2, 64) / 64)}, "name": "thing",
                  "step": 500, "sd_checkpoint": "6ce0161689", "sd_checkpoint_name": None})
save("authors.pt", {"string_to_token": {"*": torch.tensor(265)}, "string_to_param": torch.nn.ParameterDict({"*": torch.nn.Parameter(count(2, 64) / 64)})})
save("diffusers.bin", {"<thing>": count(64) / 64})
save("sdxl.pt", {"clip_l": count(2, 64), "clip_g": count(2, 96)})
# An upscaler of BasicSR and a hypernetwork of A1111.
save("upscaler.pth", {"params_ema": collections.OrderedDict({"conv_first.weight": count(2, 3)}), "params": {"conv_first.weight": count(2, 3) + 9}})
save("hypernetwork.pt", {768: [collections.OrderedDict({"linear.0.weight": count(2, 2)}), collections.OrderedDict({"linear.0.weight": count(2, 2) + 4})], "step": 3})

# What people pack again is compressed; torch reads it all the same.
with zipfile.ZipFile("types.pt") as stored, zipfile.ZipFile("compressed.pt", "w", zipfile.ZIP_DEFLATED) as packed:
    for member in stored.infolist():
        packed.writestr(member.filename, stored.read(member))
assert torch.equal(torch.load("compressed.pt")["float"], state["float"])
