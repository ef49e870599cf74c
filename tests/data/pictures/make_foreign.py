"""Makes foreign/: pictures as other programs save them (needs Pillow and numpy)."""
import gzip, json
from pathlib import Path
import numpy as np
from PIL import Image, PngImagePlugin

here = Path(__file__).parent / "foreign"
here.mkdir(exist_ok=True)
SIDE = 72


def hide(text, signature, channels):
    """NovelAI's way: signature, 32 bits of length in bits, the text; one bit a channel, down the columns."""
    data = gzip.compress(text.encode(), mtime=0) if signature.endswith(b"comp") else text.encode()
    bits = np.unpackbits(np.frombuffer(signature + (len(data) * 8).to_bytes(4, "big") + data, np.uint8))
    pixels = np.full((SIDE, SIDE, 4), (90, 140, 40, 255), np.uint8)
    columns = pixels.transpose(1, 0, 2)[:, :, channels].reshape(-1)
    columns[:len(bits)] = columns[:len(bits)] & 254 | bits
    pixels.transpose(1, 0, 2)[:, :, channels] = columns.reshape(SIDE, SIDE, len(channels))
    return Image.fromarray(pixels if channels == [3] else np.ascontiguousarray(pixels[:, :, :3]))


novelai = {"prompt": "{{red house}}, [dog], 1.5::sea::", "steps": 28, "height": 64, "width": 128, "scale": 5.0, "uncond_scale": 0.0,
           "cfg_rescale": 0.0, "seed": 3735928559, "n_samples": 1, "noise_schedule": "karras", "sampler": "k_euler_ancestral",
           "uc": "lowres, {bad}", "request_type": "PromptGenerateRequest"}
chunks = {"Software": "NovelAI", "Source": "NovelAI Diffusion V4.5 4BDE2A90", "Comment": json.dumps(novelai)}
hide(json.dumps(chunks), b"stealth_pngcomp", [3]).save(here / "novelai_alpha.png")
swarm = {"sui_image_params": {"prompt": "a red house", "negativeprompt": "blurry", "model": "sd/tiny", "seed": 7, "steps": 20, "cfgscale": 7.0,
                              "width": 64, "height": 128, "sampler": "euler", "scheduler": "normal"}}
hide(json.dumps(swarm), b"stealth_pnginfo", [3]).save(here / "swarm_alpha.png")
hide(json.dumps(swarm), b"stealth_rgbcomp", [0, 1, 2]).save(here / "swarm_colours.png")
hide(json.dumps(swarm), b"stealth_rgbcomp", [0, 1, 2]).save(here / "swarm_colours.webp", lossless=True)

graph = {"3": {"class_type": "KSampler", "inputs": {"seed": 156680208700286, "steps": 20, "cfg": 8, "sampler_name": "euler", "scheduler": "normal",
                                                    "denoise": 1, "positive": ["6", 0], "latent_image": ["5", 0]}},
         "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 768}}, "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a girl"}}}
info = PngImagePlugin.PngInfo()     # ComfyUI's node for animated PNG
info.add(b"comf", b"prompt\0" + json.dumps(graph).encode(), after_idat=True)
frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
frames[0].save(here / "comfy_animated.png", save_all=True, append_images=frames[1:], pnginfo=info)
exif = Image.Exif()                 # and for animated WebP
exif[0x0110] = "prompt:" + json.dumps(graph)
exif[0x010F] = "workflow:{}"
frames[0].save(here / "comfy_animated.webp", save_all=True, append_images=frames[1:], lossless=True, exif=exif)

fooocus = {"prompt": "a café", "full_prompt": ["a café, intricate", "cinematic still"], "negative_prompt": "", "full_negative_prompt": ["blurry", "cartoon"],
           "steps": 30, "resolution": "(896, 1152)", "guidance_scale": 4.0, "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras", "seed": "7081421370281428640",
           "base_model": "juggernaut", "base_model_hash": "aeb7e9e689", "clip_skip": 2, "loras": [["offset", 0.1, "4852686128"]], "version": "Fooocus v2.5.5"}
exif = Image.Exif()
exif[0x0131] = "Fooocus v2.5.5"
exif[0x927C] = "fooocus"
exif[0x9286] = json.dumps(fooocus)
for ending in ("jpeg", "webp"):
    Image.new("RGB", (8, 8), "green").save(here / f"fooocus.{ending}", exif=exif)
for ending, options in (("avif", {}), ("gif", {}), ("bmp", {}), ("tiff", {})):
    Image.new("RGB", (8, 8), "green").save(here / f"plain.{ending}", **options)
