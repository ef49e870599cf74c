#include "core/models/autoencoder_tiny.h"

#include "core/models/config_reader.h"

#include <optional>

namespace sfumato {
namespace {

using at::Tensor;

/// Three convolutions with ReLU between them, added to the input, and ReLU.
class Block : public nn::Module {
public:
    Block(int in, int out) : first_(in, out, 3, 1, 1), second_(out, out, 3, 1, 1), third_(out, out, 3, 1, 1)
    {
        add_child("conv.0", first_);
        add_child("conv.2", second_);
        add_child("conv.4", third_);
        if (in != out) add_child("skip", skip_.emplace(in, out, 1, 1, 0, false));
    }
    [[nodiscard]] Tensor forward(const Tensor& x) const
    {
        const Tensor h = third_.forward(at::relu(second_.forward(at::relu(first_.forward(x)))));
        return at::relu(h + (skip_ ? skip_->forward(x) : x));
    }

private:
    nn::Conv2d first_, second_, third_;
    std::optional<nn::Conv2d> skip_;
};

/// Layers one after the other under their numbers; those without parameters are numbered too.
class Chain : public nn::Module {
public:
    void conv(int in, int out, int stride, bool with_bias)
    {
        add(std::make_unique<nn::Conv2d>(in, out, 3, stride, 1, with_bias));
    }
    void block(int in, int out) { add(std::make_unique<Block>(in, out)); }
    void relu() { layers_.emplace_back([](const Tensor& x) { return at::relu(x); }); }
    void upsample(int factor)
    {
        layers_.emplace_back([factor](const Tensor& x) {
            return at::upsample_nearest2d(x, {x.size(2) * factor, x.size(3) * factor});
        });
    }
    [[nodiscard]] Tensor forward(Tensor x) const
    {
        for (const auto& layer : layers_) x = layer(x);
        return x;
    }

private:
    template <class Layer> void add(std::unique_ptr<Layer> layer)
    {
        add_child("layers." + std::to_string(layers_.size()), *layer);
        layers_.emplace_back([raw = layer.get()](const Tensor& x) { return raw->forward(x); });
        owned_.push_back(std::move(layer));
    }
    std::vector<std::function<Tensor(const Tensor&)>> layers_;
    std::vector<std::unique_ptr<nn::Module>> owned_;
};

} // namespace

Result<AutoencoderTinyConfig> AutoencoderTinyConfig::from_json(const Json& config, const std::string& where)
{
    AutoencoderTinyConfig c;
    std::string act_fn = "relu";
    ConfigReader reader(config, where);
    reader.read_count("in_channels", c.in_channels)
        .read_count("out_channels", c.out_channels)
        .read_count("latent_channels", c.latent_channels)
        .read_counts("encoder_block_out_channels", c.encoder_block_out_channels)
        .read_counts("decoder_block_out_channels", c.decoder_block_out_channels)
        .read_counts("num_encoder_blocks", c.num_encoder_blocks, kMaxLayers)
        .read_counts("num_decoder_blocks", c.num_decoder_blocks, kMaxLayers)
        .read_count("upsampling_scaling_factor", c.upsampling_scaling_factor)
        .read("act_fn", act_fn)
        .require(act_fn == "relu", Message::tr("\"act_fn\" is %1, but an AutoencoderTiny uses relu", act_fn))
        .require(!c.encoder_block_out_channels.empty()
                     && c.encoder_block_out_channels.size() == c.num_encoder_blocks.size()
                     && !c.decoder_block_out_channels.empty()
                     && c.decoder_block_out_channels.size() == c.num_decoder_blocks.size(),
                 Message::tr("its lists of blocks differ in length"));
    if (reader.error()) return tl::unexpected(*reader.error());
    return c;
}

struct AutoencoderTiny::Parts {
    Chain encoder, decoder;
};

AutoencoderTiny::AutoencoderTiny(const AutoencoderTinyConfig& c) : parts_(std::make_unique<Parts>())
{
    Chain& encoder = parts_->encoder;
    encoder.conv(c.in_channels, c.encoder_block_out_channels.front(), 1, true);
    for (std::size_t i = 0; i < c.num_encoder_blocks.size(); ++i) {
        const int channels = c.encoder_block_out_channels[i];
        if (i > 0) encoder.conv(channels, channels, 2, false);
        for (int k = 0; k < c.num_encoder_blocks[i]; ++k) encoder.block(channels, channels);
    }
    encoder.conv(c.encoder_block_out_channels.back(), c.latent_channels, 1, true);

    Chain& decoder = parts_->decoder;
    decoder.conv(c.latent_channels, c.decoder_block_out_channels.front(), 1, true);
    decoder.relu();
    for (std::size_t i = 0; i < c.num_decoder_blocks.size(); ++i) {
        const int channels = c.decoder_block_out_channels[i];
        const bool last = i + 1 == c.num_decoder_blocks.size();
        for (int k = 0; k < c.num_decoder_blocks[i]; ++k) decoder.block(channels, channels);
        if (!last) decoder.upsample(c.upsampling_scaling_factor);
        decoder.conv(channels, last ? c.out_channels : channels, 1, last);
    }
    add_child("encoder", encoder);
    add_child("decoder", decoder);
}

AutoencoderTiny::~AutoencoderTiny() = default;

Tensor AutoencoderTiny::encode(const Tensor& image) const { return parts_->encoder.forward((image + 1) / 2); }

Tensor AutoencoderTiny::decode(const Tensor& latent) const
{
    constexpr double kMagnitude = 3; // of the latents it was trained on
    return parts_->decoder.forward(at::tanh(latent / kMagnitude) * kMagnitude) * 2 - 1;
}

} // namespace sfumato
