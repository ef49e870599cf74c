#include "ui/gallery/gallery_panel.h"
#include "core/studio/storage/search_offer.h"
#include "ui/actions/actions.h"
#include "ui/i18n/error_text.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/i18n/retranslate.h"
#include "ui/gallery/gallery_details.h"
#include "ui/gallery/gallery_places.h"
#include "ui/gallery/work_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/keyboard_menu.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/search_completion.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/turning_splitter.h"

#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace sfumato::ui {
namespace {

/// From this width on the folders lie beside the pictures, below it above them.
constexpr int kWide = 560;
constexpr int kSelectionPauseMs = 120;

QToolButton* tool(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

} // namespace

GalleryPanel::GalleryPanel(GalleryModel::Source source, QWidget* parent)
    : QWidget(parent), model_(new GalleryModel(std::move(source), this)), search_(new SearchField),
      grid_(new PictureGrid), empty_(new EmptyState(QStringLiteral("gallery"))), stack_(new EmptyStack(grid_, empty_)),
      places_(new GalleryPlaces), details_(new GalleryDetails), across_(new TurningSplitter({192, 640}, {112, 400})),
      down_(new QSplitter(Qt::Vertical)), selection_pause_(new QTimer(this))
{
    grid_->setModel(model_);
    grid_->setItemDelegate(new GalleryDelegate(grid_));
    search_->setResults(grid_);
    const auto offer = [this](const QString& text, qsizetype cursor, bool all) {
        const SearchOffer found = search_offer(text, cursor, SearchIn::Pictures, search_values_, all);
        return SearchCompletion::Offer{found.choices, found.start};
    };
    new SearchCompletion(search_, offer, [] { return search_examples(SearchIn::Pictures); });
    grid_->setContextMenuPolicy(Qt::CustomContextMenu);
    openMenuByKey(grid_);
    selection_pause_->setSingleShot(true);
    selection_pause_->setInterval(kSelectionPauseMs);
    place();
    connectGrid();
    connectParts();
    addKeys();
    setIds({});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void GalleryPanel::retranslateUi()
{
    search_->setTexts(tr("Gallery search"), tr("Search pictures"));
    setNameAndTip(grid_, tr("Gallery"),
                  tr("Click to look, double-click for the viewer, 0 to 5 for stars, Delete for the trash"));
    setNameAndTip(places_button_, tr("Show folders and albums"), tr("Folders by date, and albums"));
    setNameAndTip(details_button_, tr("Show details"), tr("How the chosen picture was made"));
    setNameAndTip(sort_button_, tr("Sort"), tr("The order of the pictures"));
    setNameAndTip(more_button_, tr("More"), tr("Import, export, rebuild"));
    fillSortMenu();
    export_->setText(tr("Export what is chosen…"));
    new_album_->setText(tr("New album"));
    retranslateModel(*model_);
    updateEmptyState();
    showCount();
}

QWidget* GalleryPanel::makeTop()
{
    places_button_ = tool(QStringLiteral("folder"));
    details_button_ = tool(QStringLiteral("info"));
    sort_button_ = tool(QStringLiteral("sort"));
    more_button_ = tool(QStringLiteral("more"));
    for (QToolButton* button : {places_button_, details_button_}) button->setCheckable(true);
    places_button_->setObjectName(QStringLiteral("places"));
    details_button_->setObjectName(QStringLiteral("details"));
    for (QToolButton* button : {sort_button_, more_button_}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, space::kPanel - 2, 0);
    row->setSpacing(2);
    row->addWidget(search_, 1);
    row->addSpacing(2);
    for (QToolButton* button : {places_button_, sort_button_, details_button_, more_button_}) row->addWidget(button);
    return top;
}

QWidget* GalleryPanel::makeBottom()
{
    count_ = new QLabel;
    count_->setForegroundRole(QPalette::PlaceholderText);
    work_ = new WorkBar;
    connect(work_, &WorkBar::stopRequested, this, &GalleryPanel::stopRequested);
    auto* bottom = new QWidget;
    auto* column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 4, space::kPanel - 2, 0);
    column->setSpacing(4);
    column->addWidget(count_);
    column->addWidget(work_);
    return bottom;
}

void GalleryPanel::place()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanel, space::kControls, 2, space::kControls);
    column->setSpacing(space::kControls);
    column->addWidget(makeTop());
    across_->addWidget(places_);
    across_->addWidget(stack_);
    across_->setStretchFactor(1, 1);
    down_->addWidget(across_);
    down_->addWidget(details_);
    down_->setChildrenCollapsible(false);
    down_->setStretchFactor(0, 1);
    down_->setSizes({420, 180});
    stack_->setMinimumHeight(160);
    details_->setMinimumHeight(80);
    places_->hide();
    details_->hide();
    column->addWidget(down_, 1);
    column->addWidget(makeBottom());
}

void GalleryPanel::connectGrid()
{
    connect(grid_, &PictureGrid::clicked, this, [this](const QModelIndex& index) {
        if (const PictureEntry* picture = model_->entry(index.row())) Q_EMIT pictureSelected(*picture);
    });
    connect(grid_, &PictureGrid::activated, this, &GalleryPanel::openChosen);      // Enter and a double click
    connect(grid_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!grid_->hasFocus() || !now.isValid()) return;
        if (const PictureEntry* picture = model_->entry(now.row())) Q_EMIT pictureSelected(*picture);
    });
    connect(grid_->selectionModel(), &QItemSelectionModel::selectionChanged, selection_pause_,
            qOverload<>(&QTimer::start));
    connect(selection_pause_, &QTimer::timeout, this, [this] {
        model_->pin(chosen());
        showCount();
        showDetails();
    });
    connect(model_, &GalleryModel::dataChanged, this, &GalleryPanel::showDetails);
    connect(grid_, &PictureGrid::customContextMenuRequested, this, &GalleryPanel::showMenu);
}

void GalleryPanel::connectParts()
{
    connect(search_, &SearchField::searchChanged, this, &GalleryPanel::ask);
    connect(empty_, &EmptyState::activated, this, &GalleryPanel::showAll);
    connect(places_button_, &QToolButton::toggled, places_, &QWidget::setVisible);
    connect(details_button_, &QToolButton::toggled, details_, &QWidget::setVisible);
    connect(details_button_, &QToolButton::toggled, this, &GalleryPanel::showDetails);
    connect(places_, &GalleryPlaces::placeChosen, this, &GalleryPanel::ask);
    connect(places_, &GalleryPlaces::dropped, this, &GalleryPanel::albumRequested);
    connect(places_, &GalleryPlaces::renameRequested, this, &GalleryPanel::renameAlbumRequested);
    connect(places_, &GalleryPlaces::removeRequested, this, &GalleryPanel::removeAlbumRequested);
    connect(places_, &GalleryPlaces::newAlbumRequested, this, [this] { Q_EMIT albumRequested(0, {}); });
    connect(details_, &GalleryDetails::ratingChosen, this,
            [this](int rating) { Q_EMIT ratingRequested(chosen(), rating); });
    connect(details_, &GalleryDetails::labelChosen, this,
            [this](int label) { Q_EMIT labelRequested(chosen(), label); });
    connect(details_, &GalleryDetails::noteChanged, this, &GalleryPanel::noteRequested);
    QMenu* more = more_button_->menu();
    export_ = more->addAction(icon(QStringLiteral("export")), {}, this,
                              [this] { Q_EMIT exportRequested(chosen().isEmpty() ? model_->ids() : chosen()); });
    new_album_
        = more->addAction(icon(QStringLiteral("album")), {}, this, [this] { Q_EMIT albumRequested(0, chosen()); });
}

void GalleryPanel::placeActions(Actions& actions)
{
    QMenu* more = more_button_->menu();
    QAction* import = actions[QStringLiteral("import_pictures")];
    more->insertAction(more->actions().value(0), import);
    more->addSeparator();
    more->addAction(actions[QStringLiteral("rebuild_library")]);
    connect(this, &GalleryPanel::importRequested, import, &QAction::trigger);
}

void GalleryPanel::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, grid_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    const auto with_chosen = [this](auto act) {
        return [this, act] {
            if (const QList<qint64> ids = chosen(); !ids.isEmpty()) act(ids);
        };
    };
    key(QKeySequence::Delete, with_chosen([this](const QList<qint64>& ids) { Q_EMIT removeRequested(ids); }));
    for (int rating = 0; rating <= 5; ++rating)
        key(Qt::Key_0 + rating,
            with_chosen([this, rating](const QList<qint64>& ids) { Q_EMIT ratingRequested(ids, rating); }));
    key(Qt::Key_C, with_chosen([this](const QList<qint64>& ids) {
            if (ids.size() >= 2 && ids.size() <= 4) Q_EMIT compareRequested(ids);
        }));
    key(QKeySequence::Copy, [this] {
        if (const PictureEntry* picture = current()) Q_EMIT copyPictureRequested(picture->path);
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { details_button_->toggle(); });
}

PictureQuery GalleryPanel::query() const
{
    return {QStringLiteral("%1 %2").arg(search_->text(), places_->term()).trimmed(), sort_};
}

void GalleryPanel::ask()
{
    if (!search_condition(search_->text(), SearchIn::Pictures)) {
        updateEmptyState();
        stack_->setEmpty(true);
        count_->hide();
        return;
    }
    Q_EMIT queryChanged();
}

void GalleryPanel::updateEmptyState()
{
    if (const auto readable = search_condition(search_->text(), SearchIn::Pictures); !readable)
        empty_->setTexts(tr("Not quite"), translatedLine(readable.error()), tr("Show all pictures"));
    else if (query().text.isEmpty())
        empty_->setTexts(tr("No pictures yet"),
                         tr("Every picture you make is kept here. Pictures of other programs can be imported with "
                            "their parameters."),
                         tr("Import pictures…"));
    else empty_->setTexts(tr("Nothing found"), tr("No picture is all of this."), tr("Show all pictures"));
}

/// What the button of the empty panel does: all there are, or more where there are none.
void GalleryPanel::showAll()
{
    if (query().text.isEmpty()) Q_EMIT importRequested();
    else search({});
}

void GalleryPanel::search(const QString& text)
{
    search_->setText(text);
    places_->choose({});
    ask();
}

void GalleryPanel::setFacets(const PictureFacets& facets)
{
    places_->setFacets(facets);
    search_values_[QStringLiteral("model")] = facets.models;
    search_values_[QStringLiteral("sampler")] = facets.samplers;
    search_values_[QStringLiteral("schedule")] = facets.schedules;
    search_values_[QStringLiteral("lora")] = facets.loras;
    search_values_[QStringLiteral("program")] = facets.programs;
}

void GalleryPanel::setAlbums(const QList<Album>& albums)
{
    places_->setAlbums(albums);
    QStringList names;
    for (const Album& album : albums) names << album.name;
    search_values_[QStringLiteral("album")] = names;
}

void GalleryPanel::showWork(const LocalizedText& text, int done, int total) { work_->setWork(text, done, total); }

void GalleryPanel::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

void GalleryPanel::nameAlbum(qint64 album)
{
    places_button_->setChecked(true);
    places_->nameAlbum(album);
}

void GalleryPanel::showCount()
{
    const int all = model_->rowCount(), some = static_cast<int>(chosen().size());
    count_->setText(some > 1 ? tr("%1 of %2 chosen").arg(locale().toString(some), locale().toString(all))
                             : tr("%Ln picture(s)", nullptr, all));
    count_->setVisible(all > 0);
}

void GalleryPanel::showDetails()
{
    if (!details_->isVisibleTo(this)) return;
    const int some = static_cast<int>(chosen().size());
    const PictureEntry* picture = current();
    // Thumbnails come in one after the other; only another picture, or other marks on it, are worth a new page.
    const std::pair shown{picture ? marks_of(*picture) : PictureMarks{}, some};
    if (shown == shown_) return;
    shown_ = shown;
    if (picture && some > 0) details_->setPicture(*picture, some);
    else details_->setNothing();
}

void GalleryPanel::openChosen()
{
    const QModelIndex index = grid_->currentIndex();
    if (!index.isValid()) return;
    if (const QList<qint64> ids = chosen(); ids.size() > 1)
        return Q_EMIT viewRequested(ids,
                                    static_cast<int>(std::max<qsizetype>(0, ids.indexOf(model_->id(index.row())))));
    Q_EMIT viewRequested(model_->ids(), index.row());
}

void GalleryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    across_->turn(width() >= kWide ? Qt::Horizontal : Qt::Vertical);
}

QByteArray GalleryPanel::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << places_button_->isChecked() << details_button_->isChecked() << grid_->cellSide() << down_->saveState();
    return state;
}

void GalleryPanel::setLayoutState(const QByteArray& state)
{
    bool places = false, details = false;
    int side = 0;
    QByteArray sizes;
    QDataStream stream(state);
    stream >> places >> details >> side >> sizes;
    if (stream.status() != QDataStream::Ok) return;
    places_button_->setChecked(places);
    details_button_->setChecked(details);
    grid_->setCellSide(side);
    down_->restoreState(sizes);
}

} // namespace sfumato::ui
