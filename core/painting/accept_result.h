#pragma once
#include "core/painting/document.h"

namespace sfumato::painting {

/// Pastes what a model made of the canvas: the pixels of `result` that differ from `snapshot`, which is how the canvas
/// looked when it was asked for. There the sketch is cleared, since `result` holds it; what was painted elsewhere since
/// stays. Both have the canvas's size. Returns what may have changed.
Box accept_result(Document& document, const Image& result, const Image& snapshot);

} // namespace sfumato::painting
