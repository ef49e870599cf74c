#pragma once
#include "core/imaging/crop_and_paste.h"
#include "core/painting/document.h"

namespace sfumato::painting {

/// Pastes what a model made of the canvas: the pixels of `result` that differ from `snapshot`, which is how the canvas
/// looked when it was asked for. There the sketch is cleared, since `result` holds it; what was painted elsewhere since
/// stays. Both have the canvas's size. Returns what may have changed.
Box accept_result(Document& document, const Image& result, const Image& snapshot);

/// A larger canvas, for outpainting: what is new is filled with the colours at the picture's edge and masked, with
/// `overlap` pixels of the picture, so that the seam is painted as well.
[[nodiscard]] Document expand_canvas(const Document& document, const Margins& margins, int overlap);

/// The canvas as `box` frames it, in its pixels: what lies outside goes, what is new is as above. `box` and the canvas
/// share a pixel at least.
[[nodiscard]] Document reframed(const Document& document, const Box& box, int overlap);

} // namespace sfumato::painting
