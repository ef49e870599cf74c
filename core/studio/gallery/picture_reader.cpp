#include "core/studio/gallery/picture_reader.h"

#include "core/studio/support/qt_image.h"

#include <QColorSpace>
#include <QImageReader>

#include <filesystem>

namespace sfumato {

QImage load_image(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    // Qt is quicker, and leaves colours as the file has them.
    const QColorSpace srgb(QColorSpace::SRgb);
    if (QImage image = reader.read(); !image.isNull() && (!image.colorSpace().isValid() || image.colorSpace() == srgb))
        return image;
    const auto image = read_image(std::filesystem::path(path.toStdString()));
    return image ? to_qimage(*image) : QImage();
}

QSize image_size(const QString& path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (!size.isValid()) return load_image(path).size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

} // namespace sfumato
