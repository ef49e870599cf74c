#include "core/training/fine_tuning.h"

#include "core/base/command_option.h"
#include "core/base/system_message.h"
#include "core/checkpoint/component_files.h"
#include "core/training/model_folder.h"

#include <set>

namespace sfumato::training {
namespace {

namespace fs = std::filesystem;

/// Above, a model counts as one of Stable Diffusion's size, for which others' experience holds.
constexpr std::int64_t kLargeDenoiser = 100'000'000;

bool has_trainable_parts(const ModelFamily& family) { return !family.trainable.empty(); }

/// Weights in any format; those that are used are named by component_files.
bool holds_weights(const fs::path& file)
{
    static const std::set<std::string> endings{".safetensors", ".bin", ".ckpt", ".pt", ".pth",
                                               ".msgpack",     ".h5",  ".onnx", ".pb"};
    return endings.contains(file.extension().string());
}

void copy_part(const fs::path& from, const fs::path& to)
{
    std::set<fs::path> used;
    if (fs::exists(from / "config.json"))
        for (const auto& file : value_or_throw(component_files(from))) used.insert(file.filename());
    std::error_code problem;
    fs::create_directories(to, problem);
    for (const auto& entry : fs::directory_iterator(from, problem)) {
        const auto name = entry.path().filename();
        if (!fs::is_regular_file(entry.path()) || (holds_weights(name) && !used.contains(name)))
            continue; // a link is followed
        if (!problem) fs::copy_file(entry.path(), to / name, fs::copy_options::overwrite_existing, problem);
    }
    if (problem)
        throw Error{from, Message::tr("cannot be copied to %1: %2", to, system_message(problem.value())),
                    Message::tr("free some space or choose another folder")};
}

} // namespace

ModelSpec open_base(const fs::path& model, const DenoiserTrainingConfig& config)
{
    if (!fs::is_directory(model) && fs::exists(model))
        throw Error{model, Message::tr("is a model in one file, which cannot be fine-tuned"),
                    Message::tr("name a model folder (one that holds model_index.json); diffusers' "
                                "from_single_file(...).save_pretrained(...) makes one of it")};
    // Its own VAE, whatever lies beside the folder: the result must open the same everywhere.
    ModelSpec spec = value_or_throw(ModelSpec::read(model, {.tokenizer = {}, .vae = model}));
    if (!has_trainable_parts(*spec.family) || !std::holds_alternative<NoiseScheduleConfig>(spec.scheduler))
        throw Error{model, Message::tr("is a %1 model, which the trainer does not know", verbatim(spec.family->title)),
                    Message::tr("fine-tune a model of one of these families: %1",
                                titles_of_families(has_trainable_parts))};
    if (spec.extra_channels() != 0)
        throw Error{model, Message::tr("is an inpainting model, which the trainer does not know"),
                    Message::tr("fine-tune the model it was made from")};
    if (spec.text.empty() && config.weights == kCrossAttention)
        throw Error{model, Message::tr("takes no words, so it has no cross-attention to train"),
                    Message::tr("train all weights (%1)", command_option("--weights all"))};
    return spec;
}

DenoiserTrainingConfig fine_tuning_recipe(const std::string& weights, std::int64_t parameters)
{
    const bool large = parameters > kLargeDenoiser, few = weights == kCrossAttention;
    DenoiserTrainingConfig config;
    config.weights = weights;
    config.run.steps = large ? (few ? 500 : 1000) : 1500;
    config.run.batch_size = large ? 4 : 16;
    config.run.learning_rate = large ? (few ? 8e-5 : 1e-5) : (few ? 5e-4 : 1e-4);
    config.run.lr_warmup_steps = 50;
    config.run.min_lr_ratio = 0.1;
    config.run.ema_decay = config.run.ema_decay_late = 0.99;
    config.run.validate_every = 50;
    config.run.sample_every = config.run.steps / 10;
    config.run.checkpoint_minutes = large ? 30 : 2;
    config.run.checkpoint_with_samples = !large;
    if (large) {    // a picture at a time, and few to look at: each takes minutes
        config.gradient_accumulation = 4;
        config.data.validation_pictures = 8;
        config.sheet_pictures = 2;
        config.sheet_guidance = 7.5;
    }
    return config;
}

Result<DenoiserTrainingConfig> fine_tuning_recipe_for(const fs::path& model, const std::string& weights)
{
    try {
        DenoiserTrainingConfig asked;
        asked.weights = weights;
        return fine_tuning_recipe(weights, denoiser_parameters(open_base(model, asked)));
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

std::int64_t denoiser_parameters(const ModelSpec& spec)
{
    std::int64_t count = 0;
    for (const auto& [name, entry] : spec.weights.at(spec.denoiser.name).index())
        count += c10::multiply_integers(entry.shape);
    return count;
}

void adopt(DenoiserTrainingConfig& config, const ModelSpec& spec)
{
    config.family = spec.family;
    config.denoiser = spec.denoiser;
    config.schedule = std::get<NoiseScheduleConfig>(spec.scheduler);
    config.data.side = spec.native_size();
    config.unconditional = spec.text.empty();
    if (!spec.text.empty()) config.text_encoder = spec.text[0];
}

void copy_base(const ModelSpec& spec, const fs::path& out)
{
    std::error_code ignored;
    if (fs::equivalent(spec.path, out, ignored))
        throw Error{out, Message::tr("is the model to start from"),
                    Message::tr("choose another folder for the result")};
    std::set<std::string> others{"scheduler", spec.family->vae.folder};
    for (const TextComponent& text : spec.family->text) others.insert({text.encoder.folder, text.tokenizer});
    // A part that the index forgets is used all the same (a tokenizer, often), so the folders count.
    for (const auto& entry : fs::directory_iterator(spec.path))
        if (entry.is_directory() && others.contains(entry.path().filename().string()))
            copy_part(entry.path(), out / entry.path().filename());
    Json index = value_or_throw(read_json_file(spec.path / "model_index.json"));
    for (const auto& [name, part] : index.items())
        if (part.is_array() && name != spec.denoiser.name && !others.contains(name))
            index[name] = {nullptr, nullptr}; // safety checkers and the like stay where they are
    write_json(out / "model_index.json", index);
}

Json card_after(const Json& base, const std::string& title, const std::vector<std::string>& words)
{
    Json card = base;
    card["title"] = title;
    const auto known = json_value_or(base, "vocabulary", std::vector<std::string>{});
    if (known.empty()) return card; // a model that knows every word names none
    std::set<std::string> all(known.begin(), known.end());
    all.insert(words.begin(), words.end());
    card["vocabulary"] = all;
    return card;
}

} // namespace sfumato::training
