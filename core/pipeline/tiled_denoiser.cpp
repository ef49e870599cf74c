#include "core/pipeline/tiled_denoiser.h"

#include <algorithm>

namespace sfumato {
namespace {

using at::Tensor;

std::int64_t overlap_of(std::int64_t tile) { return std::max<std::int64_t>(1, tile / 4); }

/// 1 inside, falling over the overlap towards both edges, nowhere 0: [tile].
Tensor ramp(std::int64_t tile)
{
    const Tensor from_edge = at::arange(tile, at::kFloat) + 0.5;
    return (at::minimum(from_edge, from_edge.flip(0)) / overlap_of(tile)).clamp_max(1);
}

} // namespace

std::vector<std::int64_t> tile_starts(std::int64_t length, std::int64_t tile)
{
    if (length <= tile) return {0};
    const std::int64_t most = tile - overlap_of(tile), rest = length - tile,
                       gaps = most > 0 ? (rest + most - 1) / most : rest;
    std::vector<std::int64_t> starts;
    for (std::int64_t i = 0; i <= gaps; ++i) starts.push_back(rest * i / gaps);
    return starts;
}

ModelFunction tiled_denoiser(ModelFunction inner, std::int64_t tile_height, std::int64_t tile_width)
{
    return [inner = std::move(inner), tile_height, tile_width](const DenoiserInput& input) {
        const std::int64_t height = std::min(tile_height, input.x.size(2)),
                           width = std::min(tile_width, input.x.size(3));
        if (height == input.x.size(2) && width == input.x.size(3)) return inner(input);
        const Tensor weight = ramp(height).view({-1, 1}) * ramp(width).view({1, -1});
        Tensor sum = at::zeros_like(input.x), weights = at::zeros({1, 1, input.x.size(2), input.x.size(3)});
        for (const std::int64_t y : tile_starts(input.x.size(2), height))
            for (const std::int64_t x : tile_starts(input.x.size(3), width)) {
                const auto tile = [&](const Tensor& of) { return of.narrow(2, y, height).narrow(3, x, width); };
                DenoiserInput part = input;
                part.x = tile(input.x).contiguous();
                tile(sum).add_(inner(part) * weight);
                tile(weights).add_(weight);
            }
        return sum / weights;
    };
}

} // namespace sfumato
