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
    int out, heads;
    bool attends;
    [[nodiscard]] std::unique_ptr<Transformer2D> transformer(const UNet2DConditionConfig& c, int depth) const
    {
        return std::make_unique<Transformer2D>(out, heads, depth, c.cross_attention_dim, c.norm_num_groups,
                                               c.use_linear_projection);
    }
};

LevelShape level_shape(const UNet2DConditionConfig& c, std::size_t level, const std::string& block_type)
{
    return {c.block_out_channels[level], c.attention_heads[level], block_type.starts_with("CrossAttn")};
}

/// Resnets, each followed by a transformer where the level attends. Shared by the way down and the way up.
class Stage : public nn::Module {
protected:
    /// `depth`: of the transformer behind it.
    void add_resnet(int in, const LevelShape& level, int depth, const UNet2DConditionConfig& c, int time_channels)
    {
        const std::string i = std::to_string(resnets_.size());
        resnets_.push_back(std::make_unique<ResnetBlock>(in, level.out, c.norm_num_groups, c.norm_eps, time_channels));
        add_child("resnets." + i, *resnets_.back());
        if (level.attends) {
            transformers_.push_back(level.transformer(c, depth));
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
    DownStage(int in, std::size_t index, const UNet2DConditionConfig& c, int time_channels)
    {
        const LevelShape level = level_shape(c, index, c.down_block_types[index]);
        for (int i = 0; i < c.layers(index); ++i)
            add_resnet(i == 0 ? in : level.out, level, c.depth_down(index, i), c, time_channels);
        if (index + 1 < c.block_out_channels.size()) add_child("downsamplers.0", downsample_.emplace(level.out, false));
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
    /// `in`: channels that come from below; `skip_channels`: of the skips, in the order in which they are taken;
    /// `index`: of the level, 0 the finest.
    UpStage(int in, const std::vector<int>& skip_channels, std::size_t index, const UNet2DConditionConfig& c,
            int time_channels)
    {
        const LevelShape level = level_shape(c, index, c.up_block_types[c.up_block_types.size() - 1 - index]);
        for (std::size_t i = 0; i < skip_channels.size(); ++i)
            add_resnet((i == 0 ? in : level.out) + skip_channels[i], level, c.depth_up(index, static_cast<int>(i)), c,
                       time_channels);
        if (index > 0) add_child("upsamplers.0", upsample_.emplace(level.out));
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
    MidStage(const UNet2DConditionConfig& c, int time_channels)
        : first_(c.block_out_channels.back(), c.block_out_channels.back(), c.norm_num_groups, c.norm_eps, time_channels)
    {
        const bool attends = c.mid_block_type.ends_with("CrossAttn");
        if (attends) {
            const LevelShape level = level_shape(c, c.block_out_channels.size() - 1, "CrossAttn");
            transformer_ = level.transformer(c, c.transformer_layers_per_block.back());
            add_child("attentions.0", *transformer_);
        }
        add_child("resnets.0", first_);
        const int channels = c.block_out_channels.back();
        if (attends || c.mid_block_layers > 0)
            add_child("resnets.1", second_.emplace(channels, channels, c.norm_num_groups, c.norm_eps, time_channels));
    }
    [[nodiscard]] Tensor forward(const Tensor& x, const Pass& pass) const
    {
        throw_if_stopped(pass.stop);
        Tensor h = first_.forward(x, pass.time);
        if (transformer_) h = transformer_->forward(h, pass.context);
        return second_ ? second_->forward(h, pass.time) : h;
    }

private:
    std::unique_ptr<Transformer2D> transformer_;
    ResnetBlock first_;
    std::optional<ResnetBlock> second_;
};

/// linear - SiLU - linear, diffusers' TimestepEmbedding; a condition of `condition_width` values (0: none) is added to
/// what goes in.
class EmbeddingMlp : public nn::Module {
public:
    EmbeddingMlp(int in, int out, int condition_width = 0) : linear_1_(in, out), linear_2_(out, out)
    {
        add_child("linear_1", linear_1_);
        add_child("linear_2", linear_2_);
        if (condition_width > 0) add_child("cond_proj", cond_proj_.emplace(condition_width, in, false));
    }
    /// `condition` undefined: nothing is added.
    [[nodiscard]] Tensor forward(const Tensor& x, const Tensor& condition = {}) const
    {
        const Tensor in = cond_proj_ && condition.defined() ? x + cond_proj_->forward(condition) : x;
        return linear_2_.forward(at::silu(linear_1_.forward(in)));
    }

private:
    nn::Linear linear_1_, linear_2_;
    std::optional<nn::Linear> cond_proj_;
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
      time_embedding(c.block_out_channels.front(), time_channels, c.time_cond_proj_dim),
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
        down.push_back(std::make_unique<DownStage>(in, i, c, time_channels));
        in = c.block_out_channels[i];
        skips.insert(skips.end(), c.layers(i) + (i + 1 == levels ? 0 : 1), in);
    }
    if (!c.mid_block_type.empty()) mid = std::make_unique<MidStage>(c, time_channels);
    for (std::size_t i = levels; i-- > 0;) {
        std::vector<int> taken;
        for (int k = 0; k <= c.layers(i); ++k) {
            taken.push_back(skips.back());
            skips.pop_back();
        }
        up.push_back(std::make_unique<UpStage>(in, taken, i, c, time_channels));
        in = c.block_out_channels[i];
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
    if (parts_->mid) add_child("mid_block", *parts_->mid);
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
    Tensor scale; // as the network was taught it: one less, in thousandths
    if (c.time_cond_proj_dim > 0 && conditioning.guidance.defined())
        scale = nn::timestep_embedding((conditioning.guidance - 1) * 1000, c.time_cond_proj_dim, false, 1).to(dtype);
    Tensor time = parts_->time_embedding.forward(
        nn::timestep_embedding(timesteps, c.block_out_channels.front(), c.flip_sin_to_cos, c.freq_shift).to(dtype),
        scale);
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
    if (parts_->mid) h = parts_->mid->forward(h, pass);
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
