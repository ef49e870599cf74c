#pragma once
#include "core/painting/document.h"

namespace sfumato::painting {

/// 0..255.
inline int mask_at(const Document& document, int x, int y)
{
    std::uint8_t value = 0;
    document.mask.read({x, y, x + 1, y + 1}, &value, 1);
    return value;
}

} // namespace sfumato::painting
