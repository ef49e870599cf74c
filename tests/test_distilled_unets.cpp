// U-Nets with parts left out, as distilled models have them: expected values of diffusers 0.42.1
// (tests/data/distilled).
#include "tests/support/golden_networks.h"
#include "tests/support/tensor_folder.h"

#include <QtTest>

#include <cmath>

using namespace sfumato;

namespace {

Json saved_configs() { return value_or_throw(read_json_file(SFUMATO_TEST_DATA "/distilled/configs.json")); }

/// The same values as in the reference's network, by name and place.
void fill(nn::Module& network)
{
    network.visit_parameters([](const std::string& name, at::Tensor& parameter) {
        std::int64_t seed = 0;
        for (const char c : name) seed += static_cast<unsigned char>(c);
        const auto count = parameter.numel();
        const at::Tensor number = at::arange(count, at::kLong) * 7919 + seed * 104729;
        const at::Tensor value = number.remainder(65537).to(at::kDouble) / 65537.0 - 0.5;
        const bool norm = name.find("norm") != std::string::npos && name.ends_with("weight");
        const at::Tensor scaled = parameter.dim() > 1
            ? value * (2 / std::sqrt(static_cast<double>(count / parameter.size(0))))
            : norm ? 1 + 0.2 * value
                   : 0.1 * value;
        parameter.copy_(scaled.view(parameter.sizes()).to(at::kFloat));
    });
}

} // namespace

class TestDistilledUnets : public QObject {
    Q_OBJECT
    const at::NoGradGuard no_grad_;
    TensorFolder folder_;

    static void each_row()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"no-middle", "nested-depths", "layers-by-level", "lcm"}) QTest::newRow(name) << name;
    }

private Q_SLOTS:
    void they_equal_the_reference_data() { each_row(); }
    void they_equal_the_reference()
    {
        QFETCH(QString, name);
        const auto golden = golden_tensors("../distilled/unets.safetensors");
        const auto config
            = value_or_throw(UNet2DConditionConfig::from_json(saved_configs().at(name.toStdString()), "c"));
        UNet2DCondition unet(config);
        fill(unet);
        Conditioning conditioning{.context = golden.at("context")};
        if (unet.traits().pooled_width > 0) {
            conditioning.pooled = golden.at("pooled");
            conditioning.time_ids = golden.at("time_ids");
        }
        QCOMPARE(unet.traits().guidance, name == "lcm");
        if (unet.traits().guidance) conditioning.guidance = golden.at("guidance");
        check_conditioning(unet.traits(), conditioning);
        const at::Tensor output = unet.forward(golden.at("sample"), golden.at("timesteps"), conditioning);
        QVERIFY(largest_difference(output, golden.at("output." + name.toStdString())) < 3e-5);
        QVERIFY(value_or_throw(UNet2DConditionConfig::from_json(config.to_json(), "again")) == config);
    }

    /// A model of one file has no configuration: the names and shapes of its tensors are that of the same network.
    void their_tensors_tell_them_data() { each_row(); }
    void their_tensors_tell_them()
    {
        QFETCH(QString, name);
        Json json = saved_configs().at(name.toStdString());
        json["block_out_channels"] = {32, 64, 64};
        json["norm_num_groups"] = 32;
        auto config = value_or_throw(UNet2DConditionConfig::from_json(json, "config"));
        UNet2DCondition unet(config);
        const std::string file = (folder_ / "unet.safetensors").string();
        value_or_throw(save_parameters(unet, file, at::kHalf));
        const Weights weights(value_or_throw(SafetensorsFile::open(file)));
        auto told = value_or_throw(UNet2DConditionConfig::infer(weights, {.count = 2}));
        told.sample_size = config.sample_size;
        told.addition_time_embed_dim = config.addition_time_embed_dim; // 256 in every public model
        QCOMPARE(QString::fromStdString(told.to_json().dump()), QString::fromStdString(config.to_json().dump()));
    }

    void what_is_not_known_is_refused_by_name()
    {
        const std::pair<const char*, const char*> rows[]
            = {{"reverse_transformer_layers_per_block", "null"},         {"attention_type", "\"gated\""},
               {"only_cross_attention", "[true, false, false]"},         {"cross_attention_dim", "[16, 32, 16]"},
               {"mid_block_type", "\"UNetMidBlock2DSimpleCrossAttn\""},  {"layers_per_block", "[2, 2]"},
               {"transformer_layers_per_block", "[1, [2], [1, \"x\"]]"}, {"time_embedding_dim", "64"}};
        for (const auto& [key, value] : rows) {
            Json json = saved_configs().at("nested-depths");
            QVERIFY(UNet2DConditionConfig::from_json(json, "config"));
            json[key] = Json::parse(value);
            const auto read = UNet2DConditionConfig::from_json(json, "config");
            QVERIFY2(!read, key);
            QVERIFY2(read.error().why.text().find(key) != std::string::npos, read.error().line().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestDistilledUnets)
#include "test_distilled_unets.moc"
