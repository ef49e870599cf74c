#include "ui/widgets/value_field.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labelled_row.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {

constexpr double kDragStarts = 4;

ValueField::ValueField(const ValueSpec& spec, QWidget* parent) : NumberBox(parent), curve_(spec.curve)
{
    setRange(spec.minimum, spec.maximum);
    setDecimals(0);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    wheelOnlyWithFocus(this);
    lineEdit()->installEventFilter(this);
    lineEdit()->setCursor(Qt::SizeHorCursor);
}

void ValueField::setTexts(const ValueTexts& texts)
{
    setPrefix(texts.label + u' ');
    setSuffix(texts.suffix);
    setNameAndTip(this, texts.name, texts.tip);
}

QSize ValueField::sizeHint() const
{
    const QString widest = prefix() + locale().toString(maximum(), 'f', 0) + suffix();
    return {fontMetrics().horizontalAdvance(widest) + 20, space::kRow};
}

double ValueField::share() const
{
    return std::pow((value() - minimum()) / (maximum() - minimum()), 1 / curve_);
}

/// A press that moves drags; one that does not types.
bool ValueField::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (watched == lineEdit()
        && (type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton && !lineEdit()->hasSelectedText()) {
            pressed_at_ = mouse->globalPosition().x();
            return true;
        }
        if (type == QEvent::MouseMove && pressed_at_ >= 0) {
            dragging_ = dragging_ || std::abs(mouse->globalPosition().x() - pressed_at_) >= kDragStarts;
            const double at = (mouse->globalPosition().x() - mapToGlobal(QPoint(4, 0)).x()) / std::max(1, width() - 8);
            if (dragging_) setValue(minimum() + (maximum() - minimum()) * std::pow(std::clamp(at, 0.0, 1.0), curve_));
            return true;
        }
        if (type == QEvent::MouseButtonRelease && pressed_at_ >= 0) {
            pressed_at_ = -1;
            if (!std::exchange(dragging_, false)) {
                setFocus(Qt::MouseFocusReason);
                selectAll();
            }
            return true;
        }
    }
    return NumberBox::eventFilter(watched, event);
}

void ValueField::paintEvent(QPaintEvent* event)
{
    NumberBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF bar(4, height() - 4.0, width() - 8.0, 2);
    painter.setBrush(mixed(theme().field, theme().text, 0.12));
    painter.drawRoundedRect(bar, 1, 1);
    painter.setBrush(isEnabled() ? theme().accent : theme().line);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share(), bar.height())), 1, 1);
}

} // namespace sfumato::ui
