#include "core/painting/reframe.h"

#include "core/imaging/crop_and_paste.h"

namespace sfumato::painting {
namespace {

/// The plane's painted part, moved to another place on another plane; what would lie beyond it is left out.
Plane moved(const Plane& plane, int x, int y, int width, int height)
{
    Plane out(width, height, plane.channels());
    const Box from = plane.painted() & Box{-x, -y, width - x, height - y};
    if (from.empty()) return out;
    const std::size_t stride = static_cast<std::size_t>(from.width()) * plane.channels();
    std::vector<std::uint8_t> pixels(stride * from.height());
    plane.read(from, pixels.data(), stride);
    out.write({from.left + x, from.top + y, from.right + x, from.bottom + y}, pixels.data(), stride);
    return out;
}

/// A larger canvas, whose new part is filled and masked.
Document enlarged(const Document& document, const Margins& margins, int overlap)
{
    const OutpaintCanvas canvas = expand_canvas(flattened(document), margins, overlap);
    Document larger = document_of(canvas.picture);
    // The picture below the sketch stays what it is; only what is new is filled from both.
    const int width = larger.width(), height = larger.height();
    const Box inside{margins.left, margins.top, margins.left + document.width(), margins.top + document.height()};
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(document.width()) * document.height() * 4);
    document.picture.read(document.bounds(), pixels.data(), static_cast<std::size_t>(document.width()) * 4);
    larger.picture.write(inside, pixels.data(), static_cast<std::size_t>(document.width()) * 4);
    larger.sketch = moved(document.sketch, margins.left, margins.top, width, height);
    GreyImage mask = canvas.mask;
    unite(mask, mask_of(document), margins.left, margins.top);
    set_mask(larger, mask);
    return larger;
}

} // namespace

Document reframed(const Document& document, const Box& box, int overlap)
{
    const Box kept = box & document.bounds();
    Document part(kept.width(), kept.height());
    for (const Layer layer : kLayers)
        part.plane(layer) = moved(document.plane(layer), -kept.left, -kept.top, kept.width(), kept.height());
    const Margins margins{kept.left - box.left, kept.top - box.top, box.right - kept.right, box.bottom - kept.bottom};
    return margins.any() ? enlarged(part, margins, overlap) : part;
}

} // namespace sfumato::painting
