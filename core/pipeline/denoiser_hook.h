#pragma once
#include "core/sampling/sampler.h"

#include <functional>

namespace sfumato {

/// One call of the guided network: x = level.alpha x0 + level.sigma epsilon. All float32 [B, C, h, w], CPU.
struct DenoiserView {
    float timestep = 0;         ///< may lie between two training steps
    NoiseLevel level{};
    at::Tensor x;               ///< the state that went in
    at::Tensor epsilon, x0;     ///< what the network predicts of it, whichever of the two it outputs
};

/// While it lives, it sees every guided call on its thread; the inner one of two sees. What a view holds is
/// computed only for a hook.
class DenoiserHook {
public:
    using See = std::function<void(const DenoiserView&)>;
    explicit DenoiserHook(See see);
    ~DenoiserHook();
    DenoiserHook(const DenoiserHook&) = delete;
    DenoiserHook& operator=(const DenoiserHook&) = delete;

    /// For the denoiser. output: its raw output for this input.
    static void show(const NoiseProcess& process, const DenoiserInput& input, const at::Tensor& output);

private:
    See see_;
    const DenoiserHook* outer_;
};

} // namespace sfumato
