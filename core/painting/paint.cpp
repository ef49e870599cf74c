#include "core/painting/paint.h"

#include <cmath>
#include <cstring>

namespace sfumato::painting {

namespace {

bool all_zero(const std::uint8_t* bytes, int count)
{
    return bytes[0] == 0 && std::memcmp(bytes, bytes + 1, static_cast<std::size_t>(count) - 1) == 0;
}

} // namespace

PaintMixer::PaintMixer(const Paint& paint) : channels_(paint.layer == Layer::Mask ? 1 : 4)
{
    const std::array<std::uint8_t, 4> colour = paint.layer == Layer::Mask
        ? std::array<std::uint8_t, 4>{255}
        : std::array<std::uint8_t, 4>{paint.colour[0], paint.colour[1], paint.colour[2], 255};
    if (!paint.erase)
        for (std::size_t i = 0; i < colours_.size(); ++i) colours_[i] = colour[i % channels_];
    for (std::size_t i = 0; i < shares_.size(); ++i)
        shares_[i]
            = static_cast<std::uint8_t>(std::lround(static_cast<double>(i) * std::clamp(paint.opacity, 0.0, 1.0)));
}

void PaintMixer::mix(const std::uint8_t* under, std::uint8_t* out, const std::uint8_t* coverage, int pixels) const
{
    std::array<std::uint8_t, kTileSide * 4> shares;
    if (channels_ == 1)
        for (int x = 0; x < pixels; ++x) shares[x] = shares_[coverage[x]];
    else
        for (int x = 0; x < pixels; ++x) std::memset(&shares[4 * x], shares_[coverage[x]], 4);
    const int count = pixels * channels_;
    for (int i = 0; i < count; ++i) { // in 16 bits, and so eight at once; divided by 255 to nearest without a division
        const auto sum = static_cast<std::uint16_t>(under[i] * (255 - shares[i]) + colours_[i] * shares[i] + 128);
        out[i] = static_cast<std::uint8_t>(static_cast<std::uint16_t>(sum + (sum >> 8)) >> 8);
    }
}

Box composite(Document& document, const Paint& paint, const Coverage& coverage)
{
    const PaintMixer mixer(paint);
    Plane& plane = document.plane(paint.layer);
    plane.each_tile(coverage.box, [&](int index, const Box& part) {
        bool any = false;
        for (int y = part.top; y < part.bottom && !any; ++y)
            any = !all_zero(coverage.row(y) + (part.left - coverage.box.left), part.width());
        if (!any) return;
        std::uint8_t* tile = plane.writable_tile(index);
        for (int y = part.top; y < part.bottom; ++y) {
            std::uint8_t* row = tile + plane.offset(part.left, y);
            mixer.mix(row, row, coverage.row(y) + (part.left - coverage.box.left), part.width());
        }
    });
    return coverage.box & document.bounds();
}

} // namespace sfumato::painting
