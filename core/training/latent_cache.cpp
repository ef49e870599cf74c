#include "core/training/latent_cache.h"

#include "core/base/sha256.h"
#include "core/pipeline/image_tensor.h"
#include "core/training/picture_cache.h"

namespace sfumato::training {
namespace {

constexpr std::int64_t kBatch = 8, kBatchesAtOnce = 32;

at::Tensor encode_all(const DataSet& data, const std::filesystem::path& pictures, const Autoencoder& vae,
                      const Preparation& preparation)
{
    const auto drawn = PictureCache::open_current(pictures, data);
    const auto picture = [&](std::int64_t i) {
        if (drawn) return bytes_to_signed_unit(drawn->crop(i, 0, 0, data.side(), data.side()));
        const Image image = data.picture(i);
        return bytes_to_signed_unit(bytes_of(image)).contiguous();
    };
    const LatentFormat& format = vae.traits().latent;
    const int side = data.side() / format.downscale;
    const at::Tensor latents = at::empty({data.size(), format.channels, side, side}, at::kHalf);
    const std::int64_t batches = (data.size() + kBatch - 1) / kBatch;
    for (std::int64_t first = 0; first < batches; first += kBatchesAtOnce) {
        throw_if_stopped(preparation.stop);
        const auto count = std::min(kBatchesAtOnce, batches - first);
        preparation.team.for_each(count, [&](std::int64_t k) {
            const at::NoGradGuard no_grad;
            const auto begin = (first + k) * kBatch, end = std::min(begin + kBatch, data.size());
            std::vector<at::Tensor> batch;
            for (auto i = begin; i < end; ++i) batch.push_back(picture(i));
            latents.slice(0, begin, end)
                .copy_(vae.encode(at::stack(batch).contiguous(at::MemoryFormat::ChannelsLast)).mean);
        });
        preparation.report(std::min((first + count) * kBatch, data.size()), data.size(), "latents");
    }
    return latents;
}

} // namespace

at::Tensor open_latents(const std::filesystem::path& file, const DataSet& data, const std::filesystem::path& pictures,
                        const Autoencoder& vae, const std::string& encoder_hash, const Preparation& preparation)
{
    const std::string key = sha256_hex(encoder_hash + data.identity());
    if (auto cached = SafetensorsFile::open(file);
        cached && cached->metadata().contains("key") && cached->metadata().at("key") == key)
        return value_or_throw(cached->tensor("latents"));
    const at::Tensor latents = encode_all(data, pictures, vae, preparation);
    value_or_throw(write_safetensors(file, {{"latents", latents}}, {{"key", key}}));
    return latents;
}

std::string hash_of_encoder(const Weights& vae)
{
    std::string all;
    for (const auto& [name, info] : vae.index()) {
        if (!name.starts_with("encoder.") && !name.starts_with("quant_conv.")) continue;
        const at::Tensor tensor = value_or_throw(vae.tensor(name)).contiguous();
        all += sha256_hex({static_cast<const char*>(tensor.const_data_ptr()), tensor.nbytes()});
    }
    return sha256_hex(all);
}

} // namespace sfumato::training
