#pragma once
#include "core/evaluation/attribute_reader.h"
#include "core/evaluation/picture_maker.h"

namespace sfumato::evaluation {

struct EvaluationOptions {
    std::vector<double> guidance_scales{1, 2, 3, 5, 7.5, 10};
    int count = 100;                       ///< prompts in each set
    std::uint64_t seed = 20261121;         ///< of scenes and noise; not one the model was trained on
    std::vector<std::string> prompts;      ///< instead of captions of fresh scenes
    std::stop_token stop;                  ///< throws Cancelled
    std::function<void(const std::string& what, std::size_t done, std::size_t all)> on_progress;
};

/// What the model's pictures show of their prompts, how different they are, how like the corpus and how sharp (their
/// mean gradient over that of pictures drawn for the same prompts), at every guidance scale; beside them the ceiling
/// (pictures drawn for the same captions; "autoencoder": the same encoded and decoded, about what a denoiser without
/// any error would reach) and the floor (the model's pictures read against each other's
/// prompts). Sets: "full" and "partial" captions of fresh scenes, "held-out pairs" (full captions of scenes with an
/// attribute pair of the hold-out list, which are new only to a model trained with hold_out_pairs), or "given". Throws
/// Error, Cancelled.
[[nodiscard]] Json evaluate_model(LoadedModel& model, const AttributeReader& reader, const SamplingPlan& plan,
                                  const EvaluationOptions& options);

} // namespace sfumato::evaluation
