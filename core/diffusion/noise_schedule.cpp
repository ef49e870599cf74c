#include "core/diffusion/noise_schedule.h"

#include "core/diffusion/forward_process.h"
#include "core/diffusion/prediction.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sfumato {
namespace {

/// 1 - alpha_bar(t + 1) / alpha_bar(t) with alpha_bar(t) = cos^2((t / T + s) / (1 + s) pi / 2) (Nichol & Dhariwal 2021,
/// eq. 17).
at::Tensor cosine_betas(int steps)
{
    constexpr double kOffset = 0.008, kLargest = 0.999;
    const auto alpha_bar
        = [](double t) { return std::pow(std::cos((t + kOffset) / (1 + kOffset) * std::numbers::pi / 2), 2); };
    std::vector<double> betas(static_cast<std::size_t>(steps));
    for (int t = 0; t < steps; ++t)
        betas[static_cast<std::size_t>(t)]
            = std::min(1 - alpha_bar(static_cast<double>(t + 1) / steps) / alpha_bar(static_cast<double>(t) / steps),
                       kLargest);
    return at::tensor(betas, at::kFloat);
}

at::Tensor betas_of(const NoiseScheduleConfig& config)
{
    const auto steps = config.num_train_timesteps;
    switch (config.beta_schedule) {
    case BetaSchedule::Linear: return at::linspace(config.beta_start, config.beta_end, steps, at::kFloat);
    case BetaSchedule::ScaledLinear:
        return at::linspace(std::sqrt(config.beta_start), std::sqrt(config.beta_end), steps, at::kFloat).square();
    case BetaSchedule::SquaredCosine: return cosine_betas(steps);
    }
    throw Error{verbatim("beta_schedule"), Message::tr("has no such value"), {}};
}

/// Shifts and scales sqrt(alpha_bar) so that its last value is 0 and its first unchanged (Lin et al. 2023, algorithm
/// 1).
at::Tensor with_zero_terminal_snr(const at::Tensor& betas)
{
    const auto root = (1 - betas).cumprod(0).sqrt();
    const auto first = root[0], last = root[-1];
    const auto alpha_bar = ((root - last) * (first / (first - last))).square();
    const auto alphas = at::cat({alpha_bar.narrow(0, 0, 1), alpha_bar.narrow(0, 1, alpha_bar.size(0) - 1) /
                                                                alpha_bar.narrow(0, 0, alpha_bar.size(0) - 1)});
    return 1 - alphas;
}

} // namespace

NoiseSchedule::NoiseSchedule(const NoiseScheduleConfig& made_from) : config(made_from)
{
    value_or_throw(config.validate("noise schedule"));
    betas = betas_of(config);
    if (config.rescale_betas_zero_snr) betas = with_zero_terminal_snr(betas);
    alphas = 1 - betas;
    alphas_cumprod = alphas.cumprod(0);
    const auto finite = at::where(alphas_cumprod > 0, alphas_cumprod, at::full({}, 0x1p-24, at::kFloat));
    const auto sigma = ((1 - finite) / finite).sqrt();
    finite_sigmas_.assign(sigma.const_data_ptr<float>(), sigma.const_data_ptr<float>() + sigma.numel());
}

at::Tensor NoiseSchedule::sigmas() const { return ((1 - alphas_cumprod) / alphas_cumprod).sqrt(); }

TimestepSpacing NoiseSchedule::spacing() const
{
    using Kind = TimestepSpacing::Kind;
    const Kind kind = config.timestep_spacing == "leading" ? Kind::Leading
        : config.timestep_spacing == "trailing"            ? Kind::Trailing
                                                           : Kind::Linspace;
    return {.kind = kind,
            .steps_offset = config.steps_offset,
            .formula = config.formula,
            .original_inference_steps = config.original_inference_steps};
}

double NoiseSchedule::sigma(double train_step, Interpolation interpolation) const
{
    const auto low = static_cast<std::size_t>(train_step), high = std::min(low + 1, finite_sigmas_.size() - 1);
    const double share = train_step - static_cast<double>(low), below = finite_sigmas_[low],
                 above = finite_sigmas_[high];
    return interpolation == Interpolation::Linear ? below + share * (above - below)
                                                  : below * std::pow(above / below, share);
}

/// The table's logarithms are single precision as in the reference: where a timestep is truncated to a whole one, this
/// decides it.
double NoiseSchedule::timestep_at(double sigma) const
{
    if (finite_sigmas_.size() < 2) return 0;
    const double wanted = std::log(std::max(sigma, 1e-10));
    const auto log_at = [&](std::size_t i) { return static_cast<double>(std::log(finite_sigmas_[i])); };
    std::size_t low = 0, end = finite_sigmas_.size() - 1; // the last entry not above `wanted`, but never the very last
    while (end - low > 1) (log_at((low + end) / 2) <= wanted ? low : end) = (low + end) / 2;
    const double share = std::clamp((log_at(low) - wanted) / (log_at(low) - log_at(low + 1)), 0.0, 1.0);
    return (1 - share) * static_cast<double>(low) + share * static_cast<double>(low + 1);
}

double NoiseSchedule::final_alpha_bar() const { return config.set_alpha_to_one ? 1 : alpha_bar(0); }

at::Tensor NoiseSchedule::predicted_x0(const at::Tensor& output, const at::Tensor& x, NoiseLevel level) const
{
    return to_x0(config.prediction_type, output, x, NoiseLevels::of(level));
}

at::Tensor NoiseSchedule::predicted_epsilon(const at::Tensor& output, const at::Tensor& x, NoiseLevel level) const
{
    return to_epsilon(config.prediction_type, output, x, NoiseLevels::of(level));
}

NoiseLevels NoiseSchedule::levels(const at::Tensor& train_steps, std::int64_t rank) const
{
    const auto alpha_bar = per_sample(alphas_cumprod, train_steps, rank);
    return {alpha_bar.sqrt(), (1 - alpha_bar).sqrt()};
}

at::Tensor NoiseSchedule::training_target(const at::Tensor& x0, const at::Tensor& noise,
                                          const at::Tensor& train_steps) const
{
    return sfumato::training_target(config.prediction_type, x0, noise, levels(train_steps, x0.dim()));
}

at::Tensor NoiseSchedule::snr() const { return alphas_cumprod / (1 - alphas_cumprod); }

/// Written with min(1, gamma / snr) and snr / (snr + 1) = alpha_bar, so that an SNR of zero or infinity gives the limit
/// and not 0 / 0.
at::Tensor NoiseSchedule::min_snr_weights(double gamma) const
{
    switch (config.prediction_type) {
    case Prediction::Epsilon: return (gamma / snr()).clamp_max(1);
    case Prediction::V: return alphas_cumprod * (gamma / snr()).clamp_max(1);
    case Prediction::Sample: break;
    }
    return snr().clamp_max(gamma);
}

} // namespace sfumato
