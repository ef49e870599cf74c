#include "ui/explorer/explorer_window.h"
#include "core/studio/explorer/explorer.h"
#include "core/studio/studio.h"
#include "ui/explorer/noising_page.h"
#include "ui/explorer/run_page.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sfumato::ui {

ExplorerWindow::ExplorerWindow(Studio& studio, std::function<QImage()> onCanvas,
                               std::function<GenerationRequest()> request, QWidget* parent)
    : QDialog(parent), noising_(new NoisingPage(studio.explorer(), std::move(onCanvas))),
      run_(new RunPage(studio.explorer(), std::move(request)))
{
    setWindowTitle(tr("Diffusion explorer"));
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Diffusion explorer"));
    tabs->tabBar()->setAccessibleName(tr("Pages of the explorer"));
    tabs->tabBar()->setToolTip(tr("What to look at"));
    tabs->addTab(noising_, tr("Into noise"));
    tabs->addTab(run_, tr("Out of noise"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs);
    resize(960, 560);
    connect(this, &QDialog::finished, &studio.explorer(), &Explorer::stopRun);
}

} // namespace sfumato::ui
