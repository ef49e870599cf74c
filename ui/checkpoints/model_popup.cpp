#include "ui/checkpoints/model_popup.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kShownRows = 9, kNarrowest = 360;

/// Keeps rows that hold every word, in the name or in the line below it.
class WordFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words)
    {
        words_ = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!index.data(Qt::UserRole).isValid()) return false;  // a separator, or the way to other models
        const QString text
            = (index.data().toString() + u'\n' + index.data(ModelPopup::kDetailRole).toString()).toCaseFolded();
        return std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return text.contains(word); });
    }

private:
    QStringList words_;
};

/// Name, and smaller below it what it is.
class TwoLines final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {120, int(option.fontMetrics.height() * 1.9) + 10};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        painter->save();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QRect room = option.rect.adjusted(space::kControls, 4, -space::kControls, -4);
        painter->setPen(t.text);
        paint::line(painter, room, Qt::AlignTop | Qt::AlignLeft, index.data().toString(), Qt::ElideMiddle);
        painter->setFont(smallFont(option.font));
        painter->setPen(option.state & QStyle::State_Selected ? t.text : t.muted);
        paint::line(painter, room, Qt::AlignBottom | Qt::AlignLeft, index.data(ModelPopup::kDetailRole).toString());
        painter->restore();
    }
};

} // namespace

ModelPopup::ModelPopup(QAbstractItemModel& models, QWidget* parent)
    : QFrame(parent, Qt::Popup), found_(new WordFilter(this)), search_(new QLineEdit), view_(new QListView),
      other_(new QPushButton(icon(QStringLiteral("folder")), {}))
{
    found_->setSourceModel(&models);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    view_->setModel(found_);
    view_->setItemDelegate(new TwoLines(view_));
    view_->setMouseTracking(true);
    view_->setUniformItemSizes(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    other_->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kControls, space::kControls, space::kControls, space::kControls);
    column->addWidget(search_);
    column->addWidget(view_);
    column->addWidget(other_);
    setFrameShape(QFrame::StyledPanel);
    connect(search_, &QLineEdit::textChanged, this, &ModelPopup::search);
    connect(view_, &QListView::clicked, this, &ModelPopup::choose);
    connect(view_, &QListView::activated, this, &ModelPopup::choose);
    connect(other_, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT otherRequested();
    });
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ModelPopup::retranslateUi()
{
    search_->setPlaceholderText(tr("Search models"));
    setNameAndTip(search_, tr("Search among the models"), tr("Name, family or hash; arrows choose, Return opens"));
    view_->setAccessibleName(tr("Models"));
    other_->setText(tr("Open another model…"));
    other_->setToolTip(tr("A file or folder that the library does not list"));
}

void ModelPopup::open(const QWidget& box, int current)
{
    search_->clear();
    static_cast<WordFilter*>(found_)->setWords({});
    const QModelIndex now = found_->mapFromSource(found_->sourceModel()->index(current, 0));
    view_->setCurrentIndex(now);
    const int rows = std::clamp(found_->rowCount(), 1, kShownRows);
    view_->setFixedHeight(rows * view_->sizeHintForRow(0) + 2 * view_->frameWidth());
    setFixedWidth(std::max(kNarrowest, box.width()));
    adjustSize();
    QPoint place = box.mapToGlobal(QPoint(0, box.height() + 2));
    const QRect room = box.screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), box.mapToGlobal(QPoint(0, -2)).y() - height()));
    move(place);
    show();
    view_->scrollTo(now);
    search_->setFocus();
}

bool ModelPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    int step = 0;
    switch (key->key()) {
    case Qt::Key_Up: step = -1; break;
    case Qt::Key_Down: step = 1; break;
    case Qt::Key_PageUp: step = -kShownRows; break;
    case Qt::Key_PageDown: step = kShownRows; break;
    case Qt::Key_Return: case Qt::Key_Enter: choose(view_->currentIndex()); return true;
    default: return QFrame::eventFilter(watched, event);
    }
    view_->setCurrentIndex(
        found_->index(std::clamp(view_->currentIndex().row() + step, 0, std::max(0, found_->rowCount() - 1)), 0));
    return true;
}

void ModelPopup::choose(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const int row = found_->mapToSource(index).row();
    close();
    Q_EMIT chosen(row);
}

void ModelPopup::search(const QString& words)
{
    static_cast<WordFilter*>(found_)->setWords(words);
    view_->setCurrentIndex(found_->index(0, 0));
}

} // namespace sfumato::ui
