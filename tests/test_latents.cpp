#include "core/models/autoencoder_kl.h"
#include "core/pipeline/latents.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

LoadedModel open_model(at::ScalarType dtype)
{
    return value_or_throw(load_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15", at::kCPU, dtype));
}

/// A VAE in half precision whose `part` overflows as soon as it is used.
LoadedModel overflowing_model(at::ScalarType half, const char* part)
{
    LoadedModel model = open_model(half);
    model.vae->to(at::kCPU, half);
    model.vae_dtype = half;
    at::Tensor& bias = *live_tensors(model).at("vae").at(part);
    bias = at::full_like(bias, INFINITY);
    return model;
}

} // namespace

class TestLatents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_overflows_in_half_precision_is_decoded_in_float32()
    {
        LoadedModel exact = open_model(at::kFloat);
        const at::Tensor latents = at::randn({1, 4, 8, 8});
        const at::Tensor expected = decode_latents(exact, latents);
        QVERIFY(expected.min().item<float>() >= 0 && expected.max().item<float>() <= 1);
        for (const at::ScalarType half : {at::kHalf, at::kBFloat16}) {
            LoadedModel model = overflowing_model(half, "decoder.conv_out.bias");
            QVERIFY(largest_difference(decode_latents(model, latents), expected) < 1e-5);
            QVERIFY(model.vae_dtype == at::kFloat);
        }
    }

    void what_overflows_in_half_precision_is_encoded_in_float32()
    {
        Image image{64, 64, std::vector<std::uint8_t>(64 * 64 * 3)};
        for (std::size_t i = 0; i < image.rgb.size(); ++i) image.rgb[i] = static_cast<std::uint8_t>(i * 7);
        const auto encode = [&](LoadedModel model) {
            at::Tensor unused;
            return encode_image(model, image, *make_torch_noise(1, 1), unused);
        };
        const at::Tensor expected = encode(open_model(at::kFloat));
        QVERIFY(largest_difference(encode(overflowing_model(at::kHalf, "encoder.conv_out.bias")), expected) < 1e-4);
    }

    /// Half precision that does not overflow stays, and is near.
    void half_precision_is_kept_where_it_holds()
    {
        LoadedModel exact = open_model(at::kFloat), model = open_model(at::kBFloat16);
        const at::Tensor latents = at::randn({1, 4, 8, 8});
        QVERIFY(largest_difference(decode_latents(model, latents), decode_latents(exact, latents)) < 0.1);
        QVERIFY(model.vae_dtype == at::kBFloat16);
    }

    /// diffusers: (z - shift_factor) * scaling_factor, or by channel (z - mean) * scaling_factor / std.
    void latents_are_scaled_as_the_configuration_says()
    {
        const at::Tensor z = at::randn({2, 4, 3, 3});
        const auto format_of = [](Json json) {
            json["latent_channels"] = 4;
            json["scaling_factor"] = 0.5;
            return value_or_throw(AutoencoderKlConfig::from_json(json, "config.json")).latent_format();
        };
        const LatentFormat plain = format_of(Json::object()), shifted = format_of({{"shift_factor", 0.125}});
        QVERIFY(at::equal(plain.scaled(z), z * 0.5));
        QVERIFY(largest_difference(shifted.scaled(z), (z - 0.125) * 0.5) < 1e-6);
        const std::vector<double> mean{-1.5, 0.25, 2, 0}, spread{8, 0.5, 3, 1};
        const LatentFormat by_channel
            = format_of({{"latents_mean", mean}, {"latents_std", spread}, {"shift_factor", nullptr}});
        for (int c = 0; c < 4; ++c) {
            const at::Tensor own = z.select(1, c);
            QVERIFY(largest_difference(by_channel.scaled(z).select(1, c), (own - mean[c]) * 0.5 / spread[c]) < 1e-5);
            QVERIFY(largest_difference(by_channel.unscaled(z).select(1, c), own * spread[c] / 0.5 + mean[c]) < 1e-5);
        }
        for (const LatentFormat& format : {plain, shifted, by_channel})
            QVERIFY(largest_difference(format.unscaled(format.scaled(z)), z) < 1e-5);
        for (const Json& wrong : {Json{{"latents_mean", {0, 0}}, {"latents_std", {1, 1}}},
                                  Json{{"latents_mean", mean}, {"latents_std", nullptr}},
                                  Json{{"latents_mean", mean}, {"latents_std", {1, 1, 0, 1}}}})
            QVERIFY(!AutoencoderKlConfig::from_json(wrong, "config.json"));
    }

    /// What is encoded and decoded, too, is shifted: an autoencoder whose latents lie elsewhere paints the same.
    void pictures_of_a_shifted_autoencoder_are_the_same()
    {
        constexpr float kShift = 0.75;
        LoadedModel plain = open_model(at::kFloat), shifted = open_model(at::kFloat);
        auto config = dynamic_cast<const AutoencoderKl&>(*shifted.vae).config();
        config.shift_factor = kShift;
        auto vae = std::make_unique<AutoencoderKl>(config);
        std::map<std::string, at::Tensor> weights;
        shifted.vae->visit_parameters(
            [&](const std::string& name, at::Tensor& parameter) { weights[name] = parameter; });
        at::Tensor &to_latents = weights.at("quant_conv.bias"), &from_latents = weights.at("post_quant_conv.bias");
        to_latents = at::cat({to_latents.narrow(0, 0, 4) + kShift, to_latents.narrow(0, 4, 4)});
        from_latents = from_latents - kShift * weights.at("post_quant_conv.weight").flatten(1).sum(1);
        vae->visit_parameters([&](const std::string& name, at::Tensor& parameter) { parameter = weights.at(name); });
        shifted.vae = std::move(vae);

        const at::Tensor latents = at::randn({1, 4, 8, 8}), picture = at::rand({1, 3, 64, 64}) * 2 - 1;
        QVERIFY(largest_difference(decode_latents(shifted, latents), decode_latents(plain, latents)) < 1e-4);
        at::Tensor unused;
        const auto encode
            = [&](LoadedModel& model) { return encode_image(model, picture, *make_torch_noise(1, 1), unused); };
        QVERIFY(largest_difference(encode(shifted), encode(plain)) < 1e-4);
    }

    /// 1024 x 640 pixels go through the decoder in bands; each 64 x 64 picture does not.
    void large_pictures_have_no_seams()
    {
        LoadedModel model = open_model(at::kFloat);
        const at::Tensor latents = at::randn({1, 4, 80, 128});
        const at::Tensor whole
            = (model.vae->decode(
                   (latents / model.latent_format().scale).contiguous(at::MemoryFormat::ChannelsLast))
                   / 2
               + 0.5)
                  .clamp(0, 1);
        QVERIFY(largest_difference(decode_latents(model, latents), whole) < 1.0 / 255 / 10);
    }
};

QTEST_GUILESS_MAIN(TestLatents)
#include "test_latents.moc"
