#include "ui/widgets/choice_row.h"
#include "ui/widgets/named_combo.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace sfumato::ui {

ChoiceRow::ChoiceRow(const QString& label, const QString& tip, QWidget* parent) : LabelledRow(label, parent), combo_(new NamedCombo)
{
    combo_->setAccessibleName(label);
    combo_->setToolTip(tip);
    setToolTip(tip);
    controls()->addWidget(combo_, 1);
    connect(combo_, &QComboBox::currentTextChanged, this, &ChoiceRow::valueChanged);
}

QString ChoiceRow::value() const
{
    return combo_->currentText();
}

void ChoiceRow::setChoices(const QStringList& names)
{
    const QString before = value();
    {
        const QSignalBlocker quiet(combo_);
        combo_->clear();
        combo_->addItems(names);
        if (names.contains(before)) combo_->setCurrentText(before);
    }
    if (value() != before) Q_EMIT valueChanged(value());
}

void ChoiceRow::setValue(const QString& name)
{
    const int index = combo_->findText(name, Qt::MatchFixedString);
    if (index >= 0) combo_->setCurrentIndex(index);
}

} // namespace sfumato::ui
