// Weights in float8 with a factor beside them, against a table of the formats (IEEE's form: sign, exponent, mantissa;
// arXiv:2209.05433), and the ways to quantise that are refused by name.
#include "core/checkpoint/component_files.h"
#include "core/checkpoint/quantised_weights.h"
#include "tests/support/lora_fixture.h"
#include "tests/support/one_file_models.h"

#include <QtTest>

#include <cmath>
#include <fstream>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

/// The value of each code. E4M3 has no infinity, and one not-a-number of each sign.
double float8_value(int code, int exponent_bits)
{
    const int mantissa_bits = 7 - exponent_bits, bias = (1 << (exponent_bits - 1)) - 1;
    const int exponent = (code & 127) >> mantissa_bits, mantissa = code & ((1 << mantissa_bits) - 1);
    const int largest = (1 << exponent_bits) - 1;
    const double part = mantissa / std::pow(2.0, mantissa_bits);
    double value = exponent == 0 ? part * std::pow(2.0, 1 - bias) : (1 + part) * std::pow(2.0, exponent - bias);
    if (exponent_bits == 4 && (code & 127) == 127) value = NAN;
    if (exponent_bits == 5 && exponent == largest) value = mantissa == 0 ? INFINITY : NAN;
    return (code & 128) != 0 ? -value : value;
}

at::Tensor bytes_of(const std::string& text)
{
    at::Tensor bytes = at::empty({static_cast<std::int64_t>(text.size())}, at::TensorOptions(at::kByte));
    std::copy(text.begin(), text.end(), static_cast<char*>(bytes.data_ptr()));
    return bytes;
}

/// Values of float8, by the table, times a factor for each row.
at::Tensor by_table(const at::Tensor& float8, const std::vector<float>& factors)
{
    const int exponent_bits = float8.scalar_type() == at::kFloat8_e5m2 ? 5 : 4;
    const at::Tensor codes = float8.contiguous().view(at::kByte);
    at::Tensor values = at::empty(float8.sizes(), at::TensorOptions(at::kFloat));
    const std::int64_t columns = values.numel() / static_cast<std::int64_t>(factors.size());
    for (std::int64_t i = 0; i < values.numel(); ++i)
        values.data_ptr<float>()[i]
            = static_cast<float>(float8_value(codes.const_data_ptr<std::uint8_t>()[i], exponent_bits))
            * factors[static_cast<std::size_t>(i / columns)];
    return values;
}

std::string refusal(const Result<Weights>& weights) { return weights ? "read" : weights.error().line(); }

} // namespace

class TestQuantisedWeights : public QObject {
    Q_OBJECT
    TensorFolder folder_;

    /// The U-Net of the tiny Stable Diffusion 1 with its attention in float8, and the same values in float32.
    static std::pair<Tensors, Tensors> scaled_unet()
    {
        const auto file = value_or_throw(
            SafetensorsFile::open(kGoldenFolder + "tiny-sd15/unet/diffusion_pytorch_model.safetensors"));
        Tensors stored, exact;
        for (const auto& [name, info] : file.index()) {
            const at::Tensor weight = value_or_throw(file.tensor(name)).to(at::kFloat);
            stored[name] = exact[name] = weight;
            if (name.find(".attn") == std::string::npos || !name.ends_with(".weight") || weight.dim() != 2) continue;
            const float factor = weight.abs().max().item<float>() / 448;
            stored[name] = (weight / factor).to(at::kFloat8_e4m3fn);
            stored[name.substr(0, name.size() - 6) + "scale_weight"] = at::tensor(factor);
            stored[name.substr(0, name.size() - 6) + "scale_input"] = at::tensor(3.0F);
            exact[name] = by_table(stored[name], {factor});
        }
        stored["scaled_fp8"] = at::zeros({2}, at::kFloat8_e4m3fn);
        return {stored, exact};
    }

private Q_SLOTS:
    void every_code_times_its_factor_data()
    {
        QTest::addColumn<int>("dtype");
        QTest::addColumn<QString>("scale");
        QTest::addColumn<bool>("rows");
        for (const auto dtype : {at::kFloat8_e4m3fn, at::kFloat8_e5m2})
            for (const char* scale : {"x.scale_weight", "x.weight_scale"})
                for (const bool rows : {false, true})
                    QTest::addRow("%s %s %d", c10::toString(dtype), scale, rows)
                        << static_cast<int>(dtype) << QString(scale) << rows;
    }
    void every_code_times_its_factor()
    {
        QFETCH(int, dtype);
        QFETCH(QString, scale);
        QFETCH(bool, rows);
        const auto type = static_cast<at::ScalarType>(dtype);
        const at::Tensor codes = at::arange(256, at::TensorOptions(at::kInt)).to(at::kByte).view({4, 64});
        const std::vector<float> four{0.5F, 0.037109375F, 1024.0F, -3.0F}; // each a bfloat16
        const at::Tensor factors = at::tensor(four).to(at::kBFloat16).view({4, 1});
        const auto weights = value_or_throw(open_weights(folder_.write(
            "codes", {{"x.weight", codes.view(type)}, {scale.toStdString(), rows ? factors : at::tensor(four[1])}})));
        QCOMPARE(weights.index().size(), std::size_t{1});
        const at::Tensor read = value_or_throw(weights.tensor("x.weight"));
        QVERIFY(read.scalar_type() == at::kFloat);
        const at::Tensor wanted = by_table(codes.view(type), rows ? four : std::vector<float>(4, four[1]));
        for (std::int64_t i = 0; i < read.numel(); ++i) {
            const float a = read.const_data_ptr<float>()[i], b = wanted.const_data_ptr<float>()[i];
            QVERIFY2(a == b || (std::isnan(a) && std::isnan(b)),
                     qPrintable(QString("%1: %2, %3").arg(i).arg(a).arg(b)));
        }
    }

    /// Every other program's marks: none is a tensor of the network, and what they say of float8 is no news.
    void marks_are_left_out()
    {
        const at::Tensor weight = random_tensor({4, 8}).to(at::kFloat8_e4m3fn);
        const std::string way = "{\"format\": \"float8_e4m3fn\", \"full_precision_matrix_mult\": true}";
        const auto weights = value_or_throw(
            open_weights(folder_.write("marks",
                                       {{"a.weight", weight},
                                        {"a.weight_scale", at::full({1}, 2.0F)},
                                        {"a.input_scale", at::full({1}, 5.0F)},
                                        {"a.comfy_quant", bytes_of(way)},
                                        {"a.bias", at::ones({4})},
                                        {"plain.weight", weight},
                                        {"scaled_fp8", at::empty({0}, at::kFloat8_e4m3fn)}},
                                       {{"_quantization_metadata", "{\"layers\": {\"a\": " + way + "}}"}})));
        QCOMPARE(weights.index().size(), std::size_t{3});
        QVERIFY(at::equal(value_or_throw(weights.tensor("a.weight")), by_table(weight, {2})));
        QVERIFY(at::equal(value_or_throw(weights.tensor("plain.weight")).to(at::kFloat), by_table(weight, {1})));
    }

    void a_factor_may_lie_in_another_shard()
    {
        const fs::path part = folder_ / "shards";
        fs::create_directories(part);
        const at::Tensor weight = random_tensor({3, 5}).to(at::kFloat8_e5m2);
        value_or_throw(write_safetensors(part / "model-00001-of-00002.safetensors", {{"a.weight", weight}}));
        value_or_throw(write_safetensors(part / "model-00002-of-00002.safetensors",
                                         {{"a.weight_scale", at::tensor({1.F, 2.F, 4.F})}}));
        const Json shards{{"a.weight", "model-00001-of-00002.safetensors"},
                          {"a.weight_scale", "model-00002-of-00002.safetensors"}};
        std::ofstream(part / "model.safetensors.index.json") << Json{{"weight_map", shards}}.dump();
        const auto weights = value_or_throw(open_component(part));
        QCOMPARE(weights.index().size(), std::size_t{1});
        QVERIFY(at::equal(value_or_throw(weights.tensor("a.weight")), by_table(weight, {1, 2, 4})));
    }

    /// A LoRA changes the weight that is meant, not the one that is stored.
    void a_lora_lies_on_top()
    {
        const auto [stored, exact] = scaled_unet();
        const auto with_lora = [&](const fs::path& file) {
            UNet2DCondition unet(golden_config<UNet2DConditionConfig>("tiny-sd15/unet"));
            value_or_throw(load_strictly(unet, value_or_throw(open_weights(file)), at::kCPU, at::kFloat));
            const LiveNetworks networks{{"unet", live_parameters(unet)}};
            const Tensors change{{kohya(kTo_q) + ".lora_up.weight", random_tensor({32, 2}, 1)},
                                 {kohya(kTo_q) + ".lora_down.weight", random_tensor({2, 32}, 2)}};
            MergedLoras stack(*family_by_id("sd1"), networks);
            value_or_throw(stack.apply({{folder_.write("lora", change), 0.5, 0.5}}));
            Tensors all;
            for (const auto& [name, parameter] : live_parameters(unet)) all.emplace(name, parameter->clone());
            return all;
        };
        QVERIFY(identical(with_lora(folder_.write("scaled", stored)), with_lora(folder_.write("exact", exact))));
    }

    /// The same for a whole model of one file, whose text encoder keeps three weights as one.
    void parts_of_one_file()
    {
        Tensors tensors = zeros_of(stored_tensors("tiny-sdxl"));
        const std::string fused = "conditioner.embedders.1.model.transformer.resblocks.1.attn.in_proj_weight";
        const std::string matrix = "first_stage_model.encoder.mid.attn_1.q.weight";
        const at::Tensor rows = random_tensor({384}, 3).abs() + 0.5;
        tensors[fused] = random_tensor({384, 128}).to(at::kFloat8_e4m3fn);
        tensors[fused + "_scale"] = rows;
        tensors[matrix] = random_tensor(tensors[matrix].sizes(), 2).to(at::kFloat8_e4m3fn);
        tensors["first_stage_model.encoder.mid.attn_1.q.scale_weight"] = at::tensor(0.25F);
        tensors["model.diffusion_model.scaled_fp8"] = at::zeros({2}, at::kFloat8_e4m3fn);
        const auto spec = ModelSpec::read(folder_.write("whole", tensors));
        QVERIFY2(spec, why(spec).c_str());
        const std::vector<float> factors(rows.const_data_ptr<float>(), rows.const_data_ptr<float>() + 384);
        const std::string keys = "text_model.encoder.layers.1.self_attn.k_proj.weight";
        QVERIFY(at::equal(value_or_throw(spec->weights.at("text_encoder_2").tensor(keys)),
                          by_table(tensors[fused], factors).narrow(0, 128, 128)));
        const at::Tensor query
            = value_or_throw(spec->weights.at("vae").tensor("encoder.mid_block.attentions.0.to_q.weight"));
        QVERIFY(at::equal(query.flatten(), by_table(tensors[matrix], {0.25F}).flatten()));
    }

    void other_ways_are_refused_by_name_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"nvfp4", "mxfp8", "int8_tensorwise", "convrot", "float8 in blocks", "blocks of 64",
                                "nf4", "int8", "int8 of bitsandbytes", "GPTQ", "torchao", "quanto", "header"})
            QTest::newRow(way) << way;
    }
    void other_ways_are_refused_by_name()
    {
        QFETCH(QString, way);
        const auto bytes = [](at::IntArrayRef shape) { return at::zeros(shape, at::kByte); };
        const at::Tensor float8 = at::zeros({64, 128}, at::kFloat8_e4m3fn), int8 = at::zeros({64, 128}, at::kChar);
        const auto mark = [](const char* format) { return bytes_of("{\"format\": " + std::string(format) + "}"); };
        const std::map<std::string, std::pair<Tensors, std::string>> files{
            // clang-format off
            {"nvfp4", {{{"a.weight", bytes({64, 64})}, {"a.weight_scale", at::zeros({64, 8}, at::kFloat8_e4m3fn)}, {"a.weight_scale_2", at::ones({})}}, "(nvfp4)"}},
            {"mxfp8", {{{"a.weight", float8}, {"a.weight_scale", bytes({64, 4})}}, "(mxfp8)"}},
            {"int8_tensorwise", {{{"a.weight", int8}, {"a.weight_scale", at::ones({})}, {"a.comfy_quant", mark("\"int8_tensorwise\"")}}, "(int8_tensorwise)"}},
            {"convrot", {{{"a.weight", float8}, {"a.weight_scale", at::ones({})}, {"a.comfy_quant", mark("\"float8_e4m3fn\", \"convrot\": true")}}, "(float8_e4m3fn, convrot)"}},
            {"float8 in blocks", {{{"a.weight", float8}, {"a.weight_scale_inv", at::ones({1, 1})}}, "(float8 in blocks)"}},
            {"blocks of 64", {{{"a.weight", float8}, {"a.scale_weight", at::ones({64, 2, 1}).to(at::kBFloat16)}}, "(float8 in blocks)"}},
            {"nf4", {{{"a.weight", bytes({4096, 1})}, {"a.weight.absmax", bytes({64})}, {"a.weight.quant_state.bitsandbytes__nf4", bytes({80})}}, "(nf4)"}},
            {"int8", {{{"a.weight", int8}, {"a.weight_scale", at::ones({64, 1})}}, "(int8)"}},
            {"int8 of bitsandbytes", {{{"a.weight", int8}, {"a.SCB", at::ones({64})}}, "(int8 of bitsandbytes)"}},
            {"GPTQ", {{{"a.qweight", at::zeros({16, 64}, at::kInt)}, {"a.scales", at::ones({1, 64})}}, "(GPTQ, AWQ or SVDQuant)"}},
            {"torchao", {{{"a._weight_qdata", float8}, {"a._weight_scale", at::ones({64, 1})}}, "(torchao)"}},
            {"quanto", {{{"a.weight._data", int8}, {"a.weight._scale", at::ones({64, 1})}}, "(quanto)"}},
            {"header", {{{"a.weight", float8}}, "(svdquant_int4)"}},
            // clang-format on
        };
        const auto& [tensors, words] = files.at(way.toStdString());
        std::map<std::string, std::string> header;
        if (way == "header")
            header["_quantization_metadata"] = "{\"layers\": {\"a\": {\"format\": \"svdquant_int4\"}}}";
        const std::string line = refusal(open_weights(folder_.write("refused", tensors, header)));
        QVERIFY2(line.find("is quantised " + words) != std::string::npos, line.c_str());
        QVERIFY2(line.find("fetch") == std::string::npos && line.find("float8, float16") != std::string::npos,
                 line.c_str());
    }

    void types_without_a_tensor_are_refused_by_name()
    {
        const auto of_type = [&](const std::string& dtype, int bytes) {
            const std::string header = "{\"a\":{\"dtype\":\"" + dtype + "\",\"shape\":[2],\"data_offsets\":[0,"
                + std::to_string(bytes) + "]}}";
            std::string text(8, '\0');
            text[0] = static_cast<char>(header.size());
            std::ofstream(folder_ / "types.safetensors", std::ios::binary)
                << text << header << std::string(bytes, '\0');
            return refusal(open_weights(folder_ / "types.safetensors"));
        };
        QVERIFY(of_type("F4", 1).find("is quantised (F4)") != std::string::npos);
        QVERIFY(of_type("F6_E2M3", 2).find("is quantised (F6_E2M3)") != std::string::npos);
        QCOMPARE(of_type("U32", 8), std::string("read"));
        const std::string unknown = of_type("F33", 8);
        QVERIFY2(unknown.find("unknown dtype F33") != std::string::npos && unknown.find("fetch") == std::string::npos,
                 unknown.c_str());
        std::ofstream(folder_ / "model.gguf", std::ios::binary) << "GGUF" << std::string(60, '\3');
        const std::string gguf = refusal(open_weights(folder_ / "model.gguf"));
        QVERIFY2(gguf.find("is quantised (GGUF)") != std::string::npos, gguf.c_str());
    }

    void a_lora_in_scaled_float8_is_refused_by_name()
    {
        const std::string module = kohya(kTo_q);
        const auto lora
            = LoraFile::open(folder_.write("lora",
                                           {{module + ".lora_up.weight", random_tensor({32, 2}).to(at::kFloat8_e4m3fn)},
                                            {module + ".lora_up.scale_weight", at::tensor(2.0F)},
                                            {module + ".lora_down.weight", random_tensor({2, 32})}}));
        QVERIFY(!lora && lora.error().line().find("is quantised") != std::string::npos);
    }

    void a_factor_that_is_no_number_is_told()
    {
        const auto weights = value_or_throw(open_weights(
            folder_.write("odd",
                          {{"a.weight", at::zeros({2, 2}, at::kFloat8_e4m3fn)}, {"a.weight_scale", at::tensor(NAN)}})));
        const auto read = weights.tensor("a.weight");
        QVERIFY(!read && read.error().line().find("not finite") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestQuantisedWeights)
#include "test_quantised_weights.moc"
