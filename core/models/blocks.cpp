#include "core/models/blocks.h"

#include "core/models/row_bands.h"

namespace sfumato::blocks {

ResnetBlock::ResnetBlock(int in, int out, int groups, double epsilon, int time_channels)
    : norm1_(groups, in, epsilon), norm2_(groups, out, epsilon), conv1_(in, out, 3, 1, 1), conv2_(out, out, 3, 1, 1)
{
    add_child("norm1", norm1_);
    add_child("conv1", conv1_);
    if (time_channels > 0) add_child("time_emb_proj", time_emb_proj_.emplace(time_channels, out));
    add_child("norm2", norm2_);
    add_child("conv2", conv2_);
    if (in != out) add_child("conv_shortcut", conv_shortcut_.emplace(in, out, 1));
}

Tensor ResnetBlock::forward(const Tensor& x, const Tensor& time) const
{
    Tensor h = conv1_.forward(norm1_.forward_silu(x));
    if (time_emb_proj_) h = h + time_emb_proj_->forward(time).unsqueeze(-1).unsqueeze(-1);
    h = conv2_.forward(norm2_.forward_silu(h));
    return (conv_shortcut_ ? conv_shortcut_->forward(x) : x) + h;
}

Tensor ResnetBlock::forward_in_bands(Tensor x, std::int64_t band) const
{
    const Tensor h = conv_in_bands(normalised_rows(norm1_, x), x, conv1_, band);
    const RowSource second = normalised_rows(norm2_, h);
    // A row of x is last needed for the same row of the result, which can have its place if it is no longer.
    const std::int64_t channels = conv2_.weight.size(0), height = x.size(2), width = x.size(3);
    const bool in_place = channels == x.size(1) || (channels < x.size(1) && x.size(0) == 1);
    Tensor out = in_place ? x.permute({0, 2, 3, 1})
                                .flatten()
                                .narrow(0, 0, x.size(0) * height * width * channels)
                                .view({x.size(0), height, width, channels})
                                .permute({0, 3, 1, 2})
                          : empty_map(x, channels, height, width);
    for_each_band(h, x.size(2), band, [&](std::int64_t first, std::int64_t last) {
        const Tensor rows = x.narrow(2, first, last - first);
        out.narrow(2, first, last - first)
            .copy_((conv_shortcut_ ? conv_shortcut_->forward(rows) : rows)
                   + conv_rows(second, h.size(2), conv2_, first, last));
    });
    return out;
}

Downsample::Downsample(int channels, bool pad_right_bottom)
    : pad_right_bottom_(pad_right_bottom), conv_(channels, channels, 3, 2, pad_right_bottom ? 0 : 1)
{
    add_child("conv", conv_);
}

Tensor Downsample::forward(const Tensor& x) const
{
    return conv_.forward(pad_right_bottom_ ? at::constant_pad_nd(x, {0, 1, 0, 1}) : x);
}

Tensor Downsample::forward_in_bands(const Tensor& x, std::int64_t band) const
{
    const std::int64_t height = x.size(2), half = (height - 2) / 2 + 1; // a kernel of 3 with one row below the last
    Tensor out = empty_map(x, conv_.weight.size(0), half, (x.size(3) - 2) / 2 + 1);
    for_each_band(x, half, band, [&](std::int64_t first, std::int64_t last) {
        const std::int64_t end = 2 * (last - 1) + 3, missing = std::max<std::int64_t>(0, end - height);
        const Tensor rows = x.narrow(2, 2 * first, end - missing - 2 * first);
        out.narrow(2, first, last - first).copy_(conv_.forward(at::constant_pad_nd(rows, {0, 1, 0, missing})));
    });
    return out;
}

Upsample::Upsample(int channels) : conv_(channels, channels, 3, 1, 1) { add_child("conv", conv_); }

Tensor Upsample::forward(const Tensor& x, std::int64_t height, std::int64_t width) const
{
    return conv_.forward(at::upsample_nearest2d(x, {height, width}));
}

Tensor Upsample::forward_in_bands(const Tensor& x, std::int64_t band) const
{
    const RowSource doubled = [&x](std::int64_t first, std::int64_t last) {
        const std::int64_t above = first / 2, below = (last + 1) / 2;
        const Tensor rows
            = at::upsample_nearest2d(x.narrow(2, above, below - above), {2 * (below - above), 2 * x.size(3)});
        return rows.narrow(2, first - 2 * above, last - first);
    };
    Tensor out = empty_map(x, conv_.weight.size(0), 2 * x.size(2), 2 * x.size(3));
    for_each_band(out, out.size(2), band, [&](std::int64_t first, std::int64_t last) {
        out.narrow(2, first, last - first).copy_(conv_rows(doubled, out.size(2), conv_, first, last));
    });
    return out;
}

} // namespace sfumato::blocks
