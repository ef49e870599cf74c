#pragma once
#include "core/painting/document.h"

/// Changes of the whole mask. Each returns what may have changed.
namespace sfumato::painting {

/// Everything within `pixels` of what is masked (over half) is masked as well, its new edge smoothed. Softness inside
/// stays.
Box grow_mask(Document& document, int pixels);
/// The same for what is not masked.
Box shrink_mask(Document& document, int pixels);
/// Gaussian blur of that standard deviation, in pixels; the canvas goes on beyond its edges as it is there.
Box feather_mask(Document& document, double sigma);
Box invert_mask(Document& document);
Box clear_layer(Document& document, Layer layer);

} // namespace sfumato::painting
