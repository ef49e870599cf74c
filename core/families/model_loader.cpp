#include "core/families/model_loader.h"

#include "core/checkpoint/strict_loading.h"

namespace sfumato {
namespace fs = std::filesystem;

namespace {

template <class Network, class Config>
Result<std::unique_ptr<Network>> load_network(const Config& config, const fs::path& file, at::Device device, at::ScalarType dtype)
{
    auto weights = SafetensorsFile::open(file);
    if (!weights) return tl::unexpected(weights.error());
    auto network = std::make_unique<Network>(config);
    if (auto loaded = load_strictly(*network, *weights, device, dtype); !loaded) return tl::unexpected(loaded.error());
    return network;
}

/// Four-dimensional weights in channels_last memory: the layout in which the convolutions run fastest.
void to_channels_last(nn::Module& module)
{
    module.visit_parameters([](const std::string&, at::Tensor& parameter) {
        if (parameter.dim() == 4) parameter = parameter.contiguous(at::MemoryFormat::ChannelsLast);
    });
}

} // namespace

Result<LoadedModel> load_model(const fs::path& path, at::Device device, at::ScalarType dtype, const fs::path& tokenizer)
{
    const at::NoGradGuard no_grad;
    auto folder = ModelFolder::read(path);
    if (!folder) return tl::unexpected(folder.error());
    auto family = family_of(*folder);
    if (!family) return tl::unexpected(family.error());

    LoadedModel model;
    model.folder = std::move(*folder);
    model.family = *family;
    model.device = device;
    model.dtype = dtype;
    // Many autoencoders overflow in float16; theirs says so in "force_upcast".
    model.vae_dtype = dtype == at::kHalf && model.folder.vae.force_upcast ? at::kFloat : dtype;
    model.schedule = std::make_unique<NoiseSchedule>(model.folder.scheduler);

    auto unet = load_network<UNet2DCondition>(model.folder.unet, path / "unet" / "diffusion_pytorch_model.safetensors", device, dtype);
    if (!unet) return tl::unexpected(unet.error());
    model.unet = std::move(*unet);
    auto vae = load_network<AutoencoderKl>(model.folder.vae, path / "vae" / "diffusion_pytorch_model.safetensors", device, model.vae_dtype);
    if (!vae) return tl::unexpected(vae.error());
    model.vae = std::move(*vae);
    to_channels_last(*model.unet);
    to_channels_last(*model.vae);

    if (model.folder.text_encoder) {
        // Text costs nothing beside the U-Net: always in float32.
        auto text = load_network<ClipTextModel>(*model.folder.text_encoder, path / "text_encoder" / "model.safetensors", device, at::kFloat);
        if (!text) return tl::unexpected(text.error());
        model.text_encoder = std::move(*text);
        auto words = open_tokenizer(tokenizer.empty() ? path / "tokenizer" : tokenizer);
        if (!words) return tl::unexpected(words.error());
        model.tokenizer = std::move(*words);
    }
    return model;
}

} // namespace sfumato
