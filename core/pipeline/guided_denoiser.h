#pragma once
#include "core/families/model_loader.h"
#include "core/pipeline/conditioning.h"
#include "core/pipeline/prompt_encoding.h"
#include "core/sampling/sampler.h"

namespace sfumato {

/// How strongly the prompt is followed, and when.
struct Guidance {
    double scale = 5;           ///< 1: the prompt alone
    double start = 0, end = 1;  ///< guided from this fraction of the steps to that; outside, the scale is 1
                                ///< (Kynkäänniemi et al. 2024, arXiv:2404.07724)
    double rescale = 0;         ///< phi of Lin et al. 2023, arXiv:2305.08891, eq. 16; 0 leaves the result as it is
    [[nodiscard]] double scale_at(int step, int steps) const; ///< step: 1 to steps
};

/// The network that is sampled, where and in what it computes, and the process it was trained with, which say together
/// what its outputs mean. Both outlive a run.
struct SampledModel {
    Denoiser& denoiser;     ///< its weights are loaded for a run and let go of
    const NoiseProcess& process;
    GuidanceKind guidance = GuidanceKind::ClassifierFree;
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;

    SampledModel(Denoiser& network, const NoiseProcess& trained_with)
        : denoiser(network), process(trained_with),
          guidance(network.traits().guidance ? GuidanceKind::Embedded : GuidanceKind::ClassifierFree)
    {
    }
    SampledModel(const LoadedModel& model)
        : denoiser(*model.denoiser), process(*model.process), guidance(model.spec.guidance()), device(model.device),
          dtype(model.dtype)
    {
    }
};

/// Classifier-free guidance (Ho & Salimans 2022, arXiv:2207.12598) over composed prompts (Liu et al. 2022,
/// arXiv:2206.01714): negative + sum of weight scale (part - negative). Texts of one length go through the network in
/// one batch; a text whose weight in the sum is 0 costs nothing, so at scale 1 a single prompt is one forward on it
/// alone. The function works in float32 on the CPU outside the network; `stop` is looked at between the network's
/// blocks. Throws Error when a text's states do not fit the number of pictures.
[[nodiscard]] ModelFunction guided_denoiser(const SampledModel& model, PromptConditioning prompts,
                                            const Guidance& guidance, int pictures, std::stop_token stop);

} // namespace sfumato
