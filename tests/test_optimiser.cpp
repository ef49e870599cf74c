#include "core/diffusion/noise_schedule.h"
#include "core/training/adamw.h"
#include "core/training/ema.h"
#include "core/training/noised_batch.h"
#include "core/training/parameter_store.h"
#include "tests/support/golden_networks.h"

#include <torch/csrc/autograd/autograd.h>

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

namespace {

constexpr AdamWConfig kReference{.beta1 = 0.9, .beta2 = 0.999, .epsilon = 1e-8, .weight_decay = 1e-2};
constexpr double kRate = 1e-3;
const std::string kConvolution = "conv_in.weight",
                  kAttention = "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_q.weight";

std::map<std::string, at::Tensor> reference() { return golden_tensors("components/training.safetensors"); }

/// Loss of the stored batch; its gradient goes where the parameters gather theirs.
double backward(const UNet2DCondition& unet, const std::map<std::string, at::Tensor>& golden, Prediction prediction,
                LossWeighting weighting)
{
    NoiseScheduleConfig config;
    config.prediction_type = prediction;
    const auto batch = noise_batch(NoiseSchedule(config), weighting, golden.at("latents"), golden.at("noise"),
                                   golden.at("timesteps"));
    Conditioning conditioning;
    conditioning.context = golden.at("prompt_embeds");
    const auto loss = weighted_mse(unet.forward(batch.x_t, batch.timesteps, conditioning), batch.target, batch.weights);
    torch::autograd::backward({loss});
    return loss.item<double>();
}

struct Case {
    const char* name;
    Prediction prediction;
    LossWeighting weighting;
    double loss, convolution, attention; ///< tolerances of the reference
};
const Case kCases[] = {
    {"epsilon", Prediction::Epsilon, {}, 1e-6, 7e-5, 1e-5},
    {"epsilon.min_snr", Prediction::Epsilon, {LossWeighting::Kind::MinSnr, 5, 0}, 1e-6, 7e-5, 1e-5},
    {"v_prediction", Prediction::V, {}, 2e-6, 8e-5, 1e-5},
    {"v_prediction.min_snr", Prediction::V, {LossWeighting::Kind::MinSnr, 5, 0}, 1e-6, 2e-6, 1e-6},
};

} // namespace

class TestOptimiser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adamw_takes_the_reference_steps()
    {
        const auto golden = reference();
        for (const int workers : {1, 3}) {
            WorkerTeam team(workers);
            const auto values = golden.at("adamw.start").flatten().clone();
            AdamW optimiser(values.numel(), kReference);
            for (int step = 1; step <= 3; ++step) {
                const auto number = std::to_string(step);
                optimiser.update(values, golden.at("adamw.grad." + number).flatten().clone(), kRate, step, team);
                QVERIFY(largest_difference(values, golden.at("adamw.after." + number).flatten()) < 1e-6);
            }
        }
    }

    void losses_and_gradients_of_a_unet_equal_the_reference()
    {
        const auto golden = reference();
        const auto unet = golden_unet();
        ParameterStore store;
        store.add("", *unet);
        store.finish();
        const auto gradients = store.make_array();
        store.bind("", *unet, store.values, gradients);
        for (const auto& [name, prediction, weighting, loss_limit, convolution_limit, attention_limit] : kCases) {
            gradients.zero_();
            const double loss = backward(*unet, golden, prediction, weighting);
            const std::string prefix = name;
            QVERIFY2(std::abs(loss - golden.at(prefix + ".loss").item<double>()) < loss_limit, name);
            QVERIFY2(largest_difference(store.view(gradients, kConvolution),
                                        golden.at(prefix + ".grad." + kConvolution))
                         < convolution_limit,
                     name);
            QVERIFY2(largest_difference(store.view(gradients, kAttention), golden.at(prefix + ".grad." + kAttention))
                         < attention_limit,
                     name);
        }
    }

    /// Loss, flat array, AdamW and average together, on two parameters with all others frozen.
    void training_follows_the_reference()
    {
        const auto golden = reference();
        const auto unet = golden_unet();
        ParameterStore store;
        store.add("", *unet, [](const std::string& name) { return name == kConvolution || name == kAttention; });
        store.finish();
        WorkerTeam team(2);
        const std::vector<at::Tensor> gradients{store.make_array()};
        store.bind("", *unet, store.values, gradients.front());
        AdamW optimiser(store.size(), kReference);
        const auto average = store.values.clone();
        for (int step = 1; step <= 3; ++step) {
            gradients.front().zero_();
            const double loss = backward(*unet, golden, Prediction::Epsilon, {});
            QVERIFY(std::abs(loss - golden.at("trained." + std::to_string(step) + ".loss_before").item<double>())
                    < 2e-6);
            optimiser.update(store.values, gradients.front(), kRate, step, team);
            move_average(average, store.values, 0.99, team);
            if (step == 1) compare(store, store.values, golden, "trained.1.", 1e-6, 3e-5);
        }
        compare(store, store.values, golden, "trained.3.", 1e-4, 1e-4);
        compare(store, average, golden, "trained.3.ema.", 1e-6, 3e-6);
    }

    void clipping_scales_the_sum_to_the_limit()
    {
        WorkerTeam team(3);
        const auto first = at::randn({997}), second = at::randn({997});
        const auto sum = first + second;
        const double norm = sum.norm().item<double>();
        std::vector<at::Tensor> gradients{first.clone(), second.clone()};
        QVERIFY(std::abs(sum_and_clip(gradients, 1, team) / norm - 1) < 1e-5);
        QVERIFY(largest_difference(gradients.front(), sum / norm) < 1e-6);
        gradients = {first.clone(), second.clone()};
        QVERIFY(sum_and_clip(gradients, 2 * norm, team) > 0);
        QVERIFY(largest_difference(gradients.front(), sum) < 1e-6);
    }

    void a_gradient_that_is_not_a_number_is_seen_and_left_alone()
    {
        WorkerTeam team(2);
        for (const double bad : {std::nan(""), double(INFINITY)}) {
            std::vector<at::Tensor> gradients{at::ones({100})};
            gradients.front()[70] = bad;
            QVERIFY(!std::isfinite(sum_and_clip(gradients, 1, team)));
            QCOMPARE(gradients.front()[0].item<float>(), 1.0f);
        }
    }

private:
    static void compare(const ParameterStore& store, const at::Tensor& array,
                        const std::map<std::string, at::Tensor>& golden, const std::string& prefix,
                        double convolution_limit, double attention_limit)
    {
        QVERIFY2(largest_difference(store.view(array, kConvolution), golden.at(prefix + kConvolution))
                     < convolution_limit,
                 prefix.c_str());
        QVERIFY2(largest_difference(store.view(array, kAttention), golden.at(prefix + kAttention)) < attention_limit,
                 prefix.c_str());
    }
};

QTEST_APPLESS_MAIN(TestOptimiser)
#include "test_optimiser.moc"
