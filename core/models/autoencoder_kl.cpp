#include "core/models/autoencoder_kl.h"

#include "core/models/row_bands.h"
#include "core/models/blocks.h"

namespace sfumato {
namespace {

using at::Tensor;
using blocks::Downsample;
using blocks::ResnetBlock;
using blocks::Upsample;

constexpr double kNormEpsilon = 1e-6;

/// One level: resnets, and a change of size after them (none at the last level).
template <class Resize> class Level : public nn::Module {
public:
    Level(int in, int out, int resnets, int groups, const char* resize_name, std::unique_ptr<Resize> resize)
        : resize_(std::move(resize))
    {
        for (int i = 0; i < resnets; ++i) {
            resnets_.push_back(std::make_unique<ResnetBlock>(i == 0 ? in : out, out, groups, kNormEpsilon));
            add_child("resnets." + std::to_string(i), *resnets_.back());
        }
        if (resize_) add_child(std::string(resize_name) + ".0", *resize_);
    }
    [[nodiscard]] Tensor forward(Tensor x) const
    {
        for (const auto& resnet : resnets_) x = resnet->forward(x);
        return resize_ ? resize_->forward(x) : x;
    }
    [[nodiscard]] Tensor forward_in_bands(Tensor x, std::int64_t band) const
    {
        for (const auto& resnet : resnets_) x = resnet->forward_in_bands(std::move(x), band);
        return resize_ ? resize_->forward_in_bands(x, band) : x;
    }

private:
    std::vector<std::unique_ptr<ResnetBlock>> resnets_;
    std::unique_ptr<Resize> resize_;
};

/// Self-attention over all positions with one head, residual; diffusers' names group_norm, to_q, ...
class SpatialAttention : public nn::Module {
public:
    SpatialAttention(int channels, int groups)
        : group_norm_(groups, channels, kNormEpsilon), to_q_(channels, channels), to_k_(channels, channels),
          to_v_(channels, channels), to_out_(channels, channels)
    {
        add_child("group_norm", group_norm_);
        add_child("to_q", to_q_);
        add_child("to_k", to_k_);
        add_child("to_v", to_v_);
        add_child("to_out.0", to_out_);
    }
    [[nodiscard]] Tensor forward(const Tensor& x) const
    {
        const Tensor flat = group_norm_.forward(x).flatten(2).transpose(1, 2).unsqueeze(1);
        const Tensor mixed = nn::attention(to_q_.forward(flat), to_k_.forward(flat), to_v_.forward(flat));
        return x + to_out_.forward(mixed.squeeze(1)).transpose(1, 2).reshape(x.sizes());
    }

private:
    nn::GroupNorm group_norm_;
    nn::Linear to_q_, to_k_, to_v_, to_out_;
};

class MidBlock : public nn::Module {
public:
    MidBlock(int channels, int groups, bool with_attention)
        : first_(channels, channels, groups, kNormEpsilon), second_(channels, channels, groups, kNormEpsilon)
    {
        if (with_attention) add_child("attentions.0", attention_.emplace(channels, groups));
        add_child("resnets.0", first_);
        add_child("resnets.1", second_);
    }
    [[nodiscard]] Tensor forward(const Tensor& x) const
    {
        Tensor h = first_.forward(x);
        if (attention_) h = attention_->forward(h);
        return second_.forward(h);
    }

private:
    std::optional<SpatialAttention> attention_;
    ResnetBlock first_, second_;
};

class Encoder : public nn::Module {
public:
    explicit Encoder(const AutoencoderKlConfig& c)
        : conv_in_(c.in_channels, c.block_out_channels.front(), 3, 1, 1),
          mid_block_(c.block_out_channels.back(), c.norm_num_groups, c.mid_block_add_attention),
          conv_norm_out_(c.norm_num_groups, c.block_out_channels.back(), kNormEpsilon),
          conv_out_(c.block_out_channels.back(), 2 * c.latent_channels, 3, 1, 1)
    {
        add_child("conv_in", conv_in_);
        int in = c.block_out_channels.front();
        for (std::size_t i = 0; i < c.block_out_channels.size(); ++i) {
            const int out = c.block_out_channels[i];
            const bool last = i + 1 == c.block_out_channels.size();
            levels_.push_back(
                std::make_unique<Level<Downsample>>(in, out, c.layers_per_block, c.norm_num_groups, "downsamplers",
                                                    last ? nullptr : std::make_unique<Downsample>(out, true)));
            add_child("down_blocks." + std::to_string(i), *levels_.back());
            in = out;
        }
        add_child("mid_block", mid_block_);
        add_child("conv_norm_out", conv_norm_out_);
        add_child("conv_out", conv_out_);
    }
    [[nodiscard]] Tensor forward(const Tensor& image) const
    {
        Tensor x = conv_in_.forward(image);
        for (const auto& level : levels_) x = level->forward(x);
        return conv_out_.forward(conv_norm_out_.forward_silu(mid_block_.forward(x)));
    }
    [[nodiscard]] Tensor forward_in_bands(const Tensor& image, std::int64_t band) const
    {
        const blocks::RowSource picture
            = [&image](std::int64_t first, std::int64_t last) { return image.narrow(2, first, last - first); };
        Tensor x = blocks::conv_in_bands(picture, image, conv_in_, band / conv_in_.weight.size(0));
        for (const auto& level : levels_) x = level->forward_in_bands(std::move(x), band);
        return conv_out_.forward(conv_norm_out_.forward_silu(mid_block_.forward(x)));
    }

private:
    nn::Conv2d conv_in_;
    std::vector<std::unique_ptr<Level<Downsample>>> levels_;
    MidBlock mid_block_;
    nn::GroupNorm conv_norm_out_;
    nn::Conv2d conv_out_;
};

class Decoder : public nn::Module {
public:
    explicit Decoder(const AutoencoderKlConfig& c)
        : conv_in_(c.latent_channels, c.block_out_channels.back(), 3, 1, 1),
          mid_block_(c.block_out_channels.back(), c.norm_num_groups, c.mid_block_add_attention),
          conv_norm_out_(c.norm_num_groups, c.block_out_channels.front(), kNormEpsilon),
          conv_out_(c.block_out_channels.front(), c.out_channels, 3, 1, 1)
    {
        add_child("conv_in", conv_in_);
        add_child("mid_block", mid_block_);
        int in = c.block_out_channels.back();
        const std::size_t count = c.block_out_channels.size();
        for (std::size_t i = 0; i < count; ++i) {
            const int out = c.block_out_channels[count - 1 - i];
            levels_.push_back(
                std::make_unique<Level<Upsample>>(in, out, c.layers_per_block + 1, c.norm_num_groups, "upsamplers",
                                                  i + 1 == count ? nullptr : std::make_unique<Upsample>(out)));
            add_child("up_blocks." + std::to_string(i), *levels_.back());
            in = out;
        }
        add_child("conv_norm_out", conv_norm_out_);
        add_child("conv_out", conv_out_);
    }
    [[nodiscard]] Tensor forward(const Tensor& latent) const
    {
        Tensor x = mid_block_.forward(conv_in_.forward(latent));
        for (const auto& level : levels_) x = level->forward(x);
        return conv_out_.forward(conv_norm_out_.forward_silu(x));
    }
    [[nodiscard]] Tensor forward_in_bands(const Tensor& latent, std::int64_t band) const
    {
        Tensor x = mid_block_.forward(conv_in_.forward(latent)); // attention needs it whole, and it is small
        for (const auto& level : levels_) x = level->forward_in_bands(std::move(x), band);
        return blocks::conv_in_bands(blocks::normalised_rows(conv_norm_out_, x), x, conv_out_, band);
    }

private:
    nn::Conv2d conv_in_;
    MidBlock mid_block_;
    std::vector<std::unique_ptr<Level<Upsample>>> levels_;
    nn::GroupNorm conv_norm_out_;
    nn::Conv2d conv_out_;
};

} // namespace

struct AutoencoderKl::Parts {
    explicit Parts(const AutoencoderKlConfig& c) : encoder(c), decoder(c)
    {
        if (c.use_quant_conv) quant_conv.emplace(2 * c.latent_channels, 2 * c.latent_channels, 1);
        if (c.use_post_quant_conv) post_quant_conv.emplace(c.latent_channels, c.latent_channels, 1);
    }
    Encoder encoder;
    Decoder decoder;
    std::optional<nn::Conv2d> quant_conv, post_quant_conv;
};

AutoencoderKl::AutoencoderKl(const AutoencoderKlConfig& config)
    : config_(config), traits_(config.traits()), parts_(std::make_unique<Parts>(config))
{
    add_child("encoder", parts_->encoder);
    add_child("decoder", parts_->decoder);
    if (parts_->quant_conv) add_child("quant_conv", *parts_->quant_conv);
    if (parts_->post_quant_conv) add_child("post_quant_conv", *parts_->post_quant_conv);
}

AutoencoderKl::~AutoencoderKl() = default;

LatentPosterior AutoencoderKl::posterior(const Tensor& encoded) const
{
    const auto halves = (parts_->quant_conv ? parts_->quant_conv->forward(encoded) : encoded).chunk(2, 1);
    return {halves[0], halves[1].clamp(-30, 20)};
}

Tensor AutoencoderKl::decodable(const Tensor& latent) const
{
    return parts_->post_quant_conv ? parts_->post_quant_conv->forward(latent) : latent;
}

LatentPosterior AutoencoderKl::encode(const Tensor& image) const { return posterior(parts_->encoder.forward(image)); }
Tensor AutoencoderKl::decode(const Tensor& latent) const { return parts_->decoder.forward(decodable(latent)); }
LatentPosterior AutoencoderKl::encode_in_bands(const Tensor& image, std::int64_t band) const
{
    return posterior(parts_->encoder.forward_in_bands(image, band));
}
Tensor AutoencoderKl::decode_in_bands(const Tensor& latent, std::int64_t band) const
{
    return parts_->decoder.forward_in_bands(decodable(latent), band);
}

void AutoencoderKl::narrow_posterior()
{
    const at::NoGradGuard no_grad;
    nn::Conv2d& conv = parts_->quant_conv.value();
    conv.weight.narrow(0, 0, config_.latent_channels).mul_(3);
    conv.weight.narrow(0, config_.latent_channels, config_.latent_channels).mul_(0.1);
    conv.bias.narrow(0, config_.latent_channels, config_.latent_channels).fill_(-5);
}

} // namespace sfumato
