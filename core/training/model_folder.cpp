#include "core/training/model_folder.h"

#include "core/base/file_io.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/strict_loading.h"

namespace sfumato::training {

void write_json(const std::filesystem::path& file, const Json& json)
{
    value_or_throw(write_file_atomically(file, dump_json(json, 2) + "\n"));
}

void write_component(const std::filesystem::path& folder, const std::string& class_name, Json config,
                     nn::Module& module, const std::string& weights_name)
{
    config["_class_name"] = class_name;
    value_or_throw(save_parameters(module, folder / weights_name, at::kHalf));
    write_json(folder / "config.json", config);
}

void write_component(const std::filesystem::path& folder, const Json& config, nn::Module& module,
                     const std::string& weights_name,
                     const std::function<at::ScalarType(const std::string&)>& precision)
{
    std::map<std::string, at::Tensor> tensors;
    for (auto& [name, parameter] : module.named_parameters())
        tensors.emplace(name, parameter.detach().to(precision(name)));
    value_or_throw(write_safetensors(folder / weights_name, tensors, {{"format", "pt"}}));
    write_json(folder / "config.json", config);
}

void write_scheduler(const std::filesystem::path& model, const NoiseScheduleConfig& schedule)
{
    Json config = schedule.to_json();
    config["_class_name"] = "DDIMScheduler";
    config["clip_sample"] = false;
    config["set_alpha_to_one"] = false;
    write_json(model / "scheduler/scheduler_config.json", config);
}

void write_card(const std::filesystem::path& model, const ModelCard& card)
{
    const Json defaults{{"size", card.size},
                        {"steps", card.steps},
                        {"guidance_scale", card.guidance_scale},
                        {"sampler", "DDIM"},
                        {"schedule", "Automatic"}};
    write_json(model / "sfumato.json",
               {{"title", card.title}, {"vocabulary", card.vocabulary}, {"defaults", defaults}});
}

void write_model_index(const std::filesystem::path& model, const ModelFamily& family, bool with_text)
{
    const Json none{nullptr, nullptr};
    Json index{{"_class_name", family.pipeline},      {"scheduler", {"diffusers", "DDIMScheduler"}},
               {"safety_checker", none},              {"feature_extractor", none},
               {"requires_safety_checker", false}};
    family.for_each_component([&](const auto& component) {
        index[component.folder] = {component.type->library, component.type->class_names.front()};
    });
    for (const TextComponent& text : family.text) {
        if (!with_text) index[text.encoder.folder] = none;
        index[text.tokenizer] = with_text ? Json{"sfumato", "SentencepieceTokenizer"} : none;
    }
    write_json(model / "model_index.json", index);
}

} // namespace sfumato::training
