"""Adapters as the real libraries write them for the tiny Stable Diffusion 1, and what they add to its weights: the folders
beside this file, and expected.safetensors ("case:component.parameter", the first rows of each change). Made once, with
peft 0.21.2, diffusers 0.42.1, transformers 5.24, lycoris-lora 4.1.3 and torch 2.13.0: make.py OUT."""
import json, math, os, shutil, sys, torch
from safetensors.torch import save_file, load_file
from diffusers import UNet2DConditionModel, StableDiffusionPipeline
from transformers import CLIPTextModel
from peft import LoraConfig, LoKrConfig, LoHaConfig, get_peft_model
G = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../goldens/tiny-sd15")
OUT = sys.argv[1]
shutil.rmtree(OUT, ignore_errors=True); os.makedirs(OUT)
Q = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q"
K = "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k"
K1 = "down_blocks.0.attentions.1.transformer_blocks.0.attn2.to_k"
C = "down_blocks.0.resnets.0.conv1"
T = "text_model.encoder.layers.0.self_attn.q_proj"
T2 = "text_model.encoder.layers.1.self_attn.q_proj"
torch.manual_seed(0)
def unet(): return UNet2DConditionModel.from_pretrained(G, subfolder="unet", torch_dtype=torch.float32)
def text(): return CLIPTextModel.from_pretrained(G, subfolder="text_encoder", torch_dtype=torch.float32)
def shake(m):
    for n, p in m.named_parameters():
        if any(s in n for s in ("lora_", "lokr_", "hada_")) and "magnitude" not in n: p.data = torch.randn_like(p) * 0.2
        if "magnitude" in n: p.data = p.data * (1 + 0.3 * torch.randn_like(p))
def weights(m): return {n: p.detach().clone() for n, p in m.named_parameters()}
expected = {}
def keep(case, before, after, names, part="unet"):
    for n in names:
        d = after[n + ".weight"] - before[n + ".weight"]
        d = d[:2] if d.dim() == 4 else d[:8]
        expected[f"{case}:{part}.{n}"] = d.contiguous()
        print(case, n, float(d.abs().max()))
def peft(case, config, names, alone=False):
    base = unet(); before = weights(base)
    if alone:
        base.add_adapter(config); shake(base)
        os.makedirs(f"{OUT}/{case}"); base.save_lora_adapter(f"{OUT}/{case}", weight_name="x.safetensors")
        base.fuse_lora()
        after = {n.replace(".base_layer", ""): p for n, p in base.named_parameters()}
    else:
        m = get_peft_model(base, config); shake(m)
        m.save_pretrained(f"{OUT}/{case}")
        from peft import PeftModel  # as it is read again: the file's order of patterns counts
        after = weights(PeftModel.from_pretrained(unet(), f"{OUT}/{case}").merge_and_unload())
    for f in os.listdir(f"{OUT}/{case}"):
        if f == "README.md": os.remove(f"{OUT}/{case}/{f}")
    keep(case, before, after, names)
    return after, before
targets = [Q, K, K1, C]
peft("peft-lora", LoraConfig(r=4, lora_alpha=16, target_modules=targets, rank_pattern={"attn2.to_k": 2},
     alpha_pattern={r"down_blocks\.0\.attentions\.[1-9]\..*to_k": 3, "attn2.to_k": 6, "to_k": 40, "o_q": 99}), targets)
peft("peft-rslora", LoraConfig(r=4, lora_alpha=4, use_rslora=True, target_modules=[Q]), [Q])
peft("peft-dora", LoraConfig(r=4, lora_alpha=8, use_dora=True, target_modules=[Q, K, C]), [Q, K, C])
peft("peft-lokr", LoKrConfig(r=8, alpha=16, target_modules=[Q, C]), [Q, C])
peft("peft-lokr-both", LoKrConfig(r=2, alpha=3, decompose_both=True, target_modules=[Q, K]), [Q, K])
peft("peft-lokr-conv", LoKrConfig(r=2, alpha=3, use_effective_conv2d=True, target_modules=[C]), [C])
peft("peft-loha", LoHaConfig(r=3, alpha=6, target_modules=[Q, C], rank_pattern={"to_q": 2}, alpha_pattern={"conv1": 1}), [Q, C])
peft("unet-alone", LoraConfig(r=2, lora_alpha=8, target_modules=[Q, K], alpha_pattern={"attn2.to_k": 1}), [Q, K], alone=True)
# a bias with the factors
cfg = LoraConfig(r=2, lora_alpha=4, lora_bias=True, target_modules=["conv_out"])
after, before = peft("peft-bias", cfg, ["conv_out"])
expected["peft-bias:unet.conv_out.bias"] = (after["conv_out.bias"] - before["conv_out.bias"])
# a pipeline: both parts, each with its own settings
u, t = unet(), text(); ub, tb = weights(u), weights(t)
u.add_adapter(LoraConfig(r=2, lora_alpha=8, target_modules=[Q])); shake(u)
from peft import inject_adapter_in_model
tcfg = LoraConfig(r=2, lora_alpha=2, target_modules=["q_proj"], rank_pattern={"layers.1.self_attn.q_proj": 4}, alpha_pattern={"layers.1.self_attn.q_proj": 12}); inject_adapter_in_model(tcfg, t); t.peft_config = {"default": tcfg}; shake(t)
from peft.utils import get_peft_model_state_dict
from diffusers.utils import convert_state_dict_to_diffusers
from diffusers.training_utils import _collate_lora_metadata
StableDiffusionPipeline.save_lora_weights(f"{OUT}/pipeline", unet_lora_layers=convert_state_dict_to_diffusers(get_peft_model_state_dict(u)),
    text_encoder_lora_layers=convert_state_dict_to_diffusers(get_peft_model_state_dict(t)), **_collate_lora_metadata({"unet": u, "text_encoder": t}))
def merged(m):
    out = weights(m); 
    for n, mod in m.named_modules():
        if hasattr(mod, "get_delta_weight") and hasattr(mod, "base_layer"):
            out[n + ".weight"] = mod.base_layer.weight.detach() + mod.get_delta_weight("default").detach()
    return out
keep("pipeline", ub, merged(u), [Q])
tm = merged(t); print([k for k in tm if "q_proj" in k][:4])
pre = "" if T + ".weight" in tb else "strip"
if pre: tb = {"text_model." + k: v for k, v in tb.items()}; tm = {"text_model." + k: v for k, v in tm.items()}
keep("pipeline", tb, tm, [T, T2], "text_encoder")
# LyCORIS' own
from lycoris import create_lycoris, LycorisNetwork
def trained(lora, weight):
    """What the forward of training adds to a weight: the answers to inputs of a single one."""
    if weight.dim() == 2: return (lora(torch.eye(weight.shape[1])) - lora.org_forward(torch.eye(weight.shape[1]))).T
    side = weight.shape[2]
    ones = torch.eye(weight[0].numel()).view(-1, *weight.shape[1:])
    return (lora(ones) - lora.org_forward(ones))[:, :, side // 2, side // 2].T.reshape(weight.shape)
def lycoris(case, names, **kw):
    u = unet(); before = weights(u)
    mods = dict(u.named_modules())
    LycorisNetwork.apply_preset({"target_name": names, "target_module": [], "enable_conv": True})
    net = create_lycoris(u, 1.0, **kw); net.apply_to()
    torch.manual_seed(5)
    for n, p in net.named_parameters():
        p.data = p.data * (1 + 0.3 * torch.randn_like(p)) if "dora_scale" in n else torch.randn_like(p) * 0.2
    os.makedirs(f"{OUT}/{case}")
    net.save_weights(f"{OUT}/{case}/x.safetensors", torch.float32, None)
    if not names_only and kw["algo"] == "lokr":
        # merge_to() multiplies by alpha / rank twice where one factor is whole, training and all that load such files once.
        net.train()
        loras = {id(lora.org_module[0]): lora for lora in net.loras}
        keep(case, before, {n + ".weight": (before[n + ".weight"] + trained(loras[id(mods[n])], before[n + ".weight"])).detach() for n in names}, names)
    elif not names_only:
        net.merge_to(1.0)
        keep(case, before, {n.replace(".org_module", ""): p for n, p in weights(u).items()}, names)
    print(case, [(k, tuple(v.shape)) for k, v in load_file(f"{OUT}/{case}/x.safetensors").items()])
names_only = False
for case, kw in {"lycoris-lokr-whole": dict(algo="lokr", linear_dim=10000, linear_alpha=1, conv_dim=10000, conv_alpha=1, factor=4, full_matrix=True),
                 "lycoris-lokr": dict(algo="lokr", linear_dim=2, linear_alpha=1, conv_dim=2, conv_alpha=1, factor=4),
                 "lycoris-rs": dict(algo="lora", linear_dim=4, linear_alpha=3, conv_dim=4, conv_alpha=3, rs_lora=True),
                 "lycoris-dora-rows": dict(algo="lora", linear_dim=4, linear_alpha=2, conv_dim=4, conv_alpha=2, dora_wd=True, wd_on_output=True),
                 "lycoris-dora-columns": dict(algo="lora", linear_dim=4, linear_alpha=2, conv_dim=4, conv_alpha=2, dora_wd=True, wd_on_output=False),
                 "lycoris-doha": dict(algo="loha", linear_dim=2, linear_alpha=2, conv_dim=2, conv_alpha=2, dora_wd=True, wd_on_output=False),
                 "lycoris-dokr": dict(algo="lokr", linear_dim=2, linear_alpha=1, conv_dim=2, conv_alpha=1, factor=4, dora_wd=True, wd_on_output=True),
                 }.items():
    lycoris(case, [Q, C], **kw)
names_only = True
for algo in ("glora", "ia3", "diag-oft", "boft", "tlora"):
    lycoris("refused-" + algo, [Q], algo=algo, linear_dim=2, linear_alpha=1)
save_file(expected, f"{OUT}/expected.safetensors")
