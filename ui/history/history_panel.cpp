#include "ui/history/history_panel.h"
#include "core/studio/storage/search_offer.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/history/history_details.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/keyboard_menu.h"
#include "ui/widgets/search_completion.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/star_row.h"
#include "ui/widgets/turning_splitter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kCover = 36;
/// From this width on the chosen request stands at the right of the list, below it under it.
constexpr int kWideHistory = 620;

/// The newest picture, the prompt, and below it smaller what else was chosen.
class RequestDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {120, std::max(kCover + 12, int(option.fontMetrics.height() * 1.9) + 14)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto entry = index.data(HistoryModel::EntryRole).value<HistoryEntry>();
        painter->save();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QRect room = option.rect.adjusted(space::kControls, 6, -space::kControls, -6);
        paintCover(painter, QRect(room.left() - 2, option.rect.center().y() - kCover / 2, kCover, kCover),
                   index.data(Qt::DecorationRole).value<QImage>());
        room.setLeft(room.left() + kCover + 6);
        if (entry.starred) {
            paintStar(*painter, QRectF(room.right() - 15, room.top(), 16, 16));
            room.setRight(room.right() - 20);
        }
        paintTexts(painter, option, index, room, entry.state);
        painter->restore();
    }

private:
    static void paintCover(QPainter* painter, const QRect& place, const QImage& image)
    {
        QPainterPath corners;
        corners.addRoundedRect(place, space::kCorner - 1, space::kCorner - 1);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter->setClipPath(corners);
        painter->fillRect(place, mixed(theme().panel, theme().text, 0.07));
        if (!image.isNull()) {
            QRectF part({0, 0}, QSizeF(place.size()).scaled(image.size(), Qt::KeepAspectRatio));
            part.moveCenter(QRectF(image.rect()).center());
            painter->drawImage(place, image, part);
        }
        painter->restore();
    }
    static void paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const QRect& room, HistoryState state)
    {
        const Theme& t = theme();
        painter->setPen(t.text);
        paint::line(painter, room, Qt::AlignTop | Qt::AlignLeft, index.data().toString());
        painter->setFont(smallFont(option.font));
        painter->setPen(state == HistoryState::Failed               ? t.danger
                            : option.state & QStyle::State_Selected ? t.text
                                                                    : t.muted);
        paint::line(painter, room, Qt::AlignBottom | Qt::AlignLeft, index.data(HistoryModel::DetailRole).toString());
    }
};

QToolButton* historyToggle(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

} // namespace

HistoryPanel::HistoryPanel(HistoryModel::Thumbnailer thumbnailer, Facts facts, QWidget* parent)
    : QWidget(parent), model_(new HistoryModel(std::move(thumbnailer), this)), search_(new SearchField),
      view_(new QListView), empty_(new EmptyState(QStringLiteral("history"))), stack_(new EmptyStack(view_, empty_)),
      details_(new HistoryDetails), splitter_(new TurningSplitter({400, 320}, {400, 260}))
{
    details_->setFacts(std::move(facts));
    view_->setModel(model_);
    view_->setItemDelegate(new RequestDelegate(view_));
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setAutoFillBackground(false);
    view_->setUniformItemSizes(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    search_->setResults(view_);
    const auto offer = [this](const QString& text, qsizetype cursor, bool all) {
        const SearchOffer found = search_offer(text, cursor, SearchIn::History, search_values_, all);
        return SearchCompletion::Offer{found.choices, found.start};
    };
    new SearchCompletion(search_, offer, [] { return search_examples(SearchIn::History); });
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    openMenuByKey(view_);
    place();
    connectList();
    setEntries({}, true);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void HistoryPanel::retranslateUi()
{
    search_->setTexts(tr("History search"), tr("Search prompts"));
    setNameAndTip(view_, tr("Prompt history"),
                  tr("Click to look; a double click or Enter puts the whole request back, seed included"));
    setNameAndTip(favourites_, tr("Only favourites"), tr("Show only favourites"));
    setNameAndTip(distinct_, tr("Each prompt once"), tr("Of requests with the same prompt only the newest"));
    retranslateModel(*model_);
    updateEmptyState();
}

void HistoryPanel::updateEmptyState()
{
    if (const auto readable = search_condition(search_->text(), SearchIn::History); !readable)
        empty_->setTexts(tr("Not quite"), translatedLine(readable.error()), tr("Show all prompts"));
    else if (query().text.isEmpty())
        empty_->setTexts(tr("No prompts yet"), tr("Whatever you ask for is kept here, with every setting."));
    else empty_->setTexts(tr("Nothing found"), tr("No prompt is all of this."), tr("Show all prompts"));
}

QWidget* HistoryPanel::makeTop()
{
    favourites_ = historyToggle(QStringLiteral("star"));
    distinct_ = historyToggle(QStringLiteral("duplicate"));
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(search_, 1);
    row->addSpacing(2);
    row->addWidget(favourites_);
    row->addWidget(distinct_);
    return top;
}

void HistoryPanel::place()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    column->setSpacing(space::kControls);
    column->addWidget(makeTop());
    splitter_->addWidget(stack_);
    splitter_->addWidget(details_);
    splitter_->setStretchFactor(0, 1);
    column->addWidget(splitter_, 1);
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    splitter_->turn(width() >= kWideHistory ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

void HistoryPanel::connectList()
{
    const auto put_back = [this] {
        if (const HistoryEntry* entry = current()) Q_EMIT requestPartChosen(entry->request, RequestPart::Everything);
    };
    // Not activated(): on some desktops that is a single click.
    connect(view_, &QListView::doubleClicked, this, put_back);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), view_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, put_back);
    connect(view_, &QListView::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showDetails);
    connect(model_, &HistoryModel::dataChanged, this, &HistoryPanel::showDetails);
    connect(search_, &SearchField::searchChanged, this, &HistoryPanel::ask);
    for (QToolButton* button : {favourites_, distinct_})
        connect(button, &QToolButton::toggled, this, &HistoryPanel::ask);
    connect(empty_, &EmptyState::activated, this, [this] {
        search_->clear();
        favourites_->setChecked(false);
        ask();
    });
    connect(details_, &HistoryDetails::partChosen, this, [this](RequestPart part) {
        if (const HistoryEntry* entry = current()) Q_EMIT requestPartChosen(entry->request, part);
    });
    connect(details_, &HistoryDetails::starToggled, this, &HistoryPanel::starRequested);
    connect(details_, &HistoryDetails::noteChanged, this, &HistoryPanel::noteRequested);
    connect(details_, &HistoryDetails::picturesRequested, this, &HistoryPanel::picturesRequested);
    connect(details_, &HistoryDetails::lookRequested, this, &HistoryPanel::lookRequested);
    auto* remove = new QShortcut(QKeySequence::Delete, view_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const HistoryEntry* entry = current()) Q_EMIT removeRequested(entry->id);
    });
}

const HistoryEntry* HistoryPanel::current() const
{
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? &model_->entry(index.row()) : nullptr;
}

HistoryQuery HistoryPanel::query() const
{
    QString text = search_->text();
    if (favourites_->isChecked()) text += QLatin1String(" is:favourite");
    return {.text = text.trimmed(), .distinct_prompts = distinct_->isChecked()};
}

void HistoryPanel::ask()
{
    if (!search_condition(search_->text(), SearchIn::History)) {
        updateEmptyState();
        stack_->setEmpty(true);
        return;
    }
    Q_EMIT queryChanged();
}

void HistoryPanel::setSamplers(const QStringList& samplers, const QStringList& models)
{
    search_values_[QStringLiteral("sampler")] = samplers;
    search_values_[QStringLiteral("model")] = models;
}

void HistoryPanel::setEntries(const QList<HistoryEntry>& entries, bool complete)
{
    // New ones come at the top: who looks at others further down goes on looking at those.
    QScrollBar* bar = view_->verticalScrollBar();
    const QPersistentModelIndex seen = bar->value() > 0 ? view_->indexAt({4, 4}) : QModelIndex();
    const int top = view_->visualRect(seen).top();
    model_->setEntries(entries, complete);
    if (seen.isValid()) bar->setValue(bar->value() + view_->visualRect(seen).top() - top);
    stack_->setEmpty(entries.isEmpty());
    updateEmptyState();
    showDetails();
}

void HistoryPanel::showDetails()
{
    const HistoryEntry* entry = current();
    if (!entry) return details_->clear();
    details_->setEntry(*entry);
    details_->setPicture(view_->currentIndex().data(Qt::DecorationRole).value<QImage>());
}

void HistoryPanel::showMenu(const QPoint& where)
{
    const QModelIndex index = view_->indexAt(where);
    if (!index.isValid()) return;
    const HistoryEntry entry = model_->entry(index.row());
    const auto use
        = [&](RequestPart part) { return [this, &entry, part] { Q_EMIT requestPartChosen(entry.request, part); }; };
    QMenu menu;
    menu.addAction(icon(QStringLiteral("reuse")), tr("Put the whole request back"), this, use(RequestPart::Everything));
    menu.addAction(icon(QStringLiteral("prompt")), tr("Use only the prompt"), this, use(RequestPart::Prompt));
    menu.addAction(icon(QStringLiteral("dice")), tr("Use only the seed"), this, use(RequestPart::Seed));
    menu.addAction(icon(QStringLiteral("sliders")), tr("Use only the settings"), this, use(RequestPart::Settings));
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy the prompt"), this,
                   [&] { QGuiApplication::clipboard()->setText(QString::fromStdString(entry.request.prompt)); });
    if (entry.pictures)
        menu.addAction(icon(QStringLiteral("gallery")), tr("Show its pictures"), this,
                       [&] { Q_EMIT picturesRequested(entry.id); });
    menu.addAction(icon(QStringLiteral("star")),
                   entry.starred ? tr("No favourite any more") : tr("Make it a favourite"), this,
                   [&] { Q_EMIT starRequested(entry.id, !entry.starred); });
    menu.addAction(icon(QStringLiteral("trash")), tr("Remove"), this, [&] { Q_EMIT removeRequested(entry.id); });
    menu.exec(view_->viewport()->mapToGlobal(where));
}

} // namespace sfumato::ui
