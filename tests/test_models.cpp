#include "core/base/cancelled.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/autoencoder_tiny.h"
#include "core/nn/init.h"
#include "tests/support/golden_networks.h"

#include <ATen/CPUGeneratorImpl.h>

#include <QtTest>

using namespace sfumato;

namespace {

auto open_vae()
{
    return golden_network<AutoencoderKl, AutoencoderKlConfig>("tiny-sd15/vae", "diffusion_pytorch_model.safetensors");
}

/// The reference's own limits, computed from the spread between its float32 and float64.
double tolerance(const std::string& file, const std::string& tensor)
{
    static const Json table = value_or_throw(read_json_file(SFUMATO_TEST_DATA "/goldens/components/tolerance.json"));
    return table.at(file).at(tensor);
}

void compare(const std::string& file, const std::string& tensor, const at::Tensor& got)
{
    const double error = largest_difference(got, golden_tensors("components/" + file + ".safetensors").at(tensor));
    QVERIFY2(error <= tolerance(file, tensor),
             qPrintable(QString::fromStdString(tensor) + QString(": error %1").arg(error)));
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
    const at::NoGradGuard no_grad_;

private Q_SLOTS:
    void unet_equals_the_reference()
    {
        const auto golden = golden_tensors("components/unet.safetensors");
        compare("unet", "sd15.output",
                golden_unet()->forward(golden.at("sd15.sample"),
                                       golden.at("sd15.timestep").view({-1}).expand({golden.at("sd15.sample").size(0)}),
                                       {golden.at("sd15.encoder_hidden_states"), {}, {}}));
    }

    /// Those of diffusers (tests/data/control).
    void unet_with_control_residuals_equals_the_reference()
    {
        const auto golden = golden_tensors("../control/unet.safetensors");
        const auto unet = golden_unet();
        Conditioning conditioning{.context = golden.at("encoder_hidden_states")};
        for (const auto& [name, tensor] : golden)
            if (name.starts_with("residual.")) conditioning.control_residuals.push_back(tensor);
        QCOMPARE(unet->traits().control_residuals, static_cast<int>(conditioning.control_residuals.size()));
        const auto forward = [&] { return unet->forward(golden.at("sample"), golden.at("timestep"), conditioning); };
        QVERIFY(largest_difference(forward(), golden.at("output")) < 1e-5);
        conditioning.control_residuals.clear();
        QVERIFY(largest_difference(forward(), golden.at("output")) > 0.1);
    }

    void unet_in_channels_last_memory_is_the_same()
    {
        const auto golden = golden_tensors("components/unet.safetensors");
        auto unet = golden_unet();
        unet->visit_parameters([](const std::string&, at::Tensor& p) {
            if (p.dim() == 4) p = p.contiguous(at::MemoryFormat::ChannelsLast);
        });
        const at::Tensor sample = golden.at("sd15.sample").contiguous(at::MemoryFormat::ChannelsLast);
        compare("unet", "sd15.output",
                unet->forward(sample, golden.at("sd15.timestep").view({-1}).expand({sample.size(0)}),
                              {golden.at("sd15.encoder_hidden_states"), {}, {}}));
    }

    void autoencoder_equals_the_reference()
    {
        const auto golden = golden_tensors("components/vae.safetensors");
        const auto vae = open_vae();
        const LatentPosterior posterior = vae->encode(golden.at("sd15.image"));
        compare("vae", "sd15.mean", posterior.mean);
        compare("vae", "sd15.logvar", posterior.logvar);
        compare("vae", "sd15.decoded", vae->decode(golden.at("sd15.latents") / vae->config().scaling_factor));
    }

    void tiny_autoencoder_equals_the_reference()
    {
        const auto vae = golden_network<AutoencoderTiny, AutoencoderTinyConfig>("tiny-taesd",
                                                                                "diffusion_pytorch_model.safetensors");
        const auto golden = golden_tensors("components/vae.safetensors");
        compare("vae", "taesd.encoded", vae->encode(golden.at("sdxl.image")));
        compare("vae", "taesd.decoded", vae->decode(golden.at("sdxl.latents")));
    }

    /// Large pictures go through the autoencoder in bands of rows. What must not be seen is one level of 255; what is
    /// there is rounding. The sizes leave bands of unequal height, bands of one row, and odd rows on the way down.
    void bands_leave_no_seams_data()
    {
        QTest::addColumn<bool>("widening");
        QTest::newRow("one width") << false;
        QTest::newRow("a width for each level") << true;
    }
    void bands_leave_no_seams()
    {
        QFETCH(bool, widening);
        auto vae = open_vae();
        if (widening) {
            AutoencoderKlConfig config = vae->config();
            config.block_out_channels = {32, 64, 96, 128};
            vae = std::make_unique<AutoencoderKl>(config);
            nn::initialise_like_torch(*vae, at::make_generator<at::CPUGeneratorImpl>(7));
        }
        vae->visit_parameters([](const std::string&, at::Tensor& p) {
            if (p.dim() == 4) p = p.contiguous(at::MemoryFormat::ChannelsLast);
        });
        const at::Tensor latent = at::randn({2, 4, 13, 9}) * 3, image = at::rand({1, 3, 104, 72}) * 2 - 1;
        const at::Tensor whole = vae->decode(latent);
        const LatentPosterior posterior = vae->encode(image);
        for (const std::int64_t band : {std::int64_t{1}, std::int64_t{20'000}, AutoencoderKl::kBand}) {
            const double seam = largest_difference(vae->decode_in_bands(latent, band), whole) / 2;
            QVERIFY2(seam < 1e-4, qPrintable(QString("decoding: %1").arg(seam)));
            const LatentPosterior in_bands = vae->encode_in_bands(image, band);
            QVERIFY(largest_difference(in_bands.mean, posterior.mean) < 1e-3);
            QVERIFY(largest_difference(in_bands.logvar, posterior.logvar) < 1e-3);
        }
    }

    void text_encoder_equals_the_reference()
    {
        const auto golden = golden_tensors("components/text_encoder.safetensors");
        const TextEncoderOutput out = golden_text_encoder()->forward(golden.at("sd15.ids").to(at::kLong));
        compare("text_encoder", "sd15.last", out.last_hidden_state);
        compare("text_encoder", "sd15.pooled", out.pooled);
        compare("text_encoder", "sd15.hidden.-1", out.hidden_states.back());
        compare("text_encoder", "sd15.hidden.-2", out.hidden_states.at(out.hidden_states.size() - 2));
    }

    void text_is_causal()
    {
        const auto text = golden_text_encoder();
        at::Tensor ids = at::randint(5, 1000, {1, 20}, at::kLong);
        const at::Tensor before = text->forward(ids).last_hidden_state;
        ids[0][12] = 3;
        const at::Tensor after = text->forward(ids).last_hidden_state;
        QVERIFY(largest_difference(before.narrow(1, 0, 12), after.narrow(1, 0, 12)) < 1e-6);
        QVERIFY(largest_difference(before.narrow(1, 12, 1), after.narrow(1, 12, 1)) > 1e-3);
    }

    void configs_survive_a_round_trip()
    {
        const auto unet = golden_unet()->config();
        QVERIFY(value_or_throw(UNet2DConditionConfig::from_json(unet.to_json(), "unet")) == unet);
        const auto vae = open_vae()->config();
        QVERIFY(value_or_throw(AutoencoderKlConfig::from_json(vae.to_json(), "vae")) == vae);
        const auto text = golden_text_encoder()->config();
        QVERIFY(value_or_throw(ClipTextConfig::from_json(text.to_json(), "text")) == text);
    }

    void numbers_that_no_network_has_are_refused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const std::tuple<const char*, const char*, const char*> rows[] = {
            // clang-format off
            {"unet", "in_channels", "0"}, {"unet", "in_channels", "-4"}, {"unet", "sample_size", "2147483647"}, {"unet", "layers_per_block", "1000000000"},
            {"unet", "attention_head_dim", "4294967304"}, {"unet", "attention_head_dim", "0"}, {"unet", "transformer_layers_per_block", "-1"}, {"unet", "norm_num_groups", "0"},
            {"unet", "block_out_channels", "[32, 32, 64, 4294967360]"}, {"unet", "cross_attention_dim", "1e300"},
            {"vae", "latent_channels", "0"}, {"vae", "block_out_channels", "[]"}, {"vae", "norm_num_groups", "0"}, {"vae", "layers_per_block", "257"},
            {"vae", "block_out_channels", "[32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32]"},
            {"text_encoder", "vocab_size", "2147483648"}, {"text_encoder", "hidden_size", "0"}, {"text_encoder", "num_attention_heads", "0"}, {"text_encoder", "num_hidden_layers", "1e9"},
            // clang-format on
        };
        for (const auto& [part, key, value] : rows)
            QTest::addRow("%s %s %.20s", part, key, value) << part << key << value;
    }
    void numbers_that_no_network_has_are_refused()
    {
        QFETCH(QString, part);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Json json = value_or_throw(
            read_json_file(SFUMATO_TEST_DATA "/goldens/tiny-sd15/" + part.toStdString() + "/config.json"));
        const auto reads = [&] {
            return part == "unet" ? kUNet2DCondition.read_config(json, "config").has_value()
                : part == "vae"   ? kAutoencoderKl.read_config(json, "config").has_value()
                                  : kClipTextModel.read_config(json, "config").has_value();
        };
        QVERIFY(reads());
        json[key.toStdString()] = Json::parse(value.toStdString());
        QVERIFY(!reads());
    }

    /// Padding behind a text changes nothing where a mask hides it.
    void hidden_padding_is_not_seen()
    {
        const auto golden = golden_tensors("components/text_encoder.safetensors");
        const auto text = golden_text_encoder();
        const at::Tensor ids = golden.at("sd15.ids").to(at::kLong).narrow(0, 0, 1).clone();
        // Causal attention hides what comes later anyway, so the padding stands behind the first token.
        const at::Tensor padded
            = at::cat({ids.narrow(1, 0, 1), at::full({1, 5}, 3, at::kLong), ids.narrow(1, 1, 19)}, 1);
        at::Tensor other = padded.clone();
        other.narrow(1, 1, 5).fill_(11);
        const at::Tensor places = at::arange(25), mask = places.lt(1).logical_or(places.ge(6)).unsqueeze(0);
        const auto states = [&](const at::Tensor& of, const at::Tensor& seen) {
            return text->forward(of, seen).last_hidden_state.narrow(1, 6, 19);
        };
        QVERIFY(largest_difference(states(padded, mask), states(other, mask)) < 1e-6);
        QVERIFY(largest_difference(states(padded, {}), states(other, {})) > 1e-3);
    }

    /// FLUX.2's way, as diffusers folds them: (c, y, x) of a square of 2x2 become channel 4 c + 2 y + x.
    void latents_are_scaled_and_folded_there_and_back()
    {
        const at::Tensor z = at::randn({2, 3, 4, 6}, at::detail::createCPUGenerator(1));
        const LatentFormat plain{.channels = 3, .scale = 1.5, .shift = 0.25};
        QVERIFY(at::equal(plain.scaled(z), (z - 0.25) * 1.5));
        QVERIFY(largest_difference(plain.unscaled(plain.scaled(z)), z) < 1e-6);
        LatentFormat folded{.channels = 3, .downscale = 8, .patch = 2};
        for (int c = 0; c < 12; ++c) folded.mean.push_back(0.1 * c), folded.deviation.push_back(1 + c);
        QCOMPARE(folded.sampled_channels(), 12);
        QCOMPARE(folded.size_multiple(), 16);
        const at::Tensor sampled = folded.scaled(z);
        QCOMPARE(sampled.sizes().vec(), (std::vector<std::int64_t>{2, 12, 2, 3}));
        QVERIFY(largest_difference(sampled.select(1, 4 * 2 + 2 * 1 + 0),
                                   (z.select(1, 2).slice(1, 1, 4, 2).slice(2, 0, 6, 2) - 1.0) / 11)
                < 1e-6);
        QVERIFY(largest_difference(folded.unscaled(sampled), z) < 1e-5);
    }

    void a_network_without_text_has_no_attention()
    {
        UNet2DConditionConfig c;
        c.block_out_channels = {32, 64};
        c.attention_heads = {2, 2};
        c.transformer_layers_per_block = {1, 1};
        c.norm_num_groups = 8;
        c.layers_per_block = 1;
        c.down_block_types = {"DownBlock2D", "DownBlock2D"};
        c.up_block_types = {"UpBlock2D", "UpBlock2D"};
        c.mid_block_type = "UNetMidBlock2D";
        QVERIFY(!c.has_cross_attention());
        UNet2DCondition unet(c);
        unet.visit_parameters([](const std::string& name, at::Tensor& p) {
            QVERIFY2(name.find("attentions") == std::string::npos, name.c_str());
            p.normal_(0, 0.1);
        });
        const at::Tensor x = at::randn({2, 4, 9, 7}); // sizes that do not halve evenly
        QCOMPARE(unet.forward(x, at::tensor({3.f, 500.f}), {}).sizes().vec(), x.sizes().vec());
    }

    void loading_is_strict()
    {
        auto config = golden_config<AutoencoderKlConfig>("tiny-sd15/vae");
        config.layers_per_block = 3;
        AutoencoderKl vae(config);
        const auto file = value_or_throw(
            SafetensorsFile::open(kGoldenFolder + "tiny-sd15/vae/diffusion_pytorch_model.safetensors"));
        const auto loaded = load_strictly(vae, file, at::kCPU, at::kFloat);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().why.text().find("tensors missing") != std::string::npos);
        QVERIFY(loaded.error().why.text().find("resnets.2") != std::string::npos);
    }

    void a_stop_request_ends_the_network_between_blocks()
    {
        const auto golden = golden_tensors("components/unet.safetensors");
        std::stop_source source;
        source.request_stop();
        bool stopped = false;
        try {
            (void)golden_unet()->forward(golden.at("sd15.sample"), golden.at("sd15.timestep").view({-1}),
                                         {golden.at("sd15.encoder_hidden_states"), {}, {}}, source.get_token());
        } catch (const Cancelled&) {
            stopped = true;
        }
        QVERIFY(stopped);
    }

    void what_is_saved_is_what_is_loaded()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath("vae.safetensors").toStdString();
        auto vae = open_vae();
        value_or_throw(save_parameters(*vae, file, at::kFloat));
        AutoencoderKl again(vae->config());
        value_or_throw(load_strictly(again, value_or_throw(SafetensorsFile::open(file)), at::kCPU, at::kFloat));
        const auto a = vae->named_parameters(), b = again.named_parameters();
        for (std::size_t i = 0; i < a.size(); ++i) QVERIFY2(a[i].second.equal(b[i].second), a[i].first.c_str());
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
