#include "core/painting/accept_result.h"

#include <algorithm>
#include <cstring>

namespace sfumato::painting {

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

} // namespace sfumato::painting
