#include "ui/checkpoints/checkpoint_controller.h"
#include "ui/checkpoints/parameters_dialog.h"
#include "ui/widgets/drop_zone.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/checkpoints/model_combo.h"

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

CheckpointController::CheckpointController(Studio& studio, ModelsPanel& panel, ModelCombo& box, QWidget& window)
    : QObject(&window), studio_(studio), panel_(panel), box_(box), window_(window), soon_(new QTimer(this))
{
    soon_->setSingleShot(true);
    soon_->setInterval(kFillAfterMs);
    connect(soon_, &QTimer::timeout, this, &CheckpointController::fillBox);
    connect(&studio.models(), &ModelLibrary::cardChanged, soon_, qOverload<>(&QTimer::start));
    connect(&studio.models(), &ModelLibrary::changed, this, &CheckpointController::fillBox);
    connect(&studio, &Studio::modelOpened, &panel,
            [&panel](const ModelDescription& model) { panel.setOpenModel(QString::fromStdString(model.ref.path)); });
    connect(&panel, &ModelsPanel::modelChosen, this, &CheckpointController::modelChosen);
    connect(&panel, &ModelsPanel::phraseChosen, this, &CheckpointController::phraseChosen);
    connect(&panel, &ModelsPanel::favouriteRequested, &studio, &Studio::setModelFavourite);
    connect(&panel, &ModelsPanel::forgetRequested, this, [this](const QString& path) {
        studio_.setModelFavourite(path, false);
        studio_.models().forget(path);
    });
    connect(&panel, &ModelsPanel::addFolderRequested, this, &CheckpointController::addFolderRequested);
    const auto sentence = [](const QStringList& paths) {
        return std::all_of(paths.begin(), paths.end(), isPictureFile) ? tr("Read how this picture was made")
                                                                      : tr("Add to the model library, where it is");
    };
    connect(new DropZone(window, sentence), &DropZone::dropped, this, [this](const QStringList& paths) {
        for (const QString& path : paths) take(path);
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
        studio_.addModelFolder(path);
        Q_EMIT statusMessage(tr("The models of %1 are listed").arg(name));
    } else if (isPictureFile(path)) {
        studio_.readPicture(path).then(this, [this](const Result<PictureParameters>& picture) {
            picture ? showParameters(*picture) : failed(picture.error());
        });
    } else {
        studio_.addToLibrary(path).then(this, [this, name](const Result<AddedModel>& added) {
            added ? statusMessage(tr("%1 is in the library").arg(name)) : failed(added.error());
        });
    }
}

void CheckpointController::showParameters(const PictureParameters& picture)
{
    const auto known = studio_.knownModel(picture.imported.request.model);
    const ModelEntry* entry = known ? studio_.models().find(*known) : nullptr;
    auto* dialog = new ParametersDialog(picture, entry ? entry->title : QString(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParametersDialog::promptChosen, this, &CheckpointController::promptChosen);
    connect(dialog, &ParametersDialog::requestChosen, this, [this, known](GenerationRequest request) {
        request.model = {.path = known         ? known->toStdString()
                             : studio_.model() ? studio_.model()->ref.path
                                               : std::string(),
                         .hash = {},
                         .family = {}};
        Q_EMIT requestChosen(request);
    });
    dialog->show();
}

} // namespace sfumato::ui
