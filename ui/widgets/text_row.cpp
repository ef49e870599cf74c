#include "ui/widgets/text_row.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace sfumato::ui {

TextRow::TextRow(const QString& label, const QString& tip, QWidget* parent)
    : LabelledRow(label, parent), field_(new QLineEdit)
{
    field_->setAccessibleName(label);
    field_->setToolTip(tip);
    setToolTip(tip);
    controls()->addWidget(field_, 1);
    connect(field_, &QLineEdit::textEdited, this, &TextRow::edited);
}

QString TextRow::text() const
{
    return field_->text();
}

void TextRow::setText(const QString& text)
{
    if (text != field_->text()) field_->setText(text);
}

} // namespace sfumato::ui
