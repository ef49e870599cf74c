"""Masks as editors, JPEG and alpha channels leave them, all of them meant as plain.png: white from (8, 4) to (19, 11),
else black. Needs Pillow and NumPy."""
from pathlib import Path

import numpy as np
from PIL import Image

here = Path(__file__).parent
H, W = 16, 32
white = np.zeros((H, W), bool)
white[4:12, 8:20] = True
noise = np.random.default_rng(3).integers(0, 13, (H, W)).astype(np.uint8)   # 0 to 12
plain = np.where(white, 255, 0).astype(np.uint8)
faint = np.where(white, 255 - noise, noise).astype(np.uint8)


def save(name, image, **options):
    image.save(here / name, **options)


save("plain.png", Image.fromarray(plain))
save("grey.png", Image.fromarray(faint))
save("colour.png", Image.fromarray(np.dstack([np.where(white, 250, 3), np.where(white, 246, 6), np.where(white, 255, 0)]).astype(np.uint8)))
save("16.png", Image.fromarray(np.where(white, 65535 - 257 * noise.astype(int), 257 * noise.astype(int)).astype(np.uint16)))
save("alpha.png", Image.fromarray(np.dstack([np.full((H, W, 3), 255, np.uint8), faint])))
save("grey-alpha.png", Image.fromarray(np.dstack([np.full_like(faint, 255), faint]), "LA"))
save("alpha-and-grey.png", Image.fromarray(np.dstack([np.where(white, 255 - noise // 2, noise)] * 3 + [np.where(white, 254, 255).astype(np.uint8)])))
palette = Image.fromarray(np.where(white, 2, noise % 2).astype(np.uint8), "P")
palette.putpalette([0, 0, 0, 9, 7, 4, 248, 252, 250])
save("palette.png", palette)
palette.info["transparency"] = bytes([5, 255, 255])
save("palette-alpha.png", palette, transparency=bytes([5, 255, 255]))
save("95.jpg", Image.fromarray(plain), quality=95)
save("lossy.webp", Image.fromarray(np.dstack([plain] * 3)), quality=95)
for name in ("95.jpg", "lossy.webp"):
    seen = np.asarray(Image.open(here / name).convert("L")).astype(int)
    print(name, "black up to", seen[~white].max(), "white from", seen[white].min())
