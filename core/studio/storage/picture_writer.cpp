#include "core/studio/storage/picture_writer.h"

#include "core/pipeline/picture_names.h"
#include "core/pipeline/provenance.h"

#include <algorithm>
#include <filesystem>

namespace sfumato {

QString day_folder(QDate day) { return day.toString(Qt::ISODate); }

Result<QString> PictureWriter::write(const Image& image, const GenerationRequest& request, QDate day, int number,
                                     const QList<GridAxis>& axes) const
{
    const std::filesystem::path folder((outputs_ + u'/' + day_folder(day)).toStdString());
    const std::filesystem::path path = folder
        / picture_file_name(std::max(number, next_picture_number(folder)), request.seed, ending_.toStdString());
    ImageTexts texts = provenance_texts(request);
    add_axes(texts, axes);
    if (auto written = write_image(path, image, texts); !written) return tl::unexpected(written.error());
    return QString::fromStdString(path.string());
}

} // namespace sfumato
