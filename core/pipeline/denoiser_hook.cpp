#include "core/pipeline/denoiser_hook.h"

#include "core/diffusion/prediction.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

thread_local const DenoiserHook* t_hook = nullptr;

double interpolated(const at::Tensor& table, double at)
{
    const auto row = [&](double index) { return table[static_cast<std::int64_t>(index)].item<double>(); };
    const double place = std::clamp(at, 0.0, static_cast<double>(table.size(0) - 1));
    const double below = row(std::floor(place)), above = row(std::ceil(place));
    return below + (above - below) * (place - std::floor(place));
}

} // namespace

DenoiserHook::DenoiserHook(See see) : see_(std::move(see)), outer_(t_hook) { t_hook = this; }

DenoiserHook::~DenoiserHook() { t_hook = outer_; }

void DenoiserHook::show(const NoiseSchedule& schedule, float timestep, const at::Tensor& x, const at::Tensor& output)
{
    if (!t_hook) return;
    const Prediction kind = schedule.config.prediction_type;
    const double alpha_bar = interpolated(schedule.alphas_cumprod, timestep);
    if (alpha_bar <= 0 && kind == Prediction::Epsilon) return;
    const Rates rates{at::scalar_tensor(std::sqrt(alpha_bar)), at::scalar_tensor(std::sqrt(1 - alpha_bar))};
    t_hook->see_({timestep, alpha_bar, x, to_epsilon(kind, output, x, rates), to_x0(kind, output, x, rates)});
}

} // namespace sfumato
