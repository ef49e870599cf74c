#include "core/evaluation/geometry.h"

#include "core/checkpoint/safetensors.h"
#include "core/text/clip_vocabulary.h"
#include "core/training/model_folder.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>

namespace sfumato::evaluation {
namespace {

using at::Tensor;
using training::write_json;
namespace fs = std::filesystem;

const ClipTextConfig kClipL{.hidden_size = 768,
                            .intermediate_size = 3072,
                            .num_attention_heads = 12,
                            .projection_dim = 768};
const ClipTextConfig kOpenClipBigG{.hidden_size = 1280,
                                   .intermediate_size = 5120,
                                   .num_hidden_layers = 32,
                                   .num_attention_heads = 20,
                                   .projection_dim = 1280,
                                   .hidden_act = "gelu",
                                   .with_projection = true};

AutoencoderKlConfig autoencoder(double scaling_factor, int sample_size)
{
    return {.block_out_channels = {128, 256, 512, 512},
            .layers_per_block = 2,
            .sample_size = sample_size,
            .scaling_factor = scaling_factor};
}

/// Normal values of deviation 0.02 cut from one block: drawing each anew would take longer than everything that is
/// measured.
class RandomWeights {
public:
    explicit RandomWeights(at::ScalarType dtype)
        : block_(
            at::randn({kBlock}, at::detail::createCPUGenerator(1), at::TensorOptions(at::kFloat)).mul_(0.02).to(dtype))
    {
    }
    Tensor like(const std::string& name, const Tensor& parameter)
    {
        // Norms are the vectors called "weight"; every other vector is a bias.
        if (parameter.dim() == 1)
            return name.ends_with("weight") ? at::ones(parameter.sizes(), block_.options())
                                            : at::zeros(parameter.sizes(), block_.options());
        const Tensor values = at::empty({parameter.numel()}, block_.options());
        for (std::int64_t done = 0; done < values.numel(); done += kBlock) {
            const std::int64_t count = std::min(kBlock, values.numel() - done);
            values.narrow(0, done, count).copy_(block_.narrow(0, 0, count));
        }
        return values.view(parameter.sizes());
    }

private:
    static constexpr std::int64_t kBlock = 1 << 20;
    Tensor block_;
};

template <class Network, class Config>
void write_network(const fs::path& folder, const char* class_name, const char* weights, const Config& config,
                   RandomWeights& random)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        throw Error{folder.string(), "cannot be made: " + problem.message(), "choose a folder you may write to"};
    Json json = config.to_json();
    json["_class_name"] = class_name;
    write_json(folder / "config.json", json);
    std::map<std::string, Tensor> tensors;
    Network(config).visit_parameters([&](const std::string& name, Tensor& parameter) {
        tensors[name] = random.like(name, parameter);
        parameter.reset();
    });
    value_or_throw(write_safetensors(folder / weights, tensors, {{"format", "pt"}}));
}

} // namespace

std::span<const Geometry> all_geometries()
{
    static const Geometry kGeometries[] = {
        {.name = "sd15",
         .side = 512,
         .unet = {.cross_attention_dim = 768},
         .vae = autoencoder(0.18215, 512),
         .text = {kClipL}},
        {.name = "sdxl",
         .side = 1024,
         .unet = {.sample_size = 128,
                  .down_block_types = {"DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"},
                  .up_block_types = {"CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"},
                  .block_out_channels = {320, 640, 1280},
                  .cross_attention_dim = 2048,
                  .attention_heads = {5, 10, 20},
                  .transformer_layers_per_block = {1, 2, 10},
                  .use_linear_projection = true,
                  .addition_embed_type = "text_time"},
         .vae = autoencoder(0.13025, 1024),
         .text = {kClipL, kOpenClipBigG}},
    };
    return kGeometries;
}

const Geometry* geometry_by_name(const std::string& name)
{
    const auto all = all_geometries();
    const auto found = std::ranges::find(all, name, &Geometry::name);
    return found == all.end() ? nullptr : &*found;
}

void write_random_model(const Geometry& geometry, const fs::path& folder, at::ScalarType dtype)
{
    const at::NoGradGuard no_grad;
    RandomWeights random(dtype);
    write_network<UNet2DCondition>(folder / "unet", "UNet2DConditionModel", training::kDiffusionWeights, geometry.unet,
                                   random);
    write_network<AutoencoderKl>(folder / "vae", "AutoencoderKL", training::kDiffusionWeights, geometry.vae, random);
    Json index{{"_class_name", geometry.text.size() == 2 ? "StableDiffusionXLPipeline" : "StableDiffusionPipeline"},
               {"unet", {"diffusers", "UNet2DConditionModel"}},
               {"vae", {"diffusers", "AutoencoderKL"}},
               {"scheduler", {"diffusers", "DDIMScheduler"}}};
    for (std::size_t i = 0; i < geometry.text.size(); ++i) {
        const std::string name = i == 0 ? "text_encoder" : "text_encoder_2";
        const char* type = geometry.text[i].with_projection ? "CLIPTextModelWithProjection" : "CLIPTextModel";
        write_network<ClipTextModel>(folder / name, type, training::kTextWeights, geometry.text[i], random);
        index[name] = {"transformers", type};
        const std::string words = i == 0 ? "tokenizer" : "tokenizer_2";
        value_or_throw(value_or_throw(open_clip_vocabulary())->save(folder / words));
        index[words] = {"transformers", "CLIPTokenizer"};
    }
    fs::create_directories(folder / "scheduler");
    write_json(folder / "scheduler/scheduler_config.json", NoiseScheduleConfig{}.to_json());
    write_json(folder / "model_index.json", index);
}

} // namespace sfumato::evaluation
