// What fails, and the ways out of it.
#include "core/checkpoint/adapter_lookup.h"
#include "core/pipeline/out_of_memory.h"
#include "core/pipeline/request_loras.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/prompt/prompt_names.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/generation_controller.h"
#include "ui/generate/missing_notice.h"
#include "ui/generate/progress_strip.h"
#include "ui/generate/replace_form.h"
#include "ui/generate/sampling_panel.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sfumato::ui {
namespace {

/// Those with names like it first.
QList<std::pair<QString, QString>> lorasBeside(const QStringList& known, const std::string& missing)
{
    std::vector<std::string> names;
    for (const QString& name : known) names.push_back(name.toStdString());
    QStringList order;
    for (const std::string& near : closest_names(missing, names)) order += QString::fromStdString(near);
    order += known;
    order.removeDuplicates();
    order.removeAll(QString::fromStdString(missing));
    QList<std::pair<QString, QString>> choices;
    for (const QString& name : order) choices.emplaceBack(name, name);
    return choices;
}

} // namespace

void GenerationController::showFailedJob(JobId id, const Error& error)
{
    setForever(false);
    progress_.showText([] { return tr("Failed"); });
    const NoticeAction again{[] { return tr("Try again"); }, [this, id] { studio_.jobs().resume(id); }};
    if (const auto lora = missing_lora(error)) return showMissingLora(id, error, *lora, {again});
    if (model_error_ == error) return showMissingModel(id, error, {again});
    QList<NoticeAction> actions{again, openModelAction()};
    const QueuedJob* failed = studio_.jobs().queue().find(id);
    if (failed && error.what == kOutOfMemory && std::holds_alternative<TextToImage>(failed->job.request.mode)) {
        constexpr double kSmaller = 0.75;
        actions.prepend(sizeAction(panel_.sampling()->nearestFitting(
            QSize(failed->job.request.width, failed->job.request.height) * kSmaller)));
    }
    notice_.showError(error, actions);
}

void GenerationController::showMissingLora(JobId id, const Error& error, const std::string& name,
                                           const QList<NoticeAction>& more)
{
    const QueuedJob* failed = studio_.jobs().queue().find(id);
    const bool named = failed && names_lora(failed->job.request, name); // else a wildcard brought it
    MissingWays ways{.find_title = [name] { return tr("Where is the LoRA %1?").arg(QString::fromStdString(name)); },
                     .find_filter = [] { return tr("LoRAs (*.safetensors *.ckpt *.pt *.pth)"); },
                     .folder = studio_.dataDir().models(),
                     .find = [this, id, name](const QString& file) { addLora(id, name, file); },
                     .leave_out = {},
                     .others = [this, name] { return lorasBeside(studio_.promptNames().names().loras, name); },
                     .use = {},
                     .more = more};
    if (named) {
        ways.leave_out = [this, id, name] { useOtherLora(id, name, {}); };
        ways.use = [this, id, name](const QString& other) { useOtherLora(id, name, other.toStdString()); };
    }
    showMissing(notice_, error, ways);
}

void GenerationController::addLora(JobId id, const std::string& name, const QString& file)
{
    studio_.models().add(file).then(this, [this, id, name, file](const Result<AddedModel>& added) {
        if (!added) return notice_.showError(added.error());
        if (added->kind != ModelKind::Lora)
            return notice_.showError({Message(std::filesystem::path(file.toStdString())), Message::tr("is no LoRA"),
                                      Message::tr("choose a LoRA file")});
        const std::string called = adapter_name(added->path.toStdString());
        if (called == name) studio_.jobs().resume(id);
        else useOtherLora(id, name, called);
    });
}

void GenerationController::useOtherLora(JobId id, const std::string& name, const std::string& other)
{
    const auto change
        = [name, other](GenerationRequest& request) { request = with_other_lora(std::move(request), name, other); };
    GenerationRequest shown = panel_.request();
    if (names_lora(shown, name)) {
        change(shown);
        const LocalizedText text = other.empty()
            ? LocalizedText([] { return QCoreApplication::translate("UndoCommands", "leave a LoRA out"); })
            : LocalizedText([] { return QCoreApplication::translate("UndoCommands", "use another LoRA"); });
        replaceForm(text, {shown, model_path_});
    }
    if (const auto now = studio_.jobs().retryChanged(id, change); !now) notice_.showError(now.error());
}

MissingWays GenerationController::modelWays(const QString& missing, std::function<void(const QString& path)> use)
{
    const auto others = [this, missing] {
        QList<std::pair<QString, QString>> choices;
        for (const ModelEntry& model : studio_.models().models())
            if (model.path != missing) choices.emplaceBack(model.title, model.path);
        return choices;
    };
    return {.find_title = [missing] { return tr("Where is the model %1?").arg(QFileInfo(missing).completeBaseName()); },
            .find_filter = [] { return tr("Checkpoints (*.safetensors *.ckpt *.pt *.pth *.gguf)"); },
            .folder = studio_.dataDir().models(),
            .find = use,
            .leave_out = {},
            .others = others,
            .use = use};
}

void GenerationController::showMissingModel(JobId id, const Error& error, const QList<NoticeAction>& more)
{
    const QueuedJob* failed = studio_.jobs().queue().find(id);
    if (!failed) return notice_.showError(error, more);
    MissingWays ways = modelWays(QString::fromStdString(failed->job.request.model.path),
                                 [this, id](const QString& path) { retryWithModel(id, path); });
    ways.leave_out = [this, id] {
        const auto& open = studio_.currentModel().description();
        retryWithModel(id, open ? QString::fromStdString(open->ref.path) : QString());
    };
    ways.more = more;
    showMissing(notice_, error, ways);
}

void GenerationController::retryWithModel(JobId id, const QString& path)
{
    const auto change = [path](GenerationRequest& request) {
        request.model = {.path = path.toStdString(), .hash = {}, .family = {}};
    };
    if (const auto now = studio_.jobs().retryChanged(id, change); !now) notice_.showError(now.error());
}

void GenerationController::showFailedModel(const QString& path, const Error& error)
{
    model_error_ = error;
    const QueuedJob* running = studio_.jobs().queue().running();
    const auto& open = studio_.currentModel().description();
    if (open) setModelPath(QString::fromStdString(open->ref.path));               // it stays
    if (running && running->job.request.model.path == path.toStdString()) return; // the job tells that it failed
    const bool adopt = adopt_defaults_;
    MissingWays ways = modelWays(path, [this, adopt](const QString& other) {
        openModel(other);
        adopt_defaults_ = adopt;
    });
    if (open) {
        progress_.showText([title = QString::fromStdString(open->title)] { return tr("%1 is ready").arg(title); });
        ways.leave_out = [] {}; // what is open stays
        return showMissing(notice_, error, ways);
    }
    progress_.showText([] { return tr("No model is open"); });
    if (path.isEmpty()) return notice_.showError(error, {openModelAction()});
    ways.more = {{[] { return tr("Use the built-in model"); }, [this] { openModel({}); }}};
    showMissing(notice_, error, ways);
}

} // namespace sfumato::ui
