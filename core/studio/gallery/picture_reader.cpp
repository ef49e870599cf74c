#include "core/studio/gallery/picture_reader.h"

#include "core/studio/support/qt_image.h"

#include <QImageReader>

#include <filesystem>

namespace sfumato {

QImage load_image(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (QImage image = reader.read(); !image.isNull()) return image;
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
