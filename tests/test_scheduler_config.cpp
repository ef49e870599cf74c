// What a model folder's scheduler_config.json makes of a model: every class of diffusers has a meaning or is refused.
#include "core/base/file_io.h"
#include "core/diffusion/noise_process_config.h"
#include "core/families/model_spec.h"
#include "tests/support/folder.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

/// Classes of diffusers 0.42.1 by the levels of noise that a pipeline has with them.
constexpr const char* kDiscrete[] = {
    // clang-format off
    "DDIMScheduler", "DDIMParallelScheduler", "DDPMScheduler", "DDPMParallelScheduler", "DEISMultistepScheduler",
    "DPMSolverMultistepScheduler", "DPMSolverSDEScheduler", "DPMSolverSinglestepScheduler", "EulerAncestralDiscreteScheduler",
    "EulerDiscreteScheduler", "HeunDiscreteScheduler", "KDPM2AncestralDiscreteScheduler", "KDPM2DiscreteScheduler", "LCMScheduler",
    "LMSDiscreteScheduler", "PNDMScheduler", "SASolverScheduler", "TCDScheduler", "UniPCMultistepScheduler"};
constexpr const char* kFlow[] = {"FlowMatchEulerDiscreteScheduler", "FlowMatchHeunDiscreteScheduler"};
constexpr const char* kEdm[] = {"EDMDPMSolverMultistepScheduler", "EDMEulerScheduler"};
constexpr const char* kOthers[] = {
    "AmusedScheduler", "BlockRefinementScheduler", "CMStochasticIterativeScheduler", "CogVideoXDDIMScheduler", "CogVideoXDPMScheduler",
    "ConsistencyDecoderScheduler", "CosineDPMSolverMultistepScheduler", "DDIMInverseScheduler", "DDPMWuerstchenScheduler",
    "DPMSolverMultistepInverseScheduler", "FlowMapEulerDiscreteScheduler", "FlowMatchLCMScheduler", "HeliosDMDScheduler",
    "HeliosScheduler", "IPNDMScheduler", "KarrasVeScheduler", "LTXEulerAncestralRFScheduler", "RePaintScheduler", "SCMScheduler",
    "ScoreSdeVeScheduler", "ScoreSdeVpScheduler", "UnCLIPScheduler", "VQDiffusionScheduler", "SomeSchedulerOfTomorrow"};
// clang-format on

Result<NoiseProcessConfig> read(const Json& json)
{
    return noise_process_config_from_json(json, "scheduler_config.json");
}

} // namespace

class TestSchedulerConfig : public QObject {
    Q_OBJECT
    Folder folder_;

    /// The golden model with another scheduler.
    fs::path model_with(const std::string& scheduler) const
    {
        const fs::path model = folder_ / "model";
        fs::remove_all(model);
        fs::copy(SFUMATO_TEST_DATA "/goldens/tiny-sd15", model, fs::copy_options::recursive);
        value_or_throw(write_file_atomically(model / "scheduler" / "scheduler_config.json", scheduler));
        return model;
    }

private Q_SLOTS:
    void every_class_has_a_meaning_or_is_refused_by_name()
    {
        const auto kind_of = [](const char* name) {
            const auto config = read({{"_class_name", name}});
            return config ? std::optional(make_noise_process(*config)->kind()) : std::nullopt;
        };
        for (const char* name : kDiscrete) QVERIFY2(kind_of(name) == ProcessKind::DiscreteVp, name);
        for (const char* name : kFlow) QVERIFY2(kind_of(name) == ProcessKind::RectifiedFlow, name);
        for (const char* name : kEdm) QVERIFY2(kind_of(name) == ProcessKind::Edm, name);
        for (const char* name : kOthers) {
            const auto config = read({{"_class_name", name}});
            QVERIFY2(!config && config.error().line().find(name) != std::string::npos, name);
        }
    }

    /// diffusers' Euler with continuous timesteps is an EDM process of v, where it says between which sigmas.
    void a_continuous_euler_is_an_edm_process()
    {
        Json json{{"_class_name", "EulerDiscreteScheduler"},
                  {"prediction_type", "v_prediction"},
                  {"timestep_type", "continuous"},
                  {"use_karras_sigmas", true},
                  {"sigma_min", 0.002},
                  {"sigma_max", 700.0}};
        const EdmConfig expected{.sigma_max = 700, .sigma_data = 1, .prediction_type = Prediction::V};
        const auto config = read(json);
        QVERIFY2(config, config ? "" : config.error().line().c_str());
        QVERIFY(std::get<EdmConfig>(*config) == expected);
        json["use_karras_sigmas"] = false;
        QVERIFY(read(json).error().line().find("timestep_type") != std::string::npos);
        json["timestep_type"] = "discrete";
        QVERIFY(read(json).error().line().find("sigma_min") != std::string::npos);
        json["sigma_min"] = json["sigma_max"] = nullptr;
        QVERIFY(std::holds_alternative<NoiseScheduleConfig>(value_or_throw(read(json))));
    }

    void settings_that_are_not_followed_are_told()
    {
        const Json plain{{"thresholding", false},   {"final_sigmas_type", "zero"}, {"interpolation_type", "linear"},
                         {"use_lu_lambdas", false}, {"clip_sample", false},        {"lambda_min_clipped", -INFINITY}};
        QVERIFY(settings_passed_over(plain).empty());
        for (const auto& [key, value] : {std::pair{"thresholding", Json(true)},
                                         {"final_sigmas_type", Json("sigma_min")},
                                         {"interpolation_type", Json("log_linear")},
                                         {"use_lu_lambdas", Json(true)},
                                         {"clip_sample", Json(true)},
                                         {"lambda_min_clipped", Json(-5.1)}}) {
            Json asked = plain;
            asked[key] = value;
            const auto sentences = settings_passed_over(asked);
            QCOMPARE(sentences.size(), std::size_t{1});
            QVERIFY2(sentences.front().text().find(key) != std::string::npos, key);
        }
        const auto spec = value_or_throw(ModelSpec::read(
            model_with(R"({"_class_name": "DPMSolverMultistepScheduler", "final_sigmas_type": "sigma_min"})")));
        QCOMPARE(spec.notices.size(), std::size_t{1});
        // StableDiffusionPipeline switches this off when it opens the folder.
        const auto unclipped
            = value_or_throw(ModelSpec::read(model_with(R"({"_class_name": "DDIMScheduler", "clip_sample": true})")));
        QVERIFY(unclipped.notices.empty());
    }

    /// DPMSolverMultistepScheduler().save_config() of diffusers 0.42.1 writes a bare -Infinity; the pipelines of Stable
    /// Diffusion 1.x and 2.x set the offset to 1 whatever the file says.
    void a_folder_is_read_as_its_pipeline_reads_it()
    {
        const auto spec
            = ModelSpec::read(model_with(R"({"_class_name": "DPMSolverMultistepScheduler", "beta_end": 0.012,
            "beta_schedule": "scaled_linear", "beta_start": 0.00085, "lambda_min_clipped": -Infinity, "steps_offset": 0,
            "timestep_spacing": "leading", "trained_betas": null, "use_karras_sigmas": true})"));
        QVERIFY2(spec, spec ? "" : spec.error().line().c_str());
        const auto& schedule = std::get<NoiseScheduleConfig>(spec->scheduler);
        QCOMPARE(schedule.steps_offset, 1);
        QCOMPARE(schedule.formula, SigmaFormula::Karras);
        const Json offset_0{{"_class_name", "EulerDiscreteScheduler"}, {"steps_offset", 0}};
        for (const ModelFamily* family : all_families()) {
            const auto config = value_or_throw(family->read_scheduler(offset_0, "f"));
            const bool overridden = std::string_view(family->id) == "sd1" || std::string_view(family->id) == "sd2";
            QCOMPARE(std::get<NoiseScheduleConfig>(config).steps_offset, overridden ? 1 : 0);
        }
        const auto refused = ModelSpec::read(model_with(R"({"_class_name": "IPNDMScheduler"})"));
        QVERIFY(!refused && refused.error().line().find("IPNDMScheduler") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestSchedulerConfig)
#include "test_scheduler_config.moc"
