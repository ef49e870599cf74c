#include "core/diffusion/prediction.h"

namespace sfumato {
namespace {

void require_signal(const at::Tensor& alpha)
{
    if ((alpha == 0).any().item<bool>())
        throw Error{Message::tr("epsilon prediction"),
                    Message::tr("the noise alone does not determine the picture at a timestep without signal"),
                    Message::tr("use v_prediction with zero terminal SNR")};
}

} // namespace

at::Tensor to_x0(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t, const NoiseLevels& levels)
{
    switch (kind) {
    case Prediction::Epsilon: require_signal(levels.alpha); return (x_t - levels.sigma * prediction) / levels.alpha;
    case Prediction::V: return levels.alpha * x_t - levels.sigma * prediction;
    case Prediction::Sample: break;
    }
    return prediction;
}

at::Tensor to_epsilon(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t, const NoiseLevels& levels)
{
    switch (kind) {
    case Prediction::V: return levels.alpha * prediction + levels.sigma * x_t;
    case Prediction::Sample: return (x_t - levels.alpha * prediction) / levels.sigma;
    case Prediction::Epsilon: break;
    }
    return prediction;
}

at::Tensor to_v(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t, const NoiseLevels& levels)
{
    switch (kind) {
    case Prediction::Epsilon: require_signal(levels.alpha); return (prediction - levels.sigma * x_t) / levels.alpha;
    case Prediction::Sample: return (levels.alpha * x_t - prediction) / levels.sigma;
    case Prediction::V: break;
    }
    return prediction;
}

at::Tensor training_target(Prediction kind, const at::Tensor& x0, const at::Tensor& noise, const NoiseLevels& levels)
{
    switch (kind) {
    case Prediction::V: return levels.alpha * noise - levels.sigma * x0;
    case Prediction::Sample: return x0;
    case Prediction::Epsilon: break;
    }
    return noise;
}

} // namespace sfumato
