#pragma once
#include "core/families/model_spec.h"
#include "core/training/denoiser_training_config.h"
#include "core/training/parameter_store.h"

namespace sfumato::training {

/// The two networks that are trained together; a model without text has no text encoder.
struct DenoiserNetworks {
    explicit DenoiserNetworks(const DenoiserTrainingConfig& config);

    /// Random weights for a seed; the U-Net's last convolution starts at zero.
    void initialise(std::uint64_t seed);
    /// What the U-Net says of x_t [B, C, h, w] at timesteps [B]; ids: int64 [B, L], unused without text. float32 like
    /// x_t.
    [[nodiscard]] at::Tensor predict(const at::Tensor& x_t, const at::Tensor& timesteps, const at::Tensor& ids) const;

    /// Takes over the weights of a model, as float32. Throws Error.
    void load(const ModelSpec& model);
    /// Parameters that stay as they are become the same tensors as the other's.
    void share_with(DenoiserNetworks& other);

    /// Adds what is trained: everything; of a model that exists the U-Net, or its cross-attention alone.
    void add_to(ParameterStore& store);
    /// See ParameterStore::bind.
    void bind_to(const ParameterStore& store, const at::Tensor& values, const at::Tensor& gradients = {});

    UNet2DCondition unet;
    std::unique_ptr<TextEncoder> text;

private:
    bool from_scratch_, cross_attention_only_;
};

} // namespace sfumato::training
