#include "ui/widgets/labelled_row.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sfumato::ui {
namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore(); // goes on to the scrolling panel
        return true;
    }
};

} // namespace

LabelledRow::LabelledRow(const QString& label, QWidget* parent) : QWidget(parent), label_(label), controls_(new QHBoxLayout(this))
{
    controls_->setContentsMargins(0, 0, 0, 0);
    controls_->setSpacing(space::kControls);
    setLabelColumn(labelWidth());
}

int LabelledRow::labelWidth() const
{
    return fontMetrics().horizontalAdvance(label_) + space::kControls;
}

void LabelledRow::setLabelColumn(int width)
{
    QMargins margins = controls_->contentsMargins();
    margins.setLeft(width);
    controls_->setContentsMargins(margins);
    update();
}

void LabelledRow::align(const QList<LabelledRow*>& rows)
{
    int widest = 0;
    for (const LabelledRow* row : rows) widest = std::max(widest, row->labelWidth());
    for (LabelledRow* row : rows) row->setLabelColumn(widest);
}

void LabelledRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int width = controls_->contentsMargins().left() - 4;
    const QRect place(0, 0, width, std::min(height(), controls_->sizeHint().height()));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(label_, Qt::ElideRight, width));
}

void LabelledRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().x() < controls_->contentsMargins().left()) Q_EMIT resetRequested();
}

void LabelledRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange) update();
    QWidget::changeEvent(event);
}

void wheelOnlyWithFocus(QWidget* control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

} // namespace sfumato::ui
