#include "core/diffusion/noise_schedule.h"
#include "core/diffusion/prediction.h"
#include "core/sampling/sampler.h"
#include "tests/support/gaussian_data.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

NoiseSchedule stable_diffusion(Prediction prediction = Prediction::Epsilon)
{
    NoiseScheduleConfig config;
    config.prediction_type = prediction;
    return NoiseSchedule(config);
}

/// As the embedded model: v-prediction, zero terminal SNR, trailing spacing.
NoiseSchedule zero_terminal(Prediction prediction = Prediction::V)
{
    NoiseScheduleConfig config;
    config.prediction_type = prediction;
    config.rescale_betas_zero_snr = true;
    config.timestep_spacing = "trailing";
    return NoiseSchedule(config);
}

/// Levels between the training steps as the samplers read them: linear in log sigma / alpha.
NoiseLevel level_of(const NoiseSchedule& schedule, double timestep)
{
    const auto log_ratio = [&](int t) {
        const double alpha_bar = std::max(schedule.alphas_cumprod[t].item<double>(), 0x1p-24);
        return 0.5 * std::log((1 - alpha_bar) / alpha_bar);
    };
    const int low = std::min(static_cast<int>(timestep), schedule.steps() - 2);
    const double share = timestep - low;
    return at_ratio(std::exp((1 - share) * log_ratio(low) + share * log_ratio(low + 1)));
}

/// The best possible network for such data.
ModelFunction network_of(const GaussianData& data, const NoiseSchedule& schedule)
{
    return [=, &schedule](const DenoiserInput& in) {
        const NoiseLevel at = level_of(schedule, in.timestep);
        const auto [x0, epsilon] = data.expected(in.x, at);
        switch (schedule.config.prediction_type) {
        case Prediction::Epsilon: return epsilon;
        case Prediction::V: return at.alpha * epsilon - at.sigma * x0;
        case Prediction::Sample: break;
        }
        return x0;
    };
}

/// A network distilled to consistency says where the flow ends.
ModelFunction consistent_network_of(const GaussianData& data, const NoiseSchedule& schedule)
{
    return [=, &schedule](const DenoiserInput& in) {
        const NoiseLevel at = level_of(schedule, in.timestep);
        const auto x0 = data.mean + data.deviation / data.spread(at) * (in.x - at.alpha * data.mean);
        return to_epsilon(Prediction::Sample, x0, in.x, NoiseLevels::of(at));
    };
}

struct Setting {
    const char* sampler;
    Schedule spacing = Schedule::Automatic;
    int steps = 20;
    double eta = 0;
};

const SamplerInfo& sampler(const char* name) { return *value_or_throw(sampler_by_name(name)); }

at::Tensor run(const NoiseSchedule& schedule, const Setting& setting, NoiseSource& noise,
               at::IntArrayRef shape = {4, 8, 8}, StepObserver on_step = {})
{
    const auto& info = sampler(setting.sampler);
    const auto trajectory = value_or_throw(make_trajectory(info, schedule, setting.spacing, setting.steps));
    const auto start = trajectory.init_noise_sigma * noise.draw(shape);
    return info.sample(start,
                       {schedule, trajectory, 0, setting.eta, network_of({}, schedule), noise, std::move(on_step)});
}

at::Tensor run(const NoiseSchedule& schedule, const Setting& setting, std::uint64_t seed, int count = 1,
               at::IntArrayRef shape = {4, 8, 8})
{
    const auto noise = make_torch_noise(seed, count);
    return run(schedule, setting, *noise, shape);
}

class CountingNoise final : public NoiseSource {
public:
    at::Tensor draw(at::IntArrayRef shape) override { return ++draws, inner_->draw(shape); }
    int count() const override { return inner_->count(); }
    int draws = 0;

private:
    std::unique_ptr<NoiseSource> inner_ = make_torch_noise(1, 1);
};

class SilentNoise final : public NoiseSource {
public:
    at::Tensor draw(at::IntArrayRef shape) override { return at::zeros({1, shape[0], shape[1], shape[2]}); }
    int count() const override { return 1; }
};

/// Largest distance of the result from the exact flow, for a start without signal.
double flow_error(const NoiseSchedule& schedule, const Setting& setting)
{
    const auto start = make_torch_noise(5, 1)->draw({4, 8, 8});
    const auto trajectory
        = value_or_throw(make_trajectory(sampler(setting.sampler), schedule, setting.spacing, setting.steps));
    const auto result = run(schedule, setting, 5);
    if (const double left = trajectory.sigmas.empty() ? 0 : trajectory.sigmas.back();
        left > 0) // DEIS stops where some noise is left
        return largest_difference(result, GaussianData{}.flow(start, at_ratio(left)));
    const NoiseLevel last = level_of(schedule, trajectory.timesteps.back());
    const bool extrapolates
        = setting.sampler == std::string_view("PLMS"); // its last step, too, is more than what the network says there
    return largest_difference(result,
                              extrapolates ? GaussianData{}.flow(start, {.alpha = 1, .sigma = 0})
                                           : GaussianData{}.end_of_flow(start, last));
}

} // namespace

class TestSampling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deterministic_samplers_reach_the_end_of_the_exact_flow_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<double>("gain"); // how much closer eight times as many steps come
        // Order 1 and 2 where steps are even in log sigma: 8 and 64, less something for 25 steps being few. Steps even
        // in time stay wide in log sigma at both ends, which costs some of it.
        QTest::newRow("Euler Exponential") << Setting{"Euler", Schedule::Exponential} << 6.0;
        QTest::newRow("Euler Karras") << Setting{"Euler", Schedule::Karras} << 6.0;
        QTest::newRow("DPM++ 2M Exponential") << Setting{"DPM++ 2M", Schedule::Exponential} << 30.0;
        QTest::newRow("DPM++ 2M Karras") << Setting{"DPM++ 2M", Schedule::Karras} << 30.0;
        QTest::newRow("DDIM") << Setting{"DDIM"} << 5.0;
        QTest::newRow("Euler") << Setting{"Euler"} << 5.0;
        QTest::newRow("DPM++ 2M") << Setting{"DPM++ 2M"} << 12.0;
        QTest::newRow("Heun Exponential") << Setting{"Heun", Schedule::Exponential} << 30.0;
        QTest::newRow("DPM2 Exponential") << Setting{"DPM2", Schedule::Exponential} << 30.0;
        QTest::newRow("LMS Exponential") << Setting{"LMS", Schedule::Exponential}
                                         << 18.0; // its first steps have lower orders
        QTest::newRow("UniPC Exponential") << Setting{"UniPC", Schedule::Exponential} << 30.0;
        QTest::newRow("DEIS Exponential") << Setting{"DEIS", Schedule::Exponential} << 30.0;
        QTest::newRow("PLMS") << Setting{"PLMS"} << 18.0;
        QTest::newRow("Heun Normal") << Setting{"Heun", Schedule::Normal} << 12.0;
        QTest::newRow("UniPC Simple") << Setting{"UniPC", Schedule::Simple} << 12.0;
    }
    void deterministic_samplers_reach_the_end_of_the_exact_flow()
    {
        QFETCH(Setting, setting);
        QFETCH(double, gain);
        for (const auto prediction : {Prediction::V, Prediction::Sample}) {
            // As in the reference, PLMS extrapolates v as it is, which costs it its order.
            if (setting.sampler == std::string_view("PLMS") && prediction == Prediction::V) continue;
            auto config = zero_terminal(prediction).config;
            config.beta_schedule = BetaSchedule::SquaredCosine;
            config.num_train_timesteps = 20000; // whole timesteps lie so close that rounding to them does not show
            config.set_alpha_to_one = true;
            const NoiseSchedule schedule(config);
            const double coarse = flow_error(schedule, {setting.sampler, setting.spacing, 25});
            const double fine = flow_error(schedule, {setting.sampler, setting.spacing, 200});
            QVERIFY2(fine < 0.05 && coarse / fine > gain,
                     (std::to_string(coarse) + " -> " + std::to_string(fine)).c_str());
        }
    }

    void what_the_network_predicts_makes_no_difference()
    {
        for (const auto& info : all_samplers()) {
            if (info.name == "PLMS") continue; // extrapolates what the network says, whatever it means
            const Setting setting{info.name.data()};
            const auto by_epsilon = run(stable_diffusion(Prediction::Epsilon), setting, 3);
            QVERIFY(largest_difference(run(stable_diffusion(Prediction::V), setting, 3), by_epsilon) < 1e-4);
            QVERIFY(largest_difference(run(stable_diffusion(Prediction::Sample), setting, 3), by_epsilon) < 1e-4);
        }
    }

    /// DDIM with eta 1 is DDPM, and Euler (a) is DDIM in other units: with the same noise they draw the same picture.
    void samplers_of_one_process_agree()
    {
        auto config = stable_diffusion().config;
        config.set_alpha_to_one = true;
        const NoiseSchedule schedule(config);
        const auto ddpm = run(schedule, {"DDPM"}, 6);
        QVERIFY(largest_difference(run(schedule, {"DDIM", {}, 20, 1.0}, 6), ddpm) < 1e-4);
        QVERIFY(largest_difference(run(schedule, {"Euler a"}, 6), ddpm) < 1e-4);
        QVERIFY(largest_difference(run(schedule, {"Euler"}, 6), run(schedule, {"DDIM"}, 6)) < 1e-4);
    }

    void noisy_samplers_reach_the_distribution_of_the_data()
    {
        const GaussianData data;
        for (const Setting& setting :
             {Setting{"DDPM", {}, 250}, Setting{"DDIM", {}, 250, 1.0}, Setting{"Euler a", {}, 250},
              Setting{"DPM2 a", {}, 120}, Setting{"DPM++ 2S a", {}, 120}, Setting{"DPM++ SDE", {}, 250},
              Setting{"DPM++ 2M SDE", {}, 120}, Setting{"DPM++ 3M SDE", {}, 120},
              Setting{"DPM++ 3M SDE", Schedule::Exponential, 60}}) {
            const auto values = run(zero_terminal(), setting, 9, 1, {4, 128, 128});
            const auto n = static_cast<double>(values.numel());
            // Five standard errors and a little for the finite number of steps.
            QVERIFY(std::abs(values.mean().item<double>() - data.mean)
                    < 5 * data.deviation / std::sqrt(n) + 0.01 * data.mean);
            QVERIFY2(std::abs(values.std().item<double>() / data.deviation - 1) < 5 / std::sqrt(2 * n) + 0.005,
                     setting.sampler);
        }
    }

    /// With the noise silenced, what is left of a reverse diffusion is smooth: with four times as many steps its error
    /// falls sixteenfold (3M, too, begins with steps of lower order).
    void the_drift_of_noisy_samplers_has_second_order()
    {
        const auto schedule = stable_diffusion(Prediction::Sample);
        const auto end = [&](const char* name,
                             int steps) { // from the middle, which is the same for any odd number of steps
            const auto trajectory
                = value_or_throw(make_trajectory(sampler(name), schedule, Schedule::Exponential, steps));
            SilentNoise silence;
            const auto network = [](const DenoiserInput& in) { return 0.6 * in.x.sin() + 0.3; };
            return sampler(name).sample(make_torch_noise(4, 1)->draw({4, 8, 8}),
                                        {schedule, trajectory, steps / 2, 0, network, silence, {}});
        };
        const auto truth = end("DPM++ 2M SDE", 999);
        for (const char* name : {"DPM++ 2M SDE", "DPM++ 3M SDE"})
            QVERIFY2(largest_difference(end(name, 21), truth) / largest_difference(end(name, 81), truth) > 14, name);
    }

    void consistency_sampling_reaches_the_distribution_of_the_data_in_any_number_of_steps()
    {
        const GaussianData data;
        const auto schedule = stable_diffusion();
        for (const int steps : {1, 2, 4, 8}) {
            const auto trajectory
                = value_or_throw(make_trajectory(sampler("LCM"), schedule, Schedule::Automatic, steps));
            const auto noise = make_torch_noise(3, 1);
            const auto values = sampler("LCM").sample(
                noise->draw({4, 128, 128}),
                {schedule, trajectory, 0, 0, consistent_network_of(data, schedule), *noise, {}});
            QVERIFY(std::abs(values.mean().item<double>() - data.mean) < 0.05);
            QVERIFY(std::abs(values.std().item<double>() - data.deviation) < 0.01);
        }
    }

    void every_sampler_is_finite_without_terminal_signal()
    {
        for (const auto& info : all_samplers())
            for (const auto spacing : info.schedules)
                for (const int steps : {1, 2, 7, 50}) {
                    const auto result = run(zero_terminal(), {info.name.data(), spacing, steps, 0.5}, 2);
                    // From sigma 4096 down in two steps, or by Beta's, which spread evenly over sigma, is too much for
                    // some.
                    const bool daring = steps == 2 || spacing == Schedule::Beta;
                    QVERIFY2(result.isfinite().all().item<bool>() && (daring || result.abs().max().item<double>() < 10),
                             info.name.data());
                }
    }

    void a_seed_gives_the_same_picture_alone_and_in_a_batch()
    {
        for (const auto& info : all_samplers()) {
            const Setting setting{info.name.data(), Schedule::Automatic, 9, 0.7};
            const auto batch = run(stable_diffusion(), setting, 40, 3);
            for (int i = 0; i < 3; ++i)
                QVERIFY(at::equal(batch.narrow(0, i, 1),
                                  run(stable_diffusion(), setting, 40 + static_cast<std::uint64_t>(i))));
            QVERIFY(!at::equal(batch[0], batch[1]));
        }
    }

    /// The counts of the golden cases, less the initial noise.
    void noise_is_drawn_as_often_as_in_the_reference()
    {
        const std::pair<Setting, int> cases[] = {
            {{"DDPM", {}, 8}, 8},  {{"DDIM", {}, 8}, 0},    {{"DDIM", {}, 6, 0.5}, 6},
            {{"Euler", {}, 8}, 0}, {{"Euler a", {}, 8}, 8}, {{"DPM++ 2M", {}, 8}, 0},
            {{"PLMS", {}, 5}, 0},  {{"Heun", {}, 7}, 0},    {{"LMS", {}, 6}, 0},
            {{"DPM2", {}, 5}, 0},  {{"DPM2 a", {}, 6}, 5},  {{"DPM++ 2S a", {}, 5}, 4},
            {{"UniPC", {}, 7}, 0}, {{"DEIS", {}, 6}, 0},    {{"DPM++ 2M SDE", {}, 8}, 8},
            {{"LCM", {}, 4}, 3},   {{"DPM++ SDE", {}, 8}, 8}, {{"DPM++ 3M SDE", {}, 8}, 7}, // 3M as k-diffusion does
        };
        for (const auto& [setting, draws] : cases) {
            CountingNoise noise;
            (void)run(stable_diffusion(), setting, noise);
            QCOMPARE(noise.draws, 1 + draws);
            const auto& info = sampler(setting.sampler);
            QCOMPARE(info.ancestral, draws > 0 && setting.eta == 0);
        }
    }

    void the_observer_sees_every_step_and_may_replace_it()
    {
        for (const auto& info : all_samplers()) {
            const auto last
                = value_or_throw(make_trajectory(info, stable_diffusion(), Schedule::Automatic, 5)).timesteps.size();
            std::vector<std::size_t> seen;
            const auto noise = make_torch_noise(1, 1);
            const auto result = run(stable_diffusion(), {info.name.data(), Schedule::Automatic, 5}, *noise, {4, 8, 8},
                                    [&](const SamplerStep& step) {
                                        seen.push_back(static_cast<std::size_t>(step.next_call));
                                        return seen.size() == last ? at::full_like(step.x, 42) : step.x;
                                    });
            QVERIFY(seen.size() == last && seen.front() == 1 && seen.back() == last && std::ranges::is_sorted(seen));
            QVERIFY((result == 42).all().item<bool>());
        }
    }

    /// The steps a person asked for, which prompts and guidance are scheduled by; second model calls belong to the same
    /// step.
    void the_network_is_told_which_step_it_is()
    {
        for (const auto& info : all_samplers()) {
            const auto schedule = stable_diffusion();
            const auto trajectory = value_or_throw(make_trajectory(info, schedule, Schedule::Automatic, 4));
            const auto noise = make_torch_noise(1, 1);
            std::vector<int> told;
            (void)info.sample(noise->draw({4, 4, 4}),
                              {schedule,
                               trajectory,
                               0,
                               0,
                               [&](const DenoiserInput& in) { return told.push_back(in.step + 10 * in.steps), in.x; },
                               *noise,
                               {}});
            const std::vector<int> once{41, 42, 43, 44}, twice{41, 41, 42, 42, 43, 43, 44},
                first_twice{41, 41, 42, 43, 44};
            QVERIFY(told == (info.name == "PLMS" ? first_twice : info.calls_per_step == 2 ? twice : once));
        }
    }

    /// Starting in the middle from the original, noised exactly, ends where the data are: image to image.
    void a_later_start_is_noised_to_the_level_of_that_evaluation()
    {
        const auto schedule = stable_diffusion();
        const GaussianData data;
        const auto source = make_torch_noise(8, 1);
        const auto original = data.mean + data.deviation * source->draw({4, 32, 32}), noise = source->draw({4, 32, 32});
        for (const auto& info : all_samplers()) {
            const int steps = info.max_steps > 0 ? info.max_steps : 200, first = steps * 6 / 10 * info.calls_per_step;
            const auto trajectory = value_or_throw(make_trajectory(info, schedule, Schedule::Automatic, steps));
            const auto start = info.add_noise(schedule, trajectory, first, original, noise);
            const auto network
                = info.name == "LCM" ? consistent_network_of(data, schedule) : network_of(data, schedule);
            std::vector<int> seen;
            const auto result
                = info.sample(start, {schedule, trajectory, first, 0, network, *source, [&](const SamplerStep& step) {
                                          return seen.push_back(step.next_call), step.x;
                                      }});
            QCOMPARE(seen.front(), first + 1);
            QCOMPARE(seen.size(), trajectory.timesteps.size() - static_cast<std::size_t>(first));
            QVERIFY2(std::abs(result.mean().item<double>() - data.mean) < 0.06, info.name.data());
            QVERIFY2(std::abs(result.std().item<double>() - data.deviation) < 0.05, info.name.data());
        }
    }

    void names_are_found_in_any_case_and_errors_list_what_there_is()
    {
        QCOMPARE(value_or_throw(sampler_by_name("dpm++ 2m"))->name, std::string_view("DPM++ 2M"));
        QCOMPARE(value_or_throw(schedule_from_name("sgm uniform")), Schedule::SgmUniform);
        QCOMPARE(all_schedules().size(), std::size_t{7});
        const auto unknown = sampler_by_name("Eulr");
        QVERIFY(!unknown && unknown.error().line().find("Euler a") != std::string::npos);
        QVERIFY(!schedule_from_name("cosine"));
        const auto schedule = stable_diffusion();
        for (const int steps : {0, -3, 1001})
            QVERIFY(!make_trajectory(sampler("DDIM"), schedule, Schedule::Automatic, steps));
        const auto undefined = make_trajectory(sampler("DDIM"), schedule, Schedule::Karras, 20);
        QVERIFY(!undefined && undefined.error().line().find("Karras is not defined for DDIM") != std::string::npos);
        QVERIFY(undefined.error().line().find("use one of Automatic, SGM Uniform, Simple") != std::string::npos);
        const auto too_many = make_trajectory(sampler("LCM"), schedule, Schedule::Automatic, 51);
        QVERIFY(!too_many && too_many.error().line().find("use 1 to 50") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestSampling)
#include "test_sampling.moc"
