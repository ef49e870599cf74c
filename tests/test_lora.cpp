#include "core/checkpoint/strict_loading.h"
#include "core/families/lora_stack.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "tests/support/golden_tensors.h"

#include "core/base/tensor.h"

#include <QtTest>

#include <fstream>
#include <random>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const std::string kGoldens = SFUMATO_TEST_DATA "/goldens/";
const std::string kTo_q = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q"; // 32 x 32
const std::string kConv = "down_blocks.0.resnets.0.conv1";                              // 32 x 32 x 3 x 3

std::map<std::string, nn::Parameter*> live(nn::Module& network)
{
    std::map<std::string, nn::Parameter*> parameters;
    network.visit_parameters([&](const std::string& name, nn::Parameter& parameter) { parameters[name] = &parameter; });
    return parameters;
}

/// The tiny Stable Diffusion 1 of the goldens: the networks that a LoRA changes.
struct Model {
    explicit Model(at::ScalarType dtype = at::kFloat)
    {
        unet = open<UNet2DCondition, UNet2DConditionConfig>("unet", "unet/diffusion_pytorch_model.safetensors", dtype);
        text = open<ClipTextModel, ClipTextConfig>("text_encoder", "text_encoder/model.safetensors", dtype);
        networks = {{"unet", live(*unet)}, {"text_encoder", live(*text)}};
    }
    [[nodiscard]] std::map<std::string, at::Tensor> weights() const
    {
        std::map<std::string, at::Tensor> all;
        for (const auto& [network, parameters] : networks)
            for (const auto& [name, tensor] : parameters) all.emplace(network + "." + name, *tensor);
        return all;
    }
    [[nodiscard]] at::Tensor weight(const std::string& module) const
    {
        return weights().at("unet." + module + ".weight");
    }

    std::unique_ptr<UNet2DCondition> unet;
    std::unique_ptr<ClipTextModel> text;
    LiveNetworks networks;

private:
    template <class Network, class Config>
    std::unique_ptr<Network> open(const std::string& part, const std::string& weights, at::ScalarType dtype)
    {
        const std::string folder = kGoldens + "tiny-sd15/";
        auto network = std::make_unique<Network>(
            value_or_throw(Config::from_json(value_or_throw(read_json_file(folder + part + "/config.json")), part)));
        value_or_throw(
            load_strictly(*network, value_or_throw(SafetensorsFile::open(folder + weights)), at::kCPU, dtype));
        return network;
    }
};

using Tensors = std::map<std::string, at::Tensor>;

at::Tensor random(at::IntArrayRef shape, std::uint64_t seed = 1)
{
    return at::randn(shape, at::detail::createCPUGenerator(seed), at::kFloat);
}

std::string kohya(std::string module)
{
    std::replace(module.begin(), module.end(), '.', '_');
    return "lora_unet_" + module;
}

/// Every value of every weight, bit by bit.
bool identical(const Tensors& a, const Tensors& b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto& entry) {
               return at::equal(entry.second, b.at(entry.first));
           });
}
double largest_difference(const Tensors& a, const Tensors& b)
{
    double largest = 0;
    for (const auto& [name, tensor] : a) largest = std::max(largest, sfumato::largest_difference(tensor, b.at(name)));
    return largest;
}

} // namespace

class TestLora : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    fs::path write(const std::string& name, const Tensors& tensors,
                   const std::map<std::string, std::string>& metadata = {})
    {
        const fs::path path = fs::path(folder_.path().toStdString()) / (name + ".safetensors");
        value_or_throw(write_safetensors(path, tensors, metadata));
        return path;
    }
    /// What applying one file at strength 1 adds to a weight of the U-Net.
    at::Tensor added(const fs::path& file, const std::string& module)
    {
        Model model;
        const at::Tensor before = model.weight(module);
        LoraStack stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{file, 1, 1}}));
        return model.weight(module) - before;
    }
    std::string refusal(const fs::path& file)
    {
        Model model;
        const auto before = model.weights();
        LoraStack stack(*family_by_id("sd1"), model.networks);
        const auto applied = stack.apply({{file, 1, 1}});
        return applied                            ? "applied"
            : !identical(model.weights(), before) ? "changed all the same"
                                                  : applied.error().line();
    }
    const fs::path kohya_ = kGoldens + "lora/tinystyle-kohya.safetensors",
                   peft_ = kGoldens + "lora/tinystyle-peft.safetensors";

private Q_SLOTS:
    /// A layer with the change inside its weight does what the layer and its side path do: x W + s up(down(x)).
    void merged_weight_is_layer_plus_side_path()
    {
        Model model;
        const auto golden = golden_tensors("lora/tinystyle-kohya.safetensors");
        const auto factor = [&](const std::string& module, const char* role) {
            return golden.at(kohya(module) + role).to(at::kFloat);
        };
        LoraStack stack(*family_by_id("sd1"), model.networks);
        const at::Tensor linear = model.weight(kTo_q), conv = model.weight(kConv);
        value_or_throw(stack.apply({{kohya_, 0.8, 0.8}}));

        const double scale = 0.8 * 2 / 4; // strength x alpha / rank
        const at::Tensor tokens = random({5, 32});
        QCOMPARE_LT(sfumato::largest_difference(at::linear(tokens, model.weight(kTo_q)),
                                                at::linear(tokens, linear)
                                                    + scale
                                                        * at::linear(at::linear(tokens,
                                                                                factor(kTo_q, ".lora_down.weight")),
                                                                     factor(kTo_q, ".lora_up.weight"))),
                    1e-5);
        const at::Tensor map = random({1, 32, 6, 5});
        QCOMPARE_LT(sfumato::largest_difference(at::conv2d(map, model.weight(kConv), {}, 1, 1),
                                                at::conv2d(map, conv, {}, 1, 1)
                                                    + scale
                                                        * at::conv2d(at::conv2d(map, factor(kConv, ".lora_down.weight"),
                                                                                {}, 1, 1),
                                                                     factor(kConv, ".lora_up.weight"))),
                    1e-4);
    }

    void kohya_and_peft_files_hold_one_change()
    {
        Model a, b;
        LoraStack first(*family_by_id("sd1"), a.networks), second(*family_by_id("sd1"), b.networks);
        const auto before = a.weights();
        value_or_throw(first.apply({{kohya_, 0.8, 0.8}}));
        value_or_throw(second.apply({{peft_, 0.8, 0.8}}));
        QCOMPARE_LT(largest_difference(a.weights(), b.weights()), 1e-3 * largest_difference(a.weights(), before));
        int changed = 0;
        for (const auto& [name, tensor] : a.weights()) changed += !at::equal(tensor, before.at(name));
        QCOMPARE(changed, 9);
    }

    void removing_gives_the_weights_back_data()
    {
        QTest::addColumn<int>("dtype");
        for (const auto& [name, dtype] :
             {std::pair{"float32", at::kFloat}, {"float16", at::kHalf}, {"bfloat16", at::kBFloat16}})
            QTest::newRow(name) << static_cast<int>(dtype);
    }
    void removing_gives_the_weights_back()
    {
        QFETCH(int, dtype);
        Model model(static_cast<at::ScalarType>(dtype));
        const auto before = model.weights();
        LoraStack stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{kohya_, 0.8, 0.8}}));
        const auto once = model.weights();
        QVERIFY(!identical(once, before));
        value_or_throw(stack.apply({{kohya_, -0.3, 2}, {peft_, 1, 1}}));
        value_or_throw(stack.apply({{kohya_, 0.8, 0.8}}));
        QVERIFY(identical(model.weights(), once)); // from the original weights, not from the changed ones
        value_or_throw(stack.apply({}));
        QVERIFY(identical(model.weights(), before));
    }

    void half_weights_are_rounded_once()
    {
        Model half(at::kHalf), full;
        const at::Tensor before = half.weight(kTo_q).to(at::kFloat);
        LoraStack of_half(*family_by_id("sd1"), half.networks), of_full(*family_by_id("sd1"), full.networks);
        value_or_throw(of_half.apply({{kohya_, 1, 1}, {peft_, 0.7, 0.7}}));
        value_or_throw(of_full.apply({{kohya_, 1, 1}, {peft_, 0.7, 0.7}}));
        QVERIFY(at::equal(half.weight(kTo_q),
                          full.weight(kTo_q).to(at::kHalf))); // the golden's weights are float16 themselves
    }

    void loras_commute_and_add()
    {
        Model model;
        const fs::path other = write("other",
                                     {{kohya(kTo_q) + ".lora_down.weight", random({2, 32}, 2)},
                                      {kohya(kTo_q) + ".lora_up.weight", random({32, 2}, 3)}});
        const at::Tensor before = model.weight(kTo_q);
        LoraStack stack(*family_by_id("sd1"), model.networks);
        const auto with = [&](const std::vector<LoraStrength>& loras) {
            value_or_throw(stack.apply(loras));
            return model.weight(kTo_q);
        };
        const at::Tensor a = with({{kohya_, 0.5, 0.5}}) - before, b = with({{other, 2, 2}}) - before;
        const at::Tensor both = with({{kohya_, 0.5, 0.5}, {other, 2, 2}});
        QVERIFY(at::equal(both, with({{other, 2, 2}, {kohya_, 0.5, 0.5}})));
        QCOMPARE_LT(sfumato::largest_difference(both, before + a + b), 1e-5);
        QVERIFY(at::equal(with({{kohya_, 0.25, 0}, {kohya_, 0.25, 1}}), with({{kohya_, 0.5, 1}})));
    }

    void strengths_of_unet_and_text_are_apart()
    {
        Model model;
        const auto before = model.weights();
        LoraStack stack(*family_by_id("sd1"), model.networks);
        const auto changed = [&](double unet, double text) {
            value_or_throw(stack.apply({{kohya_, unet, text}}));
            std::pair<int, int> counts{};
            for (const auto& [name, tensor] : model.weights())
                (name.starts_with("unet") ? counts.first : counts.second) += !at::equal(tensor, before.at(name));
            return counts;
        };
        QCOMPARE(changed(0, 0), std::pair(0, 0));
        QCOMPARE(changed(1, 0), std::pair(7, 0));
        QCOMPARE(changed(0, 1), std::pair(0, 2));
    }

    void changed_files_are_read_again()
    {
        const Tensors tensors{{kohya(kTo_q) + ".diff", random({32, 32}, 2)}},
            others{{kohya(kTo_q) + ".diff", random({32, 32}, 3)}};
        const fs::path file = write("edited", tensors);
        Model model;
        const at::Tensor before = model.weight(kTo_q);
        LoraStack stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{file, 1, 1}}));
        fs::last_write_time(write("edited", others), fs::file_time_type::clock::now() + std::chrono::seconds(2));
        value_or_throw(stack.apply({{file, 1, 1}}));
        QVERIFY(at::equal(model.weight(kTo_q), before + others.begin()->second));
    }

    void every_type_is_its_definition();
    void alpha_comes_from_the_file_or_its_metadata();
    void inpainting_input_takes_a_change_to_the_latent();
    void what_does_not_fit_is_refused();
    void types_not_applied_are_named();
    void damaged_files_are_errors();
};

void TestLora::every_type_is_its_definition()
{
    // Sums written out value by value, from the definitions.
    const auto close = [&](const at::Tensor& got, const at::Tensor& wanted) {
        return sfumato::largest_difference(got, wanted) < 1e-4;
    };
    const std::string linear = kohya(kTo_q), conv = kohya(kConv);
    const auto alpha = at::tensor(6.0f);
    const at::Tensor a = random({32, 3}, 1), b = random({3, 32}, 2), c = random({32, 3}, 3), d = random({3, 32}, 4);
    const auto dense = [](const at::Tensor& left, const at::Tensor& right) {
        return (left.unsqueeze(2) * right.unsqueeze(0)).sum(1);
    };
    const at::Tensor low = dense(a, b);
    QVERIFY(
        close(added(write("lora", {{linear + ".lora_up.weight", a}, {linear + ".lora_down.weight", b}}), kTo_q), low));
    QVERIFY(close(
        added(write("lora",
                    {{linear + ".lora_up.weight", a}, {linear + ".lora_down.weight", b}, {linear + ".alpha", alpha}}),
              kTo_q),
        2 * low));
    QVERIFY(close(added(write("full", {{linear + ".diff", low}}), kTo_q), low));
    QVERIFY(close(added(write("loha",
                              {{linear + ".hada_w1_a", a},
                               {linear + ".hada_w1_b", b},
                               {linear + ".hada_w2_a", c},
                               {linear + ".hada_w2_b", d},
                               {linear + ".alpha", alpha}}),
                        kTo_q),
                  2 * low * dense(c, d)));

    const at::Tensor w1 = random({4, 8}, 5), w2 = random({8, 4}, 6), w2_a = random({8, 2}, 7), w2_b = random({2, 4}, 8);
    const auto kron = [](const at::Tensor& x, const at::Tensor& y) { // [a c, b d, ...] of [a, b] and [c, d, ...]
        at::Tensor out = at::empty({x.size(0) * y.size(0), x.size(1) * y.size(1), y.size(2), y.size(3)});
        for (std::int64_t i = 0; i < out.size(0); ++i)
            for (std::int64_t j = 0; j < out.size(1); ++j)
                out[i][j] = x[i / y.size(0)][j / y.size(1)] * y[i % y.size(0)][j % y.size(1)];
        return out;
    };
    const auto square = [](const at::Tensor& t) { return t.view({t.size(0), t.size(1), 1, 1}); };
    // Neither factor is itself factored: alpha means nothing.
    QVERIFY(
        close(added(write("lokr", {{linear + ".lokr_w1", w1}, {linear + ".lokr_w2", w2}, {linear + ".alpha", alpha}}),
                    kTo_q),
              kron(w1, square(w2)).view({32, 32})));
    QVERIFY(close(added(write("lokr",
                              {{linear + ".lokr_w1", w1},
                               {linear + ".lokr_w2_a", w2_a},
                               {linear + ".lokr_w2_b", w2_b},
                               {linear + ".alpha", alpha}}),
                        kTo_q),
                  3 * kron(w1, square(dense(w2_a, w2_b))).view({32, 32})));

    const at::Tensor up = random({32, 2, 1, 1}, 9), mid = random({2, 3, 3, 3}, 10), down = random({3, 32, 1, 1}, 11),
                     kernel = random({8, 4, 3, 3}, 12);
    at::Tensor tucker = at::zeros({32, 32, 3, 3});
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j)
            tucker += up.select(1, i).view({32, 1, 1, 1}) * mid[i][j].view({1, 1, 3, 3}) * down[j].view({1, 32, 1, 1});
    QVERIFY(close(added(write("tucker",
                              {{conv + ".lora_up.weight", up},
                               {conv + ".lora_mid.weight", mid},
                               {conv + ".lora_down.weight", down}}),
                        kConv),
                  tucker));
    QVERIFY(
        close(added(write("lokr", {{conv + ".lokr_w1", w1}, {conv + ".lokr_w2", kernel}}), kConv), kron(w1, kernel)));
    // LyCORIS keeps both sides of a Tucker product with the rank first.
    const Tensors loha{{conv + ".hada_t1", mid},
                       {conv + ".hada_w1_a", up.view({32, 2}).t()},
                       {conv + ".hada_w1_b", down.view({3, 32})},
                       {conv + ".hada_t2", mid},
                       {conv + ".hada_w2_a", up.view({32, 2}).t()},
                       {conv + ".hada_w2_b", down.view({3, 32})}};
    QVERIFY(close(added(write("loha", loha), kConv), tucker * tucker));
}

void TestLora::alpha_comes_from_the_file_or_its_metadata()
{
    const std::string module = "unet." + kTo_q;
    const Tensors tensors{{module + ".lora_A.weight", random({4, 32}, 1)},
                          {module + ".lora_B.weight", random({32, 4}, 2)}};
    const at::Tensor plain = added(write("plain", tensors), kTo_q);
    const auto factor = [&](const Json& metadata) {
        const at::Tensor change = added(write("with", tensors, {{"lora_adapter_metadata", metadata.dump()}}), kTo_q);
        return (change.norm() / plain.norm()).item<double>();
    };
    QCOMPARE(qRound(1000 * factor({{"unet.lora_alpha", 8}, {"unet.r", 4}})), 2000);
    QCOMPARE(qRound(1000 * factor({{"unet.lora_alpha", 8}, {"unet.alpha_pattern", {{"attn1.to_q", 2}}}})), 500);
    QCOMPARE(qRound(1000 * factor({{"unet.lora_alpha", 8}, {"unet.use_rslora", true}})), 4000); // alpha / sqrt(rank)
    QCOMPARE(qRound(1000 * factor({{"text_encoder.lora_alpha", 8}})), 1000);
}

void TestLora::inpainting_input_takes_a_change_to_the_latent()
{
    auto config = value_or_throw(
        UNet2DConditionConfig::from_json(value_or_throw(read_json_file(kGoldens + "tiny-sd15/unet/config.json")),
                                         "unet"));
    config.in_channels = 9;
    UNet2DCondition unet(config);
    unet.visit_parameters([](const std::string&, at::Tensor& parameter) { parameter = at::zeros_like(parameter); });
    const at::Tensor diff = random({32, 4, 3, 3});
    LoraStack stack(*family_by_id("sd1"), {{"unet", live(unet)}});
    value_or_throw(stack.apply({{write("input", {{"lora_unet_conv_in.diff", diff}}), 1, 1}}));
    const at::Tensor weight = unet.named_parameters().front().second;
    QVERIFY(at::equal(weight.narrow(1, 0, 4), diff));
    QCOMPARE(weight.narrow(1, 4, 5).abs().max().item<float>(), 0.0f);
}

void TestLora::what_does_not_fit_is_refused()
{
    const auto pair = [](const std::string& module, std::int64_t out, std::int64_t in) {
        return Tensors{{module + ".lora_up.weight", random({out, 2})}, {module + ".lora_down.weight", random({2, in})}};
    };
    const auto refused = [&](const Tensors& tensors, const std::map<std::string, std::string>& metadata = {}) {
        return QString::fromStdString(refusal(write("refused", tensors, metadata)));
    };
    // made for SDXL: its text is 2048 wide
    Tensors xl = pair(kohya("down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k"), 32, 2048);
    QVERIFY2(refused(xl).contains("made for Stable Diffusion XL"), qPrintable(refused(xl)));
    QVERIFY2(refused(xl).contains("32x2048 for a weight of 32x64"), qPrintable(refused(xl)));
    // partly unknown
    Tensors partly = pair(kohya(kTo_q), 32, 32);
    for (const char* name : {"a", "b", "c", "d"}) partly.merge(pair(std::string("lora_unet_unknown_") + name, 8, 8));
    QVERIFY2(refused(partly).contains("4 of its 5 modules are not in this model: lora_unet_unknown_a, "
                                      "lora_unet_unknown_b, lora_unet_unknown_c and 1 more"),
             qPrintable(refused(partly)));
    QVERIFY(refused(partly, {{"ss_base_model_version", "sd_v2"}}).contains("made for Stable Diffusion 2.x"));
    // names of no kind
    partly["what.is.this"] = random({2});
    QVERIFY2(refused(partly).contains("1 of 11 are of no kind that Sfumato knows: what.is.this"),
             qPrintable(refused(partly)));
    QVERIFY(refused({{"model.weight", random({2, 2})}}).contains("not those of a LoRA"));
}

void TestLora::types_not_applied_are_named()
{
    const std::string module = kohya(kTo_q);
    const Tensors lora{{module + ".lora_up.weight", random({32, 2})}, {module + ".lora_down.weight", random({2, 32})}};
    for (const auto& [role, type] :
         {std::pair{".dora_scale", "DoRA"}, {".oft_blocks", "OFT"}, {".on_input", "IA3"}, {".a1.weight", "GLoRA"}}) {
        Tensors tensors = lora;
        tensors[module + role] = random({32, 1});
        const std::string line = refusal(write("typed", tensors));
        QVERIFY2(QString::fromStdString(line).contains(QString("type ") + type), line.c_str());
    }
}

void TestLora::damaged_files_are_errors()
{
    const std::string module = kohya(kTo_q);
    const auto refused
        = [&](const Tensors& tensors) { return QString::fromStdString(refusal(write("damaged", tensors))); };
    const at::Tensor up = random({32, 2}), down = random({2, 32});
    QVERIFY(refused({{module + ".lora_up.weight", up}}).contains("lora_down.weight: is missing"));
    QVERIFY(refused({{module + ".lora_up.weight", random({32, 3})}, {module + ".lora_down.weight", down}})
                .contains("do not make a LoRA"));
    QVERIFY(refused({{module + ".lora_up.weight", random({32, 1})},
                     {module + ".lora_mid.weight", random({2, 2, 3, 3})},
                     {module + ".lora_down.weight", down}})
                .contains("does not go with"));
    QVERIFY(refused({{module + ".lora_up.weight", up * INFINITY}, {module + ".lora_down.weight", down}})
                .contains("not finite"));
    QVERIFY(refused({{module + ".lora_up.weight", at::ones({32, 2}, at::kInt)}, {module + ".lora_down.weight", down}})
                .contains("instead of floating point"));
    QVERIFY(refused({{module + ".lora_up.weight", random({32, 0})}, {module + ".lora_down.weight", random({0, 32})}})
                .contains("is empty"));
    QVERIFY(refused({{module + ".lora_up.weight", up},
                     {module + ".lora_down.weight", down},
                     {module + ".alpha", at::tensor(NAN)}})
                .contains("finite number"));
    QVERIFY(refused({{module + ".lora_up.weight", up},
                     {module + ".lora_down.weight", down},
                     {"lora_unet_x.alpha", at::tensor(1.0f)}})
                .contains("nothing that it scales"));
    QVERIFY(
        refused({{module + ".lora_up.weight", up}, {module + ".lora_down.weight", down}, {module + ".hada_w1_a", up}})
            .contains("does not belong"));

    // Whatever happens to the bytes of the header, there is an Error or a LoRA, never a crash.
    std::ifstream file(kohya_, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::mt19937 draw(7);
    for (int i = 0; i < 300; ++i) {
        std::string broken = bytes;
        for (int k = 0; k < 1 + i % 3; ++k) broken[draw() % 6000] = static_cast<char>(draw());
        if (i % 5 == 0) broken.resize(draw() % broken.size());
        const fs::path path = fs::path(folder_.path().toStdString()) / "broken.safetensors";
        std::ofstream(path, std::ios::binary) << broken;
        if (const auto lora = LoraFile::open(path); !lora) QVERIFY(!lora.error().line().empty());
    }
}

QTEST_GUILESS_MAIN(TestLora)
#include "test_lora.moc"
