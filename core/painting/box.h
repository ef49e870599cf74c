#pragma once
#include <algorithm>

namespace sfumato::painting {

/// A rectangle of pixels: left and top inside, right and bottom just outside.
struct Box {
    int left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] int width() const { return right - left; }
    [[nodiscard]] int height() const { return bottom - top; }
    [[nodiscard]] bool empty() const { return right <= left || bottom <= top; }
    [[nodiscard]] bool contains(int x, int y) const { return x >= left && x < right && y >= top && y < bottom; }
    [[nodiscard]] Box grown(int by) const { return {left - by, top - by, right + by, bottom + by}; }
    bool operator==(const Box&) const = default;
};

/// What both share.
[[nodiscard]] inline Box operator&(const Box& a, const Box& b)
{
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

/// The smallest box around both; an empty one adds nothing.
[[nodiscard]] inline Box operator|(const Box& a, const Box& b)
{
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

} // namespace sfumato::painting
