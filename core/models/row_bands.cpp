#include "core/models/row_bands.h"

namespace sfumato::blocks {

RowSource normalised_rows(const nn::GroupNorm& norm, const Tensor& map)
{
    const auto [scale, shift] = norm.scale_and_shift(map);
    return [&map, scale = scale, shift = shift](std::int64_t first, std::int64_t last) {
        Tensor rows = (map.narrow(2, first, last - first).to(at::kFloat) * scale).add_(shift);
        return at::silu_(rows).to(map.scalar_type());
    };
}

Tensor conv_rows(const RowSource& input, std::int64_t height, const nn::Conv2d& conv, std::int64_t first,
                 std::int64_t last)
{
    const bool top = first == 0, bottom = last == height;
    const Tensor rows
        = at::constant_pad_nd(input(top ? 0 : first - 1, bottom ? height : last + 1), {0, 0, top, bottom});
    return at::conv2d(rows.contiguous(at::MemoryFormat::ChannelsLast), conv.weight.value(), conv.bias.value(), 1,
                      at::IntArrayRef{0, 1});
}

Tensor conv_in_bands(const RowSource& input, const Tensor& map, const nn::Conv2d& conv, std::int64_t band)
{
    Tensor out = empty_map(map, conv.weight.size(0), map.size(2), map.size(3));
    for_each_band(map, map.size(2), band, [&](std::int64_t first, std::int64_t last) {
        out.narrow(2, first, last - first).copy_(conv_rows(input, map.size(2), conv, first, last));
    });
    return out;
}

void for_each_band(const Tensor& map, std::int64_t height, std::int64_t band,
                   const std::function<void(std::int64_t, std::int64_t)>& work)
{
    const std::int64_t rows = std::max<std::int64_t>(1, band / (map.size(1) * map.size(3)));
    for (std::int64_t first = 0; first < height; first += rows) work(first, std::min(first + rows, height));
}

Tensor empty_map(const Tensor& like, std::int64_t channels, std::int64_t height, std::int64_t width)
{
    return at::empty({like.size(0), channels, height, width}, like.options(), at::MemoryFormat::ChannelsLast);
}

} // namespace sfumato::blocks
