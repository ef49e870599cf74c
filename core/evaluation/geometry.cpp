#include "core/evaluation/geometry.h"

#include "core/base/system_message.h"
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

const Json kClipL{{"hidden_size", 768},
                  {"intermediate_size", 3072},
                  {"num_attention_heads", 12},
                  {"projection_dim", 768},
                  {"architectures", {"CLIPTextModel"}}};
const Json kOpenClipBigG{{"hidden_size", 1280},
                         {"intermediate_size", 5120},
                         {"num_hidden_layers", 32},
                         {"num_attention_heads", 20},
                         {"projection_dim", 1280},
                         {"hidden_act", "gelu"},
                         {"architectures", {"CLIPTextModelWithProjection"}}};

Json autoencoder(double scaling_factor, int sample_size)
{
    return {{"block_out_channels", {128, 256, 512, 512}},
            {"layers_per_block", 2},
            {"sample_size", sample_size},
            {"scaling_factor", scaling_factor}};
}

/// With every value that the configurations leave out.
Geometry complete(Geometry geometry)
{
    const auto read = [](const auto& component, Json& config) {
        config = value_or_throw(component.type->read_config(config, component.folder));
    };
    read(geometry.family->denoiser, geometry.denoiser);
    read(geometry.family->vae, geometry.vae);
    for (std::size_t i = 0; i < geometry.text.size(); ++i) read(geometry.family->text[i].encoder, geometry.text[i]);
    return geometry;
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

/// Writes the component, and its line of model_index.json.
template <class Type>
void write_network(const fs::path& model, const Component<Type>& component, Json config, RandomWeights& random,
                   Json& index)
{
    const Type& type = *component.type;
    const fs::path folder = model / component.folder;
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        throw Error{folder, Message::tr("cannot be made: %1", system_message(problem.value())),
                    Message::tr("choose a folder you may write to")};
    std::map<std::string, Tensor> tensors;
    type.make(config)->visit_parameters([&](const std::string& name, Tensor& parameter) {
        tensors[name] = random.like(name, parameter);
        parameter.reset();
    });
    value_or_throw(write_safetensors(folder / type.weights_file, tensors, {{"format", "pt"}}));
    const std::string class_name = class_name_of(config);
    config["_class_name"] = class_name;
    write_json(folder / "config.json", config);
    index[component.folder] = {type.library, class_name};
}

} // namespace

std::span<const Geometry> all_geometries()
{
    static const Geometry kGeometries[] = {
        complete({.name = "sd15",
                  .family = family_by_id("sd1"),
                  .side = 512,
                  .denoiser = {{"cross_attention_dim", 768}},
                  .vae = autoencoder(0.18215, 512),
                  .text = {kClipL}}),
        complete({.name = "sdxl",
                  .family = family_by_id("sdxl"),
                  .side = 1024,
                  .denoiser = {{"sample_size", 128},
                               {"down_block_types", {"DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"}},
                               {"up_block_types", {"CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"}},
                               {"block_out_channels", {320, 640, 1280}},
                               {"cross_attention_dim", 2048},
                               {"attention_head_dim", {5, 10, 20}},
                               {"transformer_layers_per_block", {1, 2, 10}},
                               {"use_linear_projection", true},
                               {"addition_embed_type", "text_time"}},
                  .vae = autoencoder(0.13025, 1024),
                  .text = {kClipL, kOpenClipBigG}}),
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
    const ModelFamily& family = *geometry.family;
    Json index{{"_class_name", family.pipeline}, {"scheduler", {"diffusers", "DDIMScheduler"}}};
    write_network(folder, family.denoiser, geometry.denoiser, random, index);
    write_network(folder, family.vae, geometry.vae, random, index);
    for (std::size_t i = 0; i < family.text.size(); ++i) {
        const TextComponent& text = family.text[i];
        write_network(folder, text.encoder, geometry.text[i], random, index);
        value_or_throw(value_or_throw(open_clip_vocabulary())->save(folder / text.tokenizer));
        index[text.tokenizer] = {"transformers", "CLIPTokenizer"};
    }
    fs::create_directories(folder / "scheduler");
    write_json(folder / "scheduler/scheduler_config.json", NoiseScheduleConfig{}.to_json());
    write_json(folder / "model_index.json", index);
}

} // namespace sfumato::evaluation
