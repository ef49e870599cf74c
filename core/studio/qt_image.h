#pragma once
#include "core/imaging/image.h"

#include <QImage>

namespace sfumato {

/// An 8-bit RGB picture as Qt shows it (a copy).
[[nodiscard]] inline QImage to_qimage(const Image& image)
{
    return QImage(image.rgb.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888).copy();
}

} // namespace sfumato
