#include "core/painting/accept_result.h"

#include <algorithm>
#include <cstring>

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

} // namespace

Box accept_result(Document& document, const Image& result, const Image& snapshot)
{
    Box changed;
    const bool sketched = !document.sketch.painted().empty();
    document.picture.each_tile(document.bounds(), [&](int index, const Box& part) {
        const std::size_t row_bytes = static_cast<std::size_t>(part.width()) * 3;
        for (int y = part.top; y < part.bottom; ++y) {
            const std::uint8_t *after = result.at(part.left, y), *before = snapshot.at(part.left, y);
            if (std::memcmp(after, before, row_bytes) == 0) continue;
            std::uint8_t* picture = document.picture.writable_tile(index) + document.picture.offset(part.left, y);
            std::uint8_t* sketch = sketched && document.sketch.tile(index)
                ? document.sketch.writable_tile(index) + document.sketch.offset(part.left, y)
                : nullptr;
            for (int x = 0; x < part.width(); ++x) {
                if (std::memcmp(after + 3 * x, before + 3 * x, 3) == 0) continue;
                std::copy_n(after + 3 * x, 3, picture + 4 * x);
                picture[4 * x + 3] = 255;
                if (sketch) std::fill_n(sketch + 4 * x, 4, std::uint8_t{0});
            }
            changed = changed | Box{part.left, y, part.right, y + 1};
        }
    });
    return changed;
}

Document expand_canvas(const Document& document, const Margins& margins, int overlap)
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

Document reframed(const Document& document, const Box& box, int overlap)
{
    const Box kept = box & document.bounds();
    Document part(kept.width(), kept.height());
    for (const Layer layer : kLayers)
        part.plane(layer) = moved(document.plane(layer), -kept.left, -kept.top, kept.width(), kept.height());
    const Margins margins{kept.left - box.left, kept.top - box.top, box.right - kept.right, box.bottom - kept.bottom};
    return margins.any() ? expand_canvas(part, margins, overlap) : part;
}

} // namespace sfumato::painting
