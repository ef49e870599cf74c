#include "ui/widgets/dock_panel.h"

#include <QDockWidget>

namespace sfumato::ui {

void raiseDock(QWidget& panel)
{
    for (QWidget* widget = &panel; widget; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
        }
}

} // namespace sfumato::ui
