#pragma once
#include "core/base/json.h"
#include "core/diffusion/noise_schedule_config.h"
#include "core/families/model_family.h"
#include "core/nn/module.h"

#include <filesystem>

namespace sfumato::training {

/// Writing a model in the folder layout of diffusers, every file atomically. All throw Error (a full disk, no
/// permission).

/// `folder`/config.json and the weights in half precision under the name that their library gives them.
void write_component(const std::filesystem::path& folder, const std::string& class_name, Json config,
                     nn::Module& module, const std::string& weights_name);
template <class Type>
void write_component(const std::filesystem::path& model, const Component<Type>& component, Json config,
                     nn::Module& module)
{
    write_component(model / component.folder, component.type->class_names.front(), std::move(config), module,
                    component.type->weights_file);
}
/// The same with the precision of each tensor's own; `config` is written as it is.
void write_component(const std::filesystem::path& folder, const Json& config, nn::Module& module,
                     const std::string& weights_name,
                     const std::function<at::ScalarType(const std::string& name)>& precision);
/// scheduler/scheduler_config.json for DDIM with the schedule the model was trained with.
void write_scheduler(const std::filesystem::path& model, const NoiseScheduleConfig& schedule);
/// model_index.json: which classes the family's components are; without its text encoders where not `with_text`.
void write_model_index(const std::filesystem::path& model, const ModelFamily& family, bool with_text);

/// What the window shows and offers for a model.
struct ModelCard {
    std::string title;
    std::vector<std::string> vocabulary; ///< the words it was trained on; empty: it does not say
    int size = 128, steps = 20;
    double guidance_scale = 5;
};
/// sfumato.json.
void write_card(const std::filesystem::path& model, const ModelCard& card);

void write_json(const std::filesystem::path& file, const Json& json);

inline constexpr const char* kDiffusionWeights = "diffusion_pytorch_model.safetensors";

} // namespace sfumato::training
