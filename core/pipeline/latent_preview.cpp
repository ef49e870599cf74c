#include "core/pipeline/latent_preview.h"

#include "core/nn/component_scope.h"
#include "core/nn/parallel.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace sfumato {
namespace {

using at::Tensor;
using Clock = std::chrono::steady_clock;

/// Hues beside and over each other with soft and hard edges, of every size from a pixel up: what the map has to know.
/// [N, 3, side, side] in [-1, 1].
Tensor drawn_pictures(int count, int side)
{
    std::mt19937 random(1);
    const auto unit = [&random] { return static_cast<float>(random() >> 8) * 0x1p-24F; };
    const auto colour = [&] {      // greys more often than pure hues
        const float grey = unit() - 0.5F;
        const auto part = [&] { return grey + unit(); };
        const float red = part(), green = part(), blue = part();
        return at::tensor({red, green, blue}).clamp(0, 1).view({3, 1, 1});
    };
    const Tensor axis = at::arange(side).to(at::kFloat) / side;
    const Tensor x = axis.view({1, 1, side}), y = axis.view({1, side, 1});
    std::vector<Tensor> pictures;
    for (int i = 0; i < count; ++i) {
        const float along = unit();
        const Tensor ramp = along * x + (1 - along) * y;
        // All of a picture's colours lie about one: the encoder reads a calm picture in another way than a loud one.
        const Tensor about = colour();
        const float contrast = 0.5F + 0.5F * unit();
        const auto hue = [&] { return about + contrast * (colour() - about); };
        Tensor picture = hue() * ramp + hue() * (1 - ramp);
        for (int shape = 0; shape < 12; ++shape) {
            const float size = 0.02F + 0.3F * unit() * unit(), cx = unit(), cy = unit(),
                        edge = 0.004F + 0.05F * unit() * unit();
            const Tensor far = shape % 2 ? ((x - cx).square() + (y - cy).square()).sqrt()
                                         : at::maximum((x - cx).abs().expand({1, side, side}), (y - cy).abs());
            const Tensor cover = at::sigmoid((size - far) / edge);
            picture = picture * (1 - cover) + hue() * cover;
        }
        pictures.push_back(picture * 2 - 1);
    }
    return at::stack(pictures);
}

/// Each latent with its neighbours, and a 1: [B h w, 9 C + 1].
Tensor neighbourhoods(const Tensor& latents)
{
    const Tensor padded = at::replication_pad2d(latents, {1, 1, 1, 1});
    const Tensor rows = at::im2col(padded, {3, 3}, {1, 1}, {0, 0}, {1, 1}).transpose(1, 2).flatten(0, 1);
    return at::cat({rows, at::ones({rows.size(0), 1}, rows.options())}, 1);
}

} // namespace

LatentPreview::LatentPreview(const LoadedModel& model) : downscale_(model.latent_format().size_multiple())
{
    const at::NoGradGuard no_grad;
    const nn::ComponentScope scope(*model.vae);
    const Tensor pictures = drawn_pictures(kPictures, kSide * downscale_);
    const Tensor input = pictures.to(model.device, model.vae_dtype).contiguous(at::MemoryFormat::ChannelsLast);
    const Tensor latents
        = model.latent_format().scaled(model.vae->encode(input).mean.to(at::kCPU, at::kFloat)).contiguous();
    drawn_ = equations_of(latents, (pictures + 1) / 2);
    solve();
    for (int round = 0; round < 2; ++round) {   // the first warms caches
        const auto begin = Clock::now();
        (void)(*this)(latents);
        seconds_per_latent_ = std::chrono::duration<double>(Clock::now() - begin).count()
            / static_cast<double>(latents.size(0) * latents.size(2) * latents.size(3));
    }
}

LatentPreview::Equations LatentPreview::equations_of(const Tensor& latents, const Tensor& pictures) const
{
    const Tensor x = neighbourhoods(latents).to(at::kDouble);
    const Tensor y = at::pixel_unshuffle(pictures, downscale_).flatten(2).transpose(1, 2).flatten(0, 1).to(at::kDouble);
    const auto count = static_cast<double>(x.size(0));
    return {x.t().mm(x) / count, x.t().mm(y) / count};
}

void LatentPreview::solve()
{
    // Ridge regression: the neighbours are much alike, and without it they would be played off against one another.
    constexpr double kRidge = 0.002;
    const Tensor gram = made_.gram.defined() ? drawn_.gram + made_.gram : drawn_.gram;
    const Tensor cross = made_.gram.defined() ? drawn_.cross + made_.cross : drawn_.cross;
    const Tensor ridge = kRidge * gram.diagonal().mean() * at::eye(gram.size(0), gram.options());
    const Tensor map = at::linalg_solve(gram + ridge, cross).to(at::kFloat);    // [9 C + 1, 3 d²]
    const std::int64_t features = map.size(0) - 1;
    kernel_ = map.narrow(0, 0, features).t().contiguous().view({map.size(1), features / 9, 3, 3});
    bias_ = map[features].contiguous();
}

void LatentPreview::learn(const Tensor& latents, const Tensor& picture)
{
    const at::NoGradGuard no_grad;
    constexpr double kWeight = 4;   // against the drawn ones: what is made now is like what was made before
    // The middle of a large picture says enough.
    constexpr std::int64_t kMaxSide = 64;
    const auto middle = [](const Tensor& x, std::int64_t scale) {
        const std::int64_t height = std::min(x.size(2), kMaxSide * scale),
                           width = std::min(x.size(3), kMaxSide * scale);
        return x.narrow(2, (x.size(2) - height) / 2 / scale * scale, height)
            .narrow(3, (x.size(3) - width) / 2 / scale * scale, width);
    };
    const Equations seen = equations_of(middle(latents.to(at::kCPU, at::kFloat), 1), middle(picture, downscale_));
    const double before = made_.gram.defined() ? 0.5 : 0;
    made_ = before > 0
        ? Equations{before * made_.gram + kWeight / 2 * seen.gram, before * made_.cross + kWeight / 2 * seen.cross}
        : Equations{kWeight * seen.gram, kWeight * seen.cross};
    solve();
}

Tensor LatentPreview::operator()(const Tensor& latents) const
{
    const at::NoGradGuard no_grad;
    const nn::SingleThreadGuard alone;
    const Tensor padded = at::replication_pad2d(latents.to(at::kCPU, at::kFloat), {1, 1, 1, 1});
    return at::pixel_shuffle(at::conv2d(padded, kernel_, bias_), downscale_).clamp(0, 1);
}

PreviewBudget::Way PreviewBudget::choose(double sampled, double step, double decoder, double projection) const
{
    if (decoder > 0 && decoder <= share_ * step) return Way::Decoder;
    return spent_ + projection <= share_ * sampled ? Way::Projection : Way::None;
}

} // namespace sfumato
