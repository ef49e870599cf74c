#include "core/studio/gallery/picture_import.h"

#include "core/base/free_name.h"
#include "core/imaging/picture_walk.h"
#include "core/studio/storage/picture_writer.h"
#include "core/studio/support/qt_message.h"

#include <QDir>
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

/// How a copy of the file is called at an attempt (free_name.h).
QString copy_name(const QFileInfo& file, const QString& folder, int attempt)
{
    const QString name = attempt == 0
        ? file.fileName()
        : QStringLiteral("%1 (%2).%3").arg(file.completeBaseName()).arg(attempt + 1).arg(file.suffix());
    return folder + u'/' + name;
}

bool is_there_already(const QFileInfo& file, const QString& folder)
{
    for (int attempt = 0;; ++attempt) {
        const QString place = copy_name(file, folder, attempt);
        if (!QFileInfo::exists(place)) return false;
        if (same_content(file.filePath(), place)) return true;
    }
}

/// Whole or not at all, and with the date of the original; returns where it is.
Result<QString> copy_file(const QFileInfo& from, const QString& folder)
{
    QFile source(from.filePath());
    if (!source.open(QIODevice::ReadOnly)) return fail(verbatim(from.filePath()), system_message(source.errorString()));
    const QByteArray bytes = source.readAll();
    const auto place = write_new_file([&](int attempt) { return copy_name(from, folder, attempt).toStdString(); },
                                      std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!place) return tl::unexpected(place.error());
    QFile copy(QString::fromStdString(place->string()));
    if (copy.open(QIODevice::ReadWrite)) copy.setFileTime(from.lastModified(), QFileDevice::FileModificationTime);
    return copy.fileName();
}

/// Copies one picture; nothing for one that is not taken, which the report counts.
Result<std::optional<PictureEntry>> import_one(const QString& path, const QString& folder, const QString& outputs,
                                               ImportReport& report)
{
    auto picture = read_picture_file(path, QFileInfo(folder).path());
    if (!picture) {
        ++report.unreadable;
        return std::nullopt;
    }
    const QString day = outputs + u'/' + day_folder(picture->created.date());
    if (is_there_already(QFileInfo(path), day)) {
        ++report.known;
        return std::nullopt;
    }
    const auto place = copy_file(QFileInfo(path), day);
    if (!place) return tl::unexpected(place.error());
    picture->path = *place;
    ++report.entered;
    if (!picture->has_request) ++report.without_request;
    return picture;
}

} // namespace

Result<ImportReport> import_pictures(const QString& folder, const QString& outputs, const LibraryIndex& index,
                                     const ScanProgress& progress, std::stop_token stop)
{
    const auto walk = walk_pictures(folder.toStdString());
    if (!walk) return tl::unexpected(walk.error());
    const auto& paths = walk->files;
    if (paths.empty())
        return fail(verbatim(folder), Message::tr("holds no pictures"),
                    Message::tr("choose a folder with PNG, JPEG or WebP files"));
    ImportReport report{.left_out = walk->left_out_count()};
    QList<PictureEntry> batch;
    const auto enter = [&]() -> Result<void> {
        if (batch.isEmpty()) return {};
        auto entered = index.enter(batch);
        batch.clear();
        return entered;
    };
    if (auto writable = index.enter({}); !writable) return tl::unexpected(writable.error()); // before a file is copied
    for (qsizetype i = 0; i < std::ssize(paths) && !stop.stop_requested(); ++i) {
        auto picture = import_one(QString::fromStdString(paths[i].string()), folder, outputs, report);
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
