// What fails, and the ways out of it.
#include "core/base/ascii.h"
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
QList<std::pair<QString, QString>> namesBeside(const QStringList& known, const std::string& missing)
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

/// A LoRA or an embedding that a prompt names and nobody has.
struct GenerationController::MissingAdapter {
    ModelKind kind;
    std::string name;
    [[nodiscard]] bool isNamedIn(const GenerationRequest& request) const
    {
        return kind == ModelKind::Lora ? names_lora(request, name) : names_embedding(request, name);
    }
};

void GenerationController::showFailedJob(JobId id, const Error& error)
{
    setForever(false);
    progress_.showText([] { return tr("Failed"); });
    const NoticeAction again{[] { return tr("Try again"); }, [this, id] { studio_.jobs().resume(id); }};
    if (const auto missing = missingAdapter(error)) return showMissingAdapter(id, error, *missing, {again});
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

std::optional<GenerationController::MissingAdapter> GenerationController::missingAdapter(const Error& error)
{
    if (const auto lora = missing_lora(error)) return MissingAdapter{ModelKind::Lora, *lora};
    if (const auto embedding = missing_embedding(error)) return MissingAdapter{ModelKind::Embedding, *embedding};
    return std::nullopt;
}

void GenerationController::showMissingAdapter(JobId id, const Error& error, const MissingAdapter& missing,
                                              const QList<NoticeAction>& more)
{
    const QueuedJob* failed = studio_.jobs().queue().find(id);
    const GenerationRequest asked = failed ? failed->job.request : panel_.request();
    const bool lora = missing.kind == ModelKind::Lora;
    MissingWays ways{.find_title =
                         [lora, name = QString::fromStdString(missing.name)] {
                             return lora ? tr("Where is the LoRA %1?").arg(name)
                                         : tr("Where is the embedding %1?").arg(name);
                         },
                     .find_filter =
                         [lora] {
                             return lora ? tr("LoRAs (*.safetensors *.ckpt *.pt *.pth)")
                                         : tr("Embeddings (*.safetensors *.pt *.pth *.bin)");
                         },
                     .folder = studio_.dataDir().models(),
                     .find = [this, id, missing](const QString& file) { addAdapter(id, missing, file); },
                     .leave_out = {},
                     .others =
                         [this, missing, lora] {
                             const auto& names = studio_.promptNames().names();
                             return namesBeside(lora ? names.loras : names.embeddings, missing.name);
                         },
                     .use = {},
                     .more = more};
    if (missing.isNamedIn(asked)) { // else a wildcard brought it
        ways.leave_out = [this, id, missing] { useOtherAdapter(id, missing, {}); };
        ways.use = [this, id, missing](const QString& other) { useOtherAdapter(id, missing, other.toStdString()); };
    }
    showMissing(notice_, error, ways);
}

void GenerationController::showFailedLive(const Error& error)
{
    if (const auto missing = missingAdapter(error)) showMissingAdapter(0, error, *missing, {});
}

void GenerationController::addAdapter(JobId id, const MissingAdapter& missing, const QString& file)
{
    studio_.models().add(file).then(this, [this, id, missing, file](const Result<AddedModel>& added) {
        if (!added) return notice_.showError(added.error());
        if (added->kind != missing.kind) {
            const Message what{std::filesystem::path(file.toStdString())};
            return notice_.showError(
                missing.kind == ModelKind::Lora
                    ? Error{what, Message::tr("is no LoRA"), Message::tr("choose a LoRA file")}
                    : Error{what, Message::tr("is no embedding"), Message::tr("choose a file of an embedding")});
        }
        const std::string called = adapter_name(added->path.toStdString());
        if (ascii_lower(called) != ascii_lower(missing.name)) useOtherAdapter(id, missing, called);
        else if (id != 0) studio_.jobs().resume(id); // a live picture follows when the library has it
    });
}

void GenerationController::useOtherAdapter(JobId id, const MissingAdapter& missing, const std::string& other)
{
    const auto change = [missing, other](GenerationRequest& request) {
        request = missing.kind == ModelKind::Lora ? with_other_lora(std::move(request), missing.name, other)
                                                  : with_other_embedding(std::move(request), missing.name, other);
    };
    GenerationRequest shown = panel_.request();
    if (missing.isNamedIn(shown)) {
        change(shown);
        const bool lora = missing.kind == ModelKind::Lora, out = other.empty();
        const LocalizedText text = [lora, out] {
            if (lora)
                return out ? QCoreApplication::translate("UndoCommands", "leave a LoRA out")
                           : QCoreApplication::translate("UndoCommands", "use another LoRA");
            return out ? QCoreApplication::translate("UndoCommands", "leave an embedding out")
                       : QCoreApplication::translate("UndoCommands", "use another embedding");
        };
        replaceForm(text, {shown, model_path_});
    }
    if (id == 0) return;
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
