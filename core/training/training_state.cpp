#include "core/training/training_state.h"

#include "core/base/json.h"
#include "core/checkpoint/safetensors.h"

namespace sfumato::training {
namespace {

std::map<std::string, at::Tensor> arrays_of(const TrainingState& state)
{
    std::map<std::string, at::Tensor> arrays = state.further;
    arrays.insert({{"values", state.values},
                   {"average", state.average},
                   {"first_moment", state.first_moment},
                   {"second_moment", state.second_moment}});
    return arrays;
}

} // namespace

Result<void> write_state(const std::filesystem::path& file, const TrainingState& state, const RunIdentity& identity)
{
    const Json about{{"step", state.step}, {"seconds", state.seconds}, {"logs", state.logs}};
    return write_safetensors(file, arrays_of(state),
                             {{"layout", identity.layout}, {"data", identity.data}, {"state", dump_json(about)}});
}

Result<void> read_state(const std::filesystem::path& file, TrainingState& state, const RunIdentity& identity)
{
    auto opened = SafetensorsFile::open(file);
    if (!opened) return tl::unexpected(opened.error());
    const auto& metadata = opened->metadata();
    const auto is = [&](const char* key, const std::string& value) {
        return metadata.contains(key) && metadata.at(key) == value;
    };
    if (!is("layout", identity.layout))
        return fail(file, Message::tr("is the state of a network of another shape"),
                    Message::tr("resume with the configuration the run was started with"));
    if (!is("data", identity.data) && !is("data", identity.former_data))
        return fail(file, Message::tr("is the state of a run on other pictures or captions"),
                    Message::tr("resume with the data the run was started with, or begin a new run in another folder"));
    const at::NoGradGuard no_grad;
    for (const auto& [name, array] : arrays_of(state)) {
        if (state.further.contains(name) && !opened->contains(name)) continue;
        auto stored = opened->tensor(name);
        if (!stored) return tl::unexpected(stored.error());
        if (stored->sizes() != array.sizes() || stored->scalar_type() != at::kFloat)
            return fail(file, Message::tr("its array \"%1\" has the wrong size", name));
        array.copy_(*stored);
    }
    try {
        const Json about = json_or_null(metadata.at("state"));
        state.step = about.at("step");
        state.seconds = about.at("seconds");
        state.logs = about.at("logs").get<std::map<std::string, std::uintmax_t>>();
    } catch (const std::exception&) {
        return fail(file, Message::tr("does not say at which step it was written"));
    }
    return {};
}

std::int64_t recorded_step(const std::filesystem::path& file)
{
    const auto opened = SafetensorsFile::open(file);
    if (!opened || !opened->metadata().contains("state")) return 0;
    const Json about = json_or_null(opened->metadata().at("state"));
    return json_value_or(about, "step", std::int64_t{0});
}

} // namespace sfumato::training
