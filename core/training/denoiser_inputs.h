#pragma once
#include "core/families/model_spec.h"
#include "core/text/tokenizer.h"
#include "core/training/data_set.h"
#include "core/training/denoiser_training_config.h"
#include "core/training/worker_team.h"

#include "core/base/tensor.h"

namespace sfumato::training {

/// The VAE of the model folder `out`, float32; the one the configuration names is copied in first. Throws Error: none
/// there, a broken one, or one whose latents do not fit the denoiser.
struct ModelVae {
    std::unique_ptr<Autoencoder> network;
    std::string encoder_hash;
};
/// The VAE of a model that is fine-tuned. Throws Error.
[[nodiscard]] ModelVae open_model_vae(const ModelSpec& model);
[[nodiscard]] ModelVae open_model_vae(const std::filesystem::path& out, const DenoiserTrainingConfig& config);

/// The tokenizer of the model folder `out`, trained on the captions and saved there if there is none yet. Throws Error.
[[nodiscard]] std::shared_ptr<const Tokenizer> open_or_train_tokenizer(const std::filesystem::path& out,
                                                                       const DataSet& data,
                                                                       const DenoiserTrainingConfig& config);

/// The tokenizer of a model that is fine-tuned. Throws Error.
[[nodiscard]] std::shared_ptr<const Tokenizer> open_model_tokenizer(const ModelSpec& model);

/// Latents and captions of one data set.
struct LatentSamples {
    at::Tensor latents; ///< half [N, C, h, w], not scaled
    at::Tensor tokens;  ///< int32 [N, captions, L]; undefined without text
    at::Tensor things;  ///< bool [N, h, w]: cells that a box of the data set touches; undefined where it knows none
};

/// `things` of a data set whose latents are [N, C, h, w]. Undefined if it has no boxes at all.
[[nodiscard]] at::Tensor cells_with_things(const DataSet& data, at::IntArrayRef latents, WorkerTeam& team);

} // namespace sfumato::training
