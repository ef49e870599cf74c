#include "core/studio/gallery/picture_parameters.h"

#include "core/studio/support/moved_files.h"

#include <QImageReader>

namespace sfumato {

constexpr int kPreviewSide = 256;

Result<PictureParameters> read_picture_parameters(const QString& file, const QString& data_folder)
{
    const auto texts = read_image_texts(std::filesystem::path(file.toStdString()));
    if (!texts) return tl::unexpected(texts.error());
    auto imported = import_request(*texts, file.toStdString());
    if (!imported) return tl::unexpected(imported.error());
    Json request = imported->request.to_json();
    find_moved_files(request, data_folder.toStdString());
    if (auto found = GenerationRequest::from_json(request)) imported->request = std::move(*found);
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kPreviewSide || size.height() > kPreviewSide)
        reader.setScaledSize(size.scaled(kPreviewSide, kPreviewSide, Qt::KeepAspectRatio));
    return PictureParameters{file, reader.read(), std::move(*imported)};
}

} // namespace sfumato
