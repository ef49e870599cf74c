#include "core/diffusion/noise_schedule.h"
#include "core/training/noised_batch.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

class TestNoisedBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Against the reference's x_t and velocity of the same draws.
    void noising_equals_the_reference()
    {
        const auto golden = golden_tensors("components/forward.safetensors");
        NoiseScheduleConfig config;
        config.prediction_type = Prediction::V;
        const auto batch
            = noise_batch(NoiseSchedule(config), {}, golden.at("x0"), golden.at("noise"), golden.at("timesteps"));
        QVERIFY(largest_difference(batch.x_t, golden.at("scaled_linear.x_t")) < 1e-6);
        QVERIFY(largest_difference(batch.target, golden.at("scaled_linear.velocity")) < 1e-6);
    }

    void a_slice_is_the_batch_of_those_samples()
    {
        const auto x0 = at::randn({5, 4, 4, 4}), noise = at::randn_like(x0);
        const auto timesteps = at::tensor({1, 200, 400, 700, 999}, at::kLong);
        const NoiseSchedule schedule(NoiseScheduleConfig{});
        const auto part = noise_batch(schedule, {}, x0, noise, timesteps).slice(1, 4);
        const auto alone = noise_batch(schedule, {}, x0.slice(0, 1, 4), noise.slice(0, 1, 4), timesteps.slice(0, 1, 4));
        QVERIFY(at::equal(part.x_t, alone.x_t) && at::equal(part.target, alone.target)
                && at::equal(part.weights, alone.weights));
        QVERIFY(!part.ids.defined());
    }

    void stratified_times_fall_one_into_each_stratum()
    {
        std::vector<at::Tensor> all;
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const auto times = stratified_timesteps(48, 1000, generator_for(seed, Purpose::Step, 1));
            for (int i = 0; i < 48; ++i) {
                const auto t = times[i].item<std::int64_t>();
                QVERIFY(t >= 1000 * i / 48 && t <= 1000 * (i + 1) / 48);
            }
            all.push_back(times);
        }
        // Uniform over the chain: the mean of 24,000 has a standard error below 288.7 / sqrt(24000) = 1.9.
        QVERIFY(std::abs(at::cat(all).to(at::kDouble).mean().item<double>() - 499.5) < 8);
    }

    /// Esser et al. 2024: a share u of the chain moves to s u / (1 + (s - 1) u), so with s = 3 half of the times lie
    /// over 750, and so it is undone by 1 / s.
    void shifted_times_crowd_at_the_noisy_end()
    {
        std::vector<at::Tensor> all;
        for (std::uint64_t seed = 0; seed < 200; ++seed)
            all.push_back(stratified_timesteps(48, 1000, generator_for(seed, Purpose::Step, 1), 3));
        const auto times = at::cat(all).to(at::kDouble);
        for (const auto& [share, threshold] : {std::pair{0.25, 500.0}, {0.5, 750.0}, {0.75, 900.0}})
            QVERIFY(std::abs((times < threshold).to(at::kDouble).mean().item<double>() - share) < 0.01);
        QVERIFY(times.max().item<double>() <= 999 && times.min().item<double>() >= 0);
        const auto plain = stratified_timesteps(48, 1000, generator_for(5, Purpose::Step, 1)).to(at::kDouble) / 1000;
        const auto back
            = stratified_timesteps(48, 1000, generator_for(5, Purpose::Step, 1), 1 / 3.0).to(at::kDouble) / 1000;
        QVERIFY((3 * back / (1 + 2 * back) - plain).abs().max().item<double>() < 0.004);
        QVERIFY(at::equal(stratified_timesteps(48, 1000, generator_for(5, Purpose::Step, 1), 1),
                          stratified_timesteps(48, 1000, generator_for(5, Purpose::Step, 1))));
    }

    void captions_are_the_samples_own_or_empty()
    {
        // Caption c of sample n reads [n, c, ...].
        const auto tokens = at::stack({at::arange(40, at::kShort).view({40, 1}).expand({40, 3}),
                                       at::arange(3, at::kShort).expand({40, 3})},
                                      2);
        const auto which = at::randint(40, {6000}, at::kLong), empty = at::tensor({-1, -1}, at::kLong).view({1, 2});
        const auto generator = generator_for(3, Purpose::Step, 9);
        const auto ids = draw_captions(tokens, which, empty, 0.1, generator);
        const auto dropped = ids.select(1, 0) == -1;
        QVERIFY(at::equal(ids.select(1, 0).masked_select(~dropped), which.masked_select(~dropped)));
        // 10 % with a standard error of 0.39 %; each of three captions equally often.
        QVERIFY(std::abs(dropped.to(at::kDouble).mean().item<double>() - 0.1) < 0.017);
        const auto counts = at::bincount(ids.select(1, 1).masked_select(~dropped), {}, 3).to(at::kDouble);
        QVERIFY((counts / counts.sum() - 1.0 / 3).abs().max().item<double>() < 0.03);
        QVERIFY((draw_captions(tokens, which, empty, 1, generator) == -1).all().item<bool>());
        QVERIFY((draw_captions(tokens, which, empty, 0, generator) >= 0).all().item<bool>());
    }
};

QTEST_APPLESS_MAIN(TestNoisedBatch)
#include "test_noised_batch.moc"
