#include "ui/widgets/choice_row.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named_combo.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kDescriptionRole = Qt::UserRole + 1, kChoicePad = 8, kChoiceGap = 16;

/// The name and, in a column of its own, the muted line about it.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    int names = 0;      ///< width of their column

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QString name = plain.text;
        plain.text.clear();
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        const bool possible = option.state & QStyle::State_Enabled;
        const QRect line = option.rect.adjusted(kChoicePad, 0, -kChoicePad, 0);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(possible ? theme().text : theme().muted);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->setFont(smallFont(option.font));
        painter->setPen(theme().muted);
        const QRect rest = line.adjusted(names + kChoiceGap, 0, 0, 0);
        paint::line(painter, rest, Qt::AlignVCenter | Qt::AlignLeft, index.data(kDescriptionRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString description = index.data(kDescriptionRole).toString();
        const int about = description.isEmpty()
            ? 0
            : kChoiceGap + QFontMetrics(smallFont(option.font)).horizontalAdvance(description);
        return {2 * kChoicePad + names + about,
                std::max(QStyledItemDelegate::sizeHint(option, index).height(), option.fontMetrics.height() + 8)};
    }
};

} // namespace

ChoiceRow::ChoiceRow(QWidget* parent) : LabelledRow(parent), combo_(new NamedCombo)
{
    combo_->setItemDelegate(new ChoiceDelegate(combo_));
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->setMinimumContentsLength(8);
    controls()->addWidget(combo_, 1);
    connect(combo_, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto* items = qobject_cast<QStandardItemModel*>(combo_->model());
        if (index >= 0 && !items->item(index)->isEnabled())
            return setValue(possible_); // assistive tools reach what is faded, too
        const QString name = possible_ = value();
        describe();
        Q_EMIT valueChanged(name);
    });
    connect(this, &LabelledRow::resetRequested, this, [this] { setValue(fallback_); });
}

void ChoiceRow::setTexts(const QString& label, const QString& tip)
{
    setLabel(label);
    setToolTip(tip);
    combo_->setAccessibleName(label);
    describe();
}

QString ChoiceRow::value() const
{
    return combo_->currentText();
}

void ChoiceRow::setChoices(const QStringList& names)
{
    QList<Choice> choices;
    for (const QString& name : names) choices += Choice{name};
    offer(choices);
}

void ChoiceRow::offer(const QList<Choice>& choices)
{
    if (choices == choices_) return;
    choices_ = choices;
    const QString before = value();
    {
        const QSignalBlocker quiet(combo_);
        combo_->clear();
        auto* items = qobject_cast<QStandardItemModel*>(combo_->model());
        int names = 0, wanted = -1;
        for (const Choice& choice : choices) {
            combo_->addItem(choice.name);
            QStandardItem* item = items->item(combo_->count() - 1);
            item->setData(choice.obstacle.isEmpty() ? choice.description : choice.obstacle, kDescriptionRole);
            item->setToolTip(item->data(kDescriptionRole).toString());
            item->setData(item->toolTip(), Qt::AccessibleDescriptionRole);
            item->setEnabled(choice.obstacle.isEmpty());
            names = std::max(names, combo_->fontMetrics().horizontalAdvance(choice.name));
            if (item->isEnabled() && (wanted < 0 || choice.name == before)) wanted = combo_->count() - 1;
        }
        static_cast<ChoiceDelegate*>(combo_->itemDelegate())->names = names;
        combo_->view()->setMinimumWidth(std::max(combo_->width(), combo_->view()->sizeHintForColumn(0) + 24));
        combo_->setCurrentIndex(wanted);
    }
    possible_ = value();
    describe();
    if (value() != before) Q_EMIT valueChanged(value());
}

void ChoiceRow::setValue(const QString& name)
{
    const int index = combo_->findText(name, Qt::MatchFixedString);
    if (index >= 0) combo_->setCurrentIndex(index);
}

void ChoiceRow::describe()
{
    const QString about = combo_->currentData(kDescriptionRole).toString();
    combo_->setToolTip(about.isEmpty() ? toolTip() : QStringLiteral("%1\n%2: %3").arg(toolTip(), value(), about));
    combo_->setAccessibleDescription(about);
}

} // namespace sfumato::ui
