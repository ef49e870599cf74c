#include "core/painting/plane.h"

#include <atomic>
#include <cstring>

namespace sfumato::painting {
namespace {

constexpr int tiles_for(int pixels) { return (pixels + kTileSide - 1) / kTileSide; }

bool all_zero(const std::uint8_t* bytes, std::size_t count)
{
    return bytes[0] == 0 && std::memcmp(bytes, bytes + 1, count - 1) == 0;
}

} // namespace

Plane::Plane(int width, int height, int channels)
    : width_(width), height_(height), channels_(channels), columns_(tiles_for(width)),
      tiles_(static_cast<std::size_t>(tiles_for(width)) * tiles_for(height))
{
}

std::uint8_t* Plane::writable_tile(int index)
{
    auto& tile = tiles_[index];
    if (!tile) {
        tile = std::make_shared<std::uint8_t[]>(tile_bytes());
    } else if (tile.use_count() > 1) {
        auto copy = std::make_shared_for_overwrite<std::uint8_t[]>(tile_bytes());
        std::memcpy(copy.get(), tile.get(), tile_bytes());
        tile = std::move(copy);
    } else {
        std::atomic_thread_fence(std::memory_order_acquire); // the last reader on another thread is done with it
    }
    return tile.get();
}

Box Plane::tile_box(int index) const
{
    const int x = index % columns_ * kTileSide, y = index / columns_ * kTileSide;
    return {x, y, std::min(x + kTileSide, width_), std::min(y + kTileSide, height_)};
}

void Plane::read(const Box& box, std::uint8_t* to, std::size_t stride) const
{
    each_tile(box, [&](int index, const Box& part) {
        const std::size_t length = static_cast<std::size_t>(part.width()) * channels_;
        for (int y = part.top; y < part.bottom; ++y) {
            std::uint8_t* row
                = to + (y - box.top) * stride + static_cast<std::size_t>(part.left - box.left) * channels_;
            if (tiles_[index]) std::memcpy(row, tiles_[index].get() + offset(part.left, y), length);
            else std::memset(row, 0, length);
        }
    });
}

void Plane::write(const Box& box, const std::uint8_t* from, std::size_t stride)
{
    each_tile(box, [&](int index, const Box& part) {
        const std::size_t length = static_cast<std::size_t>(part.width()) * channels_;
        const auto row_of = [&](int y) {
            return from + (y - box.top) * stride + static_cast<std::size_t>(part.left - box.left) * channels_;
        };
        bool differs = false; // what stays as it is stays shared
        for (int y = part.top; y < part.bottom && !differs; ++y)
            differs = tiles_[index] ? std::memcmp(tiles_[index].get() + offset(part.left, y), row_of(y), length) != 0
                                    : !all_zero(row_of(y), length);
        if (!differs) return;
        std::uint8_t* tile = writable_tile(index);
        for (int y = part.top; y < part.bottom; ++y) std::memcpy(tile + offset(part.left, y), row_of(y), length);
        if (all_zero(tile, tile_bytes())) clear_tile(index);
    });
}

Box Plane::painted() const
{
    Box box;
    for (int i = 0; i < tile_count(); ++i)
        if (tiles_[i]) box = box | tile_box(i);
    return box;
}

std::size_t Plane::bytes() const
{
    std::size_t count = 0;
    for (const auto& tile : tiles_) count += tile ? tile_bytes() : 0;
    return count;
}

bool Plane::operator==(const Plane& other) const
{
    if (width_ != other.width_ || height_ != other.height_ || channels_ != other.channels_) return false;
    for (int i = 0; i < tile_count(); ++i) {
        const std::uint8_t *a = tile(i), *b = other.tile(i);
        if (a == b) continue;
        if (a && b ? std::memcmp(a, b, tile_bytes()) != 0 : !all_zero(a ? a : b, tile_bytes())) return false;
    }
    return true;
}

} // namespace sfumato::painting
