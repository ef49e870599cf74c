#include "ui/window/dock_titles.h"
#include "ui/i18n/retranslate.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

namespace sfumato::ui {
namespace {

/// Takes no room. A dock without any title bar widget would get the style's.
class NoTitle final : public QWidget {
public:
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

DockTitles::DockTitles(QMainWindow& window) : QObject(&window), window_(window)
{
    // Queued: the window has not yet settled when a dock says that it moved.
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        connect(dock, &QDockWidget::topLevelChanged, this, &DockTitles::update, Qt::QueuedConnection);
        connect(dock, &QDockWidget::dockLocationChanged, this, &DockTitles::update, Qt::QueuedConnection);
        connect(dock, &QDockWidget::visibilityChanged, this, &DockTitles::update, Qt::QueuedConnection);
    }
    update();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void DockTitles::update()
{
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>()) {
        const bool tabbed = !dock->isFloating() && !window_.tabifiedDockWidgets(dock).isEmpty();
        QWidget* title = dock->titleBarWidget();
        if (tabbed == (title != nullptr)) continue;
        dock->setTitleBarWidget(tabbed ? new NoTitle : nullptr);
        delete title;
    }
    retranslateUi(); // tab bars come and go
}

void DockTitles::retranslateUi()
{
    for (QTabBar* tabs : window_.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly)) {
        // Where there is little room all stay in sight, shortened: the tip says the whole word.
        tabs->setUsesScrollButtons(false);
        tabs->setElideMode(Qt::ElideRight);
        for (int i = 0; i < tabs->count(); ++i) tabs->setTabToolTip(i, tabs->tabText(i));
        setNameAndTip(tabs, tr("Panels"), tr("Panels behind one another; the arrow keys choose"));
    }
}

} // namespace sfumato::ui
