#include "core/families/model_loader.h"

#include "core/base/command_option.h"
#include "core/checkpoint/strict_loading.h"
#include "core/diffusion/noise_process_config.h"
#include "core/nn/cpu_capability.h"
#include "core/text/clip_vocabulary.h"
#include "core/text/tokenizer_folder.h"

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

template <class Type>
Result<std::unique_ptr<typename Type::Network>> load_component(const ModelSpec& spec, const ComponentSpec<Type>& part,
                                                               const Placement& placement)
{
    auto network = part.make();
    if (auto loaded = load_strictly(*network, spec.weights.at(part.name), placement); !loaded)
        return tl::unexpected(loaded.error());
    return network;
}

Result<std::shared_ptr<const Tokenizer>> tokenizer_of(const TextEncoderSpec& tower, const ModelSpec& spec)
{
    auto words = tower.tokenizer.empty() ? open_clip_vocabulary()
                                         : open_tokenizer_for(tower.tokenizer, tower.traits.vocabulary_size);
    if (!words) return words;
    if ((*words)->vocabulary_size() > tower.traits.vocabulary_size)
        return fail(spec.path,
                    Message::tr("its text encoder knows %1 pieces but the tokenizer makes %2",
                                tower.traits.vocabulary_size, (*words)->vocabulary_size()),
                    Message::tr("name the folder of this model's own tokenizer with %1",
                                command_option("--tokenizer")));
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
        for (const WeightFile& file : weights.files())
            if (auto whole = file.intact(); !whole) return whole;
    return {};
}

at::ScalarType automatic_dtype(at::Device device, std::int64_t denoiser_parameters)
{
    if (device.is_cuda()) return at::kHalf;
    return nn::multiplies_bf16() && denoiser_parameters >= kSmallDenoiser ? at::kBFloat16 : at::kFloat;
}

Result<LoadedModel> load_model(const std::filesystem::path& path, at::Device device,
                               std::optional<at::ScalarType> wanted, const ModelOverrides& overrides)
{
    const at::NoGradGuard no_grad;
    auto spec = ModelSpec::read(path, overrides);
    if (!spec) return tl::unexpected(spec.error());
    const at::ScalarType dtype
        = wanted ? *wanted : automatic_dtype(device, parameters_in(spec->weights.at(spec->denoiser.name)));
    LoadedModel model;
    model.device = device;
    model.dtype = dtype;
    // Many autoencoders overflow in float16; theirs says so in "force_upcast".
    model.vae_dtype = dtype == at::kHalf && spec->vae.traits.force_upcast ? at::kFloat : dtype;
    model.process = make_noise_process(spec->scheduler);
    // The small parts first: what is wrong with them shows before gigabytes are converted.
    for (const TextEncoderSpec& part : spec->text) {
        TextTower tower{.name = part.name, .encoder = {}, .tokenizer = {}};
        auto words = tokenizer_of(part, *spec);
        if (!words) return tl::unexpected(words.error());
        tower.tokenizer = std::move(*words);
        const bool small = parameters_in(spec->weights.at(part.name)) <= kSmallEncoder;
        auto encoder = load_component(*spec, part, {device, small ? at::kFloat : dtype});
        if (!encoder) return tl::unexpected(encoder.error());
        tower.encoder = std::move(*encoder);
        model.text.push_back(std::move(tower));
    }
    auto vae = load_component(*spec, spec->vae, {device, model.vae_dtype, at::MemoryFormat::ChannelsLast});
    if (!vae) return tl::unexpected(vae.error());
    model.vae = std::move(*vae);
    auto denoiser = load_component(*spec, spec->denoiser, {device, dtype, at::MemoryFormat::ChannelsLast});
    if (!denoiser) return tl::unexpected(denoiser.error());
    model.denoiser = std::move(*denoiser);
    model.spec = std::move(*spec);
    return model;
}

LiveNetworks live_tensors(LoadedModel& model)
{
    LiveNetworks live;
    const auto add = [&](const std::string& network, nn::Module& module) {
        module.visit_parameters(
            [&](const std::string& name, nn::Parameter& parameter) { live[network][name] = &parameter; });
    };
    add(model.spec.denoiser.name, *model.denoiser);
    add(model.spec.vae.name, *model.vae);
    for (TextTower& tower : model.text) add(tower.name, *tower.encoder);
    return live;
}

} // namespace sfumato
