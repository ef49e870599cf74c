#include "core/studio/storage/gallery_store.h"

#include "core/pipeline/picture_names.h"
#include "core/studio/storage/database.h"
#include "core/studio/support/qt_message.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace sfumato {
namespace {

Result<void> move_file(const QString& from, const QString& to)
{
    QDir().mkpath(QFileInfo(to).path());
    QFile file(from);
    if (!file.rename(to))
        return fail(verbatim(from),
                    Message::tr("cannot be moved to %1: %2", to.toStdString(), system_message(file.errorString())));
    return {};
}

/// The desktop's note of where a file in its trash came from (freedesktop.org trash specification 1.0).
void forget_in_trash(const QString& in_trash)
{
    const QFileInfo file(in_trash);
    QFile::remove(QDir::cleanPath(file.path() + QLatin1String("/../info/")) + u'/' + file.fileName()
                  + QLatin1String(".trashinfo"));
}

} // namespace

GalleryStore::GalleryStore(Database& database, const QString& outputs, QString trash)
    : database_(database), table_(database, outputs), albums_(database), writer_(outputs), trash_(std::move(trash)) {}

Result<PictureEntry> GalleryStore::save(const Image& image, const GenerationRequest& request, qint64 history_id,
                                        const QList<GridAxis>& axes)
{
    if (auto writable = database_.check_writable(); !writable) return tl::unexpected(writable.error());
    const QDateTime now = database_.now();
    const QString day = day_folder(now.date());
    // Numbers of removed pictures stay theirs, so that restoring one never meets another.
    const auto highest = table_.highest_number(day);
    if (!highest) return tl::unexpected(highest.error());
    const int number = std::max(*highest + 1, next_picture_number((trash_ + u'/' + day).toStdString()));

    const auto path = writer_.write(image, request, now.date(), number, axes);
    if (!path) return tl::unexpected(path.error());
    PictureEntry picture{.path = *path,
                         .created = now,
                         .width = image.width,
                         .height = image.height,
                         .request = request,
                         .has_request = true,
                         .axes = axes,
                         .program = QStringLiteral("Sfumato"),
                         .history_id = history_id,
                         .identity = identity_of(*path)};
    const auto id = table_.enter(picture);
    if (!id) { // it counts as not saved, and is saved again: not twice
        QFile::remove(*path);
        return tl::unexpected(id.error());
    }
    picture.id = *id;
    return picture;
}

Result<QList<PictureEntry>> GalleryStore::find(const PictureQuery& query) const
{
    const auto ids = table_.ids(query);
    if (!ids) return tl::unexpected(ids.error());
    return table_.entries(*ids);
}

Result<void> GalleryStore::set_marks(const QList<PictureMarks>& marks)
{
    return database_.transact([&]() -> Result<void> {
        for (const PictureMarks& one : marks)
            if (auto set = table_.set_marks(one); !set) return set;
        return {};
    });
}

Result<void> GalleryStore::remove(const QList<qint64>& ids, QList<qint64>* moved)
{
    return move_each(ids, &GalleryStore::move_to_trash, moved);
}

Result<void> GalleryStore::restore(const QList<qint64>& ids, QList<qint64>* moved)
{
    return move_each(ids, &GalleryStore::take_from_trash, moved);
}

Result<void> GalleryStore::move_each(const QList<qint64>& ids, Move move, QList<qint64>* moved)
{
    std::optional<Error> first;
    int failed = 0;
    for (const qint64 id : ids) {
        const auto picture = table_.get(id);
        const Result<void> done = picture ? (this->*move)(*picture) : tl::unexpected(picture.error());
        if (done && moved) *moved << id;
        if (done) continue;
        ++failed;
        if (!first) first = done.error();
    }
    if (!first) return {};
    if (failed > 1) first->what = Message::tr("%1 and %2 more", first->what, failed - 1);
    return tl::unexpected(std::move(*first));
}

Result<void> GalleryStore::move_to_trash(const PictureEntry& picture)
{
    if (auto writable = database_.check_writable(); !writable) return writable;
    if (!QFileInfo::exists(picture.path)) {
        // Nothing is left to delete: it leaves the gallery, and comes back if its file does.
        if (auto gone = table_.set_missing(picture.id); !gone) return tl::unexpected(gone.error());
        return fail(verbatim(picture.path), Message::tr("is not there any more"));
    }
    QFile file(picture.path);
    QString in_trash;
    if (file.moveToTrash()) {
        in_trash = file.fileName();
    } else {
        in_trash = trash_ + u'/' + QDir(writer_.outputs()).relativeFilePath(picture.path);
        if (auto moved = move_file(picture.path, in_trash); !moved) return moved;
    }
    return table_.set_removed(picture.id, true, in_trash);
}

Result<void> GalleryStore::take_from_trash(const PictureEntry& picture)
{
    if (auto writable = database_.check_writable(); !writable) return writable;
    const auto in_trash = table_.trash_path(picture.id);
    if (!in_trash) return tl::unexpected(in_trash.error());
    if (in_trash->isEmpty() || !QFileInfo::exists(*in_trash))
        return fail(verbatim(picture.path), Message::tr("is no longer in the trash"));
    if (auto moved = move_file(*in_trash, picture.path); !moved) return moved;
    forget_in_trash(*in_trash);
    return table_.set_removed(picture.id, false);
}

Result<void> GalleryStore::enter(const QList<PictureEntry>& pictures)
{
    if (auto writable = database_.check_writable(); !writable) return writable;
    return database_.transact([&]() -> Result<void> {
        for (const PictureEntry& picture : pictures) {
            if (auto moved = table_.follow(picture); !moved) return moved;
            if (auto entered = table_.enter(picture); !entered) return tl::unexpected(entered.error());
        }
        return {};
    });
}

Result<void> GalleryStore::identify(const QHash<qint64, FileIdentity>& pictures)
{
    return database_.transact([&]() -> Result<void> {
        for (auto row = pictures.begin(); row != pictures.end(); ++row)
            if (auto noted = table_.identify(row.key(), row.value()); !noted) return noted;
        return {};
    });
}

Result<int> GalleryStore::mark_missing(const QHash<QString, qint64>& rows)
{
    int missing = 0;
    auto done = database_.transact([&]() -> Result<void> {
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (QFileInfo::exists(row.key())) continue;
            const auto gone = table_.set_missing(row.value()); // not one that went to the trash meanwhile
            if (!gone) return tl::unexpected(gone.error());
            missing += *gone;
        }
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return missing;
}

} // namespace sfumato
