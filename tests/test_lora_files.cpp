// What LoRA files hold: every type by its definition, and what is refused.
#include "tests/support/lora_fixture.h"

#include <QtTest>

#include <fstream>
#include <random>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

at::Tensor alpha() { return at::tensor(6.0F); }

bool close(const at::Tensor& got, const at::Tensor& wanted) { return largest_difference(got, wanted) < 1e-4; }

// Sums written out value by value, from the definitions.
at::Tensor dense(const at::Tensor& left, const at::Tensor& right)
{
    return (left.unsqueeze(2) * right.unsqueeze(0)).sum(1);
}
/// [a c, b d, ...] of [a, b] and [c, d, ...].
at::Tensor kronecker(const at::Tensor& x, const at::Tensor& y)
{
    at::Tensor out = at::empty({x.size(0) * y.size(0), x.size(1) * y.size(1), y.size(2), y.size(3)});
    for (std::int64_t i = 0; i < out.size(0); ++i)
        for (std::int64_t j = 0; j < out.size(1); ++j)
            out[i][j] = x[i / y.size(0)][j / y.size(1)] * y[i % y.size(0)][j % y.size(1)];
    return out;
}

} // namespace

class TestLoraFiles : public QObject {
    Q_OBJECT
    TensorFolder folder_;

    /// What applying one file at strength 1 adds to a weight of the U-Net.
    static at::Tensor added(const fs::path& file, const std::string& module)
    {
        LoraModel model;
        const at::Tensor before = model.weight(module);
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{file, 1, 1}}));
        return model.weight(module) - before;
    }
    static std::string refusal(const fs::path& file)
    {
        LoraModel model;
        const auto before = model.weights();
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        const auto applied = stack.apply({{file, 1, 1}});
        return applied                            ? "applied"
            : !identical(model.weights(), before) ? "changed all the same"
                                                  : applied.error().line();
    }

private Q_SLOTS:
    void low_rank_types_are_their_definitions()
    {
        const std::string linear = kohya(kTo_q);
        const at::Tensor a = random_tensor({32, 3}, 1), b = random_tensor({3, 32}, 2), c = random_tensor({32, 3}, 3),
                         d = random_tensor({3, 32}, 4), low = dense(a, b);
        const Tensors lora{{linear + ".lora_up.weight", a}, {linear + ".lora_down.weight", b}};
        QVERIFY(close(added(folder_.write("lora", lora), kTo_q), low));
        Tensors scaled = lora;
        scaled[linear + ".alpha"] = alpha();
        QVERIFY(close(added(folder_.write("lora", scaled), kTo_q), 2 * low));
        QVERIFY(close(added(folder_.write("full", {{linear + ".diff", low}}), kTo_q), low));
        const Tensors loha{{linear + ".hada_w1_a", a},
                           {linear + ".hada_w1_b", b},
                           {linear + ".hada_w2_a", c},
                           {linear + ".hada_w2_b", d},
                           {linear + ".alpha", alpha()}};
        QVERIFY(close(added(folder_.write("loha", loha), kTo_q), 2 * low * dense(c, d)));
    }

    void kronecker_products_are_their_definition()
    {
        const std::string linear = kohya(kTo_q), conv = kohya(kConv);
        const at::Tensor w1 = random_tensor({4, 8}, 5), w2 = random_tensor({8, 4}, 6), w2_a = random_tensor({8, 2}, 7),
                         w2_b = random_tensor({2, 4}, 8), kernel = random_tensor({8, 4, 3, 3}, 12);
        const auto square = [](const at::Tensor& t) { return t.view({t.size(0), t.size(1), 1, 1}); };
        // Neither factor is itself factored: alpha means nothing.
        const Tensors whole{{linear + ".lokr_w1", w1}, {linear + ".lokr_w2", w2}, {linear + ".alpha", alpha()}};
        QVERIFY(close(added(folder_.write("lokr", whole), kTo_q), kronecker(w1, square(w2)).view({32, 32})));
        const Tensors factored{{linear + ".lokr_w1", w1},
                               {linear + ".lokr_w2_a", w2_a},
                               {linear + ".lokr_w2_b", w2_b},
                               {linear + ".alpha", alpha()}};
        QVERIFY(close(added(folder_.write("lokr", factored), kTo_q),
                      3 * kronecker(w1, square(dense(w2_a, w2_b))).view({32, 32})));
        const Tensors convolution{{conv + ".lokr_w1", w1}, {conv + ".lokr_w2", kernel}};
        QVERIFY(close(added(folder_.write("lokr", convolution), kConv), kronecker(w1, kernel)));
    }

    void tucker_products_are_their_definition()
    {
        const std::string conv = kohya(kConv);
        const at::Tensor up = random_tensor({32, 2, 1, 1}, 9), mid = random_tensor({2, 3, 3, 3}, 10),
                         down = random_tensor({3, 32, 1, 1}, 11);
        at::Tensor tucker = at::zeros({32, 32, 3, 3});
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 3; ++j)
                tucker
                    += up.select(1, i).view({32, 1, 1, 1}) * mid[i][j].view({1, 1, 3, 3}) * down[j].view({1, 32, 1, 1});
        const Tensors lora{{conv + ".lora_up.weight", up},
                           {conv + ".lora_mid.weight", mid},
                           {conv + ".lora_down.weight", down}};
        QVERIFY(close(added(folder_.write("tucker", lora), kConv), tucker));
        // LyCORIS keeps both sides of a Tucker product with the rank first.
        const Tensors loha{{conv + ".hada_t1", mid},
                           {conv + ".hada_w1_a", up.view({32, 2}).t()},
                           {conv + ".hada_w1_b", down.view({3, 32})},
                           {conv + ".hada_t2", mid},
                           {conv + ".hada_w2_a", up.view({32, 2}).t()},
                           {conv + ".hada_w2_b", down.view({3, 32})}};
        QVERIFY(close(added(folder_.write("loha", loha), kConv), tucker * tucker));
    }

    void alpha_comes_from_the_file_or_its_metadata()
    {
        const std::string module = "unet." + kTo_q;
        const Tensors tensors{{module + ".lora_A.weight", random_tensor({4, 32}, 1)},
                              {module + ".lora_B.weight", random_tensor({32, 4}, 2)}};
        const at::Tensor plain = added(folder_.write("plain", tensors), kTo_q);
        const auto factor = [&](const Json& metadata) {
            const at::Tensor change
                = added(folder_.write("with", tensors, {{"lora_adapter_metadata", metadata.dump()}}), kTo_q);
            return (change.norm() / plain.norm()).item<double>();
        };
        QCOMPARE(qRound(1000 * factor({{"unet.lora_alpha", 8}, {"unet.r", 4}})), 2000);
        QCOMPARE(qRound(1000 * factor({{"unet.lora_alpha", 8}, {"unet.alpha_pattern", {{"attn1.to_q", 2}}}})), 500);
        QCOMPARE(qRound(1000 * factor({{"unet.lora_alpha", 8}, {"unet.use_rslora", true}})),
                 4000); // alpha / sqrt(rank)
        QCOMPARE(qRound(1000 * factor({{"text_encoder.lora_alpha", 8}})), 1000);
    }

    void inpainting_input_takes_a_change_to_the_latent()
    {
        auto config = golden_config<UNet2DConditionConfig>("tiny-sd15/unet");
        config.in_channels = 9;
        UNet2DCondition unet(config);
        unet.visit_parameters([](const std::string&, at::Tensor& parameter) { parameter = at::zeros_like(parameter); });
        const at::Tensor diff = random_tensor({32, 4, 3, 3});
        MergedLoras stack(*family_by_id("sd1"), {{"unet", live_parameters(unet)}});
        value_or_throw(stack.apply({{folder_.write("input", {{"lora_unet_conv_in.diff", diff}}), 1, 1}}));
        const at::Tensor weight = unet.named_parameters().front().second;
        QVERIFY(at::equal(weight.narrow(1, 0, 4), diff));
        QCOMPARE(weight.narrow(1, 4, 5).abs().max().item<float>(), 0.0f);
    }

    void what_does_not_fit_is_refused()
    {
        const auto pair = [](const std::string& module, std::int64_t out, std::int64_t in) {
            return Tensors{{module + ".lora_up.weight", random_tensor({out, 2})},
                           {module + ".lora_down.weight", random_tensor({2, in})}};
        };
        const auto refused = [&](const Tensors& tensors, const std::map<std::string, std::string>& metadata = {}) {
            return QString::fromStdString(refusal(folder_.write("refused", tensors, metadata)));
        };
        // made for SDXL: its text is 2048 wide
        Tensors xl = pair(kohya("down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k"), 32, 2048);
        QVERIFY2(refused(xl).contains("made for Stable Diffusion XL"), qPrintable(refused(xl)));
        QVERIFY2(refused(xl).contains("32x2048 for a weight of 32x64"), qPrintable(refused(xl)));
        // partly unknown
        Tensors partly = pair(kohya(kTo_q), 32, 32);
        for (const char* name : {"a", "b", "c", "d"})
            partly.merge(pair(std::string("lora_unet_unknown_") + name, 8, 8));
        QVERIFY2(refused(partly).contains("4 of its 5 modules are not in this model: lora_unet_unknown_a, "
                                          "lora_unet_unknown_b, lora_unet_unknown_c and 1 more"),
                 qPrintable(refused(partly)));
        QVERIFY(refused(partly, {{"ss_base_model_version", "sd_v2"}}).contains("made for Stable Diffusion 2.x"));
        QVERIFY(refused({{"model.weight", random_tensor({2, 2})}}).contains("not those of a LoRA"));
    }

    void damaged_files_are_errors()
    {
        const std::string module = kohya(kTo_q);
        const auto refused = [&](const Tensors& tensors) {
            return QString::fromStdString(refusal(folder_.write("damaged", tensors)));
        };
        const at::Tensor up = random_tensor({32, 2}), down = random_tensor({2, 32});
        QVERIFY(refused({{module + ".lora_up.weight", up}}).contains("lora_down.weight: is missing"));
        QVERIFY(refused({{module + ".lora_up.weight", random_tensor({32, 3})}, {module + ".lora_down.weight", down}})
                    .contains("do not make a LoRA"));
        QVERIFY(refused({{module + ".lora_up.weight", random_tensor({32, 1})},
                         {module + ".lora_mid.weight", random_tensor({2, 2, 3, 3})},
                         {module + ".lora_down.weight", down}})
                    .contains("does not go with"));
        QVERIFY(refused({{module + ".lora_up.weight", up * INFINITY}, {module + ".lora_down.weight", down}})
                    .contains("not finite"));
        QVERIFY(
            refused({{module + ".lora_up.weight", at::ones({32, 2}, at::kInt)}, {module + ".lora_down.weight", down}})
                .contains("instead of floating point"));
        QVERIFY(refused({{module + ".lora_up.weight", random_tensor({32, 0})},
                         {module + ".lora_down.weight", random_tensor({0, 32})}})
                    .contains("is empty"));
        QVERIFY(refused({{module + ".lora_up.weight", up},
                         {module + ".lora_down.weight", down},
                         {module + ".alpha", at::tensor(NAN)}})
                    .contains("finite number"));
        QVERIFY(
            refused(
                {{module + ".lora_up.weight", up}, {module + ".lora_down.weight", down}, {module + ".hada_w1_a", up}})
                .contains("does not belong"));

        // Whatever happens to the bytes of the header, there is an Error or a LoRA, never a crash.
        std::ifstream file(kKohyaLora, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        std::mt19937 draw(7);
        for (int i = 0; i < 300; ++i) {
            std::string broken = bytes;
            for (int k = 0; k < 1 + i % 3; ++k) broken[draw() % 6000] = static_cast<char>(draw());
            if (i % 5 == 0) broken.resize(draw() % broken.size());
            const fs::path path = folder_ / "broken.safetensors";
            std::ofstream(path, std::ios::binary) << broken;
            if (const auto lora = LoraFile::open(path); !lora) QVERIFY(!lora.error().line().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestLoraFiles)
#include "test_lora_files.moc"
