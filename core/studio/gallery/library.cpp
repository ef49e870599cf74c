#include "core/studio/gallery/library.h"

#include "core/studio/gallery/picture_reader.h"
#include "core/studio/gallery/thumbnail_cache.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/logging.h"

#include <QPromise>

#include <algorithm>

namespace sfumato {
namespace {

constexpr int kPathsAtOnce = 2000;

} // namespace

/// Runs work(Stores&) -> Result<T> on the I/O thread, then then(T) here.
template <class Work, class Then> void Library::change(Work work, Then then)
{
    io_.run(std::move(work), this, std::move(then), [this](const Error& error) {
        qCWarning(log_gallery) << error.line().c_str();
        Q_EMIT changed(); // part of it may have happened
        Q_EMIT errorOccurred(error);
    });
}

/// The same as a future of this thread.
template <class Work> auto Library::answer(Work work)
{
    return io_.ask(std::move(work), this, [this](const Error& error) { Q_EMIT errorOccurred(error); });
}

/// Runs work(progress, stop) -> Result<T> on the work thread, then then(T) here.
template <class Work, class Then> void Library::longWork(Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, const ScanProgress&, std::stop_token>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->future().then(this, [this, then = std::move(then)](const Answer& result) {
        if (result) {
            then(*result);
        } else {
            Q_EMIT changed();   // part of it may have happened
            Q_EMIT errorOccurred(result.error());
        }
        Q_EMIT workEnded();
    });
    promise->start();
    work_.start([this, promise, work = std::move(work), stop = stop_.get_token()] {
        const ScanProgress progress = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT workProgress(done, total); }, Qt::QueuedConnection);
        };
        promise->addResult(work(progress, stop));
        promise->finish();
    });
}

Library::Library(IoThread& io, const DataDir& dir, QObject* parent)
    : QObject(parent), io_(io), dir_(dir), thumbnails_(std::make_unique<ThumbnailCache>(dir.thumbnails()))
{
    work_.setMaxThreadCount(1);
}

Library::~Library()
{
    stop_.request_stop();
    work_.waitForDone();
    pictures_.clear();
    pictures_.waitForDone();
}

/// Called from the work thread, which may wait.
LibraryIndex Library::index()
{
    IoThread* io = &io_;
    const auto paths
        = [io]() -> Result<QHash<QString, qint64>> { // in pages: whoever searches meanwhile does not wait for all
        QHash<QString, qint64> all;
        for (qint64 last = 0;;) {
            const auto page
                = io->run([last](Stores& stores) { return stores.gallery.paths(last, kPathsAtOnce); }).result();
            if (!page) return tl::unexpected(page.error());
            if (page->isEmpty()) return all;
            last = *std::max_element(page->cbegin(), page->cend());
            all.insert(*page);
        }
    };
    return {.paths = paths,
            .enter =
                [io](const QList<PictureEntry>& pictures) {
                    return io->run([pictures](Stores& stores) { return stores.gallery.enter(pictures); }).result();
                },
            .mark_missing =
                [io](const QHash<QString, qint64>& rows) {
                    return io->run([rows](Stores& stores) { return stores.gallery.mark_missing(rows); }).result();
                }};
}

QFuture<QList<qint64>> Library::ids(const PictureQuery& query)
{
    return answer([query](Stores& stores) { return stores.gallery.pictures().ids(query); });
}

QFuture<QList<PictureEntry>> Library::pictures(const QList<qint64>& ids)
{
    return answer([ids](Stores& stores) { return stores.gallery.pictures().entries(ids); });
}

QFuture<QList<PictureEntry>> Library::find(const PictureQuery& query)
{
    return answer([query](Stores& stores) { return stores.gallery.find(query); });
}

QFuture<PictureFacets> Library::facets()
{
    return answer([](Stores& stores) { return stores.gallery.pictures().facets(); });
}

QFuture<QList<Album>> Library::albums()
{
    return answer([](Stores& stores) { return stores.gallery.albums().all(); });
}

QFuture<QImage> Library::thumbnail(const QString& picture, int size)
{
    // Through this thread, so that what the window adds with then() runs where the window lives.
    return thumbnails_->get(picture, size).then(this, [](const QImage& image) { return image; });
}

QFuture<QImage> Library::image(const QString& path)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    pictures_.start([promise, path] {
        promise->addResult(load_image(path));
        promise->finish();
    });
    return promise->future().then(this, [](const QImage& image) { return image; });
}

QFuture<Result<PictureParameters>> Library::parameters(const QString& path)
{
    return in_background([path] { return read_picture_parameters(path); })
        .then(this, [](const Result<PictureParameters>& read) { return read; });
}

void Library::setMarks(const QList<PictureMarks>& marks)
{
    change([marks](Stores& stores) { return stores.gallery.set_marks(marks); }, [this] { Q_EMIT changed(); });
}

void Library::remove(const QList<qint64>& ids)
{
    change([ids](Stores& stores) { return stores.gallery.remove(ids); }, [this] { Q_EMIT changed(); });
}

void Library::restore(const QList<qint64>& ids)
{
    change([ids](Stores& stores) { return stores.gallery.restore(ids); }, [this] { Q_EMIT changed(); });
}

QFuture<qint64> Library::createAlbum(const QString& name)
{
    return answer([name](Stores& stores) { return stores.gallery.albums().create(name); })
        .then(this, [this](qint64 id) {
            Q_EMIT albumsChanged();
            return id;
        });
}

void Library::renameAlbum(qint64 id, const QString& name)
{
    change([id, name](Stores& stores) { return stores.gallery.albums().rename(id, name); },
           [this] { Q_EMIT albumsChanged(); });
}

void Library::setAlbumRemoved(qint64 id, bool removed)
{
    change([id, removed](Stores& stores) { return stores.gallery.albums().set_removed(id, removed); },
           [this] { Q_EMIT albumsChanged(); });
}

QFuture<QList<qint64>> Library::addToAlbum(qint64 album, const QList<qint64>& pictures)
{
    return answer([album, pictures](Stores& stores) { return stores.gallery.albums().add(album, pictures); })
        .then(this, [this](const QList<qint64>& added) {
            Q_EMIT albumsChanged();
            return added;
        });
}

void Library::removeFromAlbum(qint64 album, const QList<qint64>& pictures)
{
    change([album, pictures](Stores& stores) { return stores.gallery.albums().remove(album, pictures); },
           [this] { Q_EMIT albumsChanged(); });
}

void Library::scan(ScanDepth depth)
{
    longWork([index = index(), outputs = dir_.outputs(), depth](const ScanProgress& progress, std::stop_token stop) {
        return scan_library(outputs, index, depth, progress, stop);
    }, [this, depth](const ScanReport& report) {
        if (report.entered + report.missing > 0) {
            qCInfo(log_gallery) << report.entered << "pictures entered," << report.missing << "missing";
            Q_EMIT changed();
        }
        Q_EMIT scanned(report, depth == ScanDepth::EveryFile);
    });
}

void Library::importFolder(const QString& folder)
{
    longWork([index = index(), outputs = dir_.outputs(), folder](const ScanProgress& progress, std::stop_token stop) {
        return import_pictures(folder, outputs, index, progress, stop);
    }, [this](const ImportReport& report) {
        Q_EMIT changed();
        Q_EMIT imported(report);
    });
}

void Library::exportPictures(const QList<qint64>& ids, const QString& file, ExportFormat format)
{
    IoThread* io = &io_;
    longWork(
        [io, ids, file, format](const ScanProgress& progress, std::stop_token stop) -> Result<int> {
            const auto pictures
                = io->run([ids](Stores& stores) { return stores.gallery.pictures().entries(ids); }).result();
            if (!pictures) return tl::unexpected(pictures.error());
            return export_pictures(*pictures, file, format, progress, stop);
        },
        [this, file](int count) { Q_EMIT exported(file, count); });
}

void Library::stopWork()
{
    stop_.request_stop();
    stop_ = std::stop_source();
}

} // namespace sfumato
