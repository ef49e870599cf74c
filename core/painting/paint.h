#pragma once
#include "core/painting/document.h"

namespace sfumato::painting {

/// What a tool leaves behind, and on which layer.
struct Paint {
    Layer layer = Layer::Mask;
    std::array<std::uint8_t, 3> colour{};   ///< of the sketch; the mask knows more or less only
    bool erase = false;
    double opacity = 1;                     ///< 0..1
    bool operator==(const Paint&) const = default;
};

/// Everything that is painted is painted on the other side of an axis as well, as in a mirror.
struct Symmetry {
    bool across = false, down = false;      ///< left and right of x; above and below y
    double x = 0, y = 0;
    bool operator==(const Symmetry&) const = default;
};

/// How much of each pixel of a box is covered, 0..255, rows without padding.
struct Coverage {
    Box box;
    std::vector<std::uint8_t> values;
    [[nodiscard]] const std::uint8_t* row(int y) const
    {
        return values.data() + static_cast<std::size_t>(y - box.top) * box.width();
    }
};

/// Mixes ink with what is under it, in pixels of the ink's layer.
class PaintMixer {
public:
    explicit PaintMixer(const Paint& paint);
    [[nodiscard]] int channels() const { return channels_; }
    /// A piece of a row, at most a tile wide: `out` = `under` with ink over it where `coverage` says. `out` may be
    /// `under`.
    void mix(const std::uint8_t* under, std::uint8_t* out, const std::uint8_t* coverage, int pixels) const;

private:
    int channels_;
    std::array<std::uint8_t, kTileSide * 4> colours_{};   // of a row of pixels
    std::array<std::uint8_t, 256> shares_{};              // opacity times coverage
};

/// Lays ink on a document. Returns what may have changed.
Box composite(Document& document, const Paint& paint, const Coverage& coverage);

} // namespace sfumato::painting
