#include "core/studio/gallery/picture_parameters.h"

#include <QImageReader>

namespace sfumato {

constexpr int kPreviewSide = 256;

Result<PictureParameters> read_picture_parameters(const QString& file)
{
    const auto texts = read_image_texts(std::filesystem::path(file.toStdString()));
    if (!texts) return tl::unexpected(texts.error());
    auto imported = import_request(*texts, file.toStdString());
    if (!imported) return tl::unexpected(imported.error());
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kPreviewSide || size.height() > kPreviewSide)
        reader.setScaledSize(size.scaled(kPreviewSide, kPreviewSide, Qt::KeepAspectRatio));
    return PictureParameters{file, reader.read(), std::move(*imported)};
}

} // namespace sfumato
