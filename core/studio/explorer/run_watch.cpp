#include "core/studio/explorer/run_watch.h"

#include "core/nn/attention_watch.h"
#include "core/pipeline/attention_maps.h"
#include "core/pipeline/denoiser_watch.h"
#include "core/pipeline/latent_colours.h"
#include "core/pipeline/latents.h"
#include "core/studio/qt_image.h"

#include <QRegularExpression>

#include <optional>

namespace sfumato {
namespace {

ExplorerStep described(const StepState& state, const DenoiserView& view, const Image& clean)
{
    const LatentColours colours(view.x0[0], to_tensor(clean)[0] / 2 + 0.5);
    return {.step = state.step, .steps = state.steps, .timestep = view.timestep, .alpha_bar = view.alpha_bar,
            .state = to_qimage(colours.image(view.x[0])), .noise = to_qimage(colours.image(view.epsilon[0])), .clean = to_qimage(clean)};
}

WordMap map_of(const WordPieces& word, const at::Tensor& maps)
{
    // Place 0 is the mark of the beginning.
    const at::Tensor heat = maps.slice(0, word.first + 1, word.last + 1).mean(0);
    const at::Tensor scaled = ((heat - heat.min()) / (heat.max() - heat.min()).clamp_min(1e-9)).contiguous();
    const auto* values = scaled.const_data_ptr<float>();
    return {word.word, static_cast<int>(scaled.size(1)), static_cast<int>(scaled.size(0)), QList<float>(values, values + scaled.numel())};
}

} // namespace

QList<WordPieces> word_pieces(const QString& prompt, const std::function<int(const QString&)>& count, int chunk)
{
    // Letters only: brackets, weights and commas say how, not what.
    static const QRegularExpression kWord(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"));
    QList<WordPieces> words;
    for (auto found = kWord.globalMatch(prompt); found.hasNext();) {
        const auto match = found.next();
        const int first = count(prompt.left(match.capturedStart())), last = count(prompt.left(match.capturedEnd()));
        if (last > first && last <= chunk) words += {match.captured(), first, last};
    }
    return words;
}

Outcome watch_run(Pipeline& pipeline, const GenerationRequest& request, const std::function<void(ExplorerStep)>& on_step,
                  const std::function<void(QList<WordMap>)>& on_words, std::stop_token stop)
{
    std::optional<DenoiserView> seen;
    const DenoiserWatch denoiser([&](const DenoiserView& view) { seen = view; });
    const int multiple = pipeline.description().size_multiple;
    AttentionMaps maps(request.height / multiple, request.width / multiple);
    const nn::AttentionWatch attention([&](const at::Tensor& q, const at::Tensor& k) { maps.add(q, k); });
    Outcome outcome = pipeline.run(request, [&](const StepState& state) {
        if (!seen || !state.request) return;
        if (const auto clean = pipeline.picture_at(*state.request, state.step)) on_step(described(state, *seen, *clean));
    }, stop);
    const at::Tensor mean = maps.mean();
    if (!std::holds_alternative<Finished>(outcome) || !mean.defined()) return outcome;
    QList<WordMap> result;
    const auto count = [&](const QString& text) { return pipeline.count_tokens(text.toStdString()).tokens; };
    for (const WordPieces& word : word_pieces(QString::fromStdString(request.prompt), count, pipeline.description().chunk_length))
        result += map_of(word, mean);
    on_words(result);
    return outcome;
}

} // namespace sfumato
