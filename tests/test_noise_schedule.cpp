#include "core/diffusion/noise_schedule.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

#include <numbers>

using namespace sfumato;

namespace {

NoiseScheduleConfig config_of(BetaSchedule kind, int steps = 1000)
{
    NoiseScheduleConfig config;
    config.beta_schedule = kind;
    config.num_train_timesteps = steps;
    if (kind == BetaSchedule::Linear) config.beta_start = 0.0001, config.beta_end = 0.02;
    return config;
}

constexpr BetaSchedule kKinds[] = {BetaSchedule::Linear, BetaSchedule::ScaledLinear, BetaSchedule::SquaredCosine};

double relative_difference(const at::Tensor& a, const at::Tensor& b)
{
    return largest_difference(a / b, at::ones_like(b));
}

std::string error_of(const Json& json)
{
    const auto config = NoiseScheduleConfig::from_json(json, "scheduler_config.json");
    return config ? "" : config.error().line();
}

} // namespace

class TestNoiseSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tables_equal_the_reference()
    {
        const auto goldens = golden_tensors("components/schedules.safetensors");
        for (const auto kind : kKinds) {
            const NoiseSchedule schedule(config_of(kind));
            QVERIFY(relative_difference(schedule.betas, goldens.at(name_of(kind) + ".betas")) < 1e-6);
            QVERIFY(relative_difference(schedule.alphas_cumprod, goldens.at(name_of(kind) + ".alphas_cumprod")) < 1e-6);
            QVERIFY(largest_difference(schedule.alphas, 1 - schedule.betas) == 0);
        }
    }

    void linear_betas_follow_their_formula_for_any_number_of_steps()
    {
        for (const int steps : {1, 2, 7, 100, 1000, 4000})
            for (const auto kind : {BetaSchedule::Linear, BetaSchedule::ScaledLinear}) {
                const NoiseSchedule schedule(config_of(kind, steps));
                const auto root = [&](double beta) { return kind == BetaSchedule::Linear ? beta : std::sqrt(beta); };
                double log_alpha_bar = 0;
                for (int t = 0; t < steps; ++t) {
                    const double share = steps > 1 ? static_cast<double>(t) / (steps - 1) : 0;
                    double beta
                        = (1 - share) * root(schedule.config.beta_start) + share * root(schedule.config.beta_end);
                    if (kind == BetaSchedule::ScaledLinear) beta *= beta;
                    log_alpha_bar += std::log1p(-beta);
                    QVERIFY(std::abs(schedule.betas[t].item<double>() / beta - 1) < 1e-5);
                    // A thousand float32 factors near 1 keep about 1e-4 of the product's logarithm.
                    QVERIFY(std::abs(std::log(schedule.alphas_cumprod[t].item<double>()) - log_alpha_bar) < 2e-4);
                }
            }
    }

    void cosine_follows_its_closed_form_until_it_is_clipped()
    {
        const auto f = [](double t) { return std::pow(std::cos((t + 0.008) / 1.008 * std::numbers::pi / 2), 2); };
        for (const int steps : {1, 2, 10, 1000}) {
            const NoiseSchedule schedule(config_of(BetaSchedule::SquaredCosine, steps));
            for (int t = 0; t + 1 < steps; ++t) {
                const double expected = f((t + 1.0) / steps) / f(0);
                QVERIFY(std::abs(schedule.alphas_cumprod[t].item<double>() / expected - 1) < 1e-3);
            }
            QCOMPARE(schedule.betas[steps - 1].item<float>(), 0.999f);
        }
    }

    void terminal_snr_is_exactly_zero_where_promised()
    {
        for (const auto kind : kKinds)
            for (const int steps : {2, 10, 1000}) {
                auto config = config_of(kind, steps);
                const auto plain = NoiseSchedule(config).alphas_cumprod.to(at::kDouble).sqrt();
                config.rescale_betas_zero_snr = true;
                const NoiseSchedule schedule(config);
                QCOMPARE(schedule.alphas_cumprod[steps - 1].item<float>(), 0.0f);
                QCOMPARE(schedule.snr()[steps - 1].item<float>(), 0.0f);
                // Algorithm 1 is affine in sqrt(alpha_bar): first value kept, last one moved to 0.
                const auto expected = (plain - plain[-1]) * plain[0] / (plain[0] - plain[-1]);
                QVERIFY(largest_difference(schedule.alphas_cumprod.to(at::kDouble).sqrt(), expected) < 2e-5);
                QVERIFY((schedule.betas > 0).all().item<bool>() && (schedule.betas <= 1).all().item<bool>());
            }
    }

    void signal_falls_at_every_step_and_snr_and_sigma_say_the_same()
    {
        for (const auto kind : kKinds) {
            const NoiseSchedule schedule(config_of(kind));
            QVERIFY((schedule.alphas_cumprod.diff() < 0).all().item<bool>());
            QVERIFY(relative_difference(schedule.snr().rsqrt(), schedule.sigmas()) < 1e-5);
        }
    }

    void a_config_survives_its_file()
    {
        for (const auto kind : kKinds) {
            auto config = config_of(kind, 321);
            config.rescale_betas_zero_snr = config.set_alpha_to_one = true;
            config.prediction_type = Prediction::V;
            config.timestep_spacing = "trailing";
            config.steps_offset = 0;
            config.formula = SigmaFormula::Exponential;
            config.original_inference_steps = 100;
            const auto read = NoiseScheduleConfig::from_json(config.to_json(), "scheduler_config.json");
            QVERIFY2(read, read ? "" : read.error().line().c_str());
            QVERIFY(*read == config);
        }
    }

    void absent_keys_mean_what_the_scheduler_class_means()
    {
        const auto old_sd15 = NoiseScheduleConfig::from_json({{"_class_name", "PNDMScheduler"},
                                                              {"beta_start", 0.00085},
                                                              {"beta_end", 0.012},
                                                              {"beta_schedule", "scaled_linear"},
                                                              {"num_train_timesteps", 1000},
                                                              {"set_alpha_to_one", false},
                                                              {"steps_offset", 1},
                                                              {"trained_betas", nullptr}},
                                                             "f");
        QVERIFY(old_sd15);
        QVERIFY(*old_sd15 == NoiseScheduleConfig{});
        const auto euler = NoiseScheduleConfig::from_json({{"_class_name", "EulerDiscreteScheduler"}}, "f");
        QVERIFY(euler);
        QCOMPARE(euler->timestep_spacing, std::string("linspace"));
        QCOMPARE(euler->beta_schedule, BetaSchedule::Linear);
        QCOMPARE(euler->steps_offset, 0);
        const auto ddim = NoiseScheduleConfig::from_json({{"_class_name", "DDIMScheduler"}}, "f");
        QVERIFY(ddim && ddim->set_alpha_to_one && ddim->timestep_spacing == "leading");
        const auto heun = NoiseScheduleConfig::from_json({{"_class_name", "HeunDiscreteScheduler"}}, "f");
        QVERIFY(heun && heun->beta_start == 0.00085 && heun->beta_end == 0.012);
        QCOMPARE(heun->beta_schedule, BetaSchedule::Linear);
        const auto lcm = NoiseScheduleConfig::from_json({{"_class_name", "LCMScheduler"}}, "f");
        QVERIFY(lcm && lcm->beta_start == 0.00085 && lcm->set_alpha_to_one && lcm->timestep_spacing == "leading");
        QCOMPARE(lcm->beta_schedule, BetaSchedule::ScaledLinear);
        const auto flax = NoiseScheduleConfig::from_json({{"_class_name", "FlaxDDIMScheduler"}}, "f");
        QVERIFY(flax && *flax == *ddim);
    }

    void errors_name_the_file_the_key_and_the_way_out()
    {
        const std::pair<Json, const char*> cases[] = {
            {{{"beta_schedule", "sigmoid"}}, "sigmoid"},
            {{{"prediction_type", "flow"}}, "flow"},
            {{{"beta_start", 0}}, "beta_start"},
            {{{"beta_end", 1.5}}, "beta_end"},
            {{{"beta_end", "high"}}, "beta_end"},
            {{{"num_train_timesteps", 0}}, "num_train_timesteps"},
            {{{"timestep_spacing", "dense"}}, "dense"},
            {{{"trained_betas", {0.1, 0.2}}}, "trained_betas"},
            {{{"steps_offset", -1}}, "steps_offset"},
            {Json::array(), "object"},
            {{{"num_train_timesteps", 1}, {"rescale_betas_zero_snr", true}}, "2 steps"},
            {{{"use_flow_sigmas", true}}, "use_flow_sigmas"},
            {{{"sigma_max", 80.0}}, "sigma_max"},
            {{{"use_karras_sigmas", 1}}, "use_karras_sigmas"},
            {{{"original_inference_steps", 0}}, "original"},
            {{{"use_karras_sigmas", true}, {"use_beta_sigmas", true}}, "use_beta_sigmas"},
            {{{"beta_end", "Infinity"}}, "Infinity"},
        };
        for (const auto& [json, part] : cases) {
            const auto line = error_of(json);
            QVERIFY2(line.starts_with("scheduler_config.json: ") && line.find(part) != std::string::npos, line.c_str());
        }
        auto config = NoiseScheduleConfig{};
        config.num_train_timesteps = 0;
        QVERIFY_EXCEPTION_THROWN(NoiseSchedule{config}, Error);
    }
};

QTEST_APPLESS_MAIN(TestNoiseSchedule)
#include "test_noise_schedule.moc"
