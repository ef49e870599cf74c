#pragma once
#include "core/families/model_loader.h"
#include "core/pipeline/branching.h"
#include "core/pipeline/source_images.h"
#include "core/pipeline/trace.h"

namespace sfumato {

/// Puts the original back wherever nothing is to be inpainted, after every model call: there x = the original at the
/// level of the next model call, after the last one without noise (Lugmayr et al. 2022, arXiv:2201.09865, eq. 8,
/// without resampling). Grey is let go later: of n model calls the last strength x n are its own (Levin & Fried 2023,
/// arXiv:2306.00950).
struct LatentBlend {
    at::Tensor strength;            ///< [1, 1, h, w] in 0..1
    at::Tensor original, noise;     ///< [B, C, h, w]; scaled, clean; the unit noise of the run
    int first = 0;                  ///< model call at which white begins
    [[nodiscard]] at::Tensor operator()(const SamplerTrajectory& sampling, const SamplerStep& at) const;
};

/// What a run begins with.
struct InitialLatents {
    at::Tensor latents; ///< enters model call `first`; undefined where a branch brings its own
    int first = 0;
    std::optional<LatentBlend> blend;
    at::Tensor extra_channels; ///< for inpainting models: mask, latent of the masked picture; else undefined
};

/// Noise, or the originals noised. Draws, in this order: the posterior of the initial picture, the noise, the posterior
/// of the masked picture (inpainting models; with MaskMode::Diffusers always), the noise that fills a mask. Strength as
/// diffusers has it: the last int(steps x strength) steps are run. An inpainting model without a mask inpaints
/// everything.
[[nodiscard]] InitialLatents prepare_latents(LoadedModel& model, const GenerationRequest& request,
                                             const SourceImages& source_images, const SamplerTrajectory& sampling,
                                             NoiseSource& noise, Trace& trace);

} // namespace sfumato
