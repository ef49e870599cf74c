#include "app/cli/command.h"
#include "core/training/denoiser_trainer.h"
#include "core/training/model_trainer.h"
#include "core/training/vae_trainer.h"

#include <cstdio>
#include <memory>

namespace sfumato::cli {
namespace {

using namespace training;

struct TrainOptions {
    std::string data, config_file, progress = "bar";
    RunOptions run;
    Json recipe_of_part = Json::object(); ///< where the part's recipe is not its configuration's defaults
    Json recipe = Json::object();         ///< fields of the configuration that options name
};

/// An option that sets the recipe's field of that key.
template <class T> CLI::Option* add_field(CLI::App& app, TrainOptions& o, const std::string& option, const char* key, const std::string& about)
{
    return app.add_option_function<T>(option, [&o, key](const T& value) { o.recipe[key] = value; }, about);
}

void add_shared_options(CLI::App& app, TrainOptions& o)
{
    app.add_option("--data", o.data, "scenery[:seed[:count]], or a folder of pictures with .txt captions beside them")->required();
    app.add_option("--out", o.run.out, "model folder to write; logs, sheets and the state lie in its training/ folder")->required();
    app.add_option("--config", o.config_file, "JSON file that overrides the recipe's defaults");
    app.add_flag("--resume", o.run.resume, "continue the run in the folder exactly where it stopped");
    app.add_option("--max-time", o.run.max_seconds, "save and stop after this many seconds")->check(CLI::PositiveNumber);
    add_field<std::int64_t>(app, o, "--seed", "seed", "seed of weights, order and noise")->check(CLI::NonNegativeNumber);
    app.add_flag_callback("--flip", [&o] { o.recipe["flip"] = true; }, "folders: learn from every picture mirrored, too");
    app.add_option("--threads", o.run.threads, "worker threads (default: one per processor)")->check(CLI::PositiveNumber);
    app.add_option("--precision", o.run.precision, "auto, float32 or bfloat16")->check(CLI::IsMember({"auto", "float32", "bfloat16"}));
    app.add_option("--progress", o.progress, "bar, json (one object a line) or none")->check(CLI::IsMember({"bar", "json", "none"}));
}

void add_steps(CLI::App& app, TrainOptions& o)
{
    add_field<std::int64_t>(app, o, "--steps", "steps", "optimiser steps in all")->check(CLI::PositiveNumber);
}

void add_diffusion_options(CLI::App& app, TrainOptions& o)
{
    app.add_flag_callback("--unconditional", [&o] { o.recipe["unconditional"] = true; }, "leave the captions out: the noise predictor alone");
    add_field<std::string>(app, o, "--vae", "vae", "folder of a trained VAE to copy into the model (default: the model's own)");
    add_field<std::string>(app, o, "--title", "title", "name of the model in the studio (default: the folder of pictures)");
}

std::string duration(double seconds)
{
    const auto whole = static_cast<long>(seconds);
    char text[32];
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    return text;
}

/// One line that is drawn over itself; what should stay (validation, notes) gets a line of its own.
class ProgressBar {
public:
    void step(const TrainingProgress& p)
    {
        smooth_ = smooth_ < 0 ? p.error : 0.98 * smooth_ + 0.02 * p.error;
        std::fprintf(stderr, "\r\033[Kstep %lld/%lld  error %.4f  rate %.2e  norm %.2f  %.0f samples/s  %s left",
                     static_cast<long long>(p.step), static_cast<long long>(p.steps), smooth_, p.learning_rate, p.gradient_norm,
                     p.samples_per_second, duration(p.seconds_left).c_str());
        if (p.validation_error >= 0) std::fprintf(stderr, "  validation %.4f", p.validation_error);
        if (!p.note.empty()) std::fprintf(stderr, "  %s", p.note.c_str());
        if (p.validation_error >= 0 || !p.note.empty()) std::fputc('\n', stderr);
    }
    void prepare(std::int64_t done, std::int64_t all, const std::string& what)
    {
        std::fprintf(stderr, "\r\033[Kpreparing %s: %lld/%lld%s", what.c_str(), static_cast<long long>(done), static_cast<long long>(all), done == all ? "\n" : "");
    }

private:
    double smooth_ = -1;
};

void print_json(const TrainingProgress& p)
{
    const Json line{{"step", p.step}, {"steps", p.steps}, {"loss", p.loss}, {"error", p.error}, {"validation_error", p.validation_error},
                    {"learning_rate", p.learning_rate}, {"gradient_norm", p.gradient_norm}, {"samples_per_second", p.samples_per_second},
                    {"seconds", p.seconds}, {"seconds_left", p.seconds_left}, {"note", p.note}};
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

/// Says which files were left out and why; on stderr, so that it disturbs no program that reads the progress.
void print_data(const DataSource& source)
{
    for (const auto& error : source.skipped) std::fprintf(stderr, "skipped: %s\n", error.line().c_str());
    std::fprintf(stderr, "%lld pictures to learn from, %lld for validation, %zu files skipped\n", static_cast<long long>(source.training->size()),
                 static_cast<long long>(source.validation->size()), source.skipped.size());
}

/// The configuration of a run: the recipe, what the run in the folder was started with (when resuming), then the file, then options.
Result<Json> configuration(const TrainOptions& o, const char* part)
{
    Json json = o.recipe_of_part;
    const auto layer = [&](const std::filesystem::path& file) -> Result<void> {
        auto read = read_json_file(file);
        if (!read) return tl::unexpected(read.error());
        if (!read->is_object()) return fail(file.string(), "is not a JSON object");
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

template <class Config, class Train> Result<int> train(TrainOptions o, const char* part, Train&& run_training)
{
    auto json = configuration(o, part);
    if (!json) return tl::unexpected(json.error());
    auto config = Config::from_json(*json, o.config_file.empty() ? "configuration" : o.config_file);
    if (!config) return tl::unexpected(config.error());

    ProgressBar bar;
    o.run.stop = interrupted();
    o.run.on_data = print_data;
    if (o.progress == "bar") {
        o.run.on_step = [&](const TrainingProgress& p) { bar.step(p); };
        o.run.on_preparation = [&](std::int64_t done, std::int64_t all, const std::string& what) { bar.prepare(done, all, what); };
    } else if (o.progress == "json") {
        o.run.on_step = print_json;
    }
    auto result = run_training(o.data, *config, o.run);
    if (o.progress == "bar") std::fputc('\n', stderr);
    if (!result) return tl::unexpected(result.error());
    return result->end == RunEnd::Interrupted ? 130 : 0;
}

Result<RunResult> train_whole_model(const std::string& data, const ModelTrainingConfig& config, const RunOptions& options)
{
    return train_model(data, config, options, [](const std::string& phase) { std::fprintf(stderr, "phase: %s\n", phase.c_str()); });
}

} // namespace

std::function<Result<int>()> set_up_train(CLI::App& app)
{
    app.require_subcommand(1);
    auto options = std::make_shared<TrainOptions>();
    CLI::App* model = app.add_subcommand("model", "train a whole model: vae, diffusion, decoder, one after the other");
    CLI::App* vae = app.add_subcommand("vae", "train the autoencoder on random crops");
    CLI::App* diffusion = app.add_subcommand("diffusion", "train U-Net and text encoder on the latents of a trained VAE");
    CLI::App* decoder = app.add_subcommand("decoder", "train the decoder of a trained VAE alone; latents keep their meaning");
    for (auto* part : {model, vae, diffusion, decoder}) add_shared_options(*part, *options);
    for (auto* part : {vae, diffusion, decoder}) add_steps(*part, *options);
    add_diffusion_options(*diffusion, *options);
    return [=]() -> Result<int> {
        if (model->parsed()) return train<ModelTrainingConfig>(*options, "model", train_whole_model);
        if (vae->parsed()) return train<VaeTrainingConfig>(*options, "vae", train_vae);
        if (decoder->parsed()) {
            options->recipe_of_part = VaeTrainingConfig::decoder_recipe().to_json();
            return train<VaeTrainingConfig>(*options, "decoder", train_vae);
        }
        return train<DenoiserTrainingConfig>(*options, "diffusion", train_denoiser);
    };
}

} // namespace sfumato::cli
