#include "core/studio/training/training_plan.h"

#include "core/studio/support/qt_message.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::pair<TrainingStart, const char*> kStarts[] = {{TrainingStart::Model, "model"},
                                                             {TrainingStart::ModelWords, "cross-attention"},
                                                             {TrainingStart::Scratch, "scratch"}};

/// Steps of autoencoder and decoder for each of the denoiser's, as in the built-in model's recipe.
constexpr double kVaeShare = 0.4, kDecoderShare = 0.2;
/// How often a run is measured and shown from beginning to end.
constexpr int kMeasurements = 30, kSheets = 10;
constexpr double kCheckpointMinutes = 2;

/// Reads text fields of the object one by one; the first that is of another type is the error.
class Reader {
public:
    Reader(const Json& json, std::string where) : json_(json), where_(std::move(where)) {}
    template <class T> T value(const char* key, T fallback)
    {
        auto read = json_value(json_, key, std::move(fallback), where_);
        if (!read) error_ = read.error();
        return read ? *read : T{};
    }
    QString text(const char* key) { return QString::fromStdString(value(key, std::string())); }
    std::optional<Error> error_;

private:
    const Json& json_;
    std::string where_;
};

Json part_recipe(int steps, int batch)
{
    return {{"steps", steps},
            {"batch_size", batch},
            {"lr_warmup_steps", std::min(50, steps / 10)},
            {"validate_every", std::max(1, steps / kMeasurements)},
            {"sample_every", std::max(1, steps / kSheets)}};
}

} // namespace

Json TrainingPlan::to_json() const
{
    const auto* named
        = std::find_if(std::begin(kStarts), std::end(kStarts), [&](const auto& row) { return row.first == start; });
    return {{"title", title.toStdString()},
            {"pictures", pictures.toStdString()},
            {"caption", caption.toStdString()},
            {"start", named->second},
            {"base", base.toStdString()},
            {"vae", vae.toStdString()},
            {"steps", steps},
            {"batch", batch},
            {"learning_rate", learning_rate},
            {"minutes", minutes},
            {"recipe", recipe}};
}

Result<TrainingPlan> TrainingPlan::from_json(const Json& json, const std::string& where)
{
    if (!json.is_object()) return fail(verbatim(where), Message::tr("is not a JSON object"));
    Reader read(json, where);
    TrainingPlan plan;
    plan.title = read.text("title");
    plan.pictures = read.text("pictures");
    plan.caption = read.text("caption");
    plan.base = read.text("base");
    plan.vae = read.text("vae");
    plan.steps = read.value("steps", plan.steps);
    plan.batch = read.value("batch", plan.batch);
    plan.learning_rate = read.value("learning_rate", plan.learning_rate);
    plan.minutes = read.value("minutes", plan.minutes);
    plan.recipe = json.value("recipe", Json::object());
    const QString start = read.text("start");
    const auto* named = std::find_if(std::begin(kStarts), std::end(kStarts),
                                     [&](const auto& row) { return start == QLatin1String(row.second); });
    if (read.error_) return tl::unexpected(*read.error_);
    if (named == std::end(kStarts))
        return fail(verbatim(where), Message::tr("start is \"%1\"", start.toStdString()),
                    Message::tr("use model, cross-attention or scratch"));
    plan.start = named->first;
    return plan;
}

QStringList TrainingPlan::phases() const
{
    if (start == TrainingStart::Scratch && vae.isEmpty())
        return {QStringLiteral("vae"), QStringLiteral("diffusion"), QStringLiteral("decoder")};
    return {QStringLiteral("diffusion")};
}

QStringList trainer_arguments(const TrainingPlan& plan, const QString& folder, const QString& recipe, bool resume)
{
    const auto words = [](std::initializer_list<const char*> list) { return QStringList(list.begin(), list.end()); };
    const bool whole = plan.phases().size() > 1;
    QStringList arguments = words({"train", whole ? "model" : "diffusion", "--data"});
    arguments << plan.pictures << QStringLiteral("--out") << folder << QStringLiteral("--config") << recipe
              << words({"--progress", "json"});
    if (plan.start != TrainingStart::Scratch)
        arguments << words({"--from"}) << plan.base
                  << words({"--weights", plan.start == TrainingStart::ModelWords ? "cross-attention" : "all"});
    else if (!whole)
        arguments << words({"--vae"}) << plan.vae;
    if (plan.minutes > 0) arguments << words({"--max-time"}) << QString::number(60 * plan.minutes);
    if (resume) arguments << words({"--resume"});
    return arguments;
}

Json trainer_recipe(const TrainingPlan& plan)
{
    Json diffusion = part_recipe(plan.steps, plan.batch);
    if (plan.start == TrainingStart::Scratch) {     // else by the model's size
        diffusion["checkpoint_minutes"] = kCheckpointMinutes;
        diffusion["checkpoint_with_samples"] = true;
    }
    diffusion["learning_rate"] = plan.learning_rate;
    diffusion["title"] = plan.title.toStdString();
    diffusion["caption"] = plan.caption.toStdString();
    if (plan.phases().size() == 1) {
        diffusion.merge_patch(plan.recipe);
        return diffusion;
    }
    const auto share = [&](double part) { return part_recipe(std::max(1, int(part * plan.steps)), 16); };
    Json recipe{{"vae", share(kVaeShare)}, {"diffusion", diffusion}, {"decoder", share(kDecoderShare)}};
    // All parts learn from the same pictures and captions.
    for (const char* part : {"vae", "decoder"})
        for (const char* key : {"caption", "checkpoint_minutes", "checkpoint_with_samples"})
            recipe[part][key] = diffusion[key];
    recipe.merge_patch(plan.recipe);
    return recipe;
}

} // namespace sfumato
