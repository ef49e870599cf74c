#pragma once
#include "core/studio/document/canvas_file.h"

namespace sfumato {

/// What an export of the canvas writes: the picture as it is seen, with the newest request inside where there is one.
/// Errors: those of write_image.
[[nodiscard]] Result<void> export_canvas(const CanvasDocument& document, const QString& path);
[[nodiscard]] Result<void> export_mask(const CanvasDocument& document, const QString& path);

} // namespace sfumato
