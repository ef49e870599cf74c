#include "core/studio/explorer/run_watch.h"

#include "core/nn/attention_hook.h"
#include "core/pipeline/attention_maps.h"
#include "core/pipeline/denoiser_hook.h"
#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latent_colours.h"
#include "core/studio/support/qt_image.h"

#include <optional>

namespace sfumato {
namespace {

ExplorerStep described(const StepState& state, const DenoiserView& view, const Image& clean)
{
    const LatentColours colours(view.x0[0], to_signed_unit(clean)[0] / 2 + 0.5);
    return {.step = state.step,
            .steps = state.steps,
            .timestep = view.timestep,
            .alpha_bar = view.level.signal_share(),
            .state = to_qimage(colours.image(view.x[0])),
            .noise = to_qimage(colours.image(view.epsilon[0])),
            .clean = to_qimage(clean)};
}

WordMap map_of(const PromptWord& word, const at::Tensor& maps)
{
    const at::Tensor heat = maps.index_select(0, at::tensor(word.places, at::kLong)).mean(0);
    const at::Tensor scaled = ((heat - heat.min()) / (heat.max() - heat.min()).clamp_min(1e-9)).contiguous();
    const auto* values = scaled.const_data_ptr<float>();
    return {QString::fromStdString(word.word), static_cast<int>(scaled.size(1)), static_cast<int>(scaled.size(0)),
            QList<float>(values, values + scaled.numel())};
}

} // namespace

Outcome watch_run(Pipeline& pipeline, const GenerationRequest& request,
                  const std::function<void(ExplorerStep)>& on_step, const std::function<void(QList<WordMap>)>& on_words,
                  std::stop_token stop)
{
    std::optional<DenoiserView> seen;
    const DenoiserHook denoiser([&](const DenoiserView& view) { seen = view; });
    const int multiple = pipeline.description().size_multiple;
    AttentionMaps maps(request.height / multiple, request.width / multiple);
    const nn::AttentionHook attention([&](const at::Tensor& q, const at::Tensor& k) { maps.add(q, k); });
    Outcome outcome = pipeline.run(request, [&](const StepState& state) {
        if (!seen || !state.request) return;
        if (const auto clean = pipeline.picture_at(*state.request, state.step))
            on_step(described(state, *seen, *clean));
    }, stop);
    const at::Tensor mean = maps.mean();
    const auto* finished = std::get_if<Finished>(&outcome);
    if (!finished || !mean.defined()) return outcome;
    QList<WordMap> result;
    for (const PromptWord& word : pipeline.words_of(finished->request.prompt_text()))
        if (word.places.back() < mean.size(0)) result += map_of(word, mean);
    on_words(result);
    return outcome;
}

} // namespace sfumato
