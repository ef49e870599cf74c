#include "core/training/vae_evaluation.h"

#include "core/pipeline/image_tensor.h"

namespace sfumato::training {
namespace {

constexpr std::int64_t kSheetPictures = 8, kScalingPictures = 512, kBatch = 8;

/// Pictures [begin, end) as float [n, 3, side, side] in [-1, 1].
at::Tensor whole_pictures(const PictureCache& cache, std::int64_t begin, std::int64_t end)
{
    std::vector<at::Tensor> pictures;
    for (auto i = begin; i < end; ++i) pictures.push_back(cache.crop(i, 0, 0, cache.side(), cache.side()));
    return bytes_to_signed_unit(at::stack(pictures)).contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace

void VaeEvaluation::for_each_batch(std::int64_t count, const std::function<void(std::int64_t, std::int64_t)>& use) const
{
    team_.for_each((count + kBatch - 1) / kBatch, [&](std::int64_t batch) {
        const at::NoGradGuard no_grad;
        use(batch * kBatch, std::min((batch + 1) * kBatch, count));
    });
}

at::Tensor VaeEvaluation::reconstruct(const at::Tensor& pictures) const
{
    const AutocastScope autocast(precision_);
    return vae_.decode(vae_.encode(pictures).mean.to(at::kFloat)).to(at::kFloat);
}

double VaeEvaluation::mean_error(const PictureCache& cache) const
{
    const at::Tensor errors = at::empty({cache.size()}, at::kDouble);
    for_each_batch(cache.size(), [&](std::int64_t begin, std::int64_t end) {
        const at::Tensor pictures = whole_pictures(cache, begin, end);
        errors.slice(0, begin, end).copy_((reconstruct(pictures) - pictures).abs().mean({1, 2, 3}));
    });
    return errors.mean().item<double>();
}

double VaeEvaluation::latent_deviation(const PictureCache& cache) const
{
    const auto count = std::min(kScalingPictures, cache.size());
    std::vector<at::Tensor> latents((count + kBatch - 1) / kBatch);
    for_each_batch(count, [&](std::int64_t begin, std::int64_t end) {
        latents[begin / kBatch] = vae_.encode(whole_pictures(cache, begin, end)).mean;
    });
    return at::cat(latents).to(at::kDouble).std().item<double>();
}

Image VaeEvaluation::sheet(const PictureCache& cache) const
{
    const at::NoGradGuard no_grad;
    const at::Tensor originals = whole_pictures(cache, 0, std::min(kSheetPictures, cache.size()));
    std::vector<Image> pictures;
    for (const auto& row : {originals, reconstruct(originals)})
        for (std::int64_t i = 0; i < row.size(0); ++i) pictures.push_back(image_from_signed_unit(row[i]));
    return contact_sheet(pictures, static_cast<int>(originals.size(0)));
}

} // namespace sfumato::training
