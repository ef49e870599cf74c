// LoRAs laid over a model: what is added, and that it comes off again.
#include "tests/support/lora_fixture.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

double largest_change(const Tensors& a, const Tensors& b)
{
    double largest = 0;
    for (const auto& [name, tensor] : a) largest = std::max(largest, largest_difference(tensor, b.at(name)));
    return largest;
}

} // namespace

class TestLora : public QObject {
    Q_OBJECT
    TensorFolder folder_;

private Q_SLOTS:
    /// A layer with the change inside its weight does what the layer and its side path do: x W + s up(down(x)).
    void merged_weight_is_layer_plus_side_path()
    {
        LoraModel model;
        const auto golden = golden_tensors("lora/tinystyle-kohya.safetensors");
        const auto factor = [&](const std::string& module, const char* role) {
            return golden.at(kohya(module) + role).to(at::kFloat);
        };
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        const at::Tensor linear = model.weight(kTo_q), conv = model.weight(kConv);
        value_or_throw(stack.apply({{kKohyaLora, 0.8, 0.8}}));

        const double scale = 0.8 * 2 / 4; // strength x alpha / rank
        const at::Tensor tokens = random_tensor({5, 32});
        QCOMPARE_LT(largest_difference(at::linear(tokens, model.weight(kTo_q)),
                                       at::linear(tokens, linear)
                                           + scale
                                               * at::linear(at::linear(tokens, factor(kTo_q, ".lora_down.weight")),
                                                            factor(kTo_q, ".lora_up.weight"))),
                    1e-5);
        const at::Tensor map = random_tensor({1, 32, 6, 5});
        QCOMPARE_LT(largest_difference(at::conv2d(map, model.weight(kConv), {}, 1, 1),
                                       at::conv2d(map, conv, {}, 1, 1)
                                           + scale
                                               * at::conv2d(at::conv2d(map, factor(kConv, ".lora_down.weight"), {}, 1,
                                                                       1),
                                                            factor(kConv, ".lora_up.weight"))),
                    1e-4);
    }

    void kohya_and_peft_files_hold_one_change()
    {
        LoraModel a, b;
        MergedLoras first(*family_by_id("sd1"), a.networks), second(*family_by_id("sd1"), b.networks);
        const auto before = a.weights();
        value_or_throw(first.apply({{kKohyaLora, 0.8, 0.8}}));
        value_or_throw(second.apply({{kPeftLora, 0.8, 0.8}}));
        QCOMPARE_LT(largest_change(a.weights(), b.weights()), 1e-3 * largest_change(a.weights(), before));
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
        LoraModel model(static_cast<at::ScalarType>(dtype));
        const auto before = model.weights();
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{kKohyaLora, 0.8, 0.8}}));
        const auto once = model.weights();
        QVERIFY(!identical(once, before));
        value_or_throw(stack.apply({{kKohyaLora, -0.3, 2}, {kPeftLora, 1, 1}}));
        value_or_throw(stack.apply({{kKohyaLora, 0.8, 0.8}}));
        QVERIFY(identical(model.weights(), once)); // from the original weights, not from the changed ones
        value_or_throw(stack.apply({}));
        QVERIFY(identical(model.weights(), before));
    }

    void half_weights_are_rounded_once()
    {
        LoraModel half(at::kHalf), full;
        const at::Tensor before = half.weight(kTo_q).to(at::kFloat);
        MergedLoras of_half(*family_by_id("sd1"), half.networks), of_full(*family_by_id("sd1"), full.networks);
        value_or_throw(of_half.apply({{kKohyaLora, 1, 1}, {kPeftLora, 0.7, 0.7}}));
        value_or_throw(of_full.apply({{kKohyaLora, 1, 1}, {kPeftLora, 0.7, 0.7}}));
        QVERIFY(at::equal(half.weight(kTo_q),
                          full.weight(kTo_q).to(at::kHalf))); // the golden's weights are float16 themselves
    }

    void loras_commute_and_add()
    {
        LoraModel model;
        const fs::path other = folder_.write("other",
                                             {{kohya(kTo_q) + ".lora_down.weight", random_tensor({2, 32}, 2)},
                                              {kohya(kTo_q) + ".lora_up.weight", random_tensor({32, 2}, 3)}});
        const at::Tensor before = model.weight(kTo_q);
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        const auto with = [&](const std::vector<LoraStrength>& loras) {
            value_or_throw(stack.apply(loras));
            return model.weight(kTo_q);
        };
        const at::Tensor a = with({{kKohyaLora, 0.5, 0.5}}) - before, b = with({{other, 2, 2}}) - before;
        const at::Tensor both = with({{kKohyaLora, 0.5, 0.5}, {other, 2, 2}});
        QVERIFY(at::equal(both, with({{other, 2, 2}, {kKohyaLora, 0.5, 0.5}})));
        QCOMPARE_LT(largest_difference(both, before + a + b), 1e-5);
        QVERIFY(at::equal(with({{kKohyaLora, 0.25, 0}, {kKohyaLora, 0.25, 1}}), with({{kKohyaLora, 0.5, 1}})));
    }

    void strengths_of_unet_and_text_are_apart()
    {
        LoraModel model;
        const auto before = model.weights();
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        const auto changed = [&](double unet, double text) {
            value_or_throw(stack.apply({{kKohyaLora, unet, text}}));
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
        const Tensors tensors{{kohya(kTo_q) + ".diff", random_tensor({32, 32}, 2)}},
            others{{kohya(kTo_q) + ".diff", random_tensor({32, 32}, 3)}};
        const fs::path file = folder_.write("edited", tensors);
        LoraModel model;
        const at::Tensor before = model.weight(kTo_q);
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{file, 1, 1}}));
        fs::last_write_time(folder_.write("edited", others),
                            fs::file_time_type::clock::now() + std::chrono::seconds(2));
        value_or_throw(stack.apply({{file, 1, 1}}));
        QVERIFY(at::equal(model.weight(kTo_q), before + others.begin()->second));
    }
};

QTEST_GUILESS_MAIN(TestLora)
#include "test_lora.moc"
