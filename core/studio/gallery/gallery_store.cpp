#include "core/studio/gallery/gallery_store.h"

#include "core/imaging/image.h"
#include "core/pipeline/provenance.h"
#include "core/studio/logging.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>

#include <filesystem>

namespace sfumato {
namespace {

/// A temporary file this old belongs to no writer that still lives.
constexpr int kStaleAfterSeconds = 600;

Result<void> move_file(const QString& from, const QString& to)
{
    QDir().mkpath(QFileInfo(to).path());
    QFile file(from);
    if (!file.rename(to)) return fail(from.toStdString(), "cannot be moved to " + to.toStdString() + ": " + file.errorString().toStdString());
    return {};
}

void clear_stale_temporaries(const QString& outputs)
{
    const auto stale = QDateTime::currentDateTime().addSecs(-kStaleAfterSeconds);
    QDirIterator files(outputs, {QStringLiteral(".*.png.??????")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() < stale) QFile::remove(files.filePath());
    }
}

} // namespace

GalleryStore::GalleryStore(Database& database, const QString& outputs, QString trash)
    : table_(database, outputs), writer_(outputs), trash_(std::move(trash)) {}

QString GalleryStore::trash_path(const PictureEntry& picture) const
{
    return trash_ + u'/' + QDir(writer_.outputs()).relativeFilePath(picture.path);
}

Result<PictureEntry> GalleryStore::save(const Image& image, const GenerationRequest& request, qint64 history_id)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString day = day_folder(now.date());
    // Numbers of removed pictures stay theirs, so that restoring one never meets another.
    const auto highest = table_.highest_number(day);
    if (!highest) return tl::unexpected(highest.error());
    const int number = std::max(*highest + 1, next_picture_number(trash_ + u'/' + day));

    const auto path = writer_.write(image, request, now.date(), number);
    if (!path) return tl::unexpected(path.error());
    PictureEntry picture{.path = *path, .created = now, .width = image.width, .height = image.height,
                         .request = request, .has_request = true, .history_id = history_id};
    const auto id = table_.enter(picture);
    if (!id) return tl::unexpected(id.error());
    picture.id = *id;
    return picture;
}

Result<void> GalleryStore::remove(qint64 id)
{
    const auto picture = table_.get(id);
    if (!picture) return tl::unexpected(picture.error());
    if (auto moved = move_file(picture->path, trash_path(*picture)); !moved) return moved;
    return table_.set_removed(id, true);
}

Result<void> GalleryStore::restore(qint64 id)
{
    const auto picture = table_.get(id);
    if (!picture) return tl::unexpected(picture.error());
    if (auto moved = move_file(trash_path(*picture), picture->path); !moved) return moved;
    return table_.set_removed(id, false);
}

Result<GalleryStore::ScanReport> GalleryStore::scan()
{
    clear_stale_temporaries(writer_.outputs());
    const auto known = table_.paths();
    if (!known) return tl::unexpected(known.error());
    ScanReport report;
    for (auto row = known->begin(); row != known->end(); ++row) {
        if (QFileInfo::exists(row.key())) continue;
        if (auto gone = table_.set_removed(row.value(), true); !gone) return tl::unexpected(gone.error());
        ++report.missing;
    }
    if (auto entered = enter_unknown(*known, report); !entered) return tl::unexpected(entered.error());
    return report;
}

Result<void> GalleryStore::enter_unknown(const QHash<QString, qint64>& known, ScanReport& report)
{
    QDirIterator files(writer_.outputs(), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (known.contains(path)) continue;
        const QSize size = QImageReader(path).size();
        const auto texts = read_image_texts(std::filesystem::path(path.toStdString()));
        if (!size.isValid() || !texts) {
            qCWarning(log_gallery) << path << "is no picture that can be read; left out";
            continue;
        }
        PictureEntry picture{.path = path, .created = files.fileInfo().lastModified(), .width = size.width(), .height = size.height()};
        if (auto request = request_of(*texts, path.toStdString())) {
            picture.request = std::move(*request);
            picture.has_request = true;
        }
        if (auto id = table_.enter(picture); !id) return tl::unexpected(id.error());
        ++report.entered;
    }
    return {};
}

} // namespace sfumato
