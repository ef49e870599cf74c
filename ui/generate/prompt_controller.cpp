#include "ui/generate/prompt_controller.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/prompt/prompt_names.h"
#include "ui/actions/actions.h"
#include "ui/generate/prompt_panel.h"
#include "ui/widgets/dock_panel.h"

#include <QGuiApplication>

namespace sfumato::ui {

PromptController::PromptController(Studio& studio, Actions& actions, PromptPanel& panel, QObject* parent)
    : QObject(parent), studio_(studio), panel_(panel)
{
    actions.bind("edit_prompt", this, [this] {
        raiseDock(panel_);
        panel_.focusPrompt();
    });
    connect(&panel_, &PromptPanel::openModelRequested, actions[QStringLiteral("open_model")], &QAction::trigger);
    connect(&panel_, &PromptPanel::promptChanged, &studio_.currentModel(), &CurrentModel::countTokens);
    connect(&studio_.currentModel(), &CurrentModel::tokensCounted, &panel_, &PromptPanel::setTokens);
    connect(&studio_.currentModel(), &CurrentModel::opened, this, [this] {
        panel_.setKnownWords(studio_.currentModel().knownWords());
        studio_.currentModel().countTokens(panel_.prompt());
    });
    connect(&studio_.promptNames(), &PromptNameList::changed, this,
            [this] { panel_.setPromptNames(studio_.promptNames().names()); });
    // Files come while the user is in another window.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) refreshNames();
    });
    refreshNames();
}

void PromptController::refreshNames() { studio_.refreshPromptNames(); }

} // namespace sfumato::ui
