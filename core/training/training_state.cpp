#include "core/training/training_state.h"

#include "core/base/json.h"
#include "core/checkpoint/safetensors.h"

namespace sfumato::training {
namespace {

std::map<std::string, at::Tensor> arrays_of(const TrainingState& state)
{
    return {{"values", state.values}, {"average", state.average}, {"first_moment", state.first_moment}, {"second_moment", state.second_moment}};
}

} // namespace

Result<void> write_state(const std::filesystem::path& file, const TrainingState& state, const std::string& layout)
{
    const Json about{{"step", state.step}, {"seconds", state.seconds}, {"logs", state.logs}};
    return write_safetensors(file, arrays_of(state), {{"layout", layout}, {"state", about.dump()}});
}

Result<void> read_state(const std::filesystem::path& file, TrainingState& state, const std::string& layout)
{
    auto opened = SafetensorsFile::open(file);
    if (!opened) return tl::unexpected(opened.error());
    const auto& metadata = opened->metadata();
    if (!metadata.contains("layout") || metadata.at("layout") != layout)
        return fail(file.string(), "is the state of a network of another shape", "resume with the configuration the run was started with");
    const at::NoGradGuard no_grad;
    for (const auto& [name, array] : arrays_of(state)) {
        auto stored = opened->tensor(name);
        if (!stored) return tl::unexpected(stored.error());
        if (stored->sizes() != array.sizes() || stored->scalar_type() != at::kFloat)
            return fail(file.string(), "its array \"" + name + "\" has the wrong size");
        array.copy_(*stored);
    }
    try {
        const Json about = Json::parse(metadata.at("state"));
        state.step = about.at("step");
        state.seconds = about.at("seconds");
        state.logs = about.at("logs").get<std::map<std::string, std::uintmax_t>>();
    } catch (const std::exception&) {
        return fail(file.string(), "does not say at which step it was written");
    }
    return {};
}

} // namespace sfumato::training
