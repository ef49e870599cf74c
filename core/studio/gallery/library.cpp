#include "core/studio/gallery/library.h"

#include "core/studio/gallery/picture_reader.h"
#include "core/studio/gallery/thumbnail_cache.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/logging.h"

#include <QPromise>

#include <algorithm>
#include <utility>

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

/// Runs work(progress, stop) -> Result<T> on the work thread, then then(T) and ended() here.
template <class Work, class Then, class Ended>
void Library::onWorkThread(Work work, const ScanProgress& progress, Then then, Ended ended)
{
    using Answer = std::invoke_result_t<Work, const ScanProgress&, std::stop_token>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->future().then(this, [this, then = std::move(then), ended = std::move(ended)](const Answer& result) {
        if (result) {
            if constexpr (std::is_void_v<typename Answer::value_type>) then();
            else then(*result);
        } else {
            Q_EMIT changed();   // part of it may have happened
            Q_EMIT errorOccurred(result.error());
        }
        ended();
    });
    promise->start();
    work_.start([promise, work = std::move(work), progress, stop = stop_.get_token()] {
        promise->addResult(work(progress, stop));
        promise->finish();
    });
}

/// The same for what a user sees going on.
template <class Work, class Then> void Library::longWork(Work work, Then then)
{
    const ScanProgress progress = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT workProgress(done, total); }, Qt::QueuedConnection);
    };
    onWorkThread(std::move(work), progress, std::move(then), [this] { Q_EMIT workEnded(); });
}

Library::Library(IoThread& io, const DataDir& dir, std::optional<Error> read_only, QObject* parent)
    : QObject(parent), io_(io), dir_(dir), read_only_(std::move(read_only)),
      thumbnails_(std::make_unique<ThumbnailCache>(dir.thumbnails(), dir.keptThumbnails())),
      watch_(new FolderWatch(this))
{
    work_.setMaxThreadCount(1);
    connect(watch_, &FolderWatch::foldersChanged, this, &Library::lookAt);
}

Library::~Library()
{
    stop_.request_stop();
    work_.waitForDone();
    pictures_.clear();
    pictures_.waitForDone();
}

/// Called from the work thread, which may wait.
LibraryIndex Library::index(const QString& folder)
{
    IoThread* io = &io_;
    const auto paths = [io, folder]() -> Result<QHash<QString, KnownPicture>> {
        QHash<QString, KnownPicture> all; // in pages: whoever searches meanwhile does not wait for all
        for (QByteArray last;;) {
            const auto page = io->run([folder, after = QString::fromUtf8(last)](Stores& stores) {
                                    return stores.gallery.paths(after, kPathsAtOnce, folder);
                                }).result();
            if (!page) return tl::unexpected(page.error());
            if (page->isEmpty()) return all;
            for (auto row = page->keyBegin(); row != page->keyEnd(); ++row) last = std::max(last, row->toUtf8());
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
                },
            .identify =
                [io](const QHash<qint64, FileIdentity>& pictures) {
                    return io->run([pictures](Stores& stores) { return stores.gallery.identify(pictures); }).result();
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
    return in_background([path, root = dir_.root()] { return read_picture_parameters(path, root); })
        .then(this, [](const Result<PictureParameters>& read) { return read; });
}

void Library::setMarks(const QList<PictureMarks>& marks)
{
    change([marks](Stores& stores) { return stores.gallery.set_marks(marks); }, [this] { Q_EMIT changed(); });
}

QFuture<std::optional<QString>> Library::setNote(qint64 id, const QString& note)
{
    const auto set = [id, note](Stores& stores) -> Result<std::optional<QString>> {
        const auto pictures = stores.gallery.pictures().entries({id});
        if (!pictures) return tl::unexpected(pictures.error());
        if (pictures->isEmpty() || pictures->first().note == note) return std::nullopt;
        PictureMarks marks = marks_of(pictures->first());
        const QString before = std::exchange(marks.note, note);
        if (auto done = stores.gallery.set_marks({marks}); !done) return tl::unexpected(done.error());
        return before;
    };
    return answer(set).then(this, [this](const std::optional<QString>& before) {
        if (before) Q_EMIT changed();
        return before;
    });
}

void Library::remove(const std::shared_ptr<QList<qint64>>& ids)
{
    change(
        [ids](Stores& stores) {
            QList<qint64> went;
            auto done = stores.gallery.remove(*ids, &went);
            *ids = went;
            return done;
        },
        [this] { Q_EMIT changed(); });
}

void Library::restore(const std::shared_ptr<QList<qint64>>& ids)
{
    change(
        [ids](Stores& stores) {
            QList<qint64> came;
            auto done = stores.gallery.restore(*ids, &came);
            *ids = came;
            return done;
        },
        [this] { Q_EMIT changed(); });
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
    if (read_only_) return Q_EMIT errorOccurred(*read_only_);
    const auto look
        = [index = index(), outputs = dir_.outputs(), depth](const ScanProgress& progress, std::stop_token stop) {
              return scan_library(outputs, index, depth, progress, stop);
          };
    longWork(look, [this, depth](const ScanReport& report) {
        tell(report);
        Q_EMIT scanned(report, depth == ScanDepth::EveryFile);
        if (report.unidentified == 0) return;
        const auto identify
            = [index = index()](const ScanProgress&, std::stop_token stop) { return identify_pictures(index, stop); };
        onWorkThread(
            identify, {}, [] {}, [] {});
    });
}

void Library::tell(const ScanReport& report)
{
    watch_->add(report.folders);
    if (report.entered + report.missing == 0) return;
    qCInfo(log_gallery) << report.entered << "pictures entered," << report.missing << "missing";
    Q_EMIT changed();
}

/// One round of looking at a time: what changes meanwhile is looked at after it.
void Library::lookAt(const QStringList& folders)
{
    to_look_at_ += folders;
    if (looking_ || to_look_at_.isEmpty()) return;
    looking_ = true;
    QList<std::pair<QString, LibraryIndex>> round;
    for (const QString& folder : std::exchange(to_look_at_, {})) round.emplace_back(folder, index(folder));
    const auto look
        = [round, outputs = dir_.outputs()](const ScanProgress&, std::stop_token stop) -> Result<ScanReport> {
        ScanReport all;
        for (const auto& [folder, index] : round) {
            const auto report = look_at_folder(folder, outputs, index, ScanDepth::NewFiles, {}, stop);
            if (!report) return report;
            all.entered += report->entered;
            all.missing += report->missing;
            all.folders += report->folders;
        }
        return all;
    };
    onWorkThread(
        look, {}, [this](const ScanReport& report) { tell(report); },
        [this] {
            looking_ = false;
            lookAt({});
        });
}

void Library::importFolder(const QString& folder)
{
    if (read_only_) return Q_EMIT errorOccurred(*read_only_);
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
