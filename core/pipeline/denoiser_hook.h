#pragma once
#include "core/diffusion/noise_schedule.h"

#include <functional>

namespace sfumato {

/// One evaluation of the guided network, variance preserving: x = alpha x0 + sigma epsilon. All float32 [B, C, h, w],
/// CPU.
struct DenoiserView {
    float timestep = 0;         ///< may lie between two training steps
    double alpha_bar = 1;       ///< there, interpolated
    at::Tensor x;               ///< the state that went in
    at::Tensor epsilon, x0;     ///< what the network says of it, whichever of the two it predicts
};

/// While it lives, it sees every guided evaluation on its thread; the inner one of two sees. What a view holds is
/// computed only for a watch. Epsilon predictions without signal left (zero terminal SNR) are not shown: they leave x0
/// open.
class DenoiserHook {
public:
    using See = std::function<void(const DenoiserView&)>;
    explicit DenoiserHook(See see);
    ~DenoiserHook();
    DenoiserHook(const DenoiserHook&) = delete;
    DenoiserHook& operator=(const DenoiserHook&) = delete;

    /// For the denoiser. output: as the schedule's prediction type says.
    static void show(const NoiseSchedule& schedule, float timestep, const at::Tensor& x, const at::Tensor& output);

private:
    See see_;
    const DenoiserHook* outer_;
};

} // namespace sfumato
