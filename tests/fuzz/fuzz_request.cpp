// JSON that is stored: requests, jobs, grids, plans and recipes of training, cards of models, errors.
#include "core/base/error_json.h"
#include "core/studio/grid/grid_plan.h"
#include "core/studio/models/model_entry.h"
#include "core/studio/storage/job_table.h"
#include "core/studio/storage/request_columns.h"
#include "core/studio/training/training_plan.h"
#include "core/training/denoiser_training_config.h"
#include "core/training/vae_training_config.h"
#include "tests/fuzz/fuzzing.h"

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

/// What is read once is read again from what it writes, and writes the same.
template <class Read> void check_round_trip(const char* kind, Read&& read, const Json& json)
{
    const auto first = read(json);
    if (!first) return check_error(first.error());
    const Json written = first->to_json();
    const auto second = read(written);
    check(second.has_value(), std::string(kind) + " that was written is read", second ? "" : second.error().line());
    check(second->to_json() == written, std::string(kind) + " is read back the same", written.dump());
}

void check_grid(const Json& json)
{
    const auto plan = GridPlan::from_json(json);
    if (!plan) return check_error(plan.error());
    if (const auto cells = plan->cells()) check(cells->size() == plan->pictures(), "a grid has all its pictures");
    else check_error(cells.error());
    for (int axis = 0; axis < plan->axes.size(); ++axis) {
        (void)axis_text(plan->axes[axis]);
        for (int i = 0; i < plan->extent(axis); ++i) (void)plan->label(axis, i);
    }
}

void check_plan(const Json& json)
{
    const auto plan = TrainingPlan::from_json(json, "run.json");
    if (!plan) return check_error(plan.error());
    (void)trainer_recipe(*plan).dump();
    (void)trainer_arguments(*plan, QStringLiteral("folder"), QStringLiteral("recipe"), true);
}

void check_texts(const std::string& text)
{
    const auto stored = request_from_text(QString::fromStdString(text));
    if (!stored) return check_error(stored.error());
    (void)request_values(*stored);
    check(request_from_text(request_to_text(*stored)) == stored, "a stored request is read back the same", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(text_of(data, size));
    check_texts(text);
    (void)axes_in(text);
    const MemoryFile file(text);
    (void)read_known_cards(QString::fromStdString(file.path()));
    const auto json = read_json_file(file.path());
    if (!json) {
        check_error(json.error());
        return 0;
    }
    check_round_trip(
        "a request", [](const Json& j) { return GenerationRequest::from_json(j); }, *json);
    check_round_trip(
        "a job", [](const Json& j) { return JobWork::from_json(j); }, *json);
    check_round_trip(
        "a grid", [](const Json& j) { return GridPlan::from_json(j); }, *json);
    check_round_trip(
        "a plan", [](const Json& j) { return TrainingPlan::from_json(j, "run.json"); }, *json);
    check_round_trip(
        "a recipe", [](const Json& j) { return training::DenoiserTrainingConfig::from_json(j, "recipe"); }, *json);
    check_round_trip(
        "a recipe", [](const Json& j) { return training::VaeTrainingConfig::from_json(j, "recipe"); }, *json);
    check_grid(*json);
    check_plan(*json);
    const Error error = error_from_json(*json);
    check(error_from_json(to_json(error)) == error, "an error is read back the same");
    const Json card = ModelCard::from_json(*json).to_json();
    check(ModelCard::from_json(card).to_json() == card, "a card is read back the same", card.dump());
    return 0;
}
