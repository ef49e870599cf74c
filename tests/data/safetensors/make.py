"""Makes reference.safetensors with the reference library (needs torch and safetensors)."""
from pathlib import Path
import torch
from safetensors.torch import save_file

save_file({"a.weight": torch.arange(6).float().view(2, 3) / 2, "b.half": torch.arange(5).half(), "c.ids": torch.arange(3),
           "d.scalar": torch.tensor(2.5)}, Path(__file__).parent / "reference.safetensors", metadata={"format": "pt"})
