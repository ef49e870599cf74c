#include "ui/window/command_palette.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kWidth = 600, kHeight = 400, kPaletteIcon = 18;

/// Icon, text with the found letters in the accent, at the right what it is and its keys.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        painter->save();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QRect room = option.rect.adjusted(space::kControls, 0, -space::kPanel, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(room.left(), room.center().y() - kPaletteIcon / 2 + 1, kPaletteIcon, kPaletteIcon));
        room.setLeft(room.left() + kPaletteIcon + space::kControls);
        const QString keys = index.data(PaletteModel::KeysRole).toString(),
                      kind = index.data(PaletteModel::KindRole).toString();
        const QString note = keys.isEmpty() ? kind : QStringLiteral("%1   %2").arg(kind, keys);
        painter->setPen(t.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(note) - space::kPanel);
        drawMarked(painter, room,
                   option.fontMetrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, room.width()),
                   index.data(PaletteModel::PositionsRole).value<QList<int>>());
        painter->restore();
    }

private:
    static void drawMarked(QPainter* painter, const QRect& room, const QString& text, const QList<int>& marked)
    {
        int start = 0;
        while (start < text.size()) { // runs of letters of one colour, so that kerning and shaping stay
            const bool mark = marked.contains(start);
            int end = start;
            while (end < text.size() && marked.contains(end) == mark) ++end;
            const int x = room.left() + painter->fontMetrics().horizontalAdvance(text.left(start));
            painter->setPen(mark ? theme().accent : theme().text);
            painter->drawText(QRect(x, room.top(), room.right() - x + 1, room.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, text.mid(start, end - start));
            start = end;
        }
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), model_(new PaletteModel(this)), line_(new QLineEdit),
      view_(new QListView)
{
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    line_->setAccessibleName(tr("Command"));
    line_->setToolTip(tr("Type some letters of a command, a model or a prompt"));
    line_->setPlaceholderText(tr("What would you like to do?"));
    line_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    line_->installEventFilter(this);
    view_->setAccessibleName(tr("Commands"));
    view_->setToolTip(tr("Return runs what is chosen"));
    view_->setModel(model_);
    view_->setItemDelegate(new EntryDelegate(view_));
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kControls, space::kControls, space::kControls, space::kControls);
    column->addWidget(line_);
    auto* empty = new EmptyState(QStringLiteral("search"));
    empty->setTexts(tr("Nothing found"), tr("Nothing that can be done now has these letters."));
    column->addWidget(stack_ = new EmptyStack(view_, empty));
    resize(kWidth, kHeight);
    connect(line_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_->setQuery(text);
        chooseFirst();
    });
    connect(line_, &QLineEdit::returnPressed, this, [this] { run(view_->currentIndex()); });
    connect(view_, &QListView::clicked, this, &CommandPalette::run);
    connect(view_, &QListView::activated, this, &CommandPalette::run);
}

void CommandPalette::add(const QList<PaletteEntry>& entries)
{
    model_->add(entries);
    chooseFirst();
}

void CommandPalette::chooseFirst()
{
    stack_->setEmpty(model_->rowCount() == 0);
    view_->setCurrentIndex(model_->index(0));
    view_->scrollToTop();
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid() || !isVisible()) return;   // a click is told twice, as clicked and as activated
    const auto run = model_->entry(index.row()).run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != line_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown) return false;
    QCoreApplication::sendEvent(view_, event);  // the list is walked through while one types
    return true;
}

bool CommandPalette::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::LanguageChange) close();
    return QDialog::event(event);
}

void CommandPalette::showEvent(QShowEvent* event)
{
    const QWidget* under = parentWidget();
    move(under->mapToGlobal(QPoint((under->width() - width()) / 2, under->height() / 8)));
    line_->setFocus();
    QDialog::showEvent(event);
}

} // namespace sfumato::ui
