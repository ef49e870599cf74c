#include "app/cli/command.h"
#include "app/cli/train_report.h"
#include "core/base/file_lock.h"
#include "core/training/denoiser_trainer.h"
#include "core/training/fine_tuning.h"
#include "core/training/model_trainer.h"
#include "core/training/vae_trainer.h"

namespace sfumato::cli {
namespace {

using namespace training;

constexpr const char* kLockFile = "run.lock";

struct TrainOptions {
    std::string data, config_file, progress = "bar";
    RunOptions run;
    Json recipe_of_part = Json::object(); ///< where the part's recipe is not its configuration's defaults
    Json recipe = Json::object();         ///< fields of the configuration that options name
};

/// An option that sets the recipe's field of that key.
template <class T>
CLI::Option* add_field(CLI::App& app, TrainOptions& o, const std::string& option, const char* key,
                       const std::string& about)
{
    return app.add_option_function<T>(option, [&o, key](const T& value) { o.recipe[key] = value; }, about);
}

void add_shared_options(CLI::App& app, TrainOptions& o)
{
    app.add_option("--data", o.data, "scenery[:seed[:count]], or a folder of pictures with .txt captions beside them")
        ->required();
    app.add_option("--out", o.run.out, "model folder to write; logs, sheets and the state lie in its training/ folder")
        ->required();
    app.add_option("--config", o.config_file, "JSON file that overrides the recipe's defaults");
    app.add_flag("--resume", o.run.resume, "continue the run in the folder exactly where it stopped");
    app.add_option("--max-time", o.run.max_seconds, "save and stop after this many seconds")
        ->check(CLI::PositiveNumber);
    add_field<std::int64_t>(app, o, "--seed", "seed", "seed of weights, order and noise")
        ->check(CLI::NonNegativeNumber);
    app.add_flag_callback(
        "--flip", [&o] { o.recipe["flip"] = true; }, "folders: learn from every picture mirrored, too");
    app.add_option("--threads", o.run.threads, "worker threads (default: one per processor)")
        ->check(CLI::PositiveNumber);
    app.add_option("--precision", o.run.precision, "auto, float32 or bfloat16")
        ->check(CLI::IsMember({"auto", "float32", "bfloat16"}));
    app.add_option("--progress", o.progress, "bar, json (one object a line) or none")
        ->check(CLI::IsMember({"bar", "json", "none"}));
}

void add_pace(CLI::App& app, TrainOptions& o)
{
    add_field<std::int64_t>(app, o, "--steps", "steps", "optimiser steps in all")->check(CLI::PositiveNumber);
    add_field<int>(app, o, "--batch", "batch_size", "pictures a step learns from")->check(CLI::PositiveNumber);
    add_field<double>(app, o, "--learning-rate", "learning_rate", "highest rate of the run")
        ->check(CLI::PositiveNumber);
}

void add_adversarial_options(CLI::App& app, TrainOptions& o)
{
    add_field<double>(app, o, "--adversarial", "adversarial_weight",
                      "weight of a discriminator's loss, which makes decoded pictures crisp (0.5 is usual)")
        ->check(CLI::NonNegativeNumber);
    add_field<double>(app, o, "--feature-loss", "feature_weight",
                      "weight of the difference of its features, a perceptual loss (1 is usual)")
        ->check(CLI::NonNegativeNumber);
    add_field<std::int64_t>(app, o, "--adversarial-start", "adversarial_start",
                            "steps before the discriminator takes part")
        ->check(CLI::NonNegativeNumber);
}

void add_diffusion_options(CLI::App& app, TrainOptions& o)
{
    app.add_flag_callback(
        "--unconditional", [&o] { o.recipe["unconditional"] = true; },
        "leave the captions out: the noise predictor alone");
    add_field<std::string>(app, o, "--caption", "caption",
                           "folders: caption of every picture that has none of its own");
    add_field<std::string>(app, o, "--vae", "vae",
                           "folder of a trained VAE to copy into the model (default: the model's own)");
    add_field<std::string>(app, o, "--title", "title",
                           "name of the model in the studio (default: the folder of pictures)");
    auto* from = add_field<std::string>(app, o, "--from", "from",
                                        "fine-tune a copy of this model folder instead of starting from nothing");
    add_field<std::string>(app, o, "--weights", "weights",
                           "of that model: all, or cross-attention (what takes in the words)")
        ->check(CLI::IsMember({kAllWeights, kCrossAttention}))
        ->needs(from);
    for (const char* own : {"--unconditional", "--vae"}) from->excludes(app.get_option(own));
}

/// The configuration of a run: the recipe, what the run in the folder was started with (when resuming), then the file,
/// then options.
Result<Json> configuration(const TrainOptions& o, const char* part)
{
    Json json = o.recipe_of_part;
    const auto layer = [&](const std::filesystem::path& file) -> Result<void> {
        auto read = read_json_file(file);
        if (!read) return tl::unexpected(read.error());
        if (!read->is_object()) return fail(file, Message::tr("is not a JSON object"));
        json.merge_patch(*read);
        return {};
    };
    if (const auto own = o.run.out / "training" / part / "config.json"; o.run.resume && std::filesystem::exists(own))
        if (auto done = layer(own); !done) return tl::unexpected(done.error());
    if (!o.config_file.empty())
        if (auto done = layer(o.config_file); !done) return tl::unexpected(done.error());
    json.merge_patch(o.recipe);
    return json;
}

/// The only program that trains in the folder, as long as the lock lives.
Result<FileLock> lock_folder(const std::filesystem::path& out)
{
    auto lock = FileLock::try_for(out / "training" / kLockFile, FileLock::Kind::Alone);
    if (!lock) return tl::unexpected(lock.error());
    if (!*lock)
        return fail(out, Message::tr("another program is training there"),
                    Message::tr("wait until it has saved and ended, or choose another folder"));
    return std::move(**lock);
}

/// A run that failed before it wrote anything leaves nothing behind.
void remove_if_nothing_is_in(const std::filesystem::path& out)
{
    std::error_code problem;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(out, problem))
        if (!entry.is_directory() && entry.path().filename() != kLockFile) return;
    std::filesystem::remove_all(out, problem);
}

template <class Config, class Train>
Result<RunResult> train(TrainOptions& o, const char* part, TrainReport& report, Train&& run_training)
{
    auto json = configuration(o, part);
    if (!json) return tl::unexpected(json.error());
    auto config = Config::from_json(*json, o.config_file.empty() ? "configuration" : o.config_file);
    if (!config) return tl::unexpected(config.error());
    const bool own = !std::filesystem::exists(o.run.out);
    const auto lock = lock_folder(o.run.out);
    if (!lock) return tl::unexpected(lock.error());
    o.run.stop = interrupted();
    report.watch(o.run);
    Result<RunResult> result = run_training(o.data, *config, o.run);
    if (!result && own) remove_if_nothing_is_in(o.run.out);
    return result;
}

/// Fine-tuning has recipes of its own, by the size of the model.
Result<RunResult> train_diffusion(TrainOptions& o, TrainReport& report)
{
    if (o.recipe.contains("from") && !o.run.resume) {
        auto recipe = fine_tuning_recipe_for(o.recipe.at("from").get<std::string>(),
                                             o.recipe.value("weights", std::string(kAllWeights)));
        if (!recipe) return tl::unexpected(recipe.error());
        o.recipe_of_part = recipe->to_json();
    }
    return train<DenoiserTrainingConfig>(o, "diffusion", report, train_denoiser);
}

Result<RunResult> train_whole_model(TrainOptions& o, TrainReport& report)
{
    return train<ModelTrainingConfig>(
        o, "model", report, [&](const std::string& data, const ModelTrainingConfig& config, const RunOptions& options) {
            return train_model(data, config, options, [&](const std::string& phase) { report.phase(phase); });
        });
}

} // namespace

std::function<Result<int>()> set_up_train(CLI::App& app)
{
    app.require_subcommand(1);
    auto options = std::make_shared<TrainOptions>();
    CLI::App* model = app.add_subcommand("model", "train a whole model: vae, diffusion, decoder, one after the other");
    CLI::App* vae = app.add_subcommand("vae", "train the autoencoder on random crops");
    CLI::App* diffusion
        = app.add_subcommand("diffusion",
                             "train U-Net and text encoder on the latents of a trained VAE, or fine-tune a model");
    CLI::App* decoder
        = app.add_subcommand("decoder", "train the decoder of a trained VAE alone; latents keep their meaning");
    for (auto* part : {model, vae, diffusion, decoder}) add_shared_options(*part, *options);
    for (auto* part : {vae, diffusion, decoder}) add_pace(*part, *options);
    add_diffusion_options(*diffusion, *options);
    for (auto* part : {vae, decoder}) add_adversarial_options(*part, *options);
    add_field<double>(*vae, *options, "--equivariance", "equivariance_share",
                      "share of the steps in which latent and picture are turned or made smaller alike (0.5 is usual)")
        ->check(CLI::Range(0.0, 1.0));
    return [=]() -> Result<int> {
        const auto report = make_train_report(options->progress);
        const auto result = [&]() -> Result<RunResult> {
            if (model->parsed()) return train_whole_model(*options, *report);
            if (vae->parsed()) return train<VaeTrainingConfig>(*options, "vae", *report, train_vae);
            if (diffusion->parsed()) return train_diffusion(*options, *report);
            options->recipe_of_part = VaeTrainingConfig::decoder_recipe().to_json();
            return train<VaeTrainingConfig>(*options, "decoder", *report, train_vae);
        }();
        report->end(result);
        if (!result) return tl::unexpected(result.error());
        return result->end == RunEnd::Interrupted ? 130 : 0;
    };
}

} // namespace sfumato::cli
