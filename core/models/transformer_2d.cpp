#include "core/models/transformer_2d.h"

#include "core/nn/fused_linear.h"

namespace sfumato::blocks {

/// Self-attention, cross-attention and a gated feed-forward layer (GEGLU, Shazeer 2020, arXiv:2002.05202), each after
/// a layer norm and added to its input.
class Transformer2D::Block : public nn::Module {
public:
    Block(int width, int heads, int context_width)
        : norm1_(width), norm2_(width), norm3_(width), attn1_(width, width, heads, width / heads, false),
          attn2_(width, context_width, heads, width / heads, false), gate_(width, width * 8), out_(width * 4, width)
    {
        add_child("norm1", norm1_);
        add_child("attn1", attn1_);
        add_child("norm2", norm2_);
        add_child("attn2", attn2_);
        add_child("norm3", norm3_);
        add_child("ff.net.0.proj", gate_);
        add_child("ff.net.2", out_);
    }
    [[nodiscard]] Tensor forward(Tensor x, const Tensor& context) const
    {
        x = x + attn1_.forward(norm1_.forward(x));
        x = x + attn2_.forward(norm2_.forward(x), context);
        const Tensor gated = nn::geglu(norm3_.forward(x), gate_.weight.value(), gate_.bias.value());
        return nn::linear(gated, out_.weight.value(), out_.bias.value(), x);
    }

private:
    nn::LayerNorm norm1_, norm2_, norm3_;
    nn::MultiHeadAttention attn1_, attn2_;
    nn::Linear gate_, out_;
};

Transformer2D::Transformer2D(int channels, int heads, int depth, int context_width, int groups, bool linear_projection)
    : norm_(groups, channels, 1e-6)
{
    add_child("norm", norm_);
    if (linear_projection) add_child("proj_in", linear_in_.emplace(channels, channels));
    else add_child("proj_in", conv_in_.emplace(channels, channels, 1));
    for (int i = 0; i < depth; ++i) {
        blocks_.push_back(std::make_unique<Block>(channels, heads, context_width));
        add_child("transformer_blocks." + std::to_string(i), *blocks_.back());
    }
    if (linear_projection) add_child("proj_out", linear_out_.emplace(channels, channels));
    else add_child("proj_out", conv_out_.emplace(channels, channels, 1));
}

Transformer2D::~Transformer2D() = default;

Tensor Transformer2D::forward(const Tensor& x, const Tensor& context) const
{
    const auto height = x.size(2), width = x.size(3);
    // permute, not reshape: with channels_last memory the tokens are then contiguous and nothing is copied.
    const auto to_tokens = [](const Tensor& map) { return map.permute({0, 2, 3, 1}).flatten(1, 2); };
    const auto to_map = [&](const Tensor& tokens) {
        return tokens.unflatten(1, {height, width}).permute({0, 3, 1, 2});
    };

    const Tensor h = norm_.forward(x);
    Tensor tokens = linear_in_ ? linear_in_->forward(to_tokens(h)) : to_tokens(conv_in_->forward(h));
    for (const auto& block : blocks_) tokens = block->forward(tokens, context);
    return x + (linear_out_ ? to_map(linear_out_->forward(tokens)) : conv_out_->forward(to_map(tokens)));
}

} // namespace sfumato::blocks
