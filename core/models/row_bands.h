#pragma once
#include "core/nn/layers.h"

#include <functional>

/// A convolutional network over a large picture, layer by layer in bands of rows: what a layer needs besides its input
/// and its output is then a few rows, not several more maps. Nothing is approximated: group norms take their statistics
/// over the whole map, and a band's convolution sees the rows above and below it, so there are no seams.
namespace sfumato::blocks {

using at::Tensor;

/// Rows [first, last) of what enters a convolution: [B, C, last - first, W].
using RowSource = std::function<Tensor(std::int64_t first, std::int64_t last)>;

/// Rows of `map` through the norm, by the statistics of the whole map, and SiLU. `map` must outlive the function.
[[nodiscard]] RowSource normalised_rows(const nn::GroupNorm& norm, const Tensor& map);

/// Rows [first, last) of a 3x3 convolution of stride 1 over a map of `height` rows with a frame of zeros.
[[nodiscard]] Tensor conv_rows(const RowSource& input, std::int64_t height, const nn::Conv2d& conv, std::int64_t first,
                               std::int64_t last);

/// The whole of that convolution; `map`: what `input` gives rows of, for its size and type.
[[nodiscard]] Tensor conv_in_bands(const RowSource& input, const Tensor& map, const nn::Conv2d& conv,
                                       std::int64_t band);

/// Calls `work(first, last)` for bands of `height` rows, each of at most about `band` values (one row at the least) at
/// the width and the channels of `map`.
void for_each_band(const Tensor& map, std::int64_t height, std::int64_t band,
                   const std::function<void(std::int64_t, std::int64_t)>& work);

/// Of the same batch, type and device as `like`, in channels_last memory, not filled.
[[nodiscard]] Tensor empty_map(const Tensor& like, std::int64_t channels, std::int64_t height, std::int64_t width);

} // namespace sfumato::blocks
