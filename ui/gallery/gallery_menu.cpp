#include "ui/gallery/gallery_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/colour_labels.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

namespace sfumato::ui {
namespace {

constexpr int kMostCompared = 4;

void addRequest(QMenu& menu, GalleryPanel& panel, const PictureEntry& picture)
{
    const auto use = [&panel, request = picture.request](RequestPart part) {
        return [&panel, request, part] { Q_EMIT panel.requestChosen(request, part); };
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
            into->addAction(album.name, &panel,
                            [&panel, chosen, id = album.id] { Q_EMIT panel.albumRequested(id, chosen); });
    if (!into->isEmpty()) into->addSeparator();
    into->addAction(GalleryPanel::tr("New album"), &panel,
                    [&panel, chosen] { Q_EMIT panel.albumRequested(0, chosen); });
    if (shown)
        menu.addAction(GalleryPanel::tr("Take out of this album"), &panel,
                       [&panel, chosen, shown] { Q_EMIT panel.takeFromAlbumRequested(shown, chosen); });
}

} // namespace

void fillGalleryMenu(QMenu& menu, GalleryPanel& panel, const PictureEntry* picture, const QList<qint64>& chosen,
                     const QList<Album>& albums, qint64 album)
{
    menu.addAction(icon(QStringLiteral("picture")), GalleryPanel::tr("View"), &panel,
                   [&panel, chosen] { Q_EMIT panel.viewRequested(chosen, 0); });
    QAction* compare = menu.addAction(icon(QStringLiteral("compare")), GalleryPanel::tr("Compare"), &panel,
                                      [&panel, chosen] { Q_EMIT panel.compareRequested(chosen); });
    compare->setEnabled(chosen.size() >= 2 && chosen.size() <= kMostCompared);
    compare->setToolTip(GalleryPanel::tr("Two to four pictures at once"));
    if (picture) {
        menu.addAction(icon(QStringLiteral("brush")), GalleryPanel::tr("Edit on the canvas"), &panel,
                       [&panel, path = picture->path] { Q_EMIT panel.editRequested(path); });
        menu.addAction(icon(QStringLiteral("folder")), GalleryPanel::tr("Open the folder"), &panel,
                       [folder = QFileInfo(picture->path).path()] {
                           QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                       });
        menu.addSeparator();
        if (picture->has_request) addRequest(menu, panel, *picture);
        menu.addAction(icon(QStringLiteral("copy")), GalleryPanel::tr("Copy the picture"), &panel,
                       [&panel, path = picture->path] { Q_EMIT panel.copyPictureRequested(path); });
    }
    menu.addSeparator();
    addMarks(menu, panel, chosen);
    addAlbums(menu, panel, chosen, albums, album);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("export")),
                   GalleryPanel::tr("Export %n picture(s)…", nullptr, int(chosen.size())), &panel,
                   [&panel, chosen] { Q_EMIT panel.exportRequested(chosen); });
    menu.addAction(icon(QStringLiteral("trash")), GalleryPanel::tr("Move to the trash"), &panel,
                   [&panel, chosen] { Q_EMIT panel.removeRequested(chosen); });
}

void fillSortMenu(QMenu& menu, PictureSort now, const std::function<void(PictureSort)>& choose)
{
    const std::pair<PictureSort, QString> orders[] = {{PictureSort::Newest, GalleryPanel::tr("Newest first")},
                                                      {PictureSort::Oldest, GalleryPanel::tr("Oldest first")},
                                                      {PictureSort::BestRated, GalleryPanel::tr("Best rated first")},
                                                      {PictureSort::Label, GalleryPanel::tr("By colour")},
                                                      {PictureSort::Model, GalleryPanel::tr("By model")},
                                                      {PictureSort::Largest, GalleryPanel::tr("Largest first")},
                                                      {PictureSort::Seed, GalleryPanel::tr("By seed")}};
    auto* group = new QActionGroup(&menu);
    for (const auto& [sort, title] : orders) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(sort == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [choose, sort = sort] { choose(sort); });
    }
}

} // namespace sfumato::ui
