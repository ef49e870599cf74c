#include "core/training/adversarial_loss.h"

#include "core/nn/init.h"
#include "core/training/random.h"

#include <torch/csrc/autograd/autograd.h>

namespace sfumato::training {
namespace {

constexpr AdamWConfig kOptimiser{.beta1 = 0.5, .beta2 = 0.9, .weight_decay = 0};
constexpr double kMaxNorm = 1, kLargestBalance = 1e4, kTiny = 1e-4;

double norm_of_gradient(const at::Tensor& loss, const at::Tensor& parameter)
{
    const auto gradient = torch::autograd::grad({loss}, {parameter}, {}, /*retain_graph=*/true);
    return at::linalg_vector_norm(gradient.front().to(at::kFloat)).item<double>();
}

Judgement without_gradient(const PatchDiscriminator& discriminator, const at::Tensor& pictures)
{
    const at::NoGradGuard no_grad;
    return discriminator.forward(pictures);
}

/// Mean difference of the maps, mean over layers.
at::Tensor difference_of_features(const Judgement& real, const Judgement& decoded)
{
    at::Tensor sum = at::zeros({});
    for (std::size_t i = 0; i < real.features.size(); ++i)
        sum = sum + (decoded.features[i].to(at::kFloat) - real.features[i].to(at::kFloat)).abs().mean();
    return sum / static_cast<double>(real.features.size());
}

} // namespace

AdversarialLoss::AdversarialLoss(const AdversarialConfig& config, std::int64_t seed, Precision precision,
                                 WorkerTeam& team)
    : config_(config), precision_(precision), team_(team), judging_(config.channels, config.layers),
      optimiser_(0, kOptimiser)
{
    nn::initialise_like_torch(judging_, generator_for(seed, Purpose::Discriminator, 0));
    store_.add("", judging_);
    store_.finish();
    store_.bind("", judging_, store_.values);
    for (int i = 0; i < team.count(); ++i) {
        gradients_.push_back(store_.make_array());
        learning_.push_back(std::make_unique<PatchDiscriminator>(config.channels, config.layers));
        store_.bind("", *learning_.back(), store_.values, gradients_.back());
    }
    optimiser_ = AdamW(store_.size(), kOptimiser);
}

bool AdversarialLoss::acts(std::int64_t step, std::int64_t side) const
{
    return step > config_.start && side >= PatchDiscriminator::smallest_side(config_.layers);
}

at::Tensor AdversarialLoss::judge(int worker, const at::Tensor& pictures, const at::Tensor& reconstruction,
                                  const at::Tensor& others, const at::Tensor& last_layer, double share,
                                  AdversarialProgress& progress)
{
    const AutocastScope autocast(precision_);
    const Judgement decoded = judging_.forward(reconstruction);
    at::Tensor loss = others;
    if (config_.feature_weight > 0) {
        loss = loss + config_.feature_weight * difference_of_features(without_gradient(judging_, pictures), decoded);
    }
    const at::Tensor generator = -decoded.verdicts.to(at::kFloat).mean();
    double weight = 0;
    if (config_.weight > 0) {
        const double balance = norm_of_gradient(loss, last_layer) / (norm_of_gradient(generator, last_layer) + kTiny);
        weight = config_.weight * std::clamp(balance, 0.0, kLargestBalance);
        loss = loss + weight * generator;
    }

    const auto verdicts = learning_[worker]
                              ->forward(at::cat({pictures, reconstruction.detach()}))
                              .verdicts.to(at::kFloat)
                              .chunk(2);
    const at::Tensor hinge = 0.5 * (at::relu(1 - verdicts[0]).mean() + at::relu(1 + verdicts[1]).mean());
    torch::autograd::backward({hinge * share});

    progress.generator += generator.item<double>() * share;
    progress.discriminator += hinge.item<double>() * share;
    progress.weight += weight * share;
    return loss;
}

void AdversarialLoss::update(std::int64_t step, double rate_share)
{
    if (!std::isfinite(sum_and_clip(gradients_, kMaxNorm, team_)))
        throw Error{verbatim("discriminator"), Message::tr("its gradient is not a finite number"),
                    Message::tr("lower %1", verbatim("discriminator_learning_rate"))};
    optimiser_.update(store_.values, gradients_.front(), config_.learning_rate * rate_share, step - config_.start,
                      team_);
    for (auto& gradient : gradients_) gradient.zero_();
}

std::map<std::string, at::Tensor> AdversarialLoss::state() const
{
    return {{"discriminator", store_.values},
            {"discriminator_first_moment", optimiser_.first_moment},
            {"discriminator_second_moment", optimiser_.second_moment}};
}

} // namespace sfumato::training
