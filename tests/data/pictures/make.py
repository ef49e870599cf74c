"""Makes the pictures beside this page and expect.txt, what Pillow reads from them (needs Pillow)."""
import random, struct, zlib
from pathlib import Path
from PIL import Image, ImageOps, PngImagePlugin

here = Path(__file__).parent
random.seed(5)
W, H = 5, 4
expect = []


def save(name, image, tolerance=0, **options):
    image.save(here / name, **options)
    keep(name, tolerance)


def keep(name, tolerance=0, pixels=None):
    if pixels is None:
        seen = ImageOps.exif_transpose(Image.open(here / name)).convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        size, pixels = seen.size, Image.alpha_composite(white, seen).convert("RGB").tobytes()
    else:
        size = (W, H)
    expect.append(" ".join(map(str, [name, *size, tolerance, *pixels])))


def noise(mode):
    channels = len(Image.new(mode, (1, 1)).getbands())
    return Image.frombytes(mode, (W, H), bytes(random.randrange(256) for _ in range(W * H * channels)))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(name, width, height, depth, colour, raw, interlace=0, before=b"", after=b""):
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    (here / name).write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + before
                              + chunk(b"IDAT", zlib.compress(raw)) + after + chunk(b"IEND", b""))


# kinds of pixels
save("rgb.png", noise("RGB"))
rgba = noise("RGBA")
rgba.putpixel((0, 0), (255, 255, 255, 0))
save("rgba.png", rgba, 1)
save("la.png", noise("LA"), 1)
save("grey.png", noise("L"))
save("bit.png", noise("L").convert("1"))
save("palette.png", noise("RGB").quantize(9))
save("palette-transparent.png", noise("RGB").quantize(9), 1, transparency=3)
wide = [random.randrange(65536) for _ in range(W * H * 3)]
rows = [b"\0" + struct.pack(f">{W * 3}H", *wide[y * W * 3:(y + 1) * W * 3]) for y in range(H)]
png("rgb16.png", W, H, 16, 2, b"".join(rows))
keep("rgb16.png", 0, [(v * 255 + 32767) // 65535 for v in wide])
pixels = noise("RGB")
adam7 = b""
for x0, y0, dx, dy in [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]:
    for y in range(y0, H, dy):
        row = b"".join(bytes(pixels.getpixel((x, y))) for x in range(x0, W, dx))
        adam7 += b"\0" + row if row else b""
png("interlaced.png", W, H, 8, 2, adam7, interlace=1)
keep("interlaced.png", 0, list(pixels.tobytes()))
save("rgb.jpg", Image.new("RGB", (W, H), (200, 90, 30)), 2, quality=95)
save("grey.jpg", Image.new("L", (W, H), 99), 1)
save("progressive.jpg", Image.linear_gradient("L").resize((16, 8)).convert("RGB"), 2, progressive=True)
save("cmyk.jpg", Image.new("CMYK", (W, H), (20, 120, 200, 60)), 4, quality=95)
save("lossless.webp", noise("RGB"), lossless=True)
save("lossy.webp", Image.new("RGB", (W, H), (200, 90, 30)), 2)
save("alpha.webp", noise("RGBA"), 1, lossless=True, exact=True)
for orientation in range(2, 9):
    exif = Image.Exif()
    exif[0x0112] = orientation
    save(f"turned{orientation}.webp", noise("RGB"), lossless=True, exif=exif)
for orientation in range(2, 9):     # eXIf
    exif = Image.Exif()
    exif[0x0112] = orientation
    save(f"turned{orientation}.png", noise("RGB"), exif=exif)
# an animation is its first frame
save("animated.webp", noise("RGB"), save_all=True, append_images=[noise("RGB")], lossless=True)
save("animated.png", noise("RGB"), save_all=True, append_images=[noise("RGB")])
(here / "expect.txt").write_text("\n".join(expect) + "\n")

# texts
latin = "café\nSteps: 3, Sampler: Euler, Seed: 4"
wider = "prix: 5 €? café\nSteps: 3, Sampler: Euler, Seed: 4"
for name, zipped, text in [("latin1.png", False, latin), ("ztxt.png", True, latin), ("itxt.png", True, wider)]:
    info = PngImagePlugin.PngInfo()
    info.add_text("parameters", text, zip=zipped)
    Image.new("RGB", (1, 1)).save(here / name, pnginfo=info)
png("late.png", 1, 1, 8, 2, b"\0\0\0\0", after=chunk(b"tEXt", b"parameters\0late"))
png("huge.png", 20000, 3, 8, 0, b"")
for name, code in [("be.jpg", "utf-16-be"), ("le.jpg", "utf-16-le"), ("be.webp", "utf-16-be")]:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + wider.encode(code)
    Image.new("RGB", (1, 1)).save(here / name, exif=exif)

# Pillow's Lanczos filter (sizes at which every version takes rows before columns): the size, then the values, of a picture and what it is resized to
random.seed(6)
source = Image.frombytes("RGB", (13, 9), bytes(random.choice((0, 255, random.randrange(256))) for _ in range(13 * 9 * 3)))
source.save(here / "lanczos.png")
with open(here / "lanczos.txt", "w") as file:
    for size in [(26, 18), (52, 36), (7, 5), (3, 2), (13, 20), (5, 9), (13, 4), (1, 1)]:
        for mode in ("RGB", "L"):
            print(mode, *size, *source.convert(mode).resize(size, Image.Resampling.LANCZOS).tobytes(), file=file)
