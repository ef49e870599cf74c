#include "core/training/model_trainer.h"

#include "core/training/denoiser_trainer.h"
#include "core/training/model_folder.h"
#include "core/training/run_guard.h"
#include "core/training/training_state.h"
#include "core/training/vae_trainer.h"

#include <chrono>

namespace sfumato::training {
namespace {

/// One phase's configuration: the recipe, what the file says of the phase, what it says of all phases.
template <class Config>
Result<void> read_phase(Config& config, const Json& json, const char* phase, const std::string& where)
{
    Json merged = config.to_json();
    if (json.contains(phase)) merged.merge_patch(json[phase]);
    for (const char* common : {"seed", "flip"})
        if (json.contains(common)) merged[common] = json[common];
    auto read = Config::from_json(merged, where + ": " + phase);
    if (!read) return tl::unexpected(read.error());
    config = *read;
    return {};
}

} // namespace

Json ModelTrainingConfig::to_json() const
{
    return {{"vae", vae.to_json()}, {"diffusion", diffusion.to_json()}, {"decoder", decoder.to_json()}};
}

Result<ModelTrainingConfig> ModelTrainingConfig::from_json(const Json& json, const std::string& where)
{
    if (!json.is_object()) return fail(verbatim(where), Message::tr("the configuration is not a JSON object"));
    for (const auto& [key, value] : json.items())
        if (key != "vae" && key != "diffusion" && key != "decoder" && key != "seed" && key != "flip")
            return fail(verbatim(where), Message::tr("unknown key \"%1\"", key),
                        Message::tr("the known ones are vae, diffusion, decoder, seed, flip"));
    ModelTrainingConfig config;
    if (auto read = read_phase(config.vae, json, "vae", where); !read) return tl::unexpected(read.error());
    if (auto read = read_phase(config.diffusion, json, "diffusion", where); !read) return tl::unexpected(read.error());
    if (auto read = read_phase(config.decoder, json, "decoder", where); !read) return tl::unexpected(read.error());
    config.decoder.decoder_only = true;
    return config;
}

Result<RunResult> train_model(const std::string& data, const ModelTrainingConfig& config, const RunOptions& options,
                              const std::function<void(const std::string&)>& on_phase)
{
    struct Phase {
        const char* name;
        std::int64_t steps;
        std::function<Result<RunResult>(const RunOptions&)> run;
    };
    const Phase phases[] = {
        // clang-format off
        {"vae", config.vae.run.steps, [&](const RunOptions& own) { return train_vae(data, config.vae, own); }},
        {"diffusion", config.diffusion.run.steps, [&](const RunOptions& own) { return train_denoiser(data, config.diffusion, own); }},
        {"decoder", config.decoder.run.steps, [&](const RunOptions& own) { return train_vae(data, config.decoder, own); }},
        // clang-format on
    };
    return guarded([&] {
        const auto began = std::chrono::steady_clock::now();
        const auto training = options.out / "training";
        check_run_folder(training / phases[0].name, options);
        std::filesystem::create_directories(training / "model");
        write_json(training / "model/config.json", config.to_json());
        RunResult result;
        for (const auto& phase : phases) {
            const auto state = training / phase.name / kStateFile;
            if (recorded_step(state) >= phase.steps)
                continue; // going through it again would put the first decoder over the last
            RunOptions own = options;
            own.resume = std::filesystem::exists(state);
            if (options.max_seconds > 0) {
                own.max_seconds = options.max_seconds
                    - std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
                if (own.max_seconds <= 0) return RunResult{RunEnd::TimeUp, result.step};
            }
            if (on_phase) on_phase(phase.name);
            result = value_or_throw(phase.run(own));
            if (result.end != RunEnd::Finished) return result;
        }
        return result;
    });
}

} // namespace sfumato::training
