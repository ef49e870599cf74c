#include "core/diffusion/loss.h"
#include "core/diffusion/noise_schedule.h"
#include "core/diffusion/prediction.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

NoiseSchedule schedule_of(Prediction prediction, bool zero_terminal = false)
{
    NoiseScheduleConfig config;
    config.prediction_type = prediction;
    config.rescale_betas_zero_snr = zero_terminal;
    return NoiseSchedule(config);
}

at::Tensor every_timestep() { return at::arange(1000, at::kLong); }

/// min-SNR-gamma as the paper writes it, in double.
double min_snr(Prediction prediction, double snr, double gamma)
{
    const double least = std::min(snr, gamma);
    if (prediction == Prediction::Epsilon) return least / snr;
    return prediction == Prediction::V ? least / (snr + 1) : least;
}

} // namespace

class TestLoss : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void simple_weights_are_one()
    {
        QVERIFY(at::equal(loss_weights(schedule_of(Prediction::V), every_timestep(), {}), at::ones({1000})));
    }

    void min_snr_follows_its_formula()
    {
        for (const auto prediction : {Prediction::Epsilon, Prediction::V, Prediction::Sample})
            for (const double gamma : {1.0, 5.0}) {
                const auto schedule = schedule_of(prediction);
                const auto weights = loss_weights(schedule, every_timestep(), {LossWeighting::Kind::MinSnr, gamma, 0});
                for (int t = 0; t < 1000; ++t) {
                    const double alpha_bar = schedule.alphas_cumprod[t].item<double>();
                    const double expected = min_snr(prediction, alpha_bar / (1 - alpha_bar), gamma);
                    QVERIFY(std::abs(weights[t].item<double>() / expected - 1) < 1e-4);
                }
            }
    }

    /// The same error of the clean latent costs the same, in whatever terms the network speaks.
    void min_snr_does_not_depend_on_what_the_network_predicts()
    {
        const auto x0 = at::randn({4, 4, 8, 8}), noise = at::randn_like(x0), guess = x0 + 0.1 * at::randn_like(x0);
        const auto timesteps = at::tensor({20, 310, 640, 980}, at::kLong);
        std::vector<double> losses;
        for (const auto prediction : {Prediction::Epsilon, Prediction::V, Prediction::Sample}) {
            const auto schedule = schedule_of(prediction);
            const auto levels = schedule.levels(timesteps, 4);
            const auto x_t = levels.alpha * x0 + levels.sigma * noise;
            const auto output = prediction == Prediction::Epsilon ? to_epsilon(Prediction::Sample, guess, x_t, levels)
                : prediction == Prediction::V                     ? to_v(Prediction::Sample, guess, x_t, levels)
                                                                  : guess;
            const auto weights = loss_weights(schedule, timesteps, {LossWeighting::Kind::MinSnr, 5, 0});
            losses.push_back(
                weighted_mse(output, training_target(prediction, x0, noise, levels), weights).item<double>());
        }
        QVERIFY(std::abs(losses[1] / losses[0] - 1) < 1e-3);
        QVERIFY(std::abs(losses[2] / losses[0] - 1) < 1e-3);
    }

    void the_floor_lifts_noisy_timesteps_alone()
    {
        const auto schedule = schedule_of(Prediction::V, true);
        const auto plain = loss_weights(schedule, every_timestep(), {LossWeighting::Kind::MinSnr, 5, 0});
        const auto lifted = loss_weights(schedule, every_timestep(), {LossWeighting::Kind::MinSnr, 5, 0.5});
        const auto noisy = schedule.snr() < 1;
        QVERIFY((lifted.masked_select(noisy) == 0.5).all().item<bool>());
        QVERIFY(at::equal(lifted.masked_select(~noisy), plain.masked_select(~noisy)));
    }

    void weights_are_finite_where_no_signal_is_left()
    {
        for (const auto& [prediction, expected] :
             {std::pair{Prediction::Epsilon, 1.0}, {Prediction::V, 0.0}, {Prediction::Sample, 0.0}}) {
            const auto weights
                = loss_weights(schedule_of(prediction, true), every_timestep(), {LossWeighting::Kind::MinSnr, 5, 0});
            QVERIFY(weights.isfinite().all().item<bool>());
            QCOMPARE(weights[999].item<double>(), expected);
        }
    }

    void the_error_is_averaged_within_a_sample_then_weighted_then_averaged()
    {
        const auto target = at::zeros({2, 1, 2, 2}),
                   prediction = at::tensor({1.0, 1.0, 1.0, 3.0, 2.0, 0.0, 0.0, 0.0}, at::kFloat).view({2, 1, 2, 2});
        // Means of squares 12/4 = 3 and 4/4 = 1; (3 * 0.5 + 1 * 4) / 2.
        QCOMPARE(weighted_mse(prediction, target, at::tensor({0.5, 4.0}, at::kFloat)).item<double>(), 2.75);
        // Places that count more: only the 3 of the first sample, four times.
        auto places = at::ones({2, 1, 2, 2});
        places[0][0][1][1] = 4;
        QCOMPARE(weighted_mse(prediction, target, places).item<double>(), (1 + 1 + 1 + 9 * 4 + 4) / 8.0);
        const auto half = weighted_mse(prediction.to(at::kBFloat16), target.to(at::kBFloat16), at::ones({2}));
        QCOMPARE(half.scalar_type(), at::kFloat);
    }
};

QTEST_APPLESS_MAIN(TestLoss)
#include "test_loss.moc"
