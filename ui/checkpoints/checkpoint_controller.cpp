#include "ui/checkpoints/checkpoint_controller.h"
#include "core/studio/gallery/library.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/models/model_library.h"
#include "ui/actions/actions.h"
#include "ui/checkpoints/model_combo.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/checkpoints/parameters_dialog.h"
#include "ui/widgets/dock_panel.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/file_dialogs.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kFillAfterMs = 200;   // cards come one by one

bool holdsModels(const QString& path)
{
    return QFileInfo(path).isDir() && !QFileInfo::exists(path + QLatin1String("/model_index.json"));
}

} // namespace

CheckpointController::CheckpointController(Studio& studio, Actions& actions, ModelsPanel& panel, ModelCombo& box,
                                           QWidget& window)
    : QObject(&window), studio_(studio), panel_(panel), box_(box), window_(window), soon_(new QTimer(this))
{
    bindActions(actions);
    connectLibrary();
    const auto sentence = [](const QStringList& paths) {
        return std::all_of(paths.begin(), paths.end(), isPictureFile) ? tr("Read how this picture was made")
                                                                      : tr("Add to the model library, where it is");
    };
    connect(new DropZone(window, sentence), &DropZone::dropped, this, [this](const QStringList& paths) {
        for (const QString& path : paths) take(path);
    });
    fillBox();
}

void CheckpointController::bindActions(Actions& actions)
{
    actions.bind("open_model", this, [this] {
        askForFile(
            &window_, [] { return tr("Open a checkpoint"); },
            [] { return tr("Checkpoints (*.safetensors *.ckpt *.pt *.pth)"); },
            [this](const QString& path) { Q_EMIT modelChosen(path); }, studio_.dataDir().models());
    });
    actions.bind("open_model_folder", this, [this] {
        askForFolder(
            &window_, [] { return tr("Open a model folder"); },
            [this](const QString& path) { Q_EMIT modelChosen(path); });
    });
    actions.bind("add_models", this, [this] {
        askForFolder(
            &window_, [] { return tr("Add a folder of models"); },
            [this](const QString& folder) { studio_.models().addFolder(folder); });
    });
    actions.bind("models_folder", this, [this] { showInFileManager(studio_.dataDir().models()); });
    actions.bind("refresh_models", &studio_.models(), &ModelLibrary::refresh);
    actions.bind("find_model", this, [this] {
        raiseDock(panel_);
        panel_.focusSearch();
    });
    connect(&box_, &ModelCombo::openRequested, actions[QStringLiteral("open_model")], &QAction::trigger);
    connect(&panel_, &ModelsPanel::addFolderRequested, actions[QStringLiteral("add_models")], &QAction::trigger);
}

void CheckpointController::connectLibrary()
{
    soon_->setSingleShot(true);
    soon_->setInterval(kFillAfterMs);
    connect(soon_, &QTimer::timeout, this, &CheckpointController::fillBox);
    connect(&studio_.models(), &ModelLibrary::cardChanged, soon_, qOverload<>(&QTimer::start));
    connect(&studio_.models(), &ModelLibrary::changed, this, &CheckpointController::fillBox);
    connect(&studio_.currentModel(), &CurrentModel::opened, this,
            [this](const ModelDescription& model) { panel_.setOpenModel(QString::fromStdString(model.ref.path)); });
    connect(&box_, &ModelCombo::modelChosen, this, &CheckpointController::modelChosen);
    connect(&panel_, &ModelsPanel::modelChosen, this, &CheckpointController::modelChosen);
    connect(&panel_, &ModelsPanel::phraseChosen, this, &CheckpointController::phraseChosen);
    connect(&panel_, &ModelsPanel::favouriteRequested, &studio_.models(), &ModelLibrary::setFavourite);
    connect(&panel_, &ModelsPanel::forgetRequested, this, [this](const QString& path) {
        studio_.models().setFavourite(path, false);
        studio_.models().forget(path);
    });
}

void CheckpointController::fillBox()
{
    box_.setModels(studio_.models().models());
}

void CheckpointController::take(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (holdsModels(path)) {
        studio_.models().addFolder(path);
        Q_EMIT statusMessage([name] { return tr("The models of %1 are listed").arg(name); });
    } else if (isPictureFile(path)) {
        studio_.library().parameters(path).then(this, [this](const Result<PictureParameters>& picture) {
            picture ? showParameters(*picture) : failed(picture.error());
        });
    } else {
        studio_.models().add(path).then(this, [this, name](const Result<AddedModel>& added) {
            added ? statusMessage([name] { return tr("%1 is in the library").arg(name); }) : failed(added.error());
        });
    }
}

void CheckpointController::showParameters(const PictureParameters& picture)
{
    const auto known = studio_.models().findNamed(picture.imported.request.model);
    const auto title = [this, known] {
        const ModelEntry* entry = known ? studio_.models().find(*known) : nullptr;
        return entry ? entry->title : QString();
    };
    auto* dialog = new ParametersDialog(picture, title, &window_);
    connect(dialog, &ParametersDialog::promptChosen, this, &CheckpointController::promptChosen);
    connect(dialog, &ParametersDialog::requestChosen, this, [this, known](GenerationRequest request) {
        request.model = {.path = known                              ? known->toStdString()
                             : studio_.currentModel().description() ? studio_.currentModel().description()->ref.path
                                                                    : std::string(),
                         .hash = {},
                         .family = {}};
        Q_EMIT requestChosen(request);
    });
    showModeless(dialog);
}

} // namespace sfumato::ui
