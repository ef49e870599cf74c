#include "core/families/model_family.h"

#include "core/base/file_io.h"

namespace sfumato {
namespace fs = std::filesystem;

namespace {

constexpr const ModelFamily* kFamilies[] = {&kScenery, &kStableDiffusion1, &kStableDiffusion2, &kUnconditional};

/// The config of one component, parsed by its own type.
template <class Config> Result<Config> read_config(const fs::path& folder, const char* component, const char* file)
{
    const fs::path path = folder / component / file;
    auto json = read_json_file(path);
    if (!json) return tl::unexpected(json.error());
    return Config::from_json(*json, path.string());
}

} // namespace

std::span<const ModelFamily* const> all_families() { return kFamilies; }

Result<const ModelFamily*> family_of(const ModelFolder& folder)
{
    for (const ModelFamily* family : kFamilies)
        if (family->matches(folder)) return family;
    return fail(folder.path.string(), "is a model of a family that Sfumato does not know",
                "open a Stable Diffusion 1.x or 2.x model, or one trained here");
}

Result<ModelFolder> ModelFolder::read(const fs::path& path)
{
    if (!fs::exists(path)) return fail(path.string(), "there is no such model", "check the path");
    if (!fs::is_directory(path) || !fs::exists(path / "model_index.json"))
        return fail(path.string(), "is not a model folder (it holds no model_index.json)", "choose a folder in diffusers' layout");
    auto index = read_json_file(path / "model_index.json");
    if (!index) return tl::unexpected(index.error());

    ModelFolder folder;
    folder.path = path;
    auto unet = read_config<UNet2DConditionConfig>(path, "unet", "config.json");
    if (!unet) return tl::unexpected(unet.error());
    folder.unet = std::move(*unet);
    auto vae = read_config<AutoencoderKlConfig>(path, "vae", "config.json");
    if (!vae) return tl::unexpected(vae.error());
    folder.vae = std::move(*vae);
    auto scheduler = read_config<NoiseScheduleConfig>(path, "scheduler", "scheduler_config.json");
    if (!scheduler) return tl::unexpected(scheduler.error());
    folder.scheduler = std::move(*scheduler);
    if (folder.unet.has_cross_attention()) {
        auto text = read_config<ClipTextConfig>(path, "text_encoder", "config.json");
        if (!text) return tl::unexpected(text.error());
        if (text->hidden_size != folder.unet.cross_attention_dim)
            return fail(path.string(), "its text encoder is " + std::to_string(text->hidden_size) + " wide but its U-Net expects " +
                        std::to_string(folder.unet.cross_attention_dim), "the parts belong to different models; fetch the folder again");
        folder.text_encoder = std::move(*text);
        folder.sentencepiece = fs::exists(path / "tokenizer" / "sentencepiece.model");
    }
    if (fs::exists(path / "sfumato.json")) {
        auto card = read_json_file(path / "sfumato.json");
        if (!card) return tl::unexpected(card.error());
        folder.card = std::move(*card);
    }
    return folder;
}

} // namespace sfumato
