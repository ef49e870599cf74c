#include "core/training/latent_transform.h"

#include <ATen/ops/_upsample_bilinear2d_aa.h>
#include <ATen/ops/rot90.h>

namespace sfumato::training {

at::Tensor LatentTransform::apply(const at::Tensor& maps, int downscale) const
{
    const std::int64_t wanted = side * downscale;
    at::Tensor result = maps;
    if (wanted != maps.size(2)) result = at::_upsample_bilinear2d_aa(result, {wanted, wanted}, /*align_corners=*/false);
    if (quarter_turns % 4 != 0) result = at::rot90(result, quarter_turns, {2, 3});
    return result.contiguous(at::MemoryFormat::ChannelsLast);
}

LatentTransform draw_latent_transform(std::int64_t side, const at::Generator& generator)
{
    const auto draw = [&](std::int64_t low, std::int64_t end) {
        return at::randint(low, end, {1}, generator, at::TensorOptions(at::kLong)).item<std::int64_t>();
    };
    LatentTransform transform{.side = draw(side / 4 + 1, side + 1), .quarter_turns = draw(0, 4)};
    if (transform.side == side && transform.quarter_turns == 0) transform.quarter_turns = draw(1, 4);
    return transform;
}

} // namespace sfumato::training
