#include "core/models/blocks.h"

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

Downsample::Downsample(int channels, bool pad_right_bottom)
    : pad_right_bottom_(pad_right_bottom), conv_(channels, channels, 3, 2, pad_right_bottom ? 0 : 1)
{
    add_child("conv", conv_);
}

Tensor Downsample::forward(const Tensor& x) const
{
    return conv_.forward(pad_right_bottom_ ? at::constant_pad_nd(x, {0, 1, 0, 1}) : x);
}

Upsample::Upsample(int channels) : conv_(channels, channels, 3, 1, 1) { add_child("conv", conv_); }

Tensor Upsample::forward(const Tensor& x, std::int64_t height, std::int64_t width) const
{
    return conv_.forward(at::upsample_nearest2d(x, {height, width}));
}

} // namespace sfumato::blocks
