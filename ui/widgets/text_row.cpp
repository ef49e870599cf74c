#include "ui/widgets/text_row.h"
#include "ui/i18n/retranslate.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace sfumato::ui {

TextRow::TextRow(QWidget* parent) : LabelledRow(parent), field_(new QLineEdit)
{
    controls()->addWidget(field_, 1);
    connect(field_, &QLineEdit::textEdited, this, &TextRow::edited);
}

void TextRow::setTexts(const QString& label, const QString& tip)
{
    setLabel(label);
    setToolTip(tip);
    setNameAndTip(field_, label, tip);
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
