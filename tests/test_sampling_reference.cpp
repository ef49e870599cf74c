#include "core/checkpoint/safetensors.h"
#include "core/diffusion/noise_schedule.h"
#include "core/sampling/sampler.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

/// One recorded run of the reference's scheduler (diffusers 0.42.1; DPM++ 2S a, 3M SDE: by k-diffusion's definition)
/// with a network that is a formula: 0.9 x + 0.1 cos(3 x + t / 300). Keys read
/// "sampler|schedule|steps|prediction|spacing|strength".
struct Recorded {
    const SamplerInfo* sampler;
    Schedule schedule;
    int steps;
    NoiseScheduleConfig noise;
    double strength;

    static Recorded parse(const std::string& key)
    {
        const auto words = QString::fromStdString(key).split('|');
        NoiseScheduleConfig noise;
        noise.prediction_type = value_or_throw(prediction_from_name(words[3].toStdString()));
        noise.rescale_betas_zero_snr = words[4].endsWith("-zero");
        noise.timestep_spacing = words[4].section('-', 0, 0).toStdString();
        return {value_or_throw(sampler_by_name(words[0].toStdString())),
                value_or_throw(schedule_from_name(words[1].toStdString())), words[2].toInt(), noise,
                words[5].toDouble()};
    }

    /// All states, one row for each: before the first model call and after each; and the timesteps asked at.
    [[nodiscard]] std::pair<at::Tensor, std::vector<float>> replay() const
    {
        const NoiseSchedule schedule(noise);
        const auto trajectory = value_or_throw(make_trajectory(*sampler, schedule, this->schedule, steps));
        const int first = (steps - std::min(static_cast<int>(steps * strength), steps)) * sampler->calls_per_step;
        const auto source = make_torch_noise(11, 1);
        const auto unit = source->draw({1, 2, 2}), original = at::tensor({0.5f, -0.3f, 1.1f, 0.2f}).view({1, 1, 2, 2});
        const auto start = strength < 1 ? sampler->add_noise(schedule, trajectory, first, original, unit)
                                        : trajectory.init_noise_sigma * unit;
        std::vector<at::Tensor> states{start};
        std::vector<float> timesteps;
        const auto network = [&](const DenoiserInput& in) {
            timesteps.push_back(in.timestep);
            return 0.9 * in.x + 0.1 * (3 * in.x + in.timestep / 300).cos();
        };
        (void)sampler->sample(start, {schedule, trajectory, first, 0, network, *source, [&](const SamplerStep& step) {
                                          return states.emplace_back(step.x);
                                      }});
        return {at::stack(states).flatten(1), timesteps};
    }
};

} // namespace

class TestSamplingReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What a model folder's file asks for: sigmas of four steps of EulerDiscreteScheduler and
    /// DPMSolverMultistepScheduler, timesteps of LCMScheduler (diffusers 0.42.1).
    void automatic_follows_the_configuration()
    {
        const auto trajectory = [](const char* sampler, const Json& more, int steps) {
            Json json{{"_class_name", "EulerDiscreteScheduler"},
                      {"beta_schedule", "scaled_linear"},
                      {"beta_start", 0.00085},
                      {"beta_end", 0.012},
                      {"timestep_spacing", "leading"},
                      {"steps_offset", 1}};
            json.update(more);
            const NoiseSchedule schedule(value_or_throw(NoiseScheduleConfig::from_json(json, "file")));
            const SamplerInfo& info = *value_or_throw(sampler_by_name(sampler));
            return value_or_throw(make_trajectory(info, schedule, Schedule::Automatic, steps));
        };
        const Json plain = Json::object(), karras{{"use_karras_sigmas", true}},
                   exponential{{"use_exponential_sigmas", true}};
        const std::tuple<const char*, Json, std::vector<float>> rows[] = {
            {"Euler", plain, {4.1167F, 1.6237F, 0.6984F, 0.0413F, 0}},
            {"Euler", karras, {4.1167F, 1.2088F, 0.2734F, 0.0413F, 0}},
            {"Euler", exponential, {4.1167F, 0.888F, 0.1915F, 0.0413F, 0}},
            {"DPM++ 2M", plain, {5.1344F, 2.2929F, 1.1682F, 0.5741F, 0}},
            {"DPM++ 2M", karras, {14.6146F, 3.1686F, 0.4469F, 0.0292F, 0}},
            {"DPM++ 2M", exponential, {14.6146F, 1.84F, 0.2317F, 0.0292F, 0}},
        };
        for (const auto& [sampler, config, sigmas] : rows) {
            const auto mine = trajectory(sampler, config, 4).sigmas;
            QCOMPARE(mine.size(), sigmas.size());
            QVERIFY2(largest_difference(at::tensor(mine), at::tensor(sigmas)) < 1e-4, config.dump().c_str());
        }
        const auto lcm = [&](int original, int steps) {
            return trajectory("LCM", {{"original_inference_steps", original}}, steps).timesteps;
        };
        QCOMPARE(lcm(50, 4), (std::vector<float>{999, 759, 499, 259}));
        QCOMPARE(lcm(100, 4), (std::vector<float>{999, 749, 499, 249}));
        QCOMPARE(lcm(30, 3), (std::vector<float>{989, 659, 329}));
    }

    void every_state_of_every_sampler_equals_the_reference_data()
    {
        QTest::addColumn<std::string>("sampler");
        for (const auto& info : all_samplers()) QTest::newRow(info.name.data()) << std::string(info.name);
    }
    void every_state_of_every_sampler_equals_the_reference()
    {
        QFETCH(std::string, sampler);
        const auto recorded = golden_tensors("../samplers/reference.safetensors");
        int compared = 0;
        for (const auto& [key, states] : recorded) {
            if (!key.starts_with(sampler + "|") || key.ends_with("|t")) continue;
            const auto [mine, timesteps] = Recorded::parse(key).replay();
            const double timestep_error = largest_difference(at::tensor(timesteps), recorded.at(key + "|t"));
            QVERIFY2(timestep_error < 2e-3, (key + ": timesteps differ by " + std::to_string(timestep_error)).c_str());
            const double error = largest_difference(mine, states), size = states.abs().max().item<double>();
            QVERIFY2(error < 2e-5 * (1 + size), (key + ": states differ by " + std::to_string(error)).c_str());
            ++compared;
        }
        QVERIFY(compared >= 10);
    }
};

QTEST_APPLESS_MAIN(TestSamplingReference)
#include "test_sampling_reference.moc"
