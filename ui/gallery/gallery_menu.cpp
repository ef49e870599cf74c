// The menus of the gallery: what can be done with the chosen pictures, and their order.
#include "ui/gallery/colour_labels.h"
#include "ui/gallery/compare_view.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_places.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/usable.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace sfumato::ui {
namespace {


void addRequest(QMenu& menu, GalleryPanel& panel, const PictureEntry& picture)
{
    const auto use = [&panel, request = picture.request](RequestPart part) {
        return [&panel, request, part] { Q_EMIT panel.requestPartChosen(request, part); };
    };
    menu.addAction(icon(QStringLiteral("reuse")), GalleryPanel::tr("Put its request back"), &panel,
                   use(RequestPart::Everything));
    QMenu* only = menu.addMenu(GalleryPanel::tr("Use only its…"));
    only->addAction(GalleryPanel::tr("Prompt"), &panel, use(RequestPart::Prompt));
    only->addAction(GalleryPanel::tr("Seed"), &panel, use(RequestPart::Seed));
    only->addAction(GalleryPanel::tr("Settings"), &panel, use(RequestPart::Settings));
    menu.addAction(icon(QStringLiteral("copy")), GalleryPanel::tr("Copy the prompt"), &panel,
                   [prompt = QString::fromStdString(picture.request.prompt_text())] {
                       QGuiApplication::clipboard()->setText(prompt);
                   });
}

void addMarks(QMenu& menu, GalleryPanel& panel, const QList<qint64>& chosen)
{
    QMenu* stars = menu.addMenu(icon(QStringLiteral("star")), GalleryPanel::tr("Stars"));
    for (int rating = 0; rating <= 5; ++rating) {
        QAction* action = stars->addAction(rating ? QString(rating, QChar(0x2605)) : GalleryPanel::tr("None"), &panel,
                                           [&panel, chosen, rating] { Q_EMIT panel.ratingRequested(chosen, rating); });
        action->setShortcut(QKeySequence(Qt::Key_0 + rating));      // shown; the grid listens for it
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    QMenu* labels = menu.addMenu(labelIcon(0), GalleryPanel::tr("Colour"));
    for (int label = 0; label < kColourLabels; ++label)
        labels->addAction(labelIcon(label), labelTitle(label), &panel,
                          [&panel, chosen, label] { Q_EMIT panel.labelRequested(chosen, label); });
}

void addAlbums(QMenu& menu, GalleryPanel& panel, const QList<qint64>& chosen, const QList<Album>& albums, qint64 shown)
{
    QMenu* into = menu.addMenu(icon(QStringLiteral("album")), GalleryPanel::tr("Add to album"));
    for (const Album& album : albums)
        if (album.id != shown)
            into->addAction(literalText(album.name), &panel,
                            [&panel, chosen, id = album.id] { Q_EMIT panel.albumRequested(id, chosen); });
    if (!into->isEmpty()) into->addSeparator();
    into->addAction(GalleryPanel::tr("New album"), &panel,
                    [&panel, chosen] { Q_EMIT panel.albumRequested(0, chosen); });
    if (shown)
        menu.addAction(GalleryPanel::tr("Take out of this album"), &panel,
                       [&panel, chosen, shown] { Q_EMIT panel.takeFromAlbumRequested(shown, chosen); });
}

} // namespace

void GalleryPanel::showMenu(const QPoint& where)
{
    const QModelIndex index = grid_->indexAt(where);
    if (!index.isValid()) return;
    const PictureEntry* known = model_->entry(index.row());
    const std::optional<PictureEntry> picture
        = known ? std::optional(*known) : std::nullopt; // the cache may forget it meanwhile
    QMenu menu;
    menu.setToolTipsVisible(true);
    fillMenu(menu, picture ? &*picture : nullptr);
    menu.exec(grid_->viewport()->mapToGlobal(where));
}

void GalleryPanel::fillMenu(QMenu& menu, const PictureEntry* picture)
{
    const QList<qint64> ids = chosen();
    menu.addAction(icon(QStringLiteral("picture")), tr("View"), this, [this, ids] { Q_EMIT viewRequested(ids, 0); });
    QAction* compare = menu.addAction(icon(QStringLiteral("compare")), tr("Compare"), this,
                                      [this, ids] { Q_EMIT compareRequested(ids); });
    compare->setToolTip(tr("Two to four pictures at once"));
    setUsable(*compare, ids.size() >= 2 && ids.size() <= CompareView::kMaxPictures,
              tr("Choose two to four pictures first"));
    if (picture) {
        menu.addAction(icon(QStringLiteral("brush")), tr("Edit on the canvas"), this,
                       [this, path = picture->path] { Q_EMIT editRequested(path); });
        menu.addAction(icon(QStringLiteral("folder")), tr("Open the folder"), this,
                       [folder = QFileInfo(picture->path).path()] { showInFileManager(folder); });
        menu.addSeparator();
        if (picture->has_request) addRequest(menu, *this, *picture);
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy the picture"), this,
                       [this, path = picture->path] { Q_EMIT copyPictureRequested(path); });
    }
    menu.addSeparator();
    addMarks(menu, *this, ids);
    addAlbums(menu, *this, ids, places_->albums(), places_->album());
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("export")), tr("Export %n picture(s)…", nullptr, int(ids.size())), this,
                   [this, ids] { Q_EMIT exportRequested(ids); });
    menu.addAction(icon(QStringLiteral("trash")), tr("Move to the trash"), this,
                   [this, ids] { Q_EMIT removeRequested(ids); });
}

void GalleryPanel::fillSortMenu()
{
    QMenu* menu = sort_button_->menu();
    const std::pair<PictureSort, QString> orders[] = {{PictureSort::Newest, tr("Newest first")},
                                                      {PictureSort::Oldest, tr("Oldest first")},
                                                      {PictureSort::BestRated, tr("Best rated first")},
                                                      {PictureSort::Label, tr("By colour")},
                                                      {PictureSort::Model, tr("By model")},
                                                      {PictureSort::Largest, tr("Largest first")},
                                                      {PictureSort::Seed, tr("By seed")}};
    qDeleteAll(menu->findChildren<QActionGroup*>());
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const auto& [sort, title] : orders) {
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(sort == sort_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort = sort] {
            sort_ = sort;
            ask();
        });
    }
}

} // namespace sfumato::ui
