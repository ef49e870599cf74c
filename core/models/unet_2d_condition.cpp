#include "core/models/unet_2d_condition.h"

#include "core/base/cancelled.h"
#include "core/models/blocks.h"
#include "core/models/transformer_2d.h"

namespace sfumato {
namespace {

using at::Tensor;
using blocks::Downsample;
using blocks::ResnetBlock;
using blocks::Transformer2D;
using blocks::Upsample;

/// What every block of one forward pass sees.
struct Pass {
    Tensor time;      ///< [B, time_channels], through SiLU
    Tensor context;   ///< [B, L, D], or undefined
    const std::stop_token& stop;
};

struct LevelShape {
    int out, heads, depth;
    bool attends;
    [[nodiscard]] std::unique_ptr<Transformer2D> transformer(const UNet2DConditionConfig& c) const
    {
        return std::make_unique<Transformer2D>(out, heads, depth, c.cross_attention_dim, c.norm_num_groups,
                                               c.use_linear_projection);
    }
};

LevelShape level_shape(const UNet2DConditionConfig& c, std::size_t level, const std::string& block_type)
{
    return {c.block_out_channels[level], c.attention_heads[level], c.transformer_layers_per_block[level],
            block_type.starts_with("CrossAttn")};
}

/// Resnets, each followed by a transformer where the level attends. Shared by the way down and the way up.
class Stage : public nn::Module {
protected:
    void add_resnet(int in, const LevelShape& level, const UNet2DConditionConfig& c, int time_channels)
    {
        const std::string i = std::to_string(resnets_.size());
        resnets_.push_back(std::make_unique<ResnetBlock>(in, level.out, c.norm_num_groups, c.norm_eps, time_channels));
        add_child("resnets." + i, *resnets_.back());
        if (level.attends) {
            transformers_.push_back(level.transformer(c));
            add_child("attentions." + i, *transformers_.back());
        }
    }
    [[nodiscard]] Tensor layer(std::size_t i, const Tensor& x, const Pass& pass) const
    {
        throw_if_stopped(pass.stop);
        const Tensor h = resnets_[i]->forward(x, pass.time);
        return transformers_.empty() ? h : transformers_[i]->forward(h, pass.context);
    }
    std::vector<std::unique_ptr<ResnetBlock>> resnets_;
    std::vector<std::unique_ptr<Transformer2D>> transformers_;
};

class DownStage : public Stage {
public:
    DownStage(int in, const LevelShape& level, bool last, const UNet2DConditionConfig& c, int time_channels)
    {
        for (int i = 0; i < c.layers_per_block; ++i) add_resnet(i == 0 ? in : level.out, level, c, time_channels);
        if (!last) add_child("downsamplers.0", downsample_.emplace(level.out, false));
    }
    /// Every intermediate result is pushed on `skips` for the way up.
    [[nodiscard]] Tensor forward(Tensor x, const Pass& pass, std::vector<Tensor>& skips) const
    {
        for (std::size_t i = 0; i < resnets_.size(); ++i) skips.push_back(x = layer(i, x, pass));
        if (downsample_) skips.push_back(x = downsample_->forward(x));
        return x;
    }

private:
    std::optional<Downsample> downsample_;
};

class UpStage : public Stage {
public:
    /// `in`: channels that come from below; `skip_channels`: of the skips, in the order in which they are taken.
    UpStage(int in, const std::vector<int>& skip_channels, const LevelShape& level, bool last,
            const UNet2DConditionConfig& c, int time_channels)
    {
        for (std::size_t i = 0; i < skip_channels.size(); ++i)
            add_resnet((i == 0 ? in : level.out) + skip_channels[i], level, c, time_channels);
        if (!last) add_child("upsamplers.0", upsample_.emplace(level.out));
    }
    [[nodiscard]] Tensor forward(Tensor x, const Pass& pass, std::vector<Tensor>& skips) const
    {
        for (std::size_t i = 0; i < resnets_.size(); ++i) {
            x = layer(i, at::cat({x, skips.back()}, 1), pass);
            skips.pop_back();
        }
        // To the size of the next skip, not simply doubled: an odd size was rounded up on the way down.
        return upsample_ ? upsample_->forward(x, skips.back().size(2), skips.back().size(3)) : x;
    }

private:
    std::optional<Upsample> upsample_;
};

class MidStage : public nn::Module {
public:
    MidStage(const LevelShape& level, const UNet2DConditionConfig& c, int time_channels)
        : first_(level.out, level.out, c.norm_num_groups, c.norm_eps, time_channels),
          second_(level.out, level.out, c.norm_num_groups, c.norm_eps, time_channels)
    {
        if (level.attends) {
            transformer_ = level.transformer(c);
            add_child("attentions.0", *transformer_);
        }
        add_child("resnets.0", first_);
        add_child("resnets.1", second_);
    }
    [[nodiscard]] Tensor forward(const Tensor& x, const Pass& pass) const
    {
        throw_if_stopped(pass.stop);
        Tensor h = first_.forward(x, pass.time);
        if (transformer_) h = transformer_->forward(h, pass.context);
        return second_.forward(h, pass.time);
    }

private:
    std::unique_ptr<Transformer2D> transformer_;
    ResnetBlock first_, second_;
};

/// linear - SiLU - linear, diffusers' TimestepEmbedding.
class EmbeddingMlp : public nn::Module {
public:
    EmbeddingMlp(int in, int out) : linear_1_(in, out), linear_2_(out, out)
    {
        add_child("linear_1", linear_1_);
        add_child("linear_2", linear_2_);
    }
    [[nodiscard]] Tensor forward(const Tensor& x) const { return linear_2_.forward(at::silu(linear_1_.forward(x))); }

private:
    nn::Linear linear_1_, linear_2_;
};

} // namespace

struct UNet2DCondition::Parts {
    explicit Parts(const UNet2DConditionConfig& c);
    int time_channels;
    nn::Conv2d conv_in;
    EmbeddingMlp time_embedding;
    std::optional<EmbeddingMlp> add_embedding;
    std::vector<std::unique_ptr<DownStage>> down;
    std::unique_ptr<MidStage> mid;
    std::vector<std::unique_ptr<UpStage>> up;
    nn::GroupNorm conv_norm_out;
    nn::Conv2d conv_out;
};

UNet2DCondition::Parts::Parts(const UNet2DConditionConfig& c)
    : time_channels(c.block_out_channels.front() * 4), conv_in(c.in_channels, c.block_out_channels.front(), 3, 1, 1),
      time_embedding(c.block_out_channels.front(), time_channels),
      conv_norm_out(c.norm_num_groups, c.block_out_channels.front(), c.norm_eps),
      conv_out(c.block_out_channels.front(), c.out_channels, 3, 1, 1)
{
    if (c.addition_embed_type == "text_time")
        add_embedding.emplace(c.projection_class_embeddings_input_dim, time_channels);
    const std::size_t levels = c.block_out_channels.size();

    // The channels of every skip, as the way down will push them.
    std::vector<int> skips{c.block_out_channels.front()};
    int in = c.block_out_channels.front();
    for (std::size_t i = 0; i < levels; ++i) {
        const LevelShape level = level_shape(c, i, c.down_block_types[i]);
        const bool last = i + 1 == levels;
        down.push_back(std::make_unique<DownStage>(in, level, last, c, time_channels));
        skips.insert(skips.end(), c.layers_per_block + (last ? 0 : 1), level.out);
        in = level.out;
    }
    mid = std::make_unique<MidStage>(level_shape(c, levels - 1,
                                                 c.mid_block_type.ends_with("CrossAttn") ? "CrossAttn" : ""),
                                     c, time_channels);
    for (std::size_t i = 0; i < levels; ++i) {
        const LevelShape level = level_shape(c, levels - 1 - i, c.up_block_types[i]);
        std::vector<int> taken;
        for (int k = 0; k <= c.layers_per_block; ++k) {
            taken.push_back(skips.back());
            skips.pop_back();
        }
        up.push_back(std::make_unique<UpStage>(in, taken, level, i + 1 == levels, c, time_channels));
        in = level.out;
    }
}

UNet2DCondition::UNet2DCondition(const UNet2DConditionConfig& config)
    : config_(config), traits_(config.traits()), parts_(std::make_unique<Parts>(config))
{
    add_child("conv_in", parts_->conv_in);
    add_child("time_embedding", parts_->time_embedding);
    if (parts_->add_embedding) add_child("add_embedding", *parts_->add_embedding);
    for (std::size_t i = 0; i < parts_->down.size(); ++i)
        add_child("down_blocks." + std::to_string(i), *parts_->down[i]);
    add_child("mid_block", *parts_->mid);
    for (std::size_t i = 0; i < parts_->up.size(); ++i) add_child("up_blocks." + std::to_string(i), *parts_->up[i]);
    add_child("conv_norm_out", parts_->conv_norm_out);
    add_child("conv_out", parts_->conv_out);
}

UNet2DCondition::~UNet2DCondition() = default;

Tensor UNet2DCondition::forward(const Tensor& x, const Tensor& timesteps, const Conditioning& conditioning,
                                const std::stop_token& stop) const
{
    const UNet2DConditionConfig& c = config_;
    const at::ScalarType dtype = x.scalar_type();
    Tensor time = parts_->time_embedding.forward(
        nn::timestep_embedding(timesteps, c.block_out_channels.front(), c.flip_sin_to_cos, c.freq_shift).to(dtype));
    if (parts_->add_embedding) {
        const Tensor sizes = nn::timestep_embedding(conditioning.time_ids.flatten(), c.addition_time_embed_dim,
                                                    c.flip_sin_to_cos, c.freq_shift);
        const Tensor both
            = at::cat({conditioning.pooled, sizes.view({x.size(0), -1}).to(conditioning.pooled.dtype())}, 1);
        time = time + parts_->add_embedding->forward(both.to(dtype));
    }
    const Pass pass{at::silu(time), conditioning.context, stop};

    Tensor h = parts_->conv_in.forward(x);
    std::vector<Tensor> skips{h};
    for (const auto& stage : parts_->down) h = stage->forward(h, pass, skips);
    h = parts_->mid->forward(h, pass);
    if (const auto& residuals = conditioning.control_residuals; !residuals.empty()) {
        for (std::size_t i = 0; i < skips.size(); ++i) skips[i] = skips[i] + residuals.at(i);
        h = h + residuals.at(skips.size());
    }
    for (const auto& stage : parts_->up) h = stage->forward(h, pass, skips);
    return parts_->conv_out.forward(parts_->conv_norm_out.forward_silu(h));
}

void UNet2DCondition::zero_output()
{
    const at::NoGradGuard no_grad;
    parts_->conv_out.weight.zero_();
    parts_->conv_out.bias.zero_();
}

} // namespace sfumato
