#include "core/training/memory_need.h"
#include "core/base/command_option.h"

#include <cstdio>

namespace sfumato::training {
namespace {

constexpr std::int64_t kFloat = 4;
/// Values that one picture leaves in the denoiser until its gradient is known.
double values_of_a_picture(const DenoiserTrainingConfig& config)
{
    const DenoiserTraits& denoiser = config.denoiser.traits;
    const double words = denoiser.has_cross_attention() ? config.text_encoder.traits.max_length : 0;
    return denoiser.training_values + words * denoiser.training_values_per_token;
}

} // namespace

MemoryNeed memory_need(const DenoiserTrainingConfig& config, const ParameterCounts& parameters, int workers,
                       bool half_precision)
{
    // Values, average and two moments once, gradients per worker. Half precision copies the weights it multiplies by.
    const std::int64_t all = parameters.trained + parameters.frozen;
    MemoryNeed need{.weights = kFloat * ((4 + workers) * parameters.trained + parameters.frozen)
                        + (half_precision ? 2 * all : 0)};
    const auto pieces = [](int whole, int parts) { return (whole + parts - 1) / parts; };
    const int pictures = std::min(workers, config.run.batch_size)
        * pieces(pieces(config.run.batch_size, workers), config.gradient_accumulation);
    need.pictures = static_cast<std::int64_t>(pictures * values_of_a_picture(config) * (half_precision ? 3 : kFloat));
    return need;
}

void check_memory(const DenoiserTrainingConfig& config, const MemoryNeed& need, std::int64_t available)
{
    if (available == 0 || need.total() <= available) return;
    Message remedy;
    if (need.pictures > need.weights && config.run.batch_size > config.gradient_accumulation)
        remedy = Message::tr("use a smaller batch, or raise gradient_accumulation");
    else if (!config.from.empty() && config.weights == kAllWeights && config.denoiser.traits.has_cross_attention())
        remedy = Message::tr("train cross-attention alone (%1)", command_option("--weights cross-attention"));
    else remedy = Message::tr("use fewer threads (%1), or a machine with more memory", command_option("--threads"));
    throw Error{Message::tr("memory"),
                Message::tr("this training takes about %1 (weights and optimiser %2, pictures at work %3), %4 are free",
                            gigabytes(need.total()), gigabytes(need.weights), gigabytes(need.pictures),
                            gigabytes(available)),
                Message::tr("%1, or close other programs", remedy)};
}

std::string gigabytes(std::int64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
    return text;
}

} // namespace sfumato::training
