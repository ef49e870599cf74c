#pragma once
#include "core/imaging/image.h"

#include <QImage>

namespace sfumato {

/// An 8-bit RGB picture as Qt shows it (a copy).
[[nodiscard]] inline QImage to_qimage(const Image& image)
{
    return QImage(image.rgb.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888)
        .copy();
}

/// The other way (a copy); transparency is left out.
[[nodiscard]] inline Image from_qimage(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    Image image{rgb.width(), rgb.height(), {}};
    image.rgb.reserve(std::size_t{3} * rgb.width() * rgb.height());
    for (int y = 0; y < rgb.height(); ++y)
        image.rgb.insert(image.rgb.end(), rgb.constScanLine(y), rgb.constScanLine(y) + std::ptrdiff_t{3} * rgb.width());
    return image;
}

} // namespace sfumato
