#pragma once
#include "core/training/adamw.h"
#include "core/training/parameter_store.h"
#include "core/training/patch_discriminator.h"
#include "core/training/precision.h"
#include "core/training/progress.h"

#include <map>

namespace sfumato::training {

/// A discriminator that a decoder learns to deceive: what makes decoded pictures crisp, where the mean of all pictures
/// that a latent may stand for is soft (Rombach et al. 2022, arXiv:2112.10752, section 3.1).
struct AdversarialConfig {
    double weight = 0;              ///< of its loss beside the others, after it was brought to their size; 0: none
    std::int64_t start = 0;         ///< steps of the run before it begins
    double feature_weight = 0;      ///< of the mean difference of its features, a perceptual loss
    int channels = 32, layers = 3;  ///< PatchDiscriminator's
    double learning_rate = 5e-4;    ///< of the discriminator, at the height of the run's

    [[nodiscard]] bool wanted() const { return weight > 0 || feature_weight > 0; }
};

template <class Visit> void visit_fields(AdversarialConfig& c, Visit&& visit)
{
    visit("adversarial_weight", c.weight);
    visit("adversarial_start", c.start);
    visit("feature_weight", c.feature_weight);
    visit("discriminator_channels", c.channels);
    visit("discriminator_layers", c.layers);
    visit("discriminator_learning_rate", c.learning_rate);
}

/// The losses on both sides, and the discriminator with its own optimiser. Workers call judge() side by side.
class AdversarialLoss {
public:
    AdversarialLoss(const AdversarialConfig& config, std::int64_t seed, Precision precision, WorkerTeam& team);

    /// Whether it plays a part in step `step` (from 1) with pictures of that side.
    [[nodiscard]] bool acts(std::int64_t step, std::int64_t side) const;
    /// `others` with what the decoder is to minimise besides: the hinge loss of its pictures, brought to the gradient
    /// that `others` have at the decoder's last layer (Esser et al. 2021, arXiv:2012.09841, equation 7), and the
    /// difference of features. Leaves the gradient of the discriminator's own loss with the worker. share: of the batch
    /// that these pictures are. pictures, reconstruction: float [B, 3, H, W] in [-1, 1].
    [[nodiscard]] at::Tensor judge(int worker, const at::Tensor& pictures, const at::Tensor& reconstruction,
                                   const at::Tensor& others, const at::Tensor& last_layer, double share,
                                   AdversarialProgress& progress);
    /// One step of the discriminator with what all workers left. rate_share: the run's learning rate of its peak.
    void update(std::int64_t step, double rate_share);
    /// What a run needs to go on: arrays that are read and written in place.
    [[nodiscard]] std::map<std::string, at::Tensor> state() const;

private:
    AdversarialConfig config_;
    Precision precision_;
    WorkerTeam& team_;
    PatchDiscriminator judging_;                                 ///< without gradients of its own weights
    std::vector<std::unique_ptr<PatchDiscriminator>> learning_;  ///< one a worker
    ParameterStore store_;
    std::vector<at::Tensor> gradients_;
    AdamW optimiser_;
};

} // namespace sfumato::training
