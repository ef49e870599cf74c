#include "ui/widgets/zoom_view.h"

#include <QWheelEvent>

#include <cmath>

namespace sfumato::ui {

void ZoomView::wheelEvent(QWheelEvent* event)
{
    zoomAround(event->position(), zoom() * std::pow(kNotch, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace sfumato::ui
