#include "core/pipeline/step_previewer.h"

#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latents.h"

#include <chrono>

namespace sfumato {
namespace {

double latents_of(const at::Tensor& x) { return static_cast<double>(x.size(0) * x.size(2) * x.size(3)); }

} // namespace

StepPreviewer::StepPreviewer(LoadedModel& model) : model_(model), projection_(model) {}

Image StepPreviewer::image(const at::Tensor& x0, const SourceImages& source_images, double sampled, double step,
                           PreviewBudget& budget)
{
    using Clock = std::chrono::steady_clock;
    const double latents = latents_of(x0);
    const auto way = budget.choose(sampled, step, decode_s_per_latent_ * latents, projection_s_per_latent_ * latents);
    if (way == PreviewBudget::Way::None) return {};
    const auto begin = Clock::now();
    Image picture = source_images.paste_back(
        image_from_unit((way == PreviewBudget::Way::Decoder ? decode_latents(model_, x0) : projection_(x0))[0]));
    const double cost = std::chrono::duration<double>(Clock::now() - begin).count();
    budget.spend(cost);
    if (way == PreviewBudget::Way::Projection)
        projection_s_per_latent_ = (projection_s_per_latent_ + cost / latents) / 2;
    return picture;
}

void StepPreviewer::learn(const at::Tensor& latents, const at::Tensor& pictures, double seconds)
{
    decode_s_per_latent_ = seconds / latents_of(latents);
    projection_.learn(latents, pictures);
}

} // namespace sfumato
