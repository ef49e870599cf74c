#include "ui/window/dock_columns.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kColumnOfTabs = 276; // pixels in which the words of four tabs have room

} // namespace

void widenColumns(QMainWindow& window)
{
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (auto* dock : window.findChildren<QDockWidget*>()) {
        const Qt::DockWidgetArea area = window.dockWidgetArea(dock);
        if (dock->isFloating() || dock->visibleRegion().isEmpty()
            || !((Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea) & area))
            continue;
        const bool left = area == Qt::LeftDockWidgetArea;
        const int whole = static_cast<QScrollArea*>(dock->widget())->widget()->minimumSizeHint().width(),
                  share = window.width() * (left ? 40 : 27) / 100;
        const int wanted = std::min(left ? whole : std::max(whole, kColumnOfTabs), share);
        if (dock->width() >= wanted) continue;
        docks += dock;
        widths += wanted;
    }
    if (!docks.isEmpty()) window.resizeDocks(docks, widths, Qt::Horizontal);
}

} // namespace sfumato::ui
