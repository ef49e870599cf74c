// EDM processes: levels, scaling and schedules against the paper's closed forms, samplers against diffusers'
// schedulers.
#include "core/diffusion/forward_process.h"
#include "core/diffusion/loss.h"
#include "core/diffusion/noise_process_config.h"
#include "core/sampling/sampler.h"
#include "tests/support/gaussian_data.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

/// As CosXL and Playground v2.5 were trained.
const EdmConfig kCosXl{.sigma_max = 120,
                       .sigma_data = 1,
                       .sigma_schedule = "exponential",
                       .prediction_type = Prediction::V},
    kPlayground{};

const SamplerInfo& sampler(std::string_view name) { return *value_or_throw(sampler_by_name(name)); }

at::Tensor run(const SamplerInfo& info, const NoiseProcess& process, const ModelFunction& network,
               const at::Tensor& unit_noise, Schedule spacing, int steps)
{
    const auto noise = make_torch_noise(1, 1);
    const Trajectory trajectory = value_or_throw(make_trajectory(info, process, spacing, steps));
    return info.sample(unit_noise * trajectory.init_noise_sigma, {process, trajectory, 0, 0, network, *noise, {}});
}

/// A network that says what can be known at best of such data, in the words of the process: Karras et al. 2022, table
/// 1, solved for the network's output.
ModelFunction network_of(const GaussianData& data, const EdmConfig& config)
{
    return [=](const DenoiserInput& in) {
        const double sigma = in.level.ratio(), r = config.sigma_data, norm = sigma * sigma + r * r;
        const at::Tensor exploding = in.x / in.level.alpha, x0 = data.expected(in.x, in.level).x0;
        const double out = (config.prediction_type == Prediction::V ? -1 : 1) * sigma * r / std::sqrt(norm);
        return (x0 - r * r / norm * exploding) / out;
    };
}

} // namespace

class TestEdmProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_level_leads_back_to_its_time()
    {
        for (const EdmConfig& config : {kCosXl, kPlayground}) {
            const EdmProcess process(config);
            QVERIFY(std::abs(process.sigma(0, {}) / 0.002 - 1) < 1e-12);
            QVERIFY(std::abs(process.sigma(999, {}) / config.sigma_max - 1) < 1e-12);
            for (const double step : {0.0, 0.25, 1.0, 333.3, 998.5, 999.0}) {
                const double sigma = process.sigma(step, {});
                const NoiseLevel level = process.level_at(sigma);
                QVERIFY(std::abs(std::hypot(level.alpha, level.sigma) - 1) < 1e-12);
                QVERIFY(std::abs(process.sigma_of(level) / sigma - 1) < 1e-12);
                QVERIFY(std::abs(process.timestep_at(sigma) - std::log(sigma) / 4) < 1e-12);
                QVERIFY(std::abs(process.timestep(step) - std::log(sigma) / 4) < 1e-12);
                // c_in of the paper is for x0 + sigma epsilon, which is x / alpha.
                const double c_in = 1 / std::hypot(sigma, config.sigma_data);
                QVERIFY(std::abs(process.input_scale(level) * level.alpha / c_in - 1) < 1e-12);
            }
        }
        QCOMPARE(EdmProcess(kCosXl).input_scale({0.6, 0.8}), 1.0);
    }

    /// Any x and output: the clean latent is that of table 1; training's target is what gives it back.
    void outputs_mean_what_the_paper_says()
    {
        const at::Tensor x0 = make_torch_noise(1, 1)->draw({4, 4, 4}), noise = make_torch_noise(2, 1)->draw({4, 4, 4});
        for (const EdmConfig& config : {kCosXl, kPlayground}) {
            const EdmProcess process(config);
            const double r = config.sigma_data, sign = config.prediction_type == Prediction::V ? -1 : 1;
            for (const int step : {10, 500, 990}) {
                const double sigma = process.sigma(step, {}), norm = sigma * sigma + r * r;
                const NoiseLevel level = process.level_at(sigma);
                const at::Tensor exploding = x0 + sigma * noise, x = level.alpha * exploding, output = noise * 0.3 + x0;
                const at::Tensor expected = r * r / norm * exploding + sign * sigma * r / std::sqrt(norm) * output;
                const double scale = std::max(1.0, sigma);
                QVERIFY(largest_difference(process.predicted_x0(output, x, level), expected) / scale < 1e-5);
                QVERIFY(largest_difference(process.predicted_epsilon(output, x, level), (exploding - expected) / sigma)
                        < 1e-2);
                const at::Tensor steps = at::tensor({step}, at::kLong),
                                 target = process.training_target(x0, noise, steps);
                QVERIFY(largest_difference(q_sample(process, x0, noise, steps), x) < 1e-5);
                QVERIFY(largest_difference(process.predicted_x0(target, x, level), x0) / scale < 1e-4);
                QVERIFY(std::abs(process.timesteps(steps).item<double>() - std::log(sigma) / 4) < 1e-5);
                const double error = sigma * sigma * r * r / norm; // squared error of x0 for one of the output
                const double weight = loss_weights(process, steps, {LossWeighting::Kind::MinSnr, 5, 0}).item<double>();
                QVERIFY(std::abs(weight / (std::min(5.0, 1 / (sigma * sigma)) * error) - 1) < 1e-4);
            }
        }
    }

    /// Automatic is the model's own formula; the others are ComfyUI's over the same range.
    void schedules_are_those_of_the_model()
    {
        const auto sigmas = [](const EdmConfig& config, const char* name, Schedule schedule) {
            return value_or_throw(make_trajectory(sampler(name), EdmProcess(config), schedule, 8)).sigmas;
        };
        for (const char* name : {"Euler", "DPM++ 2M", "UniPC"}) {
            QCOMPARE(sigmas(kCosXl, name, Schedule::Automatic), sigmas(kCosXl, name, Schedule::Exponential));
            QCOMPARE(sigmas(kPlayground, name, Schedule::Automatic), sigmas(kPlayground, name, Schedule::Karras));
            const auto normal = sigmas(kCosXl, name, Schedule::Normal);
            for (int k = 0; k < 8; ++k) // even in the network's time
                QVERIFY(std::abs(std::log(normal[static_cast<std::size_t>(k)])
                                 - (std::log(120.0) + k / 7.0 * std::log(0.002 / 120)))
                        < 1e-5);
        }
        const Trajectory path
            = value_or_throw(make_trajectory(sampler("DPM++ 2M"), EdmProcess(kPlayground), Schedule::Karras, 8));
        for (std::size_t i = 0; i < path.timesteps.size(); ++i) // no whole timesteps here
            QVERIFY(std::abs(path.timesteps[i] - std::log(path.sigmas[i]) / 4) < 1e-5);
    }

    void samplers_without_discrete_steps_alone_are_defined()
    {
        const EdmProcess process(kCosXl);
        for (const char* name : {"DDIM", "DDPM", "PLMS", "LCM"}) {
            const auto refused = make_trajectory(sampler(name), process, Schedule::Automatic, 8);
            QVERIFY2(!refused && refused.error().line().find("is not defined for EDM") != std::string::npos, name);
        }
    }

    /// Where the best network is known, so is where the flow ends; solvers of every kind come there.
    void samplers_come_to_the_end_of_the_flow()
    {
        const GaussianData data;
        const at::Tensor start = make_torch_noise(5, 1)->draw({4, 8, 8}).to(at::kDouble);
        const at::Tensor end = data.flow(start, {1, 0});
        for (const EdmConfig& config : {kCosXl, kPlayground})
            for (const char* name : {"Euler", "Heun", "LMS", "DPM2", "DPM++ 2M", "UniPC", "DEIS"}) {
                const double error = largest_difference(run(sampler(name), EdmProcess(config), network_of(data, config),
                                                            start, Schedule::Karras, 100),
                                                        end);
                QVERIFY2(error < 0.06, qPrintable(QString("%1: %2").arg(name).arg(error)));
            }
        const at::Tensor many = make_torch_noise(6, 1)->draw({4, 64, 64});
        for (const char* name : {"Euler a", "DPM2 a", "DPM++ 2S a", "DPM++ SDE", "DPM++ 2M SDE", "DPM++ 3M SDE"}) {
            const at::Tensor drawn = run(sampler(name), EdmProcess(kPlayground), network_of(data, kPlayground), many,
                                         Schedule::Karras, 400);
            QVERIFY2(std::abs(drawn.mean().item<double>() - data.mean) < 0.03, name);
            QVERIFY2(std::abs(drawn.std(/*unbiased=*/false).item<double>() - data.deviation) < 0.04, name);
        }
    }

    /// EDMEulerScheduler and EDMDPMSolverMultistepScheduler of diffusers 0.42.1, with a network tanh(0.7 x) (1 + 0.2 t)
    /// - 0.1 x of the input and the time that they give it.
    void results_equal_those_of_diffusers_data()
    {
        QTest::addColumn<bool>("cosxl");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::vector<float>>("sigmas");
        QTest::addColumn<std::vector<float>>("expected");
        using Values = std::vector<float>;
        const Values cosxl{120, 24.9223F, 5.176011F, 1.074984F, 0.2232591F, 0.04636775F, 0.009629929F, 0.002F, 0},
            playground{80, 34.99219F, 13.69858F, 4.637075F, 1.286614F, 0.2674754F, 0.03518665F, 0.002F, 0};
        const std::string euler = "Euler", multistep = "DPM++ 2M";
        // clang-format off
        QTest::newRow("CosXL, Euler") << true << euler << cosxl << Values{0.0936638F, -0.276853F, 0.558655F, -0.0180899F};
        QTest::newRow("CosXL, DPM++ 2M") << true << multistep << cosxl << Values{0.272353F, -0.695947F, 1.19668F, -0.0543793F};
        QTest::newRow("Playground, Euler") << false << euler << playground << Values{0.390989F, -0.82086F, 1.11723F, -0.0822375F};
        QTest::newRow("Playground, DPM++ 2M") << false << multistep << playground << Values{0.579105F, -1.19977F, 1.66013F, -0.123414F};
        // clang-format on
    }
    void results_equal_those_of_diffusers()
    {
        QFETCH(bool, cosxl);
        QFETCH(std::string, name);
        QFETCH(std::vector<float>, sigmas);
        QFETCH(std::vector<float>, expected);
        const EdmProcess process(cosxl ? kCosXl : kPlayground);
        const auto network = [&](const DenoiserInput& in) {
            const at::Tensor x = process.input_scale(in.level) * in.x;
            return (0.7 * x).tanh() * (1 + 0.2 * in.timestep) - 0.1 * x;
        };
        const Trajectory trajectory = value_or_throw(make_trajectory(sampler(name), process, Schedule::Automatic, 8));
        for (std::size_t i = 0; i < sigmas.size(); ++i)
            QVERIFY(std::abs(trajectory.sigmas[i] - sigmas[i]) <= 1e-6F * sigmas[i]);
        const at::Tensor start = at::tensor({0.5F, -1.25F, 2.0F, -0.1F}).view({1, 1, 2, 2});
        const at::Tensor end = run(sampler(name), process, network, start, Schedule::Automatic, 8);
        QVERIFY2(largest_difference(end.flatten(), at::tensor(expected)) < 2e-5,
                 qPrintable(QString::number(largest_difference(end.flatten(), at::tensor(expected)))));
    }

    void a_configuration_is_read_and_written()
    {
        for (const EdmConfig& config : {kCosXl, kPlayground}) {
            const auto again = noise_process_config_from_json(to_json(NoiseProcessConfig(config)), "f");
            QVERIFY(again && std::get<EdmConfig>(*again) == config);
        }
        for (const auto& [key, value] : {std::pair{"sigma_max", Json("Infinity")},
                                         {"sigma_max", Json(0.001)},
                                         {"sigma_min", Json(0)},
                                         {"sigma_data", Json(-1)},
                                         {"sigma_schedule", Json("beta")},
                                         {"rho", Json(5)},
                                         {"prediction_type", Json("sample")},
                                         {"num_train_timesteps", Json(1)}}) {
            const auto wrong = noise_process_config_from_json({{"_class_name", "EDMEulerScheduler"}, {key, value}},
                                                              "scheduler_config.json");
            QVERIFY2(!wrong && wrong.error().line().find(key) != std::string::npos, key);
        }
        QVERIFY_EXCEPTION_THROWN(EdmProcess({.sigma_min = 3, .sigma_max = 2}), Error);
    }
};

QTEST_APPLESS_MAIN(TestEdmProcess)
#include "test_edm_process.moc"
