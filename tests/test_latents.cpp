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
