#include "core/training/denoiser_inputs.h"

#include "core/base/command_option.h"
#include "core/base/system_message.h"
#include "core/checkpoint/component_files.h"
#include "core/checkpoint/strict_loading.h"
#include "core/text/tokenizer_folder.h"
#include "core/training/caption_tokens.h"
#include "core/training/latent_cache.h"
#include "core/training/model_folder.h"

#include <atomic>

namespace sfumato::training {
namespace {

namespace fs = std::filesystem;

/// The weights of a VAE under the one name that a model folder gives them.
void write_vae(const Weights& weights, const fs::path& file)
{
    std::map<std::string, at::Tensor> tensors;
    for (const auto& [name, entry] : weights.index()) tensors.emplace(name, value_or_throw(weights.tensor(name)));
    value_or_throw(write_safetensors(file, tensors, {{"format", "pt"}}));
}

/// A model folder holds its VAE: one trained elsewhere is copied in.
void copy_vae(const std::string& from, const fs::path& own)
{
    if (from.empty() || (fs::exists(own) && fs::exists(from) && fs::equivalent(from, own))) return;
    std::error_code problem;
    fs::create_directories(own, problem);
    const bool plain = fs::exists(fs::path(from) / kDiffusionWeights);
    for (const char* name : {"config.json", kDiffusionWeights}) {
        if (name == kDiffusionWeights && !plain) break;
        if (!problem) fs::copy_file(fs::path(from) / name, own / name, fs::copy_options::overwrite_existing, problem);
        if (problem)
            throw Error{fs::path(from) / name,
                        Message::tr("cannot be copied to %1: %2", own, system_message(problem.value())),
                        Message::tr("name the folder of a trained VAE")};
    }
    if (!plain) write_vae(value_or_throw(open_component(from)), own / kDiffusionWeights);
}

std::string shape_name(int channels, int side)
{
    return std::to_string(channels) + "x" + std::to_string(side) + "x" + std::to_string(side);
}

ModelVae load_vae(const ComponentSpec<AutoencoderType>& vae, const Weights& weights)
{
    const at::NoGradGuard no_grad;
    auto network = vae.make();
    value_or_throw(load_strictly(*network, weights, at::kCPU, at::kFloat));
    return {std::move(network), hash_of_encoder(weights)};
}

void check_vocabulary(const Tokenizer& tokenizer, const TextEncoderTraits& encoder, const fs::path& folder,
                      Message::Literal remedy)
{
    if (tokenizer.vocabulary_size() > encoder.vocabulary_size)
        throw Error{folder,
                    Message::tr("has %1 pieces, more than the %2 the text encoder has room for",
                                tokenizer.vocabulary_size(), encoder.vocabulary_size),
                    remedy};
}

} // namespace

ModelVae open_model_vae(const fs::path& out, const DenoiserTrainingConfig& wanted)
{
    const Component<AutoencoderType>& component = wanted.family->vae;
    const auto own = out / component.folder;
    copy_vae(wanted.vae, own);
    if (!fs::exists(own / "config.json"))
        throw Error{own, Message::tr("holds no VAE"),
                    Message::tr("train one first with \"sfumato-cli train vae --out %1\", or name one with %2", out,
                                command_option("--vae"))};
    const auto json = value_or_throw(read_json_file(own / "config.json"));
    const auto vae
        = component_spec(component, value_or_throw(component.type->read_config(json, (own / "config.json").string())));
    const LatentFormat& latent = vae.traits.latent;
    const DenoiserTraits& denoiser = wanted.denoiser.traits;
    const int side = wanted.data.side / latent.size_multiple();
    if (latent.sampled_channels() != denoiser.in_channels || side != denoiser.sample_size)
        throw Error{own,
                    Message::tr("makes latents of %1, the %2 expects %3", shape_name(latent.sampled_channels(), side),
                                std::string_view(wanted.denoiser.type->kind),
                                shape_name(denoiser.in_channels, denoiser.sample_size)),
                    Message::tr("change %1.in_channels, %1.sample_size or side", wanted.denoiser.name)};
    return load_vae(vae, Weights(value_or_throw(SafetensorsFile::open(own / component.type->weights_file))));
}

ModelVae open_model_vae(const ModelSpec& model) { return load_vae(model.vae, model.weights.at(model.vae.name)); }

std::shared_ptr<const Tokenizer> open_or_train_tokenizer(const fs::path& out, const DataSet& data,
                                                         const DenoiserTrainingConfig& config)
{
    const auto folder = out / config.family->text[0].tokenizer;
    std::shared_ptr<const Tokenizer> tokenizer;
    if (auto existing = open_tokenizer(folder)) {
        tokenizer = *existing;
    } else {
        tokenizer = value_or_throw(train_tokenizer(data, config.vocabulary_size));
        value_or_throw(tokenizer->save(folder));
    }
    check_vocabulary(*tokenizer, config.text_encoder.traits, folder,
                     Message::tr("remove the folder, or raise vocabulary_size"));
    return tokenizer;
}

std::shared_ptr<const Tokenizer> open_model_tokenizer(const ModelSpec& model)
{
    const auto& tower = model.text[0];
    auto tokenizer = value_or_throw(open_tokenizer_for(tower.tokenizer, tower.traits.vocabulary_size));
    check_vocabulary(*tokenizer, tower.traits, tower.tokenizer,
                     Message::tr("put the tokenizer and the text encoder of one model into its folder"));
    return tokenizer;
}

at::Tensor cells_with_things(const DataSet& data, at::IntArrayRef latents, WorkerTeam& team)
{
    const auto height = latents[2], width = latents[3];
    const at::Tensor cells = at::zeros({latents[0], height, width}, at::kBool);
    std::atomic<bool> any = false;
    team.for_each(latents[0], [&](std::int64_t i) {
        for (const auto& [x, y, w, h] : data.boxes(i)) {
            const auto cell = [&](std::int64_t pixel, std::int64_t count) { return pixel * count / data.side(); };
            cells[i]
                .slice(0, cell(y, height), cell(y + h - 1, height) + 1)
                .slice(1, cell(x, width), cell(x + w - 1, width) + 1)
                .fill_(true);
            any = true;
        }
    });
    return any ? cells : at::Tensor();
}

} // namespace sfumato::training
