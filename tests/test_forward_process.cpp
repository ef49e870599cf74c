#include "core/diffusion/forward_process.h"
#include "core/diffusion/prediction.h"
#include "tests/support/golden_tensors.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QtTest>

using namespace sfumato;

namespace {

NoiseSchedule schedule_of(BetaSchedule kind, int steps = 1000, bool zero_terminal = false)
{
    NoiseScheduleConfig config;
    config.beta_schedule = kind;
    config.num_train_timesteps = steps;
    config.rescale_betas_zero_snr = zero_terminal;
    if (kind == BetaSchedule::Linear) config.beta_start = 0.0001, config.beta_end = 0.02;
    return NoiseSchedule(config);
}

} // namespace

class TestForwardProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closed_form_equals_the_reference()
    {
        const auto goldens = golden_tensors("components/forward.safetensors");
        const auto &x0 = goldens.at("x0"), &noise = goldens.at("noise"), &timesteps = goldens.at("timesteps");
        for (const auto kind : {BetaSchedule::Linear, BetaSchedule::ScaledLinear, BetaSchedule::SquaredCosine}) {
            const auto schedule = schedule_of(kind);
            const auto golden = [&](const char* key) { return goldens.at(name_of(kind) + "." + key); };
            const auto levels = schedule.levels(timesteps, 1);
            QVERIFY(largest_difference(q_sample(schedule, x0, noise, timesteps), golden("x_t")) < 2e-6);
            QVERIFY(largest_difference(levels.alpha, golden("mean_factor")) < 1e-6);
            QVERIFY(largest_difference(levels.sigma, golden("std")) < 1e-6);
            QVERIFY(largest_difference(per_sample(schedule.snr(), timesteps, 1) / golden("snr"), at::ones(6)) < 1e-4);
            const auto v = training_target(Prediction::V, x0, noise, schedule.levels(timesteps, x0.dim()));
            QVERIFY(largest_difference(v, golden("velocity")) < 2e-6);
        }
    }

    void the_chain_has_the_distribution_of_the_closed_form_data()
    {
        QTest::addColumn<BetaSchedule>("kind");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("timestep");
        QTest::newRow("one step") << BetaSchedule::Linear << 1000 << 0;
        QTest::newRow("linear, 300") << BetaSchedule::Linear << 1000 << 299;
        QTest::newRow("scaled linear, whole") << BetaSchedule::ScaledLinear << 1000 << 999;
        QTest::newRow("cosine, 20 of 40") << BetaSchedule::SquaredCosine << 40 << 19;
    }
    void the_chain_has_the_distribution_of_the_closed_form()
    {
        QFETCH(BetaSchedule, kind);
        QFETCH(int, steps);
        QFETCH(int, timestep);
        constexpr std::int64_t kDraws = 20000;
        const auto schedule = schedule_of(kind, steps);
        const double alpha_bar = schedule.alphas_cumprod[timestep].item<double>();
        const auto x0 = at::tensor({-2.0, 0.0, 3.0}, at::kFloat).view({3, 1}).expand({3, kDraws});
        auto generator = at::make_generator<at::CPUGeneratorImpl>(7);
        const auto chain = q_chain(schedule, x0, timestep, generator);
        const auto closed
            = q_sample(schedule, x0, at::randn(x0.sizes(), generator), at::full({3}, timestep, at::kLong));
        // Five standard errors: the mean of n draws scatters by sqrt(var / n), their variance by var sqrt(2 / n).
        const double mean_bound = 5 * std::sqrt((1 - alpha_bar) / kDraws),
                     variance_bound = 5 * (1 - alpha_bar) * std::sqrt(2.0 / kDraws);
        for (const auto& draws : {chain, closed}) {
            QVERIFY(largest_difference(draws.mean(1), std::sqrt(alpha_bar) * x0.select(1, 0)) < mean_bound);
            QVERIFY(largest_difference(draws.var(1), at::full({3}, 1 - alpha_bar)) < variance_bound);
        }
    }

    void the_posterior_is_bayes_rule()
    {
        const auto schedule = schedule_of(BetaSchedule::Linear);
        const auto x0 = at::tensor({0.7, -1.2, 0.3, 2.0}, at::kFloat),
                   x_t = at::tensor({0.9, -0.4, -1.1, 0.2}, at::kFloat);
        const auto timesteps = at::tensor({1, 10, 400, 999}, at::kLong);
        const auto posterior = q_posterior(schedule, x_t, x0, timesteps);
        for (int i = 0; i < 4; ++i) {
            // Prior q(x_{t-1} | x_0) times likelihood q(x_t | x_{t-1}): precisions add.
            double before = 1;
            const auto beta_at = [](std::int64_t t) { return 0.0001 + (0.02 - 0.0001) * static_cast<double>(t) / 999; };
            const auto t = timesteps[i].item<std::int64_t>();
            for (std::int64_t s = 0; s < t; ++s) before *= 1 - beta_at(s);
            const double beta = beta_at(t), precision = 1 / (1 - before) + (1 - beta) / beta;
            const double mean = (std::sqrt(before) * x0[i].item<double>() / (1 - before) +
                                 std::sqrt(1 - beta) * x_t[i].item<double>() / beta) / precision;
            QVERIFY(std::abs(posterior.mean[i].item<double>() - mean) < 2e-4);
            QVERIFY(std::abs(posterior.variance[i].item<double>() * precision - 1) < 1e-3);
        }
    }

    void the_first_posterior_is_the_data_itself()
    {
        const auto x0 = at::randn({2, 4, 3, 3});
        const auto posterior
            = q_posterior(schedule_of(BetaSchedule::ScaledLinear), at::randn_like(x0), x0, at::zeros({2}, at::kLong));
        QVERIFY(largest_difference(posterior.mean, x0) < 1e-5);
        QVERIFY(largest_difference(posterior.variance, at::zeros({2})) == 0);
    }

    void without_signal_only_noise_is_left()
    {
        const auto schedule = schedule_of(BetaSchedule::ScaledLinear, 1000, true);
        const auto x0 = at::randn({2, 4, 3, 3}), noise = at::randn_like(x0);
        QVERIFY(at::equal(q_sample(schedule, x0, noise, at::full({2}, 999, at::kLong)), noise));
    }

    void half_precision_stays_half_precision()
    {
        const auto x0 = at::randn({2, 4, 3, 3}).to(at::kBFloat16);
        const auto x_t
            = q_sample(schedule_of(BetaSchedule::Linear), x0, at::randn_like(x0), at::tensor({3, 500}, at::kLong));
        QCOMPARE(x_t.scalar_type(), at::kBFloat16);
    }
};

QTEST_APPLESS_MAIN(TestForwardProcess)
#include "test_forward_process.moc"
