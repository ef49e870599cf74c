#include "core/training/noised_batch.h"

#include "core/diffusion/forward_process.h"

namespace sfumato::training {

NoisedBatch NoisedBatch::slice(std::int64_t begin, std::int64_t end) const
{
    const auto part = [&](const at::Tensor& t) { return t.defined() ? t.slice(0, begin, end) : t; };
    return {part(x_t), part(timesteps), part(target), part(weights), part(ids)};
}

NoisedBatch noise_batch(const NoiseProcess& process, const LossWeighting& weighting, const at::Tensor& x0,
                        const at::Tensor& noise, const at::Tensor& train_steps)
{
    return {.x_t = q_sample(process, x0, noise, train_steps).contiguous(at::MemoryFormat::ChannelsLast),
            .timesteps = process.timesteps(train_steps),
            .target = process.training_target(x0, noise, train_steps),
            .weights = loss_weights(process, train_steps, weighting)};
}

at::Tensor stratified_timesteps(std::int64_t batch, int steps, const at::Generator& generator, double shift)
{
    at::Tensor place
        = (at::arange(batch, at::TensorOptions(at::kFloat)) + at::rand({batch}, generator)) * steps / batch;
    if (shift != 1) place = place * shift / (1 + place / steps * (shift - 1)); // as it stands, shift 1 is exact
    return place.to(at::kLong).clamp_(0, steps - 1);
}

at::Tensor draw_captions(const at::Tensor& tokens, const at::Tensor& which, const at::Tensor& empty, double dropout,
                         const at::Generator& generator)
{
    const auto size = which.size(0), captions = tokens.size(1);
    const at::Tensor caption = at::randint(captions, {size}, generator, at::TensorOptions(at::kLong));
    const at::Tensor ids = tokens.flatten(0, 1).index_select(0, which * captions + caption).to(at::kLong);
    const at::Tensor dropped = at::rand({size, 1}, generator) < dropout;
    return at::where(dropped, empty, ids);
}

} // namespace sfumato::training
