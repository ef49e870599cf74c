#pragma once
#include "core/imaging/stitching.h"
#include "core/painting/document.h"

namespace sfumato::painting {

/// Takes what a model painted onto the canvas: the pixels of `made` that differ from `source`, which is what was seen
/// when it was asked for. Where they do, the sketch goes, being in `made`; what was painted elsewhere since stays. Both
/// have the canvas's size. Returns what may have changed.
Box merge_result(Document& document, const Image& made, const Image& source);

/// The canvas on a larger frame: what is new is filled by what smears out of the picture and masked, with `overlap`
/// pixels of the picture, so that the seam is painted as well.
[[nodiscard]] Document on_frame(const Document& document, const Margins& margins, int overlap);

} // namespace sfumato::painting
