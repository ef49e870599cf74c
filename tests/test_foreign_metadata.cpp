// What other programs write into their pictures, read as requests.
#include "core/imaging/foreign_metadata.h"
#include "core/pipeline/provenance.h"

#include <QtTest>

#include <random>

using namespace sfumato;

namespace {

bool lost(const ImportedRequest& imported, const char* part)
{
    return std::any_of(imported.lost.begin(), imported.lost.end(),
                       [&](const Message& each) { return each.text().find(part) != std::string::npos; });
}

ImportedRequest read(const ImageTexts& texts) { return value_or_throw(import_request(texts, "x.png")); }

/// The common part of a ComfyUI graph, after the documentation of its API format; `more` replaces or adds nodes.
Json comfy(const char* more = "{}")
{
    Json graph = Json::parse(R"json({
      "3": {"class_type": "KSampler", "inputs": {"seed": 8566257, "steps": 20, "cfg": 7.5, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1.0,
            "model": ["10", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]}},
      "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd/dream_8.safetensors"}},
      "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 768, "batch_size": 1}},
      "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a castle", "clip": ["11", 0]}},
      "7": {"class_type": "CLIPTextEncode", "inputs": {"text": ["20", 0], "clip": ["11", 0]}},
      "10": {"class_type": "LoraLoader", "inputs": {"lora_name": "ink.safetensors", "strength_model": 0.8, "strength_clip": 0.5, "model": ["4", 0], "clip": ["4", 1]}},
      "11": {"class_type": "CLIPSetLastLayer", "inputs": {"stop_at_clip_layer": -2, "clip": ["10", 1]}},
      "20": {"class_type": "PrimitiveString", "inputs": {"value": "blurry"}},
      "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}}})json");
    graph.update(Json::parse(more));
    return graph;
}

} // namespace

class TestForeignMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a1111()
    {
        const auto imported
            = read({{"parameters",
                     "a fox <lora:ink:0.8>\nNegative prompt: blurry\nSteps: 28, Sampler: DPM++ SDE Karras, CFG scale: "
                     "6.5, Seed: 42, "
                     "Size: 512x768, Model hash: 0123456789, Model: dream, Variation seed: 3, Clip skip: 2, ENSD: "
                     "31337, Hires upscale: 2, Lora hashes: \"ink: 00ff\", Version: v1.10.1"}});
        QCOMPARE(imported.dialect, std::string("A1111"));
        const GenerationRequest& r = imported.request;
        QCOMPARE(r.prompt, std::string("a fox <lora:ink:0.8>"));
        QCOMPARE(r.sampler + "/" + r.schedule, std::string("DPM++ SDE/Karras"));
        QCOMPARE(r.model.path + r.model.hash, std::string("dream0123456789"));
        QCOMPARE(r.clip_skip, 2);
        QCOMPARE(r.lora_hashes, (AdapterHashes{{"ink", "00ff"}}));
        QVERIFY(lost(imported, "Variation seed: 3") && lost(imported, "ENSD") && lost(imported, "Hires upscale: 2"));
        QCOMPARE(imported.lost.size(), std::size_t{3});
        const auto odd
            = read({{"parameters", "a\nSteps: 20, Sampler: DPM adaptive, Schedule type: KL Optimal, Seed: 1"}});
        QVERIFY(lost(odd, "DPM adaptive") && lost(odd, "KL Optimal"));
        QVERIFY(odd.request.validate());
    }

    void swarm()
    {
        const auto imported = read(
            {{"parameters",
              R"json({"sui_image_params": {"prompt": "a fox", "negativeprompt": "blurry", "model": "sd/dream_8", "seed": 7, "steps": "30",
            "cfgscale": "7.0", "width": 640, "height": 512, "sampler": "euler_ancestral", "scheduler": "sgm_uniform", "clipstopatlayer": "-2", "loras": ["a/ink", "fog"],
            "loraweights": "0.5,1", "aspectratio": "Custom", "swarm_version": "0.9.3.1", "refinerupscale": "1.5"}, "sui_extra_data": {"date": "2025-01-25"}})json"}});
        QCOMPARE(imported.dialect, std::string("SwarmUI"));
        const GenerationRequest& r = imported.request;
        QCOMPARE(r.prompt + "/" + r.negative_prompt, std::string("a fox/blurry"));
        QCOMPARE(r.sampler + "/" + r.schedule, std::string("Euler a/SGM Uniform"));
        QVERIFY(r.steps == 30 && r.guidance_scale == 7 && r.seed == 7 && r.width == 640 && r.height == 512
                && r.clip_skip == 2);
        QCOMPARE(r.loras, (std::vector<LoraUse>{{"ink", 0.5, 0.5}, {"fog", 1, 1}}));
        QCOMPARE(r.model.path, std::string("dream_8"));
        QCOMPARE(r.noise_source, std::string("cpu"));
        QCOMPARE(imported.lost, (std::vector<Message>{verbatim("refinerupscale: 1.5")}));
    }

    void fooocus()
    {
        const auto json = read(
            {{"fooocus_scheme", "fooocus"},
             {"parameters",
              R"json({"prompt": "a fox", "full_prompt": ["cinematic a fox", "sharp"], "negative_prompt": "", "full_negative_prompt": ["bad"],
            "styles": "['Cinematic']", "performance": "Speed", "steps": 30, "resolution": "(1152, 896)", "guidance_scale": 4, "sharpness": 2, "adm_guidance": "(1.5, 0.8, 0.3)",
            "base_model": "juggernaut", "base_model_hash": "aeb7e9e689", "refiner_model": "None", "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras", "seed": "4159895726312427221",
            "loras": [["offset", 0.1, "4852686128"]], "metadata_scheme": "fooocus", "version": "Fooocus v2.5.5"})json"}});
        QCOMPARE(json.dialect, std::string("Fooocus"));
        QCOMPARE(json.request.prompt + "/" + json.request.negative_prompt, std::string("cinematic a fox, sharp/bad"));
        QCOMPARE(json.request.sampler + "/" + json.request.schedule, std::string("DPM++ 2M SDE/Karras"));
        QVERIFY(json.request.width == 1152 && json.request.height == 896 && json.request.seed == 4159895726312427221
                && json.request.guidance_scale == 4);
        QCOMPARE(json.request.loras, (std::vector<LoraUse>{{"offset", 0.1, 0.1}}));
        QCOMPARE(json.request.model.hash, std::string("aeb7e9e689"));
        QVERIFY(lost(json, "sharpness: 2") && lost(json, "adm_guidance") && json.lost.size() == 2);

        const auto text = read(
            {{"fooocus_scheme", "a1111"},
             {"parameters",
              "cinematic a fox\nNegative prompt: bad\nSteps: 30, Sampler: DPM++ 2M SDE Karras, Scheduler: karras, "
              "Seed: 5, Size: 1152x896, CFG scale: 4, Sharpness: 2, Model: juggernaut, Lora weights: \"offset: 0.1, "
              "ink: 1\", Version: Fooocus v2.5.5"}});
        QCOMPARE(text.dialect, std::string("Fooocus"));
        QCOMPARE(text.request.schedule, std::string("Karras"));
        QCOMPARE(text.request.sampler, std::string("DPM++ 2M SDE"));
        QCOMPARE(text.request.loras, (std::vector<LoraUse>{{"offset", 0.1, 0.1}, {"ink", 1, 1}}));
        QCOMPARE(text.request.noise_source, std::string("cpu"));
    }

    void invoke()
    {
        const auto imported = read(
            {{"invokeai_metadata",
              R"json({"app_version": "4.2.0", "generation_mode": "txt2img", "positive_prompt": "a fox", "negative_prompt": "blurry", "width": 768,
            "height": 432, "seed": 356120443, "rand_device": "cpu", "cfg_scale": 7.5, "cfg_rescale_multiplier": 0, "steps": 50, "scheduler": "kdpm_2_a_k", "clip_skip": 1,
            "model": {"key": "k", "name": "dream", "hash": "blake3:00ff", "base": "sd-1", "type": "main"}, "controlnets": [], "ipAdapters": [{"weight": 1}],
            "loras": [{"model": {"name": "ink"}, "weight": 0.75}], "vae": {"name": "mse"}, "seamless_x": false})json"}});
        QCOMPARE(imported.dialect, std::string("InvokeAI"));
        const GenerationRequest& r = imported.request;
        QCOMPARE(r.sampler + "/" + r.schedule, std::string("DPM2 a/Karras"));
        QVERIFY(r.width == 768 && r.height == 432 && r.seed == 356120443 && r.steps == 50 && r.clip_skip == 2
                && r.guidance_scale == 7.5);
        QCOMPARE(r.loras, (std::vector<LoraUse>{{"ink", 0.75, 0.75}}));
        QCOMPARE(r.model.path + "," + r.model.hash, std::string("dream,"));
        QVERIFY(lost(imported, "ipAdapters") && lost(imported, "vae"));
        // "dpmpp_2m" alone is the model's own spacing there, not A1111's Karras.
        const auto plain
            = read({{"invokeai_metadata",
                     R"json({"positive_prompt": "a", "scheduler": "dpmpp_2m", "steps": 5, "seed": 1})json"}});
        QCOMPARE(plain.request.sampler + "/" + plain.request.schedule, std::string("DPM++ 2M/Automatic"));
    }

    void comfy_graph()
    {
        const auto imported = read({{"prompt", comfy().dump()}});
        QCOMPARE(imported.dialect, std::string("ComfyUI"));
        const GenerationRequest& r = imported.request;
        QCOMPARE(r.prompt + "/" + r.negative_prompt, std::string("a castle/blurry"));
        QCOMPARE(r.sampler + "/" + r.schedule, std::string("DPM++ 2M/Karras"));
        QVERIFY(r.steps == 20 && r.guidance_scale == 7.5 && r.seed == 8566257 && r.width == 512 && r.height == 768
                && r.clip_skip == 2);
        QCOMPARE(r.loras, (std::vector<LoraUse>{{"ink", 0.8, 0.5}}));
        QCOMPARE(r.model.path, std::string("dream_8"));
        QCOMPARE(r.noise_source, std::string("cpu"));
        QVERIFY(imported.lost.empty());
        QVERIFY(std::holds_alternative<TextToImage>(r.mode));
    }

    void comfy_graphs_of_other_shapes()
    {
        // A picture to start from: ComfyUI makes all its steps within the strength, we make that share of the steps.
        auto imported = read(
            {{"prompt",
              comfy(
                  R"json({"5": {"class_type": "VAEEncode", "inputs": {"pixels": ["12", 0]}}, "12": {"class_type": "LoadImage", "inputs": {"image": "sea.png"}},
            "3": {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 10, "cfg": 7, "sampler_name": "ddim", "scheduler": "ddim_uniform", "denoise": 0.5,
            "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]}}})json")
                  .dump()}});
        QVERIFY(imported.request.mode == (decltype(GenerationRequest::mode)(ImageToImage{"", 0.5})));
        QCOMPARE(imported.request.steps, 20);
        QVERIFY(lost(imported, "sea.png") && lost(imported, "ddim_uniform"));

        // The newer sampler node: seed, guidance, schedule and sampler are nodes of their own.
        imported = read(
            {{"prompt",
              comfy(
                  R"json({"3": {"class_type": "SamplerCustomAdvanced", "inputs": {"noise": ["30", 0], "guider": ["31", 0], "sampler": ["32", 0], "sigmas": ["33", 0], "latent_image": ["5", 0]}},
            "30": {"class_type": "RandomNoise", "inputs": {"noise_seed": 99}}, "31": {"class_type": "CFGGuider", "inputs": {"cfg": 3, "model": ["10", 0], "positive": ["6", 0], "negative": ["7", 0]}},
            "32": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}}, "33": {"class_type": "BasicScheduler", "inputs": {"scheduler": "simple", "steps": 12, "denoise": 1, "model": ["10", 0]}}})json")
                  .dump()}});
        QVERIFY(imported.request.seed == 99 && imported.request.steps == 12 && imported.request.guidance_scale == 3);
        QCOMPARE(imported.request.sampler + imported.request.prompt + imported.request.model.path,
                 std::string("Eulera castledream_8"));

        // Two samplers: the first one makes the picture, the second only enlarges it. Joined texts are BREAK.
        imported = read(
            {{"prompt",
              comfy(
                  R"json({"40": {"class_type": "KSampler", "inputs": {"seed": 2, "steps": 5, "cfg": 1, "sampler_name": "euler", "scheduler": "normal", "denoise": 0.4,
            "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["41", 0]}}, "41": {"class_type": "LatentUpscale", "inputs": {"samples": ["3", 0], "width": 1024, "height": 1024}},
            "6": {"class_type": "ConditioningConcat", "inputs": {"conditioning_to": ["50", 0], "conditioning_from": ["51", 0]}},
            "50": {"class_type": "CLIPTextEncode", "inputs": {"text": "one"}}, "51": {"class_type": "CLIPTextEncode", "inputs": {"text": "two"}}})json")
                  .dump()}});
        QCOMPARE(imported.request.prompt, std::string("one BREAK two"));
        QCOMPARE(imported.request.seed, std::int64_t{8566257});
        QVERIFY(lost(imported, "2 times"));

        // Circles end, and what leads nowhere is nothing.
        imported = read(
            {{"prompt",
              comfy(
                  R"json({"6": {"class_type": "ConditioningConcat", "inputs": {"conditioning_to": ["6", 0], "conditioning_from": ["6", 0]}},
            "10": {"class_type": "FreeU", "inputs": {"model": ["10", 0]}}, "5": {"class_type": "X", "inputs": {"samples": ["5", 0]}}, "7": {"class_type": "Y", "inputs": {"conditioning": ["77", 0]}}})json")
                  .dump()}});
        QVERIFY(lost(imported, "FreeU") && lost(imported, "Y"));
    }

    /// The editor's state alone, as pictures hold it whose graph was stripped.
    void comfy_workflow()
    {
        // clang-format off
        const auto imported = read({{"workflow", R"json({"nodes": [
            {"id": 3, "type": "KSampler", "mode": 0, "inputs": [{"name": "model", "link": 1}, {"name": "positive", "link": 2}, {"name": "negative", "link": 3}, {"name": "latent_image", "link": 4}],
             "widgets_values": [77, "randomize", 25, 6, "euler", "normal", 1]},
            {"id": 4, "type": "CheckpointLoaderSimple", "widgets_values": ["dream.safetensors"]},
            {"id": 9, "type": "LoraLoaderModelOnly", "mode": 4, "inputs": [{"name": "model", "link": 5}], "widgets_values": ["off.safetensors", 1]},
            {"id": 5, "type": "EmptyLatentImage", "widgets_values": [512, 640, 1]},
            {"id": 6, "type": "CLIPTextEncode", "widgets_values": ["a castle"]},
            {"id": 7, "type": "CLIPTextEncode", "widgets_values": ["blurry"]}],
            "links": [[1, 9, 0, 3, 0, "MODEL"], [2, 6, 0, 3, 1, "CONDITIONING"], [3, 7, 0, 3, 2, "CONDITIONING"], [4, 5, 0, 3, 3, "LATENT"], [5, 4, 0, 9, 0, "MODEL"]]})json"}});
        // clang-format on
        const GenerationRequest& r = imported.request;
        QCOMPARE(r.prompt + "/" + r.negative_prompt + "/" + r.model.path, std::string("a castle/blurry/dream"));
        QVERIFY(r.seed == 77 && r.steps == 25 && r.guidance_scale == 6 && r.width == 512 && r.height == 640
                && r.loras.empty());
    }

    void broken_metadata_is_one_line_or_ignored_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* key, const QByteArray& text) {
            QTest::newRow(name) << QByteArray(key) << text;
        };
        const QByteArray deep = QByteArray("[").repeated(100'000);
        row("sfumato: not JSON", "sfumato", "{");
        row("sfumato: deep", "sfumato", "{\"steps\": " + deep + "}");
        row("sfumato: deep and closed", "sfumato", "{\"steps\": " + deep + QByteArray("]").repeated(100'000) + "}");
        row("sfumato: NaN", "sfumato", "{\"steps\": 0, \"guidance_scale\": NaN}");
        row("sfumato: huge number", "sfumato", "{\"guidance_scale\": 1e999}");
        row("sfumato: resolved is a text", "sfumato", "{\"resolved\": \"x\"}");
        row("swarm: cut off", "parameters", "{\"sui_image_params\": {\"prompt\": \"a");
        row("invoke: deep", "invokeai_metadata", deep);
        row("comfy: no sampler", "prompt", "{\"1\": {\"class_type\": \"Note\"}}");
        row("comfy: a list", "prompt", "[1, 2]");
        row("workflow: nothing", "workflow", "{\"nodes\": 3, \"links\": {}}");
    }
    void broken_metadata_is_one_line_or_ignored()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        const auto imported = import_request({{key.toStdString(), text.toStdString()}}, "x.png");
        QVERIFY(!imported);
        const std::string line = imported.error().line();
        QVERIFY2(line.starts_with("x.png") && line.find('\n') == std::string::npos && line.size() < 400, line.c_str());
    }

    void what_python_writes_is_read()
    {
        const auto imported
            = read({{"prompt",
                     "{\"9\": {\"class_type\": \"Z\", \"is_changed\": [NaN, -Infinity, \"NaN \\\" Infinity\"]}, "
                         + comfy().dump().substr(1)}});
        QCOMPARE(imported.request.prompt, std::string("a castle"));
        // No number, and named as what it is where one is asked for; the rest counts.
        std::string text = comfy().dump();
        const auto odd = read({{"prompt", text.replace(text.find("7.5"), 3, "NaN")}});
        QCOMPARE(odd.request.prompt, std::string("a castle"));
        QCOMPARE(odd.request.guidance_scale, GenerationRequest{}.guidance_scale);
        QVERIFY(lost(odd, "NaN"));
    }

    /// Random bytes put into real texts: an Error or a request, never a crash.
    void damaged_texts_do_no_harm()
    {
        std::mt19937 random(5);
        const std::pair<const char*, std::string> texts[] = {
            // clang-format off
            {"prompt", comfy().dump()}, {"sfumato", GenerationRequest{}.to_json().dump()},
            {"parameters", provenance_texts(GenerationRequest{}).at("parameters")},
            {"parameters", R"json({"sui_image_params": {"prompt": "a", "loras": ["x"], "loraweights": "1", "seed": 7, "steps": "30", "clipstopatlayer": "-2"}})json"},
            // clang-format on
            {"invokeai_metadata",
             R"json({"positive_prompt": "a", "model": {"name": "x"}, "loras": [{"lora": {"model_name": "i"}, "weight": 1}], "clip_skip": 1})json"}};
        for (const auto& [key, text] : texts)
            for (int round = 0; round < 1000; ++round) {
                std::string damaged = text;
                for (int n = 1 + int(random() % 4); n > 0; --n)
                    damaged[random() % damaged.size()]
                        = static_cast<char>(random() % 2 ? random() : "[]{}\",:0-9e"[random() % 11]);
                if (random() % 4 == 0) damaged.resize(random() % damaged.size());
                const auto imported = import_request({{key, damaged}}, "x.png");
                if (imported) QVERIFY(!imported->dialect.empty());
                else QVERIFY(!imported.error().why.empty());
            }
    }
};

QTEST_GUILESS_MAIN(TestForeignMetadata)
#include "test_foreign_metadata.moc"
