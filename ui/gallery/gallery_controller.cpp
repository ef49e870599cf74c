#include "ui/gallery/gallery_controller.h"
#include "core/studio/jobs/job_service.h"
#include "ui/actions/actions.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_undo.h"
#include "ui/gallery/viewer_window.h"
#include "ui/widgets/dock_panel.h"
#include "ui/widgets/file_dialogs.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace sfumato::ui {
namespace {

/// Folders and counts follow a burst of changes once.
constexpr int kCountPauseMs = 250;

LocalizedText seedCaption(const PictureEntry& picture)
{
    return [seed = picture.request.seed] { return GalleryController::tr("Seed %1").arg(seed); };
}

QString promptOf(const PictureEntry& picture) { return QString::fromStdString(picture.request.prompt_text()); }

std::optional<GenerationRequest> shownRequest(const PictureEntry& picture)
{
    return picture.has_request ? std::optional(picture.request) : std::nullopt;
}

} // namespace

GalleryController::GalleryController(Studio& studio, Actions& actions, GalleryPanel& panel, QUndoStack& undo,
                                     QObject* parent)
    : QObject(parent), studio_(studio), library_(studio.library()), panel_(panel), undo_(undo),
      count_soon_(new QTimer(this))
{
    bindActions(actions);
    count_soon_->setSingleShot(true);
    count_soon_->setInterval(kCountPauseMs);
    connect(count_soon_, &QTimer::timeout, this, [this] {
        library_.facets().then(this, [this](const PictureFacets& facets) { panel_.setFacets(facets); });
        library_.albums().then(this, [this](const QList<Album>& albums) { panel_.setAlbums(albums); });
    });
    connect(&library_, &Library::changed, this, [this] {
        find();
        count_soon_->start();
        if (viewer_) viewer_->refresh();
    });
    connect(&library_, &Library::albumsChanged, this, [this] {
        find();
        count_soon_->start();
    });
    connect(&studio_.jobs(), &JobService::pictureSaved, this, [this](JobId, const PictureEntry& picture) {
        panel_.prepend(picture);
        count_soon_->start();
    });
    connectPanel();
    connectAlbums();
    connectWork();
}

void GalleryController::bindActions(Actions& actions)
{
    actions.bind("find_picture", this, [this] {
        raiseDock(panel_);
        panel_.focusSearch();
    });
    actions.bind("import_pictures", this, &GalleryController::askImportFolder);
    actions.bind("rebuild_library", this, &GalleryController::rebuild);
    actions.bind("open_outputs", this, [this] { showInFileManager(studio_.dataDir().outputs()); });
    panel_.placeActions(actions);
}

void GalleryController::start()
{
    find();
    count_soon_->start();
}

void GalleryController::find()
{
    library_.ids(panel_.query()).then(this, [this, asked = ++asked_](const QList<qint64>& ids) {
        if (asked != asked_) return;
        panel_.setIds(ids);
        if (std::exchange(started_, true) || ids.isEmpty() || shown_ > 0) return;
        showNewest(ids.first());
    });
}

void GalleryController::connectPanel()
{
    connect(&panel_, &GalleryPanel::queryChanged, this, &GalleryController::find);
    connect(&panel_, &GalleryPanel::pictureSelected, this, &GalleryController::show);
    connect(&panel_, &GalleryPanel::viewRequested, this, [this](const QList<qint64>& ids, int start) {
        openViewer([&](ViewerWindow& viewer) { viewer.view(ids, start); });
    });
    connect(&panel_, &GalleryPanel::compareRequested, this,
            [this](const QList<qint64>& ids) { openViewer([&](ViewerWindow& viewer) { viewer.compare(ids); }); });
    connect(&panel_, &GalleryPanel::requestPartChosen, this, &GalleryController::requestPartChosen);
    connect(&panel_, &GalleryPanel::removeRequested, this, &GalleryController::remove);
    connect(&panel_, &GalleryPanel::ratingRequested, this, &GalleryController::rate);
    connect(&panel_, &GalleryPanel::labelRequested, this, [this](const QList<qint64>& ids, int label) {
        mark(
            ids, [n = int(ids.size())] { return tr("colour %n picture(s)", nullptr, n); },
            [label](PictureMarks& marks) { marks.label = label; });
    });
    connect(&panel_, &GalleryPanel::noteRequested, this, [this](qint64 id, const QString& note) {
        library_.setNote(id, note).then(this, [this, id, note](const std::optional<QString>& before) {
            if (before) undo_.push(new WriteNote(library_, id, *before, note));
        });
    });
    connect(&panel_, &GalleryPanel::copyPictureRequested, this, [this](const QString& path) {
        library_.image(path).then(this, [this](const QImage& image) {
            QGuiApplication::clipboard()->setImage(image);
            Q_EMIT statusMessage([] { return tr("The picture is on the clipboard"); });
        });
    });
}

void GalleryController::connectAlbums()
{
    connect(&panel_, &GalleryPanel::albumRequested, this, &GalleryController::addToAlbum);
    connect(&panel_, &GalleryPanel::takeFromAlbumRequested, this, [this](qint64 album, const QList<qint64>& ids) {
        undo_.push(new MoveToAlbum(library_, album, ids, true));
    });
    connect(&panel_, &GalleryPanel::renameAlbumRequested, &library_, &Library::renameAlbum);
    connect(&panel_, &GalleryPanel::removeAlbumRequested, this, [this](qint64 album, const QString& name) {
        undo_.push(new RemoveAlbum(library_, album, name));
        panel_.search({});
    });
}

void GalleryController::connectWork()
{
    connect(&panel_, &GalleryPanel::exportRequested, this, &GalleryController::askExportFile);
    connect(&panel_, &GalleryPanel::stopRequested, &library_, &Library::stopWork);
    connect(&library_, &Library::workProgress, this, [this](int done, int total) {
        const auto text = [this, work = work_ ? work_ : QT_TR_NOOP("Looking at new files: %1 of %2"), done, total] {
            return tr(work).arg(panel_.locale().toString(done), panel_.locale().toString(total));
        };
        panel_.showWork(text, done, total);
    });
    connect(&library_, &Library::workEnded, this, [this] {
        work_ = nullptr;
        panel_.showWork({});
    });
    connect(&library_, &Library::imported, this, [this](const ImportReport& report) {
        Q_EMIT statusMessage([report] {
            QStringList parts{tr("%n picture(s) imported", nullptr, report.entered)};
            if (report.without_request) parts += tr("%n without parameters", nullptr, report.without_request);
            if (report.known) parts += tr("%n known already", nullptr, report.known);
            if (report.unreadable) parts += tr("%n could not be read", nullptr, report.unreadable);
            if (report.left_out) parts += tr("%n hidden or in a trash left out", nullptr, report.left_out);
            return parts.join(QStringLiteral(", "));
        });
    });
    connect(&library_, &Library::exported, this, [this](const QString& file, int count) {
        Q_EMIT statusMessage([file, count] {
            return tr("%n picture(s) written to %1", nullptr, count).arg(QFileInfo(file).fileName());
        });
    });
    connect(&library_, &Library::scanned, this, [this](const ScanReport& report, bool everyFile) {
        if (everyFile)
            Q_EMIT statusMessage([report] {
                QStringList parts{tr("The library was rebuilt from %n file(s)", nullptr, report.entered)};
                if (report.left_out) parts += tr("%n hidden or in a trash left out", nullptr, report.left_out);
                return parts.join(QStringLiteral(", "));
            });
    });
}

void GalleryController::show(const PictureEntry& picture)
{
    library_.image(picture.path).then(this, [this, picture, shown = ++shown_](const QImage& image) {
        if (shown != shown_) return;
        if (image.isNull())
            Q_EMIT failed({verbatim(picture.path.toStdString()), Message::tr("the picture cannot be read"),
                           Message::tr("it may have been moved or deleted; rebuild the library")});
        else Q_EMIT imageReady(image, seedCaption(picture), promptOf(picture), true, shownRequest(picture));
    });
}

/// Where one left off.
void GalleryController::showNewest(qint64 id)
{
    library_.pictures({id}).then(this, [this](const QList<PictureEntry>& newest) {
        if (newest.isEmpty() || shown_ > 0) return;
        library_.image(newest.first().path).then(this, [this, picture = newest.first()](const QImage& image) {
            if (shown_ > 0 || image.isNull()) return;
            Q_EMIT newestFound(image, seedCaption(picture), promptOf(picture), shownRequest(picture));
        });
    });
}

void GalleryController::openViewer(const std::function<void(ViewerWindow&)>& show)
{
    if (!viewer_) {
        viewer_ = new ViewerWindow({[this](const QList<qint64>& ids) { return library_.pictures(ids); },
                                    [this](const QString& path) { return library_.image(path); }},
                                   panel_.window());
        connect(viewer_, &ViewerWindow::ratingRequested, this, &GalleryController::rate);
        connect(viewer_, &ViewerWindow::removeRequested, this, &GalleryController::remove);
    }
    show(*viewer_);
    viewer_->show();
    viewer_->raise();
    viewer_->activateWindow();
}

/// What the pictures were marked with before is asked first: it is what undo brings back.
void GalleryController::mark(const QList<qint64>& ids, const LocalizedText& text,
                             const std::function<void(PictureMarks&)>& change)
{
    library_.pictures(ids).then(this, [this, text, change](const QList<PictureEntry>& pictures) {
        QList<PictureMarks> before, after;
        for (const PictureEntry& picture : pictures) {
            PictureMarks marks = marks_of(picture);
            change(marks);
            if (marks == marks_of(picture)) continue;
            before << marks_of(picture);
            after << marks;
        }
        if (!after.isEmpty()) undo_.push(new MarkPictures(library_, text, before, after));
    });
}

void GalleryController::rate(const QList<qint64>& ids, int rating)
{
    mark(
        ids, [n = int(ids.size())] { return tr("rate %n picture(s)", nullptr, n); },
        [rating](PictureMarks& marks) { marks.rating = rating; });
}

void GalleryController::remove(const QList<qint64>& ids)
{
    ++asked_; // an answer that is under way has them still; another question follows the removal
    panel_.takeAway(ids);
    undo_.push(new RemovePictures(library_, ids));
}

void GalleryController::addToAlbum(qint64 album, const QList<qint64>& ids)
{
    if (!album) return newAlbum(ids);
    // Those that are in it already stay when the rest is undone.
    library_.addToAlbum(album, ids).then(this, [this, album](const QList<qint64>& added) {
        if (!added.isEmpty()) undo_.push(new MoveToAlbum(library_, album, added, false));
    });
}

void GalleryController::newAlbum(const QList<qint64>& ids)
{
    library_.albums().then(this, [this, ids](const QList<Album>& albums) {
        const auto taken = [&](const QString& name) {
            return std::any_of(albums.begin(), albums.end(),
                               [&](const Album& album) { return album.name.compare(name, Qt::CaseInsensitive) == 0; });
        };
        QString name = tr("New album");
        for (int n = 2; taken(name); ++n) name = tr("New album %1").arg(n);
        library_.createAlbum(name).then(this, [this, ids](qint64 album) {
            if (!album) return;
            if (!ids.isEmpty()) addToAlbum(album, ids);
            library_.albums().then(this, [this, album](const QList<Album>& all) {
                panel_.setAlbums(all);
                panel_.nameAlbum(album);
            });
        });
    });
}

void GalleryController::askImportFolder()
{
    askForFolder(
        panel_.window(), [] { return tr("Import the pictures of a folder"); },
        [this](const QString& folder) {
            work_ = QT_TR_NOOP("Importing: %1 of %2");
            library_.importFolder(folder);
        });
}

void GalleryController::askExportFile(const QList<qint64>& ids)
{
    const auto filters = [] {
        return QStringList{tr("ZIP archive (*.zip)"), tr("Web page with everything inside (*.html)")}.join(
            QStringLiteral(";;"));
    };
    const auto title = [n = int(ids.size())] { return tr("Export %n picture(s)", nullptr, n); };
    askWhereToSave(panel_.window(), title, filters, [this, ids](const QString& file) {
        work_ = QT_TR_NOOP("Exporting: %1 of %2");
        const bool html = file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)
            || file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
        library_.exportPictures(ids, file, html ? ExportFormat::Html : ExportFormat::Zip);
    });
}

void GalleryController::rebuild()
{
    work_ = QT_TR_NOOP("Rebuilding the library: %1 of %2");
    panel_.showWork([] { return tr("Rebuilding the library"); });
    library_.scan(ScanDepth::EveryFile);
}

} // namespace sfumato::ui
