# Reference values of a U-Net with control residuals, made with diffusers 0.42.1:
#    python make.py TINY_SD15 unet.safetensors
import sys, torch
from diffusers import UNet2DConditionModel
from safetensors.torch import save_file

torch.set_num_threads(1)
unet = UNet2DConditionModel.from_pretrained(sys.argv[1] + "/unet", torch_dtype=torch.float32)
generator = torch.Generator().manual_seed(7)
sample, context = (torch.randn(shape, generator=generator) for shape in [(2, 4, 8, 8), (2, 77, 64)])
timestep = torch.tensor([321, 321])
with torch.no_grad():
    time = unet.time_embedding(unet.time_proj(timestep))
    skips = [h := unet.conv_in(sample)]
    for block in unet.down_blocks:
        words = {"encoder_hidden_states": context} if getattr(block, "has_cross_attention", False) else {}
        h, made = block(h, time, **words)
        skips += made
    residuals = [0.5 * torch.randn(skip.shape, generator=generator) for skip in skips + [h]]
    output = unet(sample, timestep, encoder_hidden_states=context,
                  down_block_additional_residuals=tuple(residuals[:-1]),
                  mid_block_additional_residual=residuals[-1]).sample
tensors = {"sample": sample, "timestep": timestep.float(), "encoder_hidden_states": context, "output": output}
tensors |= {f"residual.{i:02}": residual for i, residual in enumerate(residuals)}
save_file(tensors, sys.argv[2])
