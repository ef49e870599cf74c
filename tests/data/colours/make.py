"""Makes the pictures beside this page and expect.txt: name, what is told (none, converted, unusable), largest difference,
then red, green and blue of each pixel in sRGB, as LittleCMS (through Pillow) or the formulas of the PNG specification
and ITU-T H.273 have them. Needs Pillow and NumPy."""
import io, struct, zlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

here = Path(__file__).parent
W, H = 5, 4
random = np.random.default_rng(9)
colours = random.integers(0, 256, (H, W, 3), dtype=np.uint8)
colours[0] = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [0, 0, 0]]
colours[1, 0] = [200, 30, 40]
greys = random.integers(0, 256, (H, W), dtype=np.uint8)
greys[0, :3] = [0, 255, 128]
SRGB = ImageCms.createProfile("sRGB")
expect = []


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def icc(space, tags, pcs=b"XYZ ", kind=b"mntr"):
    """An ICC profile of version 2."""
    tags = {b"desc": b"desc\0\0\0\0" + struct.pack(">I", 5) + b"test\0" + bytes(4 + 4 + 2 + 1 + 67),
            b"cprt": b"text\0\0\0\0none\0", b"wtpt": b"XYZ \0\0\0\0" + fixed(0.9642) + fixed(1) + fixed(0.8249), **tags}
    table, data, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", at + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    body = table + data
    head = struct.pack(">I4sI4s4s4s", 128 + len(body), b"\0\0\0\0", 0x02400000, kind, space, pcs)
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + fixed(0.9642) + fixed(1) + fixed(0.8249)
    return head.ljust(128, b"\0") + body


def matrix(columns, gamma):
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))
    tags = {tag + b"XYZ": b"XYZ \0\0\0\0" + b"".join(map(fixed, column)) for tag, column in zip((b"r", b"g", b"b"), columns)}
    return icc(b"RGB ", {**tags, **{tag + b"TRC": curve for tag in (b"r", b"g", b"b")}})


def grey_icc(gamma):
    return icc(b"GRAY", {b"kTRC": b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))})


def cmyk_icc():
    """Sixteen corners and what lies between them; printed white is a little yellow."""
    table = b"mft1\0\0\0\0" + bytes([4, 3, 2, 0]) + b"".join(fixed(v) for v in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    table += bytes(range(256)) * 4
    for c in (0, 1):
        for m in (0, 1):
            for y in (0, 1):
                for k in (0, 1):
                    light = 95 * (1 - 0.4 * c) * (1 - 0.45 * m) * (1 - 0.1 * y) * (1 - 0.85 * k)
                    a, b = (-35 * c + 70 * m) * (1 - k), (-45 * c - 5 * m + 88 * y + 3) * (1 - k)
                    table += bytes(int(np.clip(round(v), 0, 255)) for v in (light * 2.55, a + 128, b + 128))
    return icc(b"CMYK", {b"A2B0": table + bytes(range(256)) * 3}, pcs=b"Lab ", kind=b"prtr")


ADOBE = matrix([(0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)], 563 / 256)
WIDE = matrix([(0.79767, 0.28804, 0), (0.13519, 0.71188, 0), (0.03134, 0.00009, 0.82491)], 1.8)  # ProPhoto RGB


def by_lcms(image, profile):
    made = ImageCms.profileToProfile(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), SRGB, outputMode="RGB")
    return np.asarray(made)


def keep(name, told, tolerance, rgb):
    expect.append(" ".join(map(str, [name, told, tolerance, *np.asarray(rgb).reshape(-1)])))


def chunk(tag, data):
    return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))


def png(name, values, before, depth=8):
    """Grey [H, W] or colours [H, W, 3 or 4] of 8 or 16 bits."""
    kind = 0 if values.ndim == 2 else {2: 4, 3: 2, 4: 6}[values.shape[2]]
    rows = b"".join(b"\0" + row.astype(">u2" if depth == 16 else "u1").tobytes() for row in values)
    out = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", W, H, depth, kind, 0, 0, 0))
    (here / name).write_bytes(out + b"".join(chunk(*c) for c in before) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def iccp(profile):
    return (b"iCCP", b"test\0\0" + zlib.compress(profile))


def gama(value):
    return (b"gAMA", struct.pack(">I", value))


def chrm(*xy):
    return (b"cHRM", struct.pack(">8I", *(round(v * 100000) for v in xy)))


SRGB_XY = (0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
ADOBE_XY = (0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06)
P3_XY = (0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060)


def to_xyz(xy):
    """The matrix from linear colours to XYZ: SMPTE RP 177."""
    points = [np.array([x / y, 1, (1 - x - y) / y]) for x, y in zip(xy[::2], xy[1::2])]
    primaries = np.stack(points[1:], 1)
    return primaries * np.linalg.solve(primaries, points[0])


def encoded(linear):
    linear = np.clip(linear, 0, 1)
    return np.round(255 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)).astype(int)


def srgb_linear(v):
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)


def by_formula(values, linear, xy=SRGB_XY):
    return encoded(linear(values) @ (np.linalg.inv(to_xyz(SRGB_XY)) @ to_xyz(xy)).T)   # both whites are D65


unit = colours / 255
grey3 = np.repeat(greys[..., None], 3, 2)
# ICC
png("adobe.png", colours, [iccp(ADOBE)])
keep("adobe.png", "converted", 1, by_lcms(Image.fromarray(colours), ADOBE))
alpha = random.integers(1, 256, (H, W), dtype=np.uint8)
png("adobe-alpha.png", np.dstack([colours, alpha]), [iccp(ADOBE)])
over_white = by_lcms(Image.fromarray(colours), ADOBE).astype(float)
keep("adobe-alpha.png", "converted", 2, np.round((over_white * alpha[..., None] + 255.0 * (255 - alpha[..., None])) / 255).astype(int))
Image.fromarray(colours).save(here / "wide.webp", lossless=True, icc_profile=WIDE)
keep("wide.webp", "converted", 1, by_lcms(Image.fromarray(colours), WIDE))
Image.fromarray(colours).save(here / "adobe.jpg", quality=100, subsampling=0, icc_profile=ADOBE)
keep("adobe.jpg", "converted", 2, by_lcms(Image.open(here / "adobe.jpg"), ADOBE))
turned = Image.new("RGB", (1, 1)).getexif()
turned[0x0112] = 3
Image.fromarray(colours).save(here / "adobe-turned.webp", lossless=True, icc_profile=ADOBE, exif=turned)
keep("adobe-turned.webp", "converted", 1, by_lcms(Image.fromarray(colours), ADOBE)[::-1, ::-1])
palette = Image.fromarray(colours).quantize(16)
palette.save(here / "adobe-palette.png", icc_profile=ADOBE)
keep("adobe-palette.png", "converted", 1, by_lcms(palette.convert("RGB"), ADOBE))
png("grey.png", greys, [iccp(grey_icc(1.4))])
keep("grey.png", "converted", 1, by_lcms(Image.fromarray(greys), grey_icc(1.4)))
Image.fromarray(greys).save(here / "grey.jpg", quality=100, icc_profile=grey_icc(1.4))
keep("grey.jpg", "converted", 2, by_lcms(Image.open(here / "grey.jpg"), grey_icc(1.4)))
inks = Image.fromarray(random.integers(0, 256, (H, W, 4), dtype=np.uint8), "CMYK")
inks.save(here / "inks.jpg", quality=100, subsampling=0, icc_profile=cmyk_icc())
keep("inks.jpg", "converted", 3, by_lcms(Image.open(here / "inks.jpg"), cmyk_icc()))
deep = random.integers(0, 65536, (H, W, 3), dtype=np.uint16)
png("adobe16.png", deep, [iccp(ADOBE)], depth=16)
keep("adobe16.png", "converted", 1, by_formula(deep / 65535, lambda v: v ** (563 / 256), ADOBE_XY))
# what is sRGB stays, to the byte
png("srgb-icc.png", colours, [iccp(ImageCms.ImageCmsProfile(SRGB).tobytes())])
keep("srgb-icc.png", "none", 0, colours)
png("srgb-chunk.png", colours, [(b"sRGB", b"\0"), gama(45455), chrm(*SRGB_XY)])
keep("srgb-chunk.png", "none", 0, colours)
png("srgb-gama.png", colours, [gama(45455), chrm(*SRGB_XY)])
keep("srgb-gama.png", "none", 0, colours)
png("srgb-cicp.png", colours, [(b"cICP", bytes([1, 13, 0, 1])), iccp(ADOBE)])   # the first one counts
keep("srgb-cicp.png", "none", 0, colours)
# gAMA, cHRM
png("linear.png", colours, [gama(100000)])
keep("linear.png", "converted", 1, by_formula(unit, lambda v: v))
png("linear16.png", deep // 32, [gama(100000)], depth=16)   # so dark that 8 bits would leave eight levels
keep("linear16.png", "converted", 1, by_formula((deep // 32) / 65535, lambda v: v))
png("mac-grey.png", greys, [gama(55556)])
keep("mac-grey.png", "converted", 1, by_formula(grey3 / 255, lambda v: v ** 1.8))
png("adobe-chrm.png", colours, [gama(45471), chrm(*ADOBE_XY)])
keep("adobe-chrm.png", "converted", 1, by_formula(unit, lambda v: v ** (1 / 0.45471), ADOBE_XY))
png("p3-chrm.png", colours, [chrm(*P3_XY)])
keep("p3-chrm.png", "converted", 1, by_formula(unit, srgb_linear, P3_XY))
# cICP
png("p3-cicp.png", colours, [(b"cICP", bytes([12, 13, 0, 1]))])
keep("p3-cicp.png", "converted", 1, by_formula(unit, srgb_linear, P3_XY))
REC709 = lambda v: np.where(v < 4.5 * 0.018053968510807, v / 4.5, ((v + 0.09929682680944) / 1.09929682680944) ** (1 / 0.45))
png("rec2020-cicp.png", colours, [(b"cICP", bytes([9, 14, 0, 1]))])
keep("rec2020-cicp.png", "converted", 1, by_formula(unit, REC709, (0.3127, 0.3290, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046)))
png("hdr-cicp.png", colours, [(b"cICP", bytes([9, 16, 0, 1]))])   # refused: not in expect.txt
# what makes no sense
png("broken.png", colours, [iccp(b"this is no profile, only words" * 9)])
keep("broken.png", "unusable", 0, colours)
Image.fromarray(colours).save(here / "broken.webp", lossless=True, icc_profile=b"no profile")
keep("broken.webp", "unusable", 0, colours)
png("unknown-cicp.png", colours, [(b"cICP", bytes([2, 2, 0, 1]))])
keep("unknown-cicp.png", "unusable", 0, colours)
(here / "expect.txt").write_text("\n".join(expect) + "\n")
