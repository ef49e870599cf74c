#include "ui/widgets/heading.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace sfumato::ui {

Heading::Heading(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void Heading::setText(const QString& text)
{
    text_ = text;
    update();
}

void Heading::setNote(const QString& note, bool warning)
{
    note_ = note;
    warning_ = warning;
    update();
}

QSize Heading::sizeHint() const
{
    return {80, QFontMetrics(smallFont(font())).height() + 4};
}

void Heading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont heading = smallFont(font());
    heading.setWeight(QFont::DemiBold);
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, 105);
    painter.setFont(heading);
    painter.setPen(theme().muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text_);
    painter.setFont(smallFont(font()));
    painter.setPen(warning_ ? theme().danger : theme().muted);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, note_);
}

} // namespace sfumato::ui
