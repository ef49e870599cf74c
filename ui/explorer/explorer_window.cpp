#include "ui/explorer/explorer_window.h"
#include "core/studio/explorer/explorer.h"
#include "core/studio/studio.h"
#include "ui/explorer/noising_page.h"
#include "ui/explorer/run_page.h"
#include "ui/i18n/retranslate.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sfumato::ui {

ExplorerWindow::ExplorerWindow(Studio& studio, std::function<QImage()> onCanvas,
                               std::function<GenerationRequest()> request, QWidget* parent)
    : QDialog(parent), tabs_(new QTabWidget), noising_(new NoisingPage(studio.explorer(), std::move(onCanvas))),
      run_(new RunPage(studio.explorer(), std::move(request)))
{
    tabs_->setDocumentMode(true);
    tabs_->addTab(noising_, {});
    tabs_->addTab(run_, {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    resize(960, 560);
    connect(this, &QDialog::finished, &studio.explorer(), &Explorer::stopRun);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ExplorerWindow::retranslateUi()
{
    setWindowTitle(tr("Diffusion explorer"));
    tabs_->setAccessibleName(tr("Diffusion explorer"));
    setNameAndTip(tabs_->tabBar(), tr("Pages of the explorer"), tr("What to look at"));
    tabs_->setTabText(tabs_->indexOf(noising_), tr("Into noise"));
    tabs_->setTabText(tabs_->indexOf(run_), tr("Out of noise"));
}

} // namespace sfumato::ui
