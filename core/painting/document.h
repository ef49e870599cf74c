#pragma once
#include "core/imaging/image.h"
#include "core/painting/plane.h"

#include <array>

namespace sfumato::painting {

/// What lies over one another on the canvas, the lowest first.
enum class Layer { Picture, Sketch, Mask };
inline constexpr std::array kLayers{Layer::Picture, Layer::Sketch, Layer::Mask};

/// A canvas as a value: copying it is cheap (Plane). Colours are RGBA, 8 bits, multiplied by their alpha; the mask has
/// one channel, 255 where the picture is to be painted anew.
struct Document {
    Plane picture, sketch, mask;

    Document() = default;
    Document(int width, int height) : picture(width, height, 4), sketch(width, height, 4), mask(width, height, 1) {}
    [[nodiscard]] int width() const { return picture.width(); }
    [[nodiscard]] int height() const { return picture.height(); }
    [[nodiscard]] Box bounds() const { return picture.bounds(); }
    [[nodiscard]] bool empty() const { return bounds().empty(); }
    [[nodiscard]] Plane& plane(Layer layer)
    {
        return layer == Layer::Picture ? picture : layer == Layer::Sketch ? sketch : mask;
    }
    [[nodiscard]] const Plane& plane(Layer layer) const { return const_cast<Document*>(this)->plane(layer); }
    bool operator==(const Document&) const = default;
};

/// A canvas over this picture, nothing painted on it.
[[nodiscard]] Document document_of(const Image& picture);
/// Picture and sketch as they are seen, over white.
[[nodiscard]] Image flattened(const Document& document);
/// The same of a part; `box` within the bounds.
[[nodiscard]] Image flattened(const Document& document, const Box& box);
[[nodiscard]] GreyImage mask_of(const Document& document);
/// Replaces the mask; one of another size is scaled to the canvas by area or bicubic. Returns what changed.
Box set_mask(Document& document, const GreyImage& mask);

} // namespace sfumato::painting
