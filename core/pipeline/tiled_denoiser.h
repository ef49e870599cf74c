#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// A predictor for latents larger than the model was trained on: `inner` looks at overlapping tiles of at most
/// tile_height x tile_width, and where they overlap by at least a quarter its words are averaged, each tile's weight
/// falling linearly to its edges (Bar-Tal et al. 2023, arXiv:2302.08113, eq. 5). One latent for all tiles: no seams.
/// What fits into one tile is one call.
[[nodiscard]] ModelFunction tiled_denoiser(ModelFunction inner, std::int64_t tile_height, std::int64_t tile_width);

/// Where tiles of `tile` begin so that they cover `length` evenly, neighbours sharing at least a quarter.
[[nodiscard]] std::vector<std::int64_t> tile_starts(std::int64_t length, std::int64_t tile);

} // namespace sfumato
