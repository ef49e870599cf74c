#include "core/studio/gallery/picture_import.h"

#include "core/base/file_io.h"
#include "core/studio/storage/picture_writer.h"
#include "core/studio/support/qt_message.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace sfumato {
namespace {

constexpr int kImportBatch = 64;

bool same_content(const QString& one, const QString& other)
{
    QFile a(one), b(other);
    if (a.size() != b.size() || !a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly)) return false;
    constexpr qint64 kBlock = 1 << 16;
    while (!a.atEnd())
        if (a.read(kBlock) != b.read(kBlock)) return false;
    return true;
}

/// Where `file` goes: a free name, or empty where its content is there already.
QString place_for(const QFileInfo& file, const QString& folder)
{
    for (int copy = 1;; ++copy) {
        const QString name = copy == 1
            ? file.fileName()
            : QStringLiteral("%1 (%2).%3").arg(file.completeBaseName()).arg(copy).arg(file.suffix());
        const QString place = folder + u'/' + name;
        if (!QFileInfo::exists(place)) return place;
        if (same_content(file.filePath(), place)) return {};
    }
}

/// Whole or not at all, and with the date of the original.
Result<void> copy_file(const QFileInfo& from, const QString& to)
{
    QFile source(from.filePath());
    if (!source.open(QIODevice::ReadOnly)) return fail(verbatim(from.filePath()), system_message(source.errorString()));
    const QByteArray bytes = source.readAll();
    if (auto written
        = write_file_atomically(to.toStdString(),
                                std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        !written)
        return written;
    QFile copy(to);
    if (copy.open(QIODevice::ReadWrite)) copy.setFileTime(from.lastModified(), QFileDevice::FileModificationTime);
    return {};
}

QStringList pictures_below(const QString& folder)
{
    QStringList paths;
    QDirIterator files(folder, picture_filters(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) paths << files.next();
    paths.sort();
    return paths;
}

/// Copies one picture; nothing for one that is not taken, which the report counts.
Result<std::optional<PictureEntry>> import_one(const QString& path, const QString& outputs, ImportReport& report)
{
    auto picture = read_picture_file(path);
    if (!picture) {
        ++report.unreadable;
        return std::nullopt;
    }
    const QString place = place_for(QFileInfo(path), outputs + u'/' + day_folder(picture->created.date()));
    if (place.isEmpty()) {
        ++report.known;
        return std::nullopt;
    }
    if (auto copied = copy_file(QFileInfo(path), place); !copied) return tl::unexpected(copied.error());
    picture->path = place;
    ++report.entered;
    if (!picture->has_request) ++report.without_request;
    return picture;
}

} // namespace

Result<ImportReport> import_pictures(const QString& folder, const QString& outputs, const LibraryIndex& index,
                                     const ScanProgress& progress, std::stop_token stop)
{
    const QStringList paths = pictures_below(folder);
    if (paths.isEmpty())
        return fail(verbatim(folder), Message::tr("holds no pictures"),
                    Message::tr("choose a folder with PNG, JPEG or WebP files"));
    ImportReport report;
    QList<PictureEntry> batch;
    const auto enter = [&]() -> Result<void> {
        if (batch.isEmpty()) return {};
        auto entered = index.enter(batch);
        batch.clear();
        return entered;
    };
    for (qsizetype i = 0; i < paths.size() && !stop.stop_requested(); ++i) {
        auto picture = import_one(paths[i], outputs, report);
        if (picture && *picture) batch << std::move(**picture);
        if (!picture || batch.size() == kImportBatch) {
            if (auto entered = enter(); !entered) return tl::unexpected(entered.error());
        }
        if (!picture) return tl::unexpected(picture.error());
        if (progress) progress(static_cast<int>(i + 1), static_cast<int>(paths.size()));
    }
    if (auto entered = enter(); !entered) return tl::unexpected(entered.error());
    return report;
}

} // namespace sfumato
