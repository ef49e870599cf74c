#include "core/base/sha256.h"
#include "core/checkpoint/component_files.h"
#include "core/families/model_summary.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

class TestModelSummary : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path at(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    static void write_part(const fs::path& folder, const Json& config, at::ScalarType dtype,
                           const char* weights = "diffusion_pytorch_model.safetensors")
    {
        QVERIFY(write_file_atomically(folder / "config.json", config.dump()));
        QVERIFY(write_safetensors(folder / weights, {{"w", at::zeros({3, 4}, dtype)}, {"b", at::zeros({5}, dtype)}}));
    }
    /// A folder as diffusers saves it.
    fs::path model_folder(const char* name) const
    {
        const fs::path folder = at(name);
        Json index{{"_class_name", "StableDiffusionPipeline"},
                   {"unet", {"diffusers", "UNet2DConditionModel"}},
                   {"vae", {"diffusers", "AutoencoderKL"}},
                   {"scheduler", {"diffusers", "DDIMScheduler"}},
                   {"safety_checker", {nullptr, nullptr}},
                   {"feature_extractor", {"transformers", "CLIPImageProcessor"}},
                   {"requires_safety_checker", false}};
        write_part(folder / "unet", {{"_class_name", "UNet2DConditionModel"}}, at::kHalf);
        write_part(folder / "vae", {{"_class_name", "AutoencoderKL"}}, at::kFloat);
        index["text_encoder"] = {"transformers", "CLIPTextModel"};
        write_part(folder / "text_encoder", {{"architectures", {"CLIPTextModel"}}}, at::kHalf, "model.safetensors");
        [&] {
            QVERIFY(write_file_atomically(folder / "scheduler/scheduler_config.json",
                                          "{\"prediction_type\":\"v_prediction\"}"));
            QVERIFY(write_file_atomically(folder / "model_index.json", index.dump()));
        }();
        return folder;
    }

private Q_SLOTS:
    void a_folder_tells_its_family_and_parts()
    {
        const auto summary = summarize_model(model_folder("one"));
        QVERIFY2(summary, summary ? "" : summary.error().line().c_str());
        QCOMPARE(summary->kind, std::string("model folder"));
        QVERIFY(summary->problem); // its parts are of no real model
        QCOMPARE(summary->parts.size(), std::size_t{3});
        for (const ModelPart& part : summary->parts) {
            QCOMPARE(part.parameters, std::size_t{17});
            QCOMPARE(part.tensors, std::size_t{2});
            QCOMPARE(part.dtype, std::string(part.name == "vae" ? "float32" : "float16"));
            QCOMPARE(part.bytes, std::size_t{part.name == "vae" ? 68u : 34u});
        }
        const auto real = summarize_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15");
        QVERIFY2(real, real ? "" : real.error().line().c_str());
        QVERIFY(!real->problem);
        QCOMPARE(real->family, std::string("sd1"));
        QCOMPARE(real->prediction, std::string("epsilon"));
        QCOMPARE(real->size, 64);
        QCOMPARE(summarize_model(at("one") / "vae")->kind, std::string("AutoencoderKL"));
    }

    void a_file_tells_what_it_is()
    {
        const auto kind = [&](std::map<std::string, at::Tensor> tensors) {
            const auto path = at("x.safetensors");
            if (!write_safetensors(path, tensors, {{"modelspec.prediction_type", "v"}})) return ModelSummary{};
            return summarize_model(path).value_or(ModelSummary{});
        };
        const at::Tensor t = at::zeros({2});
        const auto sd2 = kind({{"model.diffusion_model.out.2.weight", t},
                               {"first_stage_model.decoder.conv_in.weight", t},
                               {"cond_stage_model.model.ln_final.weight", t},
                               {"alphas_cumprod", t}});
        QCOMPARE(sd2.kind, std::string("checkpoint"));
        QCOMPARE(sd2.parts.size(), std::size_t{4});
        QVERIFY(sd2.problem);
        QCOMPARE(kind({{"lora_unet_x.lora_down.weight", t}}).kind, std::string("LoRA"));
        QCOMPARE(kind({{"emb_params", t}}).kind, std::string("textual inversion"));
        QCOMPARE(kind({{"anything", t}}).kind, std::string("tensors"));
    }

    void the_hash_is_that_of_the_bytes()
    {
        const fs::path folder = model_folder("hashed");
        const auto file = folder / "unet/diffusion_pytorch_model.safetensors";
        QCOMPARE(*hash_model(file), *sha256_file(file));
        std::string list;
        for (const char* name : {"text_encoder/model.safetensors", "unet/diffusion_pytorch_model.safetensors",
                                 "vae/diffusion_pytorch_model.safetensors"})
            list += *sha256_file(folder / name) + "  " + name + "\n";
        QCOMPARE(*hash_model(folder), sha256_hex(list));
        const std::string before = *hash_model(folder);
        QVERIFY(write_safetensors(file, {{"w", at::ones({3, 4})}}));
        QVERIFY(*hash_model(folder) != before);
    }

    void what_is_missing_is_named()
    {
        const fs::path folder = model_folder("holed");
        fs::remove(folder / "vae/diffusion_pytorch_model.safetensors");
        QVERIFY(summarize_model(folder).error().line().find("vae") != std::string::npos);
        fs::remove_all(folder / "vae");
        QVERIFY(summarize_model(folder).error().line().find("\"vae\" is missing") != std::string::npos);
        QVERIFY(!summarize_model(at(".")));
        QVERIFY(!summarize_model(at("nowhere.safetensors")));
        QVERIFY(!hash_model(at("nowhere.safetensors")));
    }
};

QTEST_GUILESS_MAIN(TestModelSummary)
#include "test_model_summary.moc"
