// Rectified flow: its levels, its spacings and its samplers, against closed forms and the field's own programs.
#include "core/diffusion/forward_process.h"
#include "core/diffusion/loss.h"
#include "core/diffusion/noise_process_config.h"
#include "core/diffusion/noise_schedule.h"
#include "core/sampling/sampler.h"
#include "tests/support/gaussian_data.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

RectifiedFlow flow_of(double shift, const char* spacing = "trailing")
{
    return RectifiedFlow({.shift = shift, .timestep_spacing = spacing});
}

const SamplerInfo& sampler(std::string_view name) { return *value_or_throw(sampler_by_name(name)); }

/// The samplers that are defined for rectified flow.
std::vector<const SamplerInfo*> flow_samplers()
{
    std::vector<const SamplerInfo*> found;
    for (const SamplerInfo& row : all_samplers())
        if (std::ranges::find(row.processes, ProcessKind::RectifiedFlow) != row.processes.end()) found.push_back(&row);
    return found;
}

/// On the straight line from the clean latent at 0 to noise at 1.
NoiseLevel level_of(double t) { return {.alpha = 1 - t, .sigma = t}; }

/// The velocity E[epsilon - x0 | x] of such data.
ModelFunction network_of(const GaussianData& data)
{
    return [=](const DenoiserInput& in) {
        const auto [x0, epsilon] = data.expected(in.x, level_of(in.timestep / 1000.0));
        return epsilon - x0;
    };
}

at::Tensor run(const SamplerInfo& info, const NoiseProcess& process, const ModelFunction& network, at::Tensor start,
               Schedule spacing, int steps, int first = 0)
{
    const auto noise = make_torch_noise(1, 1);
    const Trajectory trajectory = value_or_throw(make_trajectory(info, process, spacing, steps));
    return info.sample(std::move(start), {process, trajectory, first, 0, network, *noise, {}});
}

at::Tensor unit_noise() { return make_torch_noise(5, 1)->draw({4, 8, 8}); }

/// Largest distance from the exact end of the flow after so many steps, in double precision.
double flow_error(const char* name, double shift, int steps)
{
    const GaussianData data;
    const at::Tensor start = unit_noise().to(at::kDouble);
    return largest_difference(run(sampler(name), flow_of(shift), network_of(data), start, Schedule::Automatic, steps),
                              data.flow(start, level_of(0)));
}

std::vector<double> doubles_of(const at::Tensor& tensor)
{
    const at::Tensor values = tensor.to(at::kDouble).contiguous();
    return {values.const_data_ptr<double>(), values.const_data_ptr<double>() + values.numel()};
}

} // namespace

class TestRectifiedFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Esser et al. 2024, eq. 23: t' = s t / (1 + (s - 1) t), undone by 1 / s; the ends stay.
    void the_shift_is_that_of_the_paper()
    {
        const RectifiedFlow three = flow_of(3), third = flow_of(1 / 3.0), one = flow_of(1);
        QCOMPARE(three.shifted(0), 0.0);
        QCOMPARE(three.shifted(1), 1.0);
        QCOMPARE(three.shifted(0.5), 0.75);
        for (const double t : {0.001, 0.2, 0.5, 0.875}) {
            QVERIFY(std::abs(third.shifted(three.shifted(t)) - t) < 1e-15);
            QCOMPARE(one.shifted(t), t);
        }
    }

    /// NoiseLevel, sigma and timestep of a time, and back, for both kinds of process.
    void a_level_leads_back_to_its_time()
    {
        NoiseScheduleConfig without_signal;
        without_signal.rescale_betas_zero_snr = true;
        const NoiseSchedule plain{NoiseScheduleConfig{}}, zero(without_signal);
        const RectifiedFlow straight = flow_of(1), shifted = flow_of(3);
        for (const NoiseProcess* process :
             std::initializer_list<const NoiseProcess*>{&plain, &zero, &straight, &shifted})
            for (const double step : {0.0, 0.25, 1.0, 333.3, 500.0, 998.0, 998.5, 999.0}) {
                const double sigma = process->sigma(step, NoiseProcess::Interpolation::LogLinear);
                const NoiseLevel level = process->level_at(sigma);
                QVERIFY(std::abs(process->sigma_of(level) / sigma - 1) < 1e-12);
                QVERIFY(std::abs(process->timestep_at(process->sigma_of(level)) - process->timestep(step)) < 1e-3);
                const bool is_flow = process->kind() == ProcessKind::RectifiedFlow;
                QVERIFY(std::abs((is_flow ? level.alpha + level.sigma : std::hypot(level.alpha, level.sigma)) - 1)
                        < 1e-12);
            }
        QCOMPARE(shifted.timestep(999), 1000.0);
        QCOMPARE(shifted.timestep(499), 750.0);
        QCOMPARE(plain.timestep(499), 499.0);
    }

    /// diffusers' scheduler by itself ("own") and as Z-Image's pipeline feeds it, with other shifts and spacings;
    /// Heun's two calls a step.
    void trajectories_equal_those_of_diffusers()
    {
        const auto goldens = golden_tensors("wave2/components/schedules.safetensors");
        int compared = 0;
        const auto compare = [&](const std::string& key, const char* name, const RectifiedFlow& process,
                                 Schedule spacing) {
            for (const int steps : {1, 4, 8, 20}) {
                const std::string each = key + "." + std::to_string(steps);
                if (!goldens.contains(each + ".sigmas")) continue;
                const Trajectory trajectory = value_or_throw(make_trajectory(sampler(name), process, spacing, steps));
                QVERIFY2(largest_difference(at::tensor(trajectory.sigmas), goldens.at(each + ".sigmas")) < 2e-6,
                         each.c_str());
                if (goldens.contains(each + ".timesteps"))
                    QVERIFY2(largest_difference(at::tensor(trajectory.timesteps), goldens.at(each + ".timesteps"))
                                 < 2e-3,
                             each.c_str());
                QCOMPARE(trajectory.init_noise_sigma, 1.0F);
                ++compared;
            }
        };
        for (const int shift : {1, 3, 6}) {
            const std::string key = "static" + std::to_string(shift);
            compare(key, "Euler", flow_of(shift), Schedule::Automatic);
            compare(key + ".own", "Euler", flow_of(shift, "linspace"), Schedule::Automatic);
        }
        compare("static3.karras.own", "Euler", flow_of(3, "linspace"), Schedule::Karras);
        compare("static3.exponential.own", "Euler", flow_of(3, "linspace"), Schedule::Exponential);
        compare("static3.beta.own", "Euler", flow_of(3, "linspace"), Schedule::Beta);
        compare("heun3", "Heun", flow_of(3, "linspace"), Schedule::Automatic);
        QCOMPARE(compared, 6 * 4 + 3 * 3 + 3);
    }

    void simple_normal_and_sgm_uniform_are_those_of_comfyui()
    {
        const auto goldens = golden_tensors("wave2/components/schedules.safetensors");
        for (const auto& [name, spacing] : {std::pair{"simple", Schedule::Simple},
                                            {"normal", Schedule::Normal},
                                            {"sgm_uniform", Schedule::SgmUniform}})
            for (const int steps : {1, 4, 8, 20})
                for (const char* own : {"trailing", "linspace"}) {
                    const std::string key
                        = "comfy.static3." + std::string(name) + "." + std::to_string(steps) + ".sigmas";
                    const Trajectory trajectory
                        = value_or_throw(make_trajectory(sampler("Euler"), flow_of(3, own), spacing, steps));
                    QVERIFY2(largest_difference(at::tensor(trajectory.sigmas), goldens.at(key)) < 2e-6, key.c_str());
                }
    }

    void a_noised_latent_is_the_closed_form()
    {
        const auto goldens = golden_tensors("wave2/components/schedules.safetensors");
        const at::Tensor x0 = goldens.at("forward.x0"), noise = goldens.at("forward.noise");
        const RectifiedFlow process = flow_of(3);
        const auto sigmas = doubles_of(goldens.at("forward.sigma"));
        for (std::size_t i = 0; i < sigmas.size(); ++i) {
            const auto row = [&](const at::Tensor& all) { return all.narrow(0, static_cast<std::int64_t>(i), 1); };
            const at::Tensor x = row(goldens.at("forward.x_t")), velocity = row(goldens.at("forward.velocity"));
            const NoiseLevel level = process.level_at(sigmas[i]);
            QVERIFY(largest_difference(level.alpha * row(x0) + level.sigma * row(noise), x) < 1e-6);
            QVERIFY(largest_difference(process.predicted_x0(velocity, x, level), row(x0)) < 1e-5);
            QVERIFY(largest_difference(process.predicted_epsilon(velocity, x, level), row(noise)) < 1e-5);
        }
        const at::Tensor steps = at::tensor({0, 250, 499, 999}, at::kLong);
        const at::Tensor t = (steps.to(at::kDouble) + 1) / 1000, moved = (3 * t / (1 + 2 * t)).view({4, 1, 1, 1});
        QVERIFY(largest_difference(q_sample(process, x0, noise, steps), (1 - moved) * x0 + moved * noise) < 1e-6);
        QVERIFY(largest_difference(process.training_target(x0, noise, steps), goldens.at("forward.velocity")) < 1e-6);
        QVERIFY(largest_difference(process.timesteps(steps), 1000 * moved.flatten()) < 1e-4);
        for (const SamplerInfo* info : flow_samplers()) {
            const Trajectory trajectory = value_or_throw(make_trajectory(*info, process, Schedule::Simple, 8));
            for (const int i : {0, 4, 7}) {
                const double sigma = trajectory.sigmas[static_cast<std::size_t>(i)];
                QVERIFY(largest_difference(info->add_noise(process, trajectory, i, x0, noise),
                                           (1 - sigma) * x0 + sigma * noise)
                        < 1e-6);
            }
        }
    }

    /// Hang et al. 2023: the loss in x0 is weighted by min(SNR, gamma); here an error of v is sigma times that of x0.
    void min_snr_weights_the_error_of_the_clean_latent()
    {
        const RectifiedFlow process = flow_of(1);
        const at::Tensor steps = at::arange(1000, at::kLong), t = (steps.to(at::kDouble) + 1) / 1000;
        const at::Tensor snr = ((1 - t) / t).square();
        QVERIFY(largest_difference(process.snr(), snr) / 1e6 < 1e-6);
        const at::Tensor weights = loss_weights(process, steps, {LossWeighting::Kind::MinSnr, 5, 0});
        QVERIFY(largest_difference(weights, snr.clamp_max(5) * t.square()) < 1e-5);
        QVERIFY(at::equal(loss_weights(process, steps, {}), at::ones({1000})));
        const at::Tensor share = (1 - t).square() / ((1 - t).square() + t.square());
        QVERIFY(largest_difference(process.alpha_bars(), share) < 1e-6);
    }

    /// Where all data are one point, the flow is a straight line and any number of steps is exact.
    void one_step_suffices_where_the_flow_is_straight()
    {
        const GaussianData point{.mean = -0.7, .deviation = 0};
        const at::Tensor start = unit_noise();
        for (const SamplerInfo* info : flow_samplers())
            for (const double shift : {1.0, 3.0})
                for (const int steps : {1, 2, 5, 50}) {
                    const at::Tensor end
                        = run(*info, flow_of(shift), network_of(point), start, Schedule::Automatic, steps);
                    QVERIFY2(largest_difference(end, at::full_like(end, point.mean)) < 1e-4, info->name.data());
                }
    }

    /// The distance to the exact flow falls with the order of the method: halved steps halve Euler's and quarter
    /// Heun's.
    void solvers_converge_to_the_exact_flow_with_their_order()
    {
        for (const auto& [name, order] : {std::pair{"Euler", 1.0}, {"Heun", 2.0}})
            for (const double shift : {1.0, 3.0}) {
                const double coarse = flow_error(name, shift, 40), fine = flow_error(name, shift, 80),
                             finest = flow_error(name, shift, 160);
                const double first = std::log2(coarse / fine), second = std::log2(fine / finest);
                QVERIFY2(fine < 0.08 && std::abs(first - order) < 0.1 && std::abs(second - order) < 0.1,
                         qPrintable(QString("%1: %2, then %3").arg(name).arg(first).arg(second)));
            }
    }

    /// DPM2 steps along log sigma and LMS changes its order on the way, so neither has one order here; both are better
    /// than Euler by far.
    void solvers_of_higher_order_come_closer()
    {
        for (const char* name : {"DPM2", "LMS"})
            for (const double shift : {1.0, 3.0}) {
                const double error = flow_error(name, shift, 160), of_euler = flow_error("Euler", shift, 160);
                QVERIFY2(error < of_euler / 20,
                         qPrintable(QString("%1: %2 and %3").arg(name).arg(error).arg(of_euler)));
            }
    }

    /// Every state on the way, not the end alone, lies by the exact flow.
    void states_on_the_way_lie_on_the_flow()
    {
        const GaussianData data;
        const RectifiedFlow process = flow_of(3);
        const at::Tensor start = unit_noise();
        const Trajectory trajectory = value_or_throw(make_trajectory(sampler("Euler"), process, Schedule::Simple, 500));
        const auto noise = make_torch_noise(1, 1);
        double largest = 0;
        (void)sampler("Euler").sample(start,
                                      {process, trajectory, 0, 0, network_of(data), *noise, [&](const SamplerStep& at) {
                                           const double t = trajectory.sigmas[static_cast<std::size_t>(at.next_call)];
                                           largest = std::max(largest,
                                                              largest_difference(at.x, data.flow(start, level_of(t))));
                                           return at.x;
                                       }});
        QVERIFY2(largest < 0.015, qPrintable(QString::number(largest)));
    }

    /// Image to image: a start in the middle, noised in the closed form, is carried on to where the flow ends.
    void a_later_start_follows_the_flow_from_there()
    {
        const GaussianData data;
        const RectifiedFlow process = flow_of(3);
        const at::Tensor noise = unit_noise();
        for (const SamplerInfo* info : flow_samplers()) {
            const int first = 120 * info->calls_per_step;
            const Trajectory trajectory = value_or_throw(make_trajectory(*info, process, Schedule::Automatic, 200));
            const double t = trajectory.sigmas[static_cast<std::size_t>(first)];
            const at::Tensor middle = data.flow(noise, level_of(t)), on_path = (middle - t * noise) / (1 - t);
            const at::Tensor start = info->add_noise(process, trajectory, first, on_path, noise);
            QVERIFY(largest_difference(start, middle) < 1e-5);
            const at::Tensor end = run(*info, process, network_of(data), start, Schedule::Automatic, 200, first);
            QVERIFY2(largest_difference(end, data.flow(noise, level_of(0))) < 0.03, info->name.data());
        }
    }

    /// ComfyUI 0.33's solvers on a network that predicts the clean picture as tanh(2 x) sigma + (1 - sigma) x / 2,
    /// spacing simple, shift 3.
    void results_equal_those_of_comfyui_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<int>("steps");
        QTest::addColumn<std::vector<float>>("expected");
        using Values = std::vector<float>;
        QTest::newRow("Euler, 4") << std::string("Euler") << 4 << Values{0.56615F, -0.75679F, 0.86951F, -0.18257F};
        QTest::newRow("Euler, 8") << std::string("Euler") << 8 << Values{0.44657F, -0.61549F, 0.72801F, -0.1504F};
        QTest::newRow("Heun, 4") << std::string("Heun") << 4 << Values{0.54697F, -0.74522F, 0.86258F, -0.17787F};
        QTest::newRow("Heun, 8") << std::string("Heun") << 8 << Values{0.41809F, -0.59156F, 0.70755F, -0.13914F};
    }
    void results_equal_those_of_comfyui()
    {
        QFETCH(std::string, name);
        QFETCH(int, steps);
        QFETCH(std::vector<float>, expected);
        const auto network = [](const DenoiserInput& in) {
            const double t = in.timestep / 1000.0;
            return (in.x - ((2 * in.x).tanh() * t + (1 - t) * in.x / 2)) / t;
        };
        const at::Tensor start = at::tensor({0.5F, -1.25F, 2.0F, -0.1F}).view({1, 1, 2, 2});
        const at::Tensor end = run(sampler(name), flow_of(3), network, start, Schedule::Simple, steps);
        QVERIFY(largest_difference(end.flatten(), at::tensor(expected)) < 2e-5);
    }

    void samplers_of_other_processes_are_refused_by_name()
    {
        const auto refused = make_trajectory(sampler("DDIM"), flow_of(3), Schedule::Automatic, 20);
        QVERIFY(!refused);
        const std::string line = refused.error().line();
        QVERIFY2(line.find("DDIM is not defined for rectified flow") != std::string::npos, line.c_str());
        QVERIFY2(line.find("use one of Euler, Heun, LMS, DPM2") != std::string::npos, line.c_str());
        for (const SamplerInfo& info : all_samplers()) {
            QVERIFY(check_combination(info, Schedule::Automatic, 20, ProcessKind::DiscreteVp));
            const bool defined = std::ranges::find(info.processes, ProcessKind::RectifiedFlow) != info.processes.end();
            QCOMPARE(check_combination(info, Schedule::Automatic, 20, ProcessKind::RectifiedFlow).has_value(), defined);
        }
    }

    void a_configuration_is_read_from_a_scheduler_file()
    {
        const auto read = noise_process_config_from_json({{"_class_name", "FlowMatchEulerDiscreteScheduler"},
                                                          {"num_train_timesteps", 1000},
                                                          {"shift", 3.0},
                                                          {"use_dynamic_shifting", false}},
                                                         "scheduler_config.json");
        QVERIFY(read && std::get<RectifiedFlowConfig>(*read) == RectifiedFlowConfig{.shift = 3});
        QVERIFY(make_noise_process(*read)->kind() == ProcessKind::RectifiedFlow);
        const auto again = noise_process_config_from_json(to_json(*read), "scheduler_config.json");
        QVERIFY(again && *again == *read);
        const auto karras = noise_process_config_from_json(
            {{"_class_name", "FlowMatchEulerDiscreteScheduler"}, {"shift", 3.0}, {"use_karras_sigmas", true}}, "f");
        QVERIFY(karras);
        const Trajectory own
            = value_or_throw(make_trajectory(sampler("Euler"), *make_noise_process(*karras), Schedule::Automatic, 8)),
            asked = value_or_throw(make_trajectory(sampler("Euler"), flow_of(3, "linspace"), Schedule::Karras, 8));
        QCOMPARE(own.sigmas, asked.sigmas);
        const auto discrete
            = noise_process_config_from_json({{"_class_name", "DDIMScheduler"}}, "scheduler_config.json");
        QVERIFY(discrete && make_noise_process(*discrete)->kind() == ProcessKind::DiscreteVp);
        for (const auto& [key, value] : {std::pair{"shift", Json(0)},
                                         {"shift", Json("much")},
                                         {"num_train_timesteps", Json(0)},
                                         {"timestep_spacing", Json("leading")},
                                         {"use_dynamic_shifting", Json(true)},
                                         {"invert_sigmas", Json(true)},
                                         {"stochastic_sampling", Json(true)},
                                         {"shift_terminal", Json(0.02)}}) {
            const auto wrong
                = noise_process_config_from_json({{"_class_name", "FlowMatchEulerDiscreteScheduler"}, {key, value}},
                                                 "scheduler_config.json");
            QVERIFY2(!wrong && wrong.error().line().find(key) != std::string::npos, key);
        }
    }
};

QTEST_APPLESS_MAIN(TestRectifiedFlow)
#include "test_rectified_flow.moc"
