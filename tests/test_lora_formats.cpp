// Adapters as the real libraries write them (peft 0.21.2, diffusers 0.42.1 with transformers 5.24, lycoris-lora 4.1.3
// on the tiny Stable Diffusion 1), against what those libraries add to its weights; and what of a file is told or
// refused.
#include "core/base/file_io.h"
#include "tests/support/lora_fixture.h"
#include "tests/support/torch_files.h"

#include <QtTest>

#include <fstream>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const fs::path kLibraries = SFUMATO_TEST_DATA "/lora";
const std::string kTo_k = "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k";

fs::path file_in(const fs::path& folder)
{
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".safetensors") return entry.path();
    return {};
}

bool told(const std::vector<Message>& notices, const char* words)
{
    return std::ranges::any_of(notices,
                               [&](const Message& one) { return one.text().find(words) != std::string::npos; });
}

} // namespace

class TestLoraFormats : public QObject {
    Q_OBJECT
    TensorFolder folder_;

    static std::string refusal(const fs::path& file)
    {
        LoraModel model;
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        const auto applied = stack.apply({{file, 1, 1}});
        return applied ? "applied" : applied.error().line();
    }
    /// What applying a file at a strength adds to a weight of the U-Net.
    static at::Tensor added(const fs::path& file, const std::string& module, double strength = 1)
    {
        LoraModel model;
        const at::Tensor before = model.weight(module);
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{file, strength, strength}}));
        return model.weight(module) - before;
    }
    static Tensors pair(const std::string& module, std::int64_t in = 32)
    {
        return {{module + ".lora_up.weight", random_tensor({32, 2}, 1)},
                {module + ".lora_down.weight", random_tensor({2, in}, 2)}};
    }

private Q_SLOTS:
    void strength_is_the_librarys_data()
    {
        QTest::addColumn<QString>("expected");
        const auto file = value_or_throw(SafetensorsFile::open(kLibraries / "expected.safetensors"));
        // Of a LoKr with one whole factor LyCORIS 4.1.3 trains with alpha / rank times the product, ComfyUI adds just
        // that, and so do we; LyCORIS' own merge_to() multiplies by alpha / rank once more. Expected is what training's
        // forward adds (make.py).
        for (const auto& [name, info] : file.index()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    /// "case:component.parameter": the first rows of the change.
    void strength_is_the_librarys()
    {
        QFETCH(QString, expected);
        const std::string name = expected.toStdString(), folder = name.substr(0, name.find(':'));
        std::string parameter = name.substr(name.find(':') + 1);
        if (!parameter.ends_with(".bias")) parameter += ".weight";
        const auto file = value_or_throw(SafetensorsFile::open(kLibraries / "expected.safetensors"));
        const at::Tensor wanted = value_or_throw(file.tensor(name));
        LoraModel model;
        const at::Tensor before = model.weights().at(parameter);
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        const auto applied = stack.apply({{file_in(kLibraries / folder), 1, 1}});
        QVERIFY2(applied, applied ? "" : applied.error().line().c_str());
        QVERIFY(stack.notices().empty());
        const at::Tensor change = (model.weights().at(parameter) - before).narrow(0, 0, wanted.size(0));
        const double off = largest_difference(change, wanted), size = wanted.abs().max().item<double>();
        QVERIFY2(off < 1e-4 * size + 1e-6, qPrintable(QString("%1 of %2 off").arg(off).arg(size)));
    }

    void types_not_applied_are_named()
    {
        for (const auto& [folder, type] : {std::pair{"refused-glora", "GLoRA"},
                                           {"refused-ia3", "IA3"},
                                           {"refused-diag-oft", "OFT"},
                                           {"refused-boft", "BOFT"},
                                           {"refused-tlora", "T-LoRA"}}) {
            const std::string line = refusal(file_in(kLibraries / folder));
            QVERIFY2(QString::fromStdString(line).contains(QString("is of the type %1,").arg(type)), line.c_str());
        }
    }

    /// PEFT's settings lie beside its file and are nobody else's.
    void settings_beside_the_file()
    {
        const auto write = [&](const char* prefix, const std::string& settings) {
            Tensors tensors;
            for (auto& [name, tensor] : pair(prefix + kTo_q)) tensors.emplace(name, tensor);
            const fs::path path = folder_.write("adapter_model", tensors);
            if (settings.empty()) fs::remove(path.parent_path() / "adapter_config.json");
            else std::ofstream(path.parent_path() / "adapter_config.json") << settings;
            return path;
        };
        constexpr const char* kPrefix = "base_model.model.";
        const at::Tensor plain = added(write("", R"({"r": 2, "lora_alpha": 8})"), kTo_q);
        QVERIFY(largest_difference(added(write(kPrefix, R"({"r": 2, "lora_alpha": 8})"), kTo_q), 4 * plain) < 1e-4);
        // the first pattern in the file's order that fits the end, not the longest or the first by name
        const char* patterns = R"({"r": 2, "lora_alpha": 8, "alpha_pattern": {"k": 1, "to_[qk]": 6, "attn1.to_q": 2}})";
        QVERIFY(largest_difference(added(write(kPrefix, patterns), kTo_q), 3 * plain) < 1e-4);
        // The last pattern is one that a backtracking matcher would not finish in a lifetime.
        const std::pair<std::string, const char*> refused[] = {
            {R"({"peft_type": "VERA"})", "type VERA,"},
            {R"({"init_lora_weights": "pissa_niter_4", "r": 2})", "pissa_niter_4"},
            {R"({"use_qalora": true, "r": 2})", "type use_qalora,"},
            {R"([])", "is not a JSON object"},
            // No raw texts here: moc loses its way at a bracket behind a quotation mark.
            {"{\"lora_alpha\": 8, \"alpha_pattern\": {\"[\": 1}}", "cannot be matched"},
            {"{\"lora_alpha\": 8, \"alpha_pattern\": {\"(([a-z_.0-9]+)+)+!\": 1}}", "cannot be matched"},
        };
        for (const auto& [settings, words] : refused) {
            const std::string line = refusal(write(kPrefix, settings));
            QVERIFY2(line.find(words) != std::string::npos, line.c_str());
        }
        // Of types whose tensors lie beside the modules.
        const fs::path beside = folder_.write("adapter_model", {{"base_model.unilora_theta_d", random_tensor({4})}});
        std::ofstream(beside.parent_path() / "adapter_config.json") << R"({"peft_type": "UNILORA"})";
        QVERIFY(refusal(beside).find("type UNILORA,") != std::string::npos);
        const fs::path bare = write(kPrefix, "");
        LoraModel model;
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{bare, 1, 1}}));
        QVERIFY(told(stack.notices(), "there is no adapter_config.json"));
    }

    /// The change as a whole is what a strength scales: half of it lies half way, and none of it changes nothing.
    void half_a_dora_lies_half_way()
    {
        const fs::path file = file_in(kLibraries / "peft-dora");
        QVERIFY(largest_difference(added(file, kConv, 0.5), 0.5 * added(file, kConv)) < 1e-6);
        QCOMPARE(added(file, kConv, 0).abs().max().item<float>(), 0.0F);
    }

    void a_file_of_torch_is_an_adapter_too()
    {
        const at::Tensor values = random_tensor({128}, 3);
        const std::string module = kohya(kTo_q), up = module + ".lora_up.weight", down = module + ".lora_down.weight",
                          storage = pickled::storage("0", 128);
        const std::string bytes(static_cast<const char*>(values.const_data_ptr()), values.nbytes());
        const fs::path of_torch = folder_ / "old.pt";
        value_or_throw(
            write_file_atomically(of_torch,
                                  torch_archive(pickled::dict({{up, pickled::tensor(storage, 0, {32, 2}, {2, 1})},
                                                               {down, pickled::tensor(storage, 64, {2, 32}, {32, 1})}}),
                                                bytes)));
        const fs::path same = folder_.write("same",
                                            {{up, values.narrow(0, 0, 64).view({32, 2})},
                                             {down, values.narrow(0, 64, 64).view({2, 32})}});
        QVERIFY(added(same, kTo_q).abs().max().item<float>() > 0);
        QVERIFY(at::equal(added(of_torch, kTo_q), added(same, kTo_q)));
    }

    void alpha_of_whole_kronecker_factors_means_nothing()
    {
        const std::string module = kohya(kTo_q);
        Tensors tensors{{module + ".lokr_w1", random_tensor({4, 4}, 1)},
                        {module + ".lokr_w2", random_tensor({8, 8}, 2)}};
        const at::Tensor plain = added(folder_.write("plain", tensors), kTo_q);
        for (const double alpha : {1.0, 1e10, static_cast<double>(INFINITY)}) { // ai-toolkit's
            tensors[module + ".alpha"] = at::tensor(static_cast<float>(alpha));
            QVERIFY(at::equal(added(folder_.write("alpha", tensors), kTo_q), plain));
        }
    }

    /// What is not known beside what is: told and left out. Most of a file: another model's.
    void what_is_left_out_is_told()
    {
        Tensors tensors = pair(kohya(kTo_q));
        const at::Tensor plain = added(folder_.write("plain", tensors), kTo_q);
        tensors["what.is.this"] = random_tensor({2});
        tensors["lora_unet_x.alpha"] = at::tensor(1.0F); // scales nothing
        tensors["lora_unet_no_such_module.lora_up.weight"] = random_tensor({8, 2});
        tensors["lora_unet_no_such_module.lora_down.weight"] = random_tensor({2, 8});
        const fs::path file = folder_.write("more", tensors);
        QVERIFY(at::equal(added(file, kTo_q), plain));
        LoraModel model;
        MergedLoras stack(*family_by_id("sd1"), model.networks);
        value_or_throw(stack.apply({{file, 1, 1}}));
        QCOMPARE(stack.notices().size(), std::size_t{2});
        QVERIFY(told(stack.notices(), "2 of the 6 tensors of the LoRA more.safetensors are left out"));
        QVERIFY(told(stack.notices(), "what.is.this"));
        QVERIFY(told(stack.notices(), "1 of the 2 modules") && told(stack.notices(), "lora_unet_no_such_module"));
        // PEFT's lora_bias also gives biases to layers that have none: those modules are there.
        tensors = pair("unet." + kTo_q);
        tensors["unet." + kTo_q + ".lora_B.bias"] = random_tensor({32});
        value_or_throw(stack.apply({{folder_.write("bias", tensors), 1, 1}}));
        QVERIFY(told(stack.notices(), (kTo_q + ".bias").c_str()));
        value_or_throw(stack.apply({}));
        QVERIFY(stack.notices().empty());
    }

    void embeddings_are_brought_along()
    {
        Tensors tensors = pair(kohya(kTo_q));
        tensors["bundle_emb.ink.v2.emb_params"] = random_tensor({3, 64}, 5);
        tensors["bundle_emb.fog.string_to_param.*"] = random_tensor({1, 64}, 6);
        tensors["bundle_emb.mist.clip_g"] = random_tensor({2, 128}, 7);
        tensors["bundle_emb.mist.clip_l"] = random_tensor({2, 64}, 8);
        const auto lora = value_or_throw(LoraFile::open(folder_.write("bundle", tensors)));
        QVERIFY(lora.notices().empty());
        QCOMPARE(lora.embeddings().size(), std::size_t{3});
        QCOMPARE(lora.embeddings()[0].name, std::string("fog"));
        QCOMPARE(lora.embeddings()[1].name, std::string("ink.v2"));
        QVERIFY(at::equal(lora.embeddings()[1].vectors.rows.at(0), tensors["bundle_emb.ink.v2.emb_params"]));
        QVERIFY(at::equal(lora.embeddings()[2].vectors.rows.at(0), tensors["bundle_emb.mist.clip_l"]));
        QCOMPARE(lora.embeddings()[2].vectors.rows.at(1).size(1), 128);
        tensors["bundle_emb.fog.string_to_param.*"] = random_tensor({1, 2, 64});
        QVERIFY(QString::fromStdString(refusal(folder_.write("bundle", tensors))).contains("is not a list of vectors"));
    }

    /// PEFT saves each component into a folder of its own; names alone would be the first one's.
    void shape_and_folder_tell_the_component()
    {
        ClipTextConfig config;
        config.vocab_size = 8, config.hidden_size = 16, config.intermediate_size = 32, config.num_hidden_layers = 1,
        config.num_attention_heads = 2;
        ClipTextModel first(config), second(config);
        config.hidden_size = 32;
        ClipTextModel wider(config);
        const std::string module = "text_model.encoder.layers.0.self_attn.q_proj";
        const Tensors tensors{{"base_model.model." + module + ".lora_A.weight", random_tensor({2, 16})},
                              {"base_model.model." + module + ".lora_B.weight", random_tensor({16, 2})}};
        const auto meant = [&](ClipTextModel& one, ClipTextModel& two, const fs::path& file) {
            const LiveNetworks networks{{"text_encoder", live_parameters(one)},
                                        {"text_encoder_2", live_parameters(two)}};
            const LoraKeyMap targets(*family_by_id("sdxl"), networks);
            const auto match = value_or_throw(targets.match(value_or_throw(LoraFile::open(file))));
            return match.targets.at(0)->parameter == live_parameters(two).at(module + ".weight");
        };
        const fs::path file = folder_.write("adapter_model", tensors);
        const fs::path of_second = folder_ / "text_encoder_2" / "adapter_model.safetensors";
        fs::create_directories(of_second.parent_path());
        fs::copy_file(file, of_second);
        QVERIFY(!meant(first, second, file));
        QVERIFY(meant(first, second, of_second));
        QVERIFY(meant(wider, second, file));
    }
};

QTEST_GUILESS_MAIN(TestLoraFormats)
#include "test_lora_formats.moc"
