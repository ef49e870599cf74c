#include "core/studio/explorer/noising.h"

#include "core/diffusion/forward_process.h"
#include "core/diffusion/noise_process_config.h"
#include "core/pipeline/image_tensor.h"

#include <ATen/CPUGeneratorImpl.h>

namespace sfumato {
namespace {

/// The betas that the papers give for a thousand steps of training.
const NoiseProcess& process_of(NoisingSchedule which)
{
    static const auto linear
        = make_noise_process(
            NoiseScheduleConfig{.beta_schedule = BetaSchedule::Linear, .beta_start = 0.0001, .beta_end = 0.02}),
        scaled = make_noise_process(NoiseScheduleConfig{.beta_schedule = BetaSchedule::ScaledLinear}),
        cosine = make_noise_process(NoiseScheduleConfig{.beta_schedule = BetaSchedule::SquaredCosine});
    switch (which) {
    case NoisingSchedule::Linear: return *linear;
    case NoisingSchedule::ScaledLinear: return *scaled;
    case NoisingSchedule::Cosine: break;
    }
    return *cosine;
}

} // namespace

QList<double> alpha_bar_of(NoisingSchedule schedule)
{
    const at::Tensor table = process_of(schedule).alpha_bars().to(at::kDouble).contiguous();
    return {table.const_data_ptr<double>(), table.const_data_ptr<double>() + table.numel()};
}

struct Noising::Tensors {
    at::Tensor picture, noise;
};

Noising::Noising(const Image& picture, std::uint64_t seed) : tensors_(std::make_unique<Tensors>())
{
    tensors_->picture = to_signed_unit(picture);
    tensors_->noise = at::randn(tensors_->picture.sizes(), at::make_generator<at::CPUGeneratorImpl>(seed), at::kFloat);
}

Noising::~Noising() = default;

Image Noising::at(NoisingSchedule schedule, int t) const
{
    const at::Tensor mixed
        = q_sample(process_of(schedule), tensors_->picture, tensors_->noise, at::full({1}, t, at::kLong));
    return image_from_unit((mixed[0] / 2 + 0.5).clamp(0, 1));
}

} // namespace sfumato
