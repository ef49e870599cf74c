#pragma once
#include "core/families/model_spec.h"
#include "core/training/denoiser_training_config.h"
#include "core/training/parameter_store.h"

namespace sfumato::training {

/// The two networks that are trained together; a model without text has no text encoder.
struct DenoiserNetworks {
    explicit DenoiserNetworks(const DenoiserTrainingConfig& config);

    /// Random weights for a seed; the denoiser's last layer starts at zero.
    void initialise(std::uint64_t seed);
    /// What the denoiser makes of x_t [B, C, h, w] at timesteps [B]; ids: int64 [B, L], unused without text. float32
    /// like x_t.
    [[nodiscard]] at::Tensor predict(const at::Tensor& x_t, const at::Tensor& timesteps, const at::Tensor& ids) const;

    /// Takes over the weights of a model, as float32. Throws Error.
    void load(const ModelSpec& model);
    /// Parameters that stay as they are become the same tensors as the other's.
    void share_with(DenoiserNetworks& other);

    /// Adds what is trained: everything; of a model that exists the denoiser, or a part of it.
    void add_to(ParameterStore& store);
    /// See ParameterStore::bind.
    void bind_to(const ParameterStore& store, const at::Tensor& values, const at::Tensor& gradients = {});

    /// Whether a parameter of the denoiser is trained.
    [[nodiscard]] bool is_trained(const std::string& parameter) const { return !part_ || part_(parameter); }

    std::unique_ptr<Denoiser> denoiser;
    std::unique_ptr<TextEncoder> text;

private:
    std::string denoiser_name_, text_name_;
    bool from_scratch_;
    bool (*part_)(const std::string& parameter) = nullptr;  ///< of the denoiser that is trained; null: all of it
};

} // namespace sfumato::training
