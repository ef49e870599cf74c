#pragma once

namespace sfumato::ui {

/// What every view of a picture has: how far it zooms (screen pixels per picture pixel), what a notch of the wheel
/// does, and the pixels left free around the picture.
inline constexpr double kSmallestZoom = 0.02, kLargestZoom = 64, kZoomNotch = 1.2;
inline constexpr int kViewMargin = 24;

} // namespace sfumato::ui
