#include "ui/panels/history_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

/// Two lines: the prompt, and below it smaller what else was chosen.
class RequestDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {120, int(option.fontMetrics.height() * 1.9) + 14};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const auto entry = index.data(HistoryModel::EntryRole).value<HistoryEntry>();
        painter->save();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QRect room = option.rect.adjusted(space::kControls, 5, -space::kControls, -5);
        if (entry.starred) {
            icon(QStringLiteral("star")).paint(painter, QRect(room.right() - 15, room.top(), 16, 16));
            room.setRight(room.right() - 20);
        }
        painter->setPen(t.text);
        painter->drawText(room, Qt::AlignTop | Qt::AlignLeft, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.85);
        painter->setFont(small);
        painter->setPen(entry.state == HistoryState::Failed ? t.danger : option.state & QStyle::State_Selected ? t.text : t.muted);
        const QString detail = index.data(HistoryModel::DetailRole).toString();
        painter->drawText(room, Qt::AlignBottom | Qt::AlignLeft, painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent), model_(new HistoryModel(this)), search_(new SearchField(tr("History search"), tr("Search prompts"))), view_(new QListView),
      empty_(new EmptyState(QStringLiteral("history"), {}, {})), stack_(new EmptyStack(view_, empty_))
{
    view_->setModel(model_);
    view_->setItemDelegate(new RequestDelegate(view_));
    view_->setAccessibleName(tr("Prompt history"));
    view_->setToolTip(tr("Click to put the whole request back, seed included"));
    view_->setMouseTracking(true);
    view_->setUniformItemSizes(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    column->addWidget(search_);
    column->addWidget(stack_, 1);

    const auto choose = [this](const QModelIndex& index) { Q_EMIT requestChosen(model_->entry(index.row()).request); };
    connect(view_, &QListView::clicked, this, choose);
    connect(view_, &QListView::activated, this, choose);
    connect(view_, &QListView::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(search_, &SearchField::searchChanged, this, &HistoryPanel::searchChanged);
    auto* remove = new QShortcut(QKeySequence::Delete, view_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const QModelIndex index = view_->currentIndex(); index.isValid()) Q_EMIT removeRequested(model_->entry(index.row()).id);
    });
    setEntries({});
}

void HistoryPanel::setEntries(const QList<HistoryEntry>& entries)
{
    model_->setEntries(entries);
    stack_->setEmpty(entries.isEmpty());
    if (searchText().isEmpty()) empty_->setSentence(tr("No prompts yet"), tr("Whatever you ask for is kept here, with every setting."));
    else empty_->setSentence(tr("Nothing found"), tr("No prompt holds all of these words."));
}

QString HistoryPanel::searchText() const
{
    return search_->text();
}

void HistoryPanel::showMenu(const QPoint& where)
{
    const QModelIndex index = view_->indexAt(where);
    if (!index.isValid()) return;
    const HistoryEntry entry = model_->entry(index.row());
    const QString prompt = QString::fromStdString(entry.request.prompt);
    QMenu menu;
    menu.addAction(icon(QStringLiteral("reuse")), tr("Put the whole request back"), this, [&] { Q_EMIT requestChosen(entry.request); });
    menu.addAction(icon(QStringLiteral("prompt")), tr("Use only the prompt"), this, [&] { Q_EMIT promptChosen(prompt); });
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy the prompt"), this, [&] { QGuiApplication::clipboard()->setText(prompt); });
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("star")), entry.starred ? tr("Take the star away") : tr("Star"), this, [&] { Q_EMIT starRequested(entry.id, !entry.starred); });
    menu.addAction(icon(QStringLiteral("trash")), tr("Remove"), this, [&] { Q_EMIT removeRequested(entry.id); });
    menu.exec(view_->viewport()->mapToGlobal(where));
}

} // namespace sfumato::ui
