#include "core/pipeline/model_description.h"

#include "core/pipeline/device_choice.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// Shapes of as many pixels as the model was trained on, the square first; sides in steps that fit it.
std::vector<PictureSize> usual_sizes(const ModelSpec& spec, int side)
{
    std::vector<PictureSize> sizes;
    if (!spec.family->defaults.sizes.empty()) {
        for (const FamilySize& size : spec.family->defaults.sizes) sizes.push_back({size.width, size.height});
        return sizes;
    }
    const int step = std::max(spec.latent().size_multiple(), side / 8);
    for (const auto& [across, down] : {std::pair{1, 1}, {4, 3}, {3, 2}, {16, 9}, {3, 4}, {2, 3}, {9, 16}}) {
        const double scale = side / std::sqrt(double(across) * down);
        const auto fitting
            = [&](int part) { return std::max(1, static_cast<int>(std::lround(part * scale / step))) * step; };
        sizes.push_back({fitting(across), fitting(down)});
    }
    return sizes;
}

/// A latent consistency model (Luo et al. 2023) wants few steps of its own sampler.
FamilyDefaults defaults_of(const ModelSpec& spec)
{
    FamilyDefaults defaults = spec.family->defaults;
    if (spec.guidance() == spec.family->guidance) return defaults;
    defaults.steps = 8;
    defaults.guidance_scale = 8;
    defaults.sampler = "LCM";
    defaults.schedule = "Automatic";
    return defaults;
}

} // namespace

ModelDescription describe(const LoadedModel& model)
{
    ModelDescription description;
    const ModelSpec& spec = model.spec;
    const FamilyDefaults defaults = defaults_of(spec);
    const Json& card = spec.card;
    const Json own = json_value_or(card, "defaults", Json());
    description.ref = {spec.path.string(), "", spec.family->id, dtype_name(model.dtype), spec.vae_path.string()};
    description.title = json_value_or(card, "title",
                                      (fs::is_directory(spec.path) ? spec.path.filename() : spec.path.stem()).string());
    description.size_multiple = spec.latent().size_multiple();
    description.default_size = json_value_or(own, "size", spec.native_size());
    description.default_steps = json_value_or(own, "steps", defaults.steps);
    description.default_guidance = json_value_or(own, "guidance_scale", defaults.guidance_scale);
    description.default_sampler = json_value_or(own, "sampler", std::string(defaults.sampler));
    description.default_schedule = json_value_or(own, "schedule", std::string(defaults.schedule));
    description.unconditional = model.text.empty();
    description.chunk_length
        = model.text.empty() ? 0 : model.text[0].encoder->traits().max_length - 2; // begin and end
    description.device = model.device.str();
    description.sizes = usual_sizes(spec, description.default_size);
    description.vocabulary = json_value_or(card, "vocabulary", std::vector<std::string>{});
    return description;
}

} // namespace sfumato
