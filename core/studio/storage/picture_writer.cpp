#include "core/studio/storage/picture_writer.h"

#include "core/pipeline/provenance.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>

namespace sfumato {

QString day_folder(QDate day) { return day.toString(Qt::ISODate); }

int next_picture_number(const QString& folder)
{
    int next = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        bool number = false;
        const int found = name.section(u'-', 0, 0).toInt(&number);
        if (number) next = std::max(next, found + 1);
    }
    return next;
}

Result<QString> PictureWriter::write(const Image& image, const GenerationRequest& request, QDate day, int number,
                                     const QList<GridAxis>& axes) const
{
    const QString folder = outputs_ + u'/' + day_folder(day);
    const auto path_of = [&](int n) {
        return QStringLiteral("%1/%2-%3.%4").arg(folder).arg(n, 5, 10, QLatin1Char('0')).arg(request.seed).arg(ending_);
    };
    const QString path = path_of(std::max(number, next_picture_number(folder)));
    ImageTexts texts = provenance_texts(request);
    add_axes(texts, axes);
    if (auto written = write_image(std::filesystem::path(path.toStdString()), image, texts); !written)
        return tl::unexpected(written.error());
    return path;
}

} // namespace sfumato
