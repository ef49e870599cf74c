#include "ui/widgets/labelled_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/usable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
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

LabelledRow::LabelledRow(QWidget* parent) : QWidget(parent), controls_(new QHBoxLayout(this))
{
    controls_->setContentsMargins(0, 0, 0, 0);
    controls_->setSpacing(space::kControls);
    setLabelColumn(labelWidth());
}

void LabelledRow::setLabel(const QString& label)
{
    label_ = label;
    align(parentWidget() ? parentWidget()->findChildren<LabelledRow*>(Qt::FindDirectChildrenOnly)
                         : QList<LabelledRow*>{this});
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
    if (event->button() == Qt::LeftButton && event->position().x() < controls_->contentsMargins().left())
        Q_EMIT resetRequested();
}

void LabelledRow::contextMenuEvent(QContextMenuEvent* event)
{
    if (valueText().isEmpty()) return event->ignore();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("reuse")), tr("Reset to %1").arg(literalText(fallbackText())), this,
                    &LabelledRow::resetRequested);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy the value"), this,
                    [this] { QGuiApplication::clipboard()->setText(valueText()); });
    const QString last = lastUsedText();
    QAction* use = menu->addAction(icon(QStringLiteral("history")),
                                   last.isEmpty() ? tr("Use from the last picture")
                                                  : tr("Use %1 from the last picture").arg(literalText(last)),
                                   this, [this] { useLast(); });
    setUsable(*use, !last.isEmpty(), tr("No picture was made yet"));
    menu->setToolTipsVisible(true);
    menu->popup(event->globalPos());
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
