#pragma once
#include "core/painting/document.h"

namespace sfumato::painting {

/// The canvas as `box` frames it, in its pixels: what lies outside goes; what is new is filled with the colours at the
/// picture's edge and masked, with `overlap` pixels of the picture, so that the seam is painted as well. `box` and the
/// canvas share a pixel at least.
[[nodiscard]] Document reframed(const Document& document, const Box& box, int overlap);

} // namespace sfumato::painting
