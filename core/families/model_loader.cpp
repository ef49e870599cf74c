#include "core/families/model_loader.h"

#include "core/checkpoint/strict_loading.h"
#include "core/text/clip_vocabulary.h"

namespace sfumato {
namespace {

/// Text encoders up to this size are kept in float32: they run once a picture, and beside a U-Net they weigh little.
constexpr std::int64_t kSmallEncoder = 500'000'000;

/// A tokenizer that pads with another piece.
class PaddedTokenizer final : public Tokenizer {
public:
    PaddedTokenizer(std::shared_ptr<const Tokenizer> inner, std::int64_t pad) : inner_(std::move(inner)), pad_(pad) {}
    std::vector<std::int64_t> encode(std::string_view text) const override { return inner_->encode(text); }
    std::int64_t bos_id() const override { return inner_->bos_id(); }
    std::int64_t eos_id() const override { return inner_->eos_id(); }
    std::int64_t pad_id() const override { return pad_; }
    int vocabulary_size() const override { return inner_->vocabulary_size(); }
    std::int64_t id_of(std::string_view piece) const override { return inner_->id_of(piece); }
    Result<void> save(const std::filesystem::path& folder) const override { return inner_->save(folder); }

private:
    std::shared_ptr<const Tokenizer> inner_;
    std::int64_t pad_;
};

template <class Network, class Config>
Result<std::unique_ptr<Network>> load_network(const ModelSpec& spec, const std::string& name, const Config& config,
                                              const Placement& placement)
{
    auto network = std::make_unique<Network>(config);
    if (auto loaded = load_strictly(*network, spec.weights.at(name), placement); !loaded)
        return tl::unexpected(loaded.error());
    return network;
}

Result<std::shared_ptr<const Tokenizer>> tokenizer_of(const TowerSpec& tower, const ModelSpec& spec)
{
    auto words = tower.tokenizer.empty() ? open_clip_vocabulary() : open_tokenizer(tower.tokenizer);
    if (!words) return words;
    if ((*words)->vocabulary_size() > tower.config.vocab_size)
        return fail(spec.path.string(),
                    "its text encoder knows " + std::to_string(tower.config.vocab_size)
                        + " pieces but the tokenizer makes " + std::to_string((*words)->vocabulary_size()),
                    "name the folder of this model's own tokenizer with --tokenizer");
    if (!tower.padding) return words;
    const std::int64_t pad = *tower.padding == Padding::Zero ? 0 : (*words)->eos_id();
    return std::make_shared<PaddedTokenizer>(std::move(*words), pad);
}

std::int64_t parameters_in(const Weights& weights)
{
    std::int64_t count = 0;
    for (const auto& [name, entry] : weights.index()) count += c10::multiply_integers(entry.shape);
    return count;
}

} // namespace

Result<void> LoadedModel::intact() const
{
    for (const auto& [name, weights] : spec.weights)
        for (const SafetensorsFile& file : weights.files())
            if (auto whole = file.intact(); !whole) return whole;
    return {};
}

Result<LoadedModel> load_model(const std::filesystem::path& path, at::Device device, at::ScalarType dtype,
                               const ModelOverrides& overrides)
{
    const at::NoGradGuard no_grad;
    auto spec = ModelSpec::read(path, overrides);
    if (!spec) return tl::unexpected(spec.error());
    LoadedModel model;
    model.device = device;
    model.dtype = dtype;
    // Many autoencoders overflow in float16; theirs says so in "force_upcast".
    model.vae_dtype = dtype == at::kHalf && spec->vae.force_upcast ? at::kFloat : dtype;
    model.schedule = std::make_unique<NoiseSchedule>(spec->scheduler);
    // The small parts first: what is wrong with them shows before gigabytes are converted.
    for (std::size_t i = 0; i < spec->text.size(); ++i) {
        TextTower tower{.name = tower_name(i), .encoder = {}, .tokenizer = {}};
        auto words = tokenizer_of(spec->text[i], *spec);
        if (!words) return tl::unexpected(words.error());
        tower.tokenizer = std::move(*words);
        const bool small = parameters_in(spec->weights.at(tower.name)) <= kSmallEncoder;
        auto encoder = load_network<ClipTextModel>(*spec, tower.name, spec->text[i].config,
                                                   {device, small ? at::kFloat : dtype});
        if (!encoder) return tl::unexpected(encoder.error());
        tower.encoder = std::move(*encoder);
        model.text.push_back(std::move(tower));
    }
    auto vae = load_network<AutoencoderKl>(*spec, "vae", spec->vae,
                                           {device, model.vae_dtype, at::MemoryFormat::ChannelsLast});
    if (!vae) return tl::unexpected(vae.error());
    model.vae = std::move(*vae);
    auto unet
        = load_network<UNet2DCondition>(*spec, "unet", spec->unet, {device, dtype, at::MemoryFormat::ChannelsLast});
    if (!unet) return tl::unexpected(unet.error());
    model.denoiser = std::move(*unet);
    model.spec = std::move(*spec);
    return model;
}

std::map<std::string, std::map<std::string, at::Tensor*>> live_tensors(LoadedModel& model)
{
    std::map<std::string, std::map<std::string, at::Tensor*>> live;
    const auto add = [&](const std::string& network, nn::Module& module) {
        module.visit_parameters(
            [&](const std::string& name, at::Tensor& parameter) { live[network][name] = &parameter; });
    };
    add("unet", *model.denoiser);
    add("vae", *model.vae);
    for (TextTower& tower : model.text) add(tower.name, *tower.encoder);
    return live;
}

} // namespace sfumato
