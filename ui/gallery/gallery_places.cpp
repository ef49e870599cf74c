#include "ui/gallery/gallery_places.h"
#include "core/studio/storage/search.h"
#include "ui/gallery/gallery_model.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_menu.h"

#include <QDate>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>

namespace sfumato::ui {
namespace {

enum Role { TermRole = Qt::UserRole, AlbumRole, CountRole };

/// How many pictures there are stands at the right, in one line with the name.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString count = option.locale.toString(index.data(CountRole).toInt());
        const int width = option.fontMetrics.horizontalAdvance(count) + 2 * space::kControls;
        QStyleOptionViewItem place(option);
        initStyleOption(&place, index);
        // What is chosen is tinted, not inverted: its icon keeps its colour.
        if (!place.icon.isNull())
            place.icon = QIcon(place.icon.pixmap(place.decorationSize, option.widget->devicePixelRatioF()));
        const int icon = place.icon.isNull() ? 0 : place.decorationSize.width() + space::kControls;
        place.text = option.fontMetrics.elidedText(place.text, Qt::ElideRight, option.rect.width() - width - icon);
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &place, painter, option.widget);
        painter->setPen(theme().muted);
        painter->drawText(option.rect.adjusted(0, 0, -space::kControls, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    }
};

} // namespace

GalleryPlaces::GalleryPlaces(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setItemDelegate(new PlaceDelegate(this));
    setMinimumHeight(72);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 0, space::kControls, 0);
    setEditTriggers(EditKeyPressed);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    openMenuByKey(this);
    connect(this, &QTreeWidget::customContextMenuRequested, this, &GalleryPlaces::showMenu);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* now) {
        if (filling_ || !now || now->data(0, TermRole).isNull()) return;
        term_ = now->data(0, TermRole).toString();
        album_ = now->data(0, AlbumRole).toLongLong();
        Q_EMIT placeChosen();
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) {
        if (!filling_) Q_EMIT renameRequested(item->data(0, AlbumRole).toLongLong(), item->text(0));
    });
    onLanguageChange(this, [this] {
        setNameAndTip(this, tr("Folders and albums"),
                      tr("Click to see the pictures of a day or an album; drop pictures on an album"));
        rebuild();
    });
}

void GalleryPlaces::setFacets(const PictureFacets& facets)
{
    if (facets.days == facets_.days && facets.pictures == facets_.pictures) return;
    facets_ = facets;
    rebuild();
}

void GalleryPlaces::setAlbums(const QList<Album>& albums)
{
    if (albums == albums_) return;
    albums_ = albums;
    rebuild();
}

void GalleryPlaces::choose(const QString& term)
{
    if (term == term_) return;
    term_ = term;
    album_ = 0;
    rebuild();
    Q_EMIT placeChosen();
}

void GalleryPlaces::nameAlbum(qint64 album)
{
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, AlbumRole).toLongLong() != album) continue;
        scrollToItem(*item);
        editItem(*item, 0);
    }
}

QTreeWidgetItem* GalleryPlaces::add(QTreeWidgetItem* parent, const QString& title, int pictures, const QString& term,
                                    qint64 album)
{
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setText(0, title);
    item->setData(0, CountRole, pictures);
    item->setData(0, TermRole, term);
    item->setData(0, AlbumRole, album);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                   | (album ? Qt::ItemIsEditable | Qt::ItemIsDropEnabled : Qt::NoItemFlags));
    return item;
}

/// Made anew when counts change; what was open stays open, what was chosen stays chosen, what is being typed is not
/// disturbed.
void GalleryPlaces::rebuild()
{
    if (state() == EditingState) return;
    filling_ = true;
    QSet<QString> open, known;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        known << (*item)->data(0, TermRole).toString();
        if ((*item)->isExpanded()) open << (*item)->data(0, TermRole).toString();
    }
    clear();
    add(nullptr, tr("All pictures"), facets_.pictures, QLatin1String(""))->setIcon(0, icon(QStringLiteral("gallery")));
    fillDates();
    fillAlbums();
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        const QString term = (*item)->data(0, TermRole).toString();
        (*item)->setExpanded(open.contains(term) || (!known.contains(term) && !(*item)->parent()));
        if (term == term_) setCurrentItem(*item);
    }
    filling_ = false;
}

void GalleryPlaces::fillDates()
{
    QTreeWidgetItem *year = nullptr, *month = nullptr;
    const auto count = [](QTreeWidgetItem* item, int pictures) {
        item->setData(0, CountRole, item->data(0, CountRole).toInt() + pictures);
    };
    for (const Counted& day : facets_.days) {
        const QDate date = QDate::fromString(day.name, Qt::ISODate);
        if (!date.isValid()) continue;
        const QString in_year = QStringLiteral("date:") + day.name.left(4),
                      in_month = QStringLiteral("date:") + day.name.left(7);
        if (!year || year->data(0, TermRole) != in_year) {
            year = add(nullptr, day.name.left(4), 0, in_year);
            year->setIcon(0, icon(QStringLiteral("folder")));
        }
        if (!month || month->data(0, TermRole) != in_month)
            month = add(year, locale().standaloneMonthName(date.month()), 0, in_month);
        add(month, locale().toString(date, QStringLiteral("dddd, d.")), day.pictures,
            QStringLiteral("date:") + day.name);
        count(year, day.pictures);
        count(month, day.pictures);
    }
}

void GalleryPlaces::fillAlbums()
{
    for (const Album& album : albums_)
        add(nullptr, album.name, album.pictures, QStringLiteral("album:\"%1\"").arg(album.name), album.id)
            ->setIcon(0, icon(QStringLiteral("album")));
}

QStringList GalleryPlaces::mimeTypes() const
{
    return {QLatin1String(GalleryModel::kIdsMime)};
}

bool GalleryPlaces::dropMimeData(QTreeWidgetItem* parent, int, const QMimeData* data, Qt::DropAction)
{
    const qint64 album = parent ? parent->data(0, AlbumRole).toLongLong() : 0;
    QList<qint64> pictures;
    for (const QByteArray& id : data->data(QLatin1String(GalleryModel::kIdsMime)).split(','))
        if (id.toLongLong()) pictures << id.toLongLong();
    if (!album || pictures.isEmpty()) return false;
    Q_EMIT dropped(album, pictures);
    return true;
}

void GalleryPlaces::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && album_ && currentItem())
        Q_EMIT removeRequested(album_, currentItem()->text(0));
    else QTreeWidget::keyPressEvent(event);
}

void GalleryPlaces::showMenu(const QPoint& where)
{
    QTreeWidgetItem* item = itemAt(where);
    const qint64 album = item ? item->data(0, AlbumRole).toLongLong() : 0;
    QMenu menu;
    menu.addAction(icon(QStringLiteral("album")), tr("New album"), this, &GalleryPlaces::newAlbumRequested);
    if (album) {
        menu.addAction(icon(QStringLiteral("prompt")), tr("Rename the album"), this, [&] { editItem(item, 0); });
        menu.addAction(icon(QStringLiteral("trash")), tr("Remove the album"), this,
                       [&] { Q_EMIT removeRequested(album, item->text(0)); });
    }
    menu.exec(viewport()->mapToGlobal(where));
}

} // namespace sfumato::ui
