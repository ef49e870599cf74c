#include "core/base/sha256.h"
#include "core/checkpoint/model_summary.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

class TestModelSummary : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    fs::path at(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    static void write_part(const fs::path& folder, const Json& config, at::ScalarType dtype, const char* weights = "diffusion_pytorch_model.safetensors")
    {
        QVERIFY(write_file_atomically(folder / "config.json", config.dump()));
        QVERIFY(write_safetensors(folder / weights, {{"w", at::zeros({3, 4}, dtype)}, {"b", at::zeros({5}, dtype)}}));
    }
    /// A folder as diffusers saves it.
    fs::path model_folder(const char* name, const char* act, bool second_encoder = false) const
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
        if (act) {
            index["text_encoder"] = {"transformers", "CLIPTextModel"};
            write_part(folder / "text_encoder", {{"architectures", {"CLIPTextModel"}}, {"hidden_act", act}}, at::kHalf, "model.safetensors");
        }
        if (second_encoder) {
            index["text_encoder_2"] = {"transformers", "CLIPTextModelWithProjection"};
            write_part(folder / "text_encoder_2", {{"hidden_act", "gelu"}}, at::kHalf, "model.safetensors");
        }
        [&] {
            QVERIFY(write_file_atomically(folder / "scheduler/scheduler_config.json", "{\"prediction_type\":\"v_prediction\"}"));
            QVERIFY(write_file_atomically(folder / "model_index.json", index.dump()));
        }();
        return folder;
    }

private Q_SLOTS:
    void a_folder_tells_its_family_and_parts()
    {
        const auto summary = summarize_model(model_folder("one", "quick_gelu"));
        QVERIFY2(summary, summary ? "" : summary.error().line().c_str());
        QCOMPARE(summary->kind, std::string("model folder"));
        QCOMPARE(summary->family, std::string("sd1"));
        QCOMPARE(summary->prediction, std::string("v_prediction"));
        QCOMPARE(summary->parts.size(), std::size_t{3});
        for (const ModelPart& part : summary->parts) {
            QCOMPARE(part.parameters, std::size_t{17});
            QCOMPARE(part.tensors, std::size_t{2});
            QCOMPARE(part.dtype, std::string(part.name == "vae" ? "float32" : "float16"));
            QCOMPARE(part.bytes, std::size_t{part.name == "vae" ? 68u : 34u});
        }
        QCOMPARE(summarize_model(model_folder("two", "gelu"))->family, std::string("sd2"));
        QCOMPARE(summarize_model(model_folder("xl", "quick_gelu", true))->family, std::string("sdxl"));
        QCOMPARE(summarize_model(model_folder("none", nullptr))->family, std::string("unconditional"));
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
        const auto sd2 = kind({{"model.diffusion_model.out.2.weight", t}, {"first_stage_model.decoder.conv_in.weight", t},
                               {"cond_stage_model.model.ln_final.weight", t}, {"alphas_cumprod", t}});
        QCOMPARE(sd2.kind, std::string("checkpoint"));
        QCOMPARE(sd2.family, std::string("sd2"));
        QCOMPARE(sd2.prediction, std::string("v_prediction"));
        QCOMPARE(sd2.parts.size(), std::size_t{4});
        QCOMPARE(kind({{"model.diffusion_model.x", t}, {"cond_stage_model.transformer.x", t}}).family, std::string("sd1"));
        QCOMPARE(kind({{"model.diffusion_model.x", t}, {"conditioner.embedders.1.x", t}}).family, std::string("sdxl"));
        QCOMPARE(kind({{"lora_unet_x.lora_down.weight", t}}).kind, std::string("LoRA"));
        QCOMPARE(kind({{"emb_params", t}}).kind, std::string("textual inversion"));
        QCOMPARE(kind({{"anything", t}}).kind, std::string("tensors"));
    }

    void the_hash_is_that_of_the_bytes()
    {
        const fs::path folder = model_folder("hashed", "gelu");
        const auto file = folder / "unet/diffusion_pytorch_model.safetensors";
        QCOMPARE(*hash_model(file), *sha256_file(file));
        std::string list;
        for (const char* name : {"text_encoder/model.safetensors", "unet/diffusion_pytorch_model.safetensors", "vae/diffusion_pytorch_model.safetensors"})
            list += *sha256_file(folder / name) + "  " + name + "\n";
        QCOMPARE(*hash_model(folder), sha256_hex(list));
        const std::string before = *hash_model(folder);
        QVERIFY(write_safetensors(file, {{"w", at::ones({3, 4})}}));
        QVERIFY(*hash_model(folder) != before);
    }

    void what_is_missing_is_named()
    {
        const fs::path folder = model_folder("holed", "gelu");
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
