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

at::Tensor to_x0(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t, const Rates& rates)
{
    switch (kind) {
    case Prediction::Epsilon: require_signal(rates.alpha); return (x_t - rates.sigma * prediction) / rates.alpha;
    case Prediction::V: return rates.alpha * x_t - rates.sigma * prediction;
    case Prediction::Sample: break;
    }
    return prediction;
}

at::Tensor to_epsilon(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t, const Rates& rates)
{
    switch (kind) {
    case Prediction::V: return rates.alpha * prediction + rates.sigma * x_t;
    case Prediction::Sample: return (x_t - rates.alpha * prediction) / rates.sigma;
    case Prediction::Epsilon: break;
    }
    return prediction;
}

at::Tensor to_v(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t, const Rates& rates)
{
    switch (kind) {
    case Prediction::Epsilon: require_signal(rates.alpha); return (prediction - rates.sigma * x_t) / rates.alpha;
    case Prediction::Sample: return (rates.alpha * x_t - prediction) / rates.sigma;
    case Prediction::V: break;
    }
    return prediction;
}

at::Tensor training_target(Prediction kind, const at::Tensor& x0, const at::Tensor& noise, const Rates& rates)
{
    switch (kind) {
    case Prediction::V: return rates.alpha * noise - rates.sigma * x0;
    case Prediction::Sample: return x0;
    case Prediction::Epsilon: break;
    }
    return noise;
}

} // namespace sfumato
