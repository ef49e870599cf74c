#pragma once
#include "core/families/model_spec.h"
#include "core/training/denoiser_training_config.h"

namespace sfumato::training {

/// The model that a fine-tuning starts from; headers are read, no weights. Throws Error: one file instead of a folder,
/// a family or a denoiser that the trainer does not know (SDXL, inpainting), a model without words where
/// cross-attention is asked for.
[[nodiscard]] ModelSpec open_base(const std::filesystem::path& model, const DenoiserTrainingConfig& config);

/// The recipe for weights ("all", "cross-attention") of a model whose denoiser has so many parameters: gentle enough
/// not to wash out what it knows. Steps and rates of large ones follow diffusers' and Kumari et al.'s examples.
[[nodiscard]] DenoiserTrainingConfig fine_tuning_recipe(const std::string& weights, std::int64_t parameters);
/// The same for the model in that folder. Errors: as open_base throws.
[[nodiscard]] Result<DenoiserTrainingConfig> fine_tuning_recipe_for(const std::filesystem::path& model,
                                                                    const std::string& weights);
[[nodiscard]] std::int64_t denoiser_parameters(const ModelSpec& spec);

/// Makes `config` speak of the networks, the schedule and the picture size of the model.
void adopt(DenoiserTrainingConfig& config, const ModelSpec& spec);

/// Copies everything of the model but its denoiser into `out`, byte by byte: VAE, text encoder, tokenizer, scheduler,
/// model_index.json, sfumato.json. Throws Error: a full disk, no permission, `out` is the model itself.
void copy_base(const ModelSpec& spec, const std::filesystem::path& out);

/// The card of a model that learnt more: the base's with another title and the words of both, where the base says its
/// own.
[[nodiscard]] Json card_after(const Json& base, const std::string& title, const std::vector<std::string>& words);

} // namespace sfumato::training
