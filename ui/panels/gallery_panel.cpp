#include "ui/panels/gallery_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_delegate.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kSmallestCell = 84;

void openFile(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace

GalleryPanel::GalleryPanel(GalleryModel::Thumbnailer thumbnailer, QWidget* parent)
    : QWidget(parent), model_(new GalleryModel(std::move(thumbnailer), this)),
      search_(new SearchField(tr("Gallery search"), tr("Search pictures"))), view_(new QListView),
      empty_(new EmptyState(QStringLiteral("gallery"), {}, {})), stack_(new EmptyStack(view_, empty_))
{
    view_->setModel(model_);
    view_->setItemDelegate(new PictureDelegate(kSmallestCell, false, view_));
    view_->setViewMode(QListView::IconMode);
    view_->setMovement(QListView::Static);
    view_->setResizeMode(QListView::Adjust);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setDragEnabled(true);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setAutoFillBackground(false);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setAccessibleName(tr("Gallery"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanel, space::kControls, 2, space::kPanel);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, space::kPanel - 2, 0);
    top->addWidget(search_);
    column->addLayout(top);
    column->addWidget(stack_, 1);

    const auto look = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT lookRequested(model_->entry(index.row()));
    };
    connect(view_, &QListView::clicked, this, look);
    connect(view_, &QListView::activated, this, look);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, look](const QModelIndex& now) {
        if (view_->hasFocus()) look(now);
    });
    connect(view_, &QListView::doubleClicked, this, [this](const QModelIndex& index) { openFile(model_->entry(index.row()).path); });
    connect(view_, &QListView::customContextMenuRequested, this, &GalleryPanel::showMenu);
    connect(search_, &SearchField::searchChanged, this, &GalleryPanel::searchChanged);
    auto* remove = new QShortcut(QKeySequence::Delete, view_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &GalleryPanel::removeSelected);
    setEntries({});
}

void GalleryPanel::setEntries(const QList<PictureEntry>& entries)
{
    model_->setEntries(entries);
    stack_->setEmpty(entries.isEmpty());
    if (searchText().isEmpty()) empty_->setSentence(tr("No pictures yet"), tr("Every picture you make is kept here."));
    else empty_->setSentence(tr("Nothing found"), tr("No picture holds all of these words."));
}

void GalleryPanel::prepend(const PictureEntry& entry)
{
    if (!searchText().isEmpty()) {
        Q_EMIT searchChanged(searchText());
        return;
    }
    model_->prepend(entry);
    stack_->setEmpty(false);
}

QString GalleryPanel::searchText() const
{
    return search_->text();
}

void GalleryPanel::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

void GalleryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCells();
}

/// As many equal columns as fit, so that no gap is left at the right.
void GalleryPanel::fitCells()
{
    const int room = width() - space::kPanel - 2 - view_->verticalScrollBar()->sizeHint().width() - 2;
    const int columns = std::max(2, room / (kSmallestCell + 20));
    const int side = std::max(kSmallestCell / 2, room / columns);
    static_cast<PictureDelegate*>(view_->itemDelegate())->setSide(side - 1);
    view_->setGridSize({side, side});
}

void GalleryPanel::removeSelected()
{
    QList<qint64> ids;
    for (const QModelIndex& index : view_->selectionModel()->selectedIndexes()) ids += model_->entry(index.row()).id;
    if (!ids.isEmpty()) Q_EMIT removeRequested(ids);
}

void GalleryPanel::showMenu(const QPoint& where)
{
    const QModelIndex index = view_->indexAt(where);
    if (!index.isValid()) return;
    const PictureEntry picture = model_->entry(index.row());
    QMenu menu;
    menu.addAction(icon(QStringLiteral("picture")), tr("Open"), this, [&] { openFile(picture.path); });
    menu.addAction(icon(QStringLiteral("folder")), tr("Open the folder"), this, [&] { openFile(QFileInfo(picture.path).path()); });
    menu.addSeparator();
    QAction* use = menu.addAction(icon(QStringLiteral("reuse")), tr("Put its request back"), this, [&] { Q_EMIT requestChosen(picture.request); });
    QAction* copy = menu.addAction(icon(QStringLiteral("copy")), tr("Copy its request"), this, [&] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(picture.request.to_json().dump(2)));
    });
    use->setEnabled(picture.has_request);
    copy->setEnabled(picture.has_request);
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy the picture"), this, [&] { QGuiApplication::clipboard()->setImage(QImage(picture.path)); });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("trash")), tr("Delete"), this, &GalleryPanel::removeSelected);
    menu.exec(view_->viewport()->mapToGlobal(where));
}

} // namespace sfumato::ui
