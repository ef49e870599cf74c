#pragma once
#include "core/painting/box.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace sfumato::painting {

inline constexpr int kTileSide = 64;

/// Pixels of 8-bit channels in square tiles. A copy shares every tile until one of both writes to it, so that a copy
/// costs next to nothing and may be read on another thread meanwhile. A tile that was never painted takes no memory and
/// reads as zero.
class Plane {
public:
    Plane() = default;
    Plane(int width, int height, int channels);
    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] Box bounds() const { return {0, 0, width_, height_}; }

    [[nodiscard]] int tile_count() const { return static_cast<int>(tiles_.size()); }
    [[nodiscard]] std::size_t tile_bytes() const { return std::size_t{kTileSide} * kTileSide * channels_; }
    /// kTileSide rows of kTileSide pixels; null where all are zero.
    [[nodiscard]] const std::uint8_t* tile(int index) const { return tiles_[index].get(); }
    /// The same to be written to, no longer shared.
    [[nodiscard]] std::uint8_t* writable_tile(int index);
    /// The tile becomes all zero.
    void clear_tile(int index) { tiles_[index].reset(); }
    /// Whether both hold the very same memory there.
    [[nodiscard]] bool shares(const Plane& other, int index) const { return tiles_[index] == other.tiles_[index]; }
    [[nodiscard]] Box tile_box(int index) const;
    /// Tiles that `box` touches: visit(index, part of the box within the tile).
    template <class Visit> void each_tile(const Box& box, Visit visit) const
    {
        const Box inside = box & bounds();
        if (inside.empty()) return;
        for (int row = inside.top / kTileSide; row <= (inside.bottom - 1) / kTileSide; ++row)
            for (int column = inside.left / kTileSide; column <= (inside.right - 1) / kTileSide; ++column) {
                const int index = row * columns_ + column;
                visit(index, tile_box(index) & inside);
            }
    }
    /// Offset of a pixel in its tile, in bytes.
    [[nodiscard]] std::size_t offset(int x, int y) const
    {
        return (static_cast<std::size_t>(y % kTileSide) * kTileSide + x % kTileSide) * channels_;
    }

    /// Copies out or in; `box` within the bounds, rows `stride` bytes apart.
    void read(const Box& box, std::uint8_t* to, std::size_t stride) const;
    void write(const Box& box, const std::uint8_t* from, std::size_t stride);
    /// Around the tiles that hold anything.
    [[nodiscard]] Box painted() const;
    /// Of the tiles, those that another plane shares counted as well.
    [[nodiscard]] std::size_t bytes() const;
    /// By pixels.
    bool operator==(const Plane& other) const;

private:
    int width_ = 0, height_ = 0, channels_ = 1, columns_ = 0;
    std::vector<std::shared_ptr<std::uint8_t[]>> tiles_;
};

} // namespace sfumato::painting
