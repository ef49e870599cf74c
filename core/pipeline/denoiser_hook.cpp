#include "core/pipeline/denoiser_hook.h"

namespace sfumato {
namespace {

thread_local const DenoiserHook* t_hook = nullptr;

} // namespace

DenoiserHook::DenoiserHook(See see) : see_(std::move(see)), outer_(t_hook) { t_hook = this; }

DenoiserHook::~DenoiserHook() { t_hook = outer_; }

void DenoiserHook::show(const NoiseProcess& process, const DenoiserInput& input, const at::Tensor& output)
{
    if (!t_hook) return;
    t_hook->see_({.timestep = input.timestep,
                  .level = input.level,
                  .x = input.x,
                  .epsilon = process.predicted_epsilon(output, input.x, input.level),
                  .x0 = process.predicted_x0(output, input.x, input.level)});
}

} // namespace sfumato
