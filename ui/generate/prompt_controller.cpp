#include "ui/generate/prompt_controller.h"
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
    connect(&panel_, &PromptPanel::promptChanged, &studio_, &Studio::countTokens);
    connect(&studio_, &Studio::tokensCounted, &panel_, &PromptPanel::setTokens);
    connect(&studio_, &Studio::modelOpened, this, [this] {
        panel_.setKnownWords(studio_.knownWords());
        studio_.countTokens(panel_.prompt());
    });
    connect(&studio_.making(), &Making::promptNamesChanged, this,
            [this] { panel_.setPromptNames(studio_.making().promptNames()); });
    connect(&studio_.models(), &ModelLibrary::changed, this, &PromptController::refreshNames);
    // Files come while the person is in another window.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) refreshNames();
    });
    refreshNames();
}

void PromptController::refreshNames()
{
    studio_.making().refreshPromptNames(QStringList{studio_.dataDir().root()} + studio_.models().addedFolders());
}

} // namespace sfumato::ui
