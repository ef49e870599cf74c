#include "core/studio/storage/picture_writer.h"

#include "core/pipeline/picture_names.h"
#include "core/pipeline/provenance.h"

#include <filesystem>

namespace sfumato {

QString day_folder(QDate day) { return day.toString(Qt::ISODate); }

Result<QString> PictureWriter::write(const Image& image, const GenerationRequest& request, QDate day, int number,
                                     const QList<GridAxis>& axes) const
{
    ImageTexts texts = provenance_texts(request);
    add_axes(texts, axes);
    return write_numbered_picture((outputs_ + u'/' + day_folder(day)).toStdString(), image, request.seed, texts, number,
                                  ending_.toStdString())
        .map([](const std::filesystem::path& path) { return QString::fromStdString(path.string()); });
}

} // namespace sfumato
