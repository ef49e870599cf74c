#pragma once
#include "core/evaluation/picture_maker.h"
#include "core/explain/sheet.h"

namespace sfumato::explain {

/// One prompt at guidance scales 1 .. 10 (columns) from `seeds` starting noises (rows).
[[nodiscard]] Image guidance_sheet(LoadedModel& model, const std::string& prompt, const evaluation::SamplingPlan& plan,
                                   std::uint64_t seed, int seeds, std::stop_token stop);

/// One run step by step: the latent x_t as colours, the clean latent x0 predicted from it in the same colours, and x0
/// decoded. The colours are the linear map from latent to picture that fits the finished one best.
[[nodiscard]] Image steps_sheet(LoadedModel& model, const std::string& prompt, const evaluation::SamplingPlan& plan,
                                std::uint64_t seed, std::stop_token stop);

} // namespace sfumato::explain
