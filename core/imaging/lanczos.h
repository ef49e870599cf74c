#pragma once
#include <cstdint>

namespace sfumato {

/// Bytes of a picture without padding.
struct Pixels {
    std::uint8_t* data;
    int width, height, channels;
};

/// Lanczos' filter of three lobes over as many pixels as one new pixel covers, at least one; horizontally, then
/// vertically, each rounded to 8 bits: Pillow's fixed-point arithmetic, bit for bit (its newest versions now and then
/// take columns first). As many channels on both sides.
void resize_lanczos(const Pixels& from, const Pixels& to);

} // namespace sfumato
