// Pictures of other programs, as files (tests/data/pictures/make_foreign.py) and as the texts they write.
#include "core/imaging/image.h"
#include "core/pipeline/provenance.h"

#include <QtTest>

using namespace sfumato;

namespace {

bool lost(const ImportedRequest& imported, const std::string& part)
{
    return std::any_of(imported.lost.begin(), imported.lost.end(),
                       [&](const Message& each) { return each.text().find(part) != std::string::npos; });
}

ImportedRequest read(const ImageTexts& texts) { return value_or_throw(import_request(texts, "x.png")); }
ImportedRequest read_infotext(const std::string& text) { return read({{"parameters", text}}); }

std::filesystem::path data(const std::string& name)
{
    return std::filesystem::path(SFUMATO_TEST_DATA) / "pictures" / "foreign" / name;
}

ImportedRequest read_file(const std::string& name)
{
    return value_or_throw(import_request(value_or_throw(read_image_texts(data(name))), name));
}

/// Nodes around a KSampler; `more` replaces or adds.
ImportedRequest read_graph(const char* more)
{
    Json graph = Json::parse(R"json({
      "3": {"class_type": "KSampler", "inputs": {"seed": 7, "steps": 20, "cfg": 8, "sampler_name": "euler", "scheduler": "normal", "denoise": 1,
            "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]}},
      "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "tiny.safetensors"}},
      "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 768, "batch_size": 1}},
      "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a castle", "clip": ["4", 1]}},
      "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["4", 1]}}})json");
    graph.update(Json::parse(more));
    return read({{"prompt", graph.dump()}});
}

} // namespace

class TestForeignPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_hidden_in_the_pixels()
    {
        const auto novelai = read_file("novelai_alpha.png");
        QCOMPARE(novelai.dialect, std::string("NovelAI"));
        QCOMPARE(novelai.request.prompt, std::string("(red house:1.1025), (dog:0.9524), (sea:1.5)"));
        QCOMPARE(novelai.request.negative_prompt, std::string("lowres, (bad:1.05)"));
        QCOMPARE(novelai.request.sampler + "/" + novelai.request.schedule, std::string("Euler a/Karras"));
        QVERIFY(novelai.request.seed == 3735928559 && novelai.request.width == 128 && novelai.request.height == 64
                && novelai.request.steps == 28 && novelai.request.guidance_scale == 5);
        QCOMPARE(novelai.request.model.path, std::string("NovelAI Diffusion V4.5 4BDE2A90"));
        for (const char* name : {"swarm_alpha.png", "swarm_colours.png", "swarm_colours.webp"}) {
            const auto swarm = read_file(name);
            QCOMPARE(swarm.dialect + "/" + swarm.request.prompt, std::string("SwarmUI/a red house"));
            QVERIFY(swarm.request.seed == 7 && swarm.request.height == 128);
        }
    }

    void animations_of_comfyui()
    {
        for (const char* name : {"comfy_animated.png", "comfy_animated.webp"}) {
            const auto imported = read_file(name);
            QCOMPARE(imported.dialect + "/" + imported.request.prompt, std::string("ComfyUI/a girl"));
            QCOMPARE(imported.request.seed, std::int64_t{156680208700286});
            const auto image = value_or_throw(read_image(data(name)));
            QVERIFY(image.width == 8 && image.height == 8 && image.rgb[0] == 255
                    && image.rgb[2] == 0); // the first frame
        }
    }

    void fooocus_in_the_first_directory()
    {
        for (const char* name : {"fooocus.jpeg", "fooocus.webp"}) {
            const auto imported = read_file(name);
            QCOMPARE(imported.dialect + "/" + imported.request.prompt,
                     std::string("Fooocus/a café, intricate, cinematic still"));
            QCOMPARE(imported.request.negative_prompt, std::string("blurry, cartoon"));
            QCOMPARE(imported.request.sampler + "/" + imported.request.schedule, std::string("DPM++ 2M SDE/Karras"));
            QVERIFY(imported.request.seed == 7081421370281428640 && imported.request.width == 896
                    && imported.request.clip_skip == 2);
        }
    }

    void other_formats_are_refused_as_what_they_are()
    {
        for (const auto& [name, format] :
             {std::pair{"plain.avif", "AVIF"}, {"plain.gif", "GIF"}, {"plain.bmp", "BMP"}, {"plain.tiff", "TIFF"}})
            for (const std::string line :
                 {read_image(data(name)).error().line(), read_image_texts(data(name)).error().line()})
                QVERIFY2(line.find(std::string("of the format ") + format) != std::string::npos, line.c_str());
    }

    /// Of processing_info.py and sd_samplers_diffusers.py, July 2026.
    void sdnext_means_other_samplers_by_our_names()
    {
        const auto with = [](const std::string& sampler) {
            return read_infotext("a\nSteps: 20, Size: 64x64, " + sampler
                                 + "Seed: 5, CFG scale: 6.0, App: SD.Next, Version: 1, Operations: txt2img");
        };
        for (const char* name : {"DPM++ 3M", "DPM++ SDE"})
            QVERIFY2(lost(with("Sampler: " + std::string(name) + ", "), "sampler " + std::string(name)), name);
        QVERIFY(lost(with(""), "sampler, which the file does not hold"));
    }

    /// Of get_image_params, August 2026.
    void stable_diffusion_cpp_of_2026()
    {
        const auto with = [](const std::string& sampler) {
            return read_infotext(
                "a fox\nSteps: 12, CFG scale: 6.000000, Guidance: 3.500000, Eta: 0.000000, Seed: 5, Size: "
                "64x64, Model: , RNG: cpu, Sampler: "
                + sampler
                + ", Unet: tiny.gguf, Version: stable-diffusion.cpp, SDCPP: {\"model\": {\"path\": \"x, y: "
                  "z\"}, \"list\": [1, 2]}");
        };
        const auto beta = with("euler beta");
        QVERIFY(beta.request.schedule == "Automatic" && lost(beta, "schedule beta (stable-diffusion.cpp)"));
        QVERIFY(!lost(beta, "SDCPP"));
        QCOMPARE(beta.request.model.path, std::string("tiny.gguf"));
        QCOMPARE(with("lms karras").request.sampler, std::string("LMS"));
        QCOMPARE(with("dpm++2m_sde karras").request.sampler, std::string("DPM++ 2M SDE"));
    }

    /// Of save_utils.py: a chunk for each key in PNG, one JSON object elsewhere.
    void easy_diffusion()
    {
        const ImageTexts chunks{{"prompt", "a fox"},
                                {"negative_prompt", "blurry"},
                                {"seed", "5"},
                                {"num_inference_steps", "12"},
                                {"guidance_scale", "6.5"},
                                {"sampler_name", "euler_a"},
                                {"width", "64"},
                                {"height", "128"},
                                {"use_stable_diffusion_model", "/m/tiny.safetensors"},
                                {"use_lora_model", "['ink', 'oil']"},
                                {"lora_alpha", "[0.5, 0.25]"},
                                {"clip_skip", "True"},
                                {"use_vae_model", "None"}};
        for (const auto& imported : {read(chunks), read_infotext(dump_json(Json(chunks)))}) {
            const GenerationRequest& r = imported.request;
            QCOMPARE(imported.dialect + "/" + r.prompt + "/" + r.negative_prompt,
                     std::string("Easy Diffusion/a fox/blurry"));
            QCOMPARE(r.sampler + "/" + r.model.path, std::string("Euler a/tiny"));
            QVERIFY(r.seed == 5 && r.steps == 12 && r.guidance_scale == 6.5 && r.width == 64 && r.height == 128
                    && r.clip_skip == 2);
            QVERIFY(r.loras.size() == 2 && r.loras[1].name == "oil" && r.loras[1].weight == 0.25);
            QVERIFY(imported.lost.size() == 1 && lost(imported, "what drew the noise"));
        }
    }

    /// A default of ours never stands for a value that is not there.
    void what_is_missing_is_named()
    {
        const auto graph
            = read_graph(R"json({"3": {"class_type": "KSampler", "inputs": {"seed": 7, "steps": 20, "cfg": null,
            "sampler_name": "euler", "scheduler": "normal", "denoise": 0.6, "model": ["4", 0], "positive": ["8", 0],
            "negative": ["7", 0], "latent_image": ["9", 0]}},
            "8": {"class_type": "ConditioningAverage", "inputs": {"conditioning_to": ["6", 0], "conditioning_from": ["7", 0]}},
            "9": {"class_type": "VAEEncode", "inputs": {"pixels": ["10", 0]}},
            "10": {"class_type": "LoadImage", "inputs": {"image": "in.png"}}})json");
        for (const char* what : {"guidance scale", "width", "height"})
            QVERIFY2(lost(graph, std::string(what) + ", which the file does not hold"), what);
        QVERIFY(graph.request.prompt == "a castle" && lost(graph, "ConditioningAverage"));
        const auto loader = read_graph(R"json({"6": {"class_type": "Efficient Loader", "inputs": {"positive": "a dog",
            "negative": "bad"}}, "3": {"class_type": "KSampler", "inputs": {"seed": 7, "steps": 20, "cfg": 8,
            "sampler_name": "euler", "scheduler": "normal", "denoise": 1, "model": ["4", 0], "positive": ["6", 1],
            "negative": ["6", 2], "latent_image": ["5", 0]}}})json");
        QCOMPARE(loader.request.prompt + "/" + loader.request.negative_prompt, std::string("a dog/bad"));
    }

    void the_second_prompt_of_invokeai()
    {
        const auto with = [](const std::string& style) {
            Json json{{"generation_mode", "sdxl_txt2img"},
                      {"positive_prompt", "a fox"},
                      {"negative_prompt", ""},
                      {"width", 64},
                      {"height", 64},
                      {"seed", 5},
                      {"cfg_scale", 6.0},
                      {"steps", 12},
                      {"scheduler", "euler_a"},
                      {"positive_style_prompt", style}};
            return read({{"invokeai_metadata", json.dump()}});
        };
        QVERIFY(lost(with("oil painting"), "positive_style_prompt: oil painting"));
        QVERIFY(with("a fox").lost.empty() && with("").lost.empty());
    }

    void sdnext()
    {
        const auto imported = read_infotext(
            "a blue house, cinematic\nNegative prompt: blurry\nTemplate: a __colour__ house\nNegative template: "
            "{blurry|lowres}\nSteps: 20, Size: 512x768, Sampler: DPM++ 2M, Scheduler: DPMSolverMultistepScheduler, "
            "Seed: "
            "1234567890, CFG scale: 6.0, CLiP-skip: 2, Batch: 2x1, App: SD.Next, Version: 058a7f0, Pipeline: "
            "StableDiffusionPipeline, Operations: txt2img, Model: v1-5, Model hash: 6ce0161689");
        QCOMPARE(imported.dialect, std::string("SD.Next"));
        const GenerationRequest& r = imported.request;
        QCOMPARE(r.prompt_text() + "/" + r.negative_text(), std::string("a blue house, cinematic/blurry"));
        QCOMPARE(r.prompt + "/" + r.negative_prompt, std::string("a __colour__ house/{blurry|lowres}"));
        QCOMPARE(r.sampler + "/" + r.schedule, std::string("DPM++ 2M/Automatic"));
        QVERIFY(r.clip_skip == 2 && r.noise_source == "philox" && imported.lost.empty());
        QCOMPARE(read_infotext(
                     "a\nNegative prompt: b\nTemplate: a\nNegative template: b\nSteps: 2, Sampler: KDPM2, Sampler "
                     "sigma: karras, App: SD.Next")
                     .request.schedule,
                 std::string("Karras"));
    }

    void civitai_resources()
    {
        const auto imported = read_infotext(
            "a house\nNegative prompt: blurry\nSteps: 25, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 832x1216, "
            "Created "
            "Date: 2024-11-01T10:11:12.1234567Z, Civitai resources: [{\"type\":\"checkpoint\",\"modelName\":\"Pony "
            "XL\"},{\"type\":\"lora\",\"weight\":0.8,\"modelName\":\"Ink, wash\",\"modelVersionName\":\"v1\"}], "
            "Civitai "
            "metadata: {}");
        QCOMPARE(imported.request.model.path, std::string("Pony XL"));
        QVERIFY(lost(imported, "lora: Ink, wash v1, 0.8"));
        QVERIFY(!lost(imported, "{") && !lost(imported, "[") && !lost(imported, "Created"));
    }

    void savers_of_comfyui_and_sd_cpp()
    {
        const std::string head
            = "a red fox <lora:ink:0.5>\nNegative prompt: blurry\nSteps: 12, CFG scale: 6.0, Seed: 5, Size: 64x64, ";
        const auto comfy
            = read_infotext(head + "Sampler: euler_ancestral_karras, Hashes: {\"model\":\"12\"}, Version: ComfyUI");
        QCOMPARE(comfy.dialect + "/" + comfy.request.sampler + "/" + comfy.request.schedule + "/"
                     + comfy.request.noise_source,
                 std::string("ComfyUI/Euler a/Karras/cpu"));
        QCOMPARE(comfy.request.prompt, std::string("a red fox <lora:ink:0.5>"));
        const auto beta = read_infotext(head + "Sampler: dpmpp_2m, Scheduler: beta, Version: ComfyUI");
        QVERIFY(beta.request.schedule == "Automatic" && lost(beta, "beta (ComfyUI)"));
        const auto cuda = read_infotext(head
                                        + "Guidance: 3.500000, Eta: 0.000000, Model: tiny.safetensors, RNG: cuda, "
                                          "Sampler: euler_a discrete, Version: stable-diffusion.cpp");
        QCOMPARE(cuda.request.sampler + "/" + cuda.request.schedule + "/" + cuda.request.noise_source,
                 std::string("Euler a/Automatic/philox"));
        QVERIFY(cuda.lost.empty());
        const auto own = read_infotext(head + "RNG: std_default, Sampler: ipndm, Version: stable-diffusion.cpp");
        QVERIFY(lost(own, "std_default") && lost(own, "ipndm"));
    }

    void invokeai_6_keeps_size_and_strength_in_its_graph()
    {
        const char* metadata
            = R"json({"model": {"name": "Deliberate"}, "steps": 30, "scheduler": "dpmpp_2m_k", "seed": 1234, "positive_prompt": "a (red house)1.3 by the sea++",
            "negative_prompt": "blurry--", "generation_mode": "inpaint", "canvas_v2_metadata": {"rasterLayers": [1]}})json";
        const char* graph
            = R"json({"nodes": {"d": {"id": "d", "type": "denoise_latents", "denoising_start": 0.3, "denoising_end": 1},
            "n": {"id": "n", "type": "noise", "width": 512, "height": 768}}, "edges": []})json";
        const auto imported = read({{"invokeai_metadata", metadata}, {"invokeai_graph", graph}});
        QVERIFY(std::holds_alternative<Inpaint>(imported.request.mode));
        QVERIFY(imported.request.width == 512 && imported.request.height == 768 && *imported.request.strength() == 0.7);
        QCOMPARE(imported.request.prompt + "/" + imported.request.negative_prompt,
                 std::string("a (red house:1.3) by the (sea:1.21)/(blurry:0.81)"));
        const auto bare = read({{"invokeai_metadata", metadata}});
        QVERIFY(lost(bare, "width") && lost(bare, "strength"));
    }

    void nodes_of_comfyui()
    {
        auto imported = read_graph(
            R"json({"6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["20", 0]}},
            "20": {"class_type": "StringConcatenate", "inputs": {"string_a": ["21", 0], "string_b": " by the sea ", "delimiter": ", "}},
            "21": {"class_type": "StringReplace", "inputs": {"string": "a blue house", "find": "blue", "replace": "red"}}})json");
        QCOMPARE(imported.request.prompt, std::string("a red house,  by the sea "));
        QVERIFY(imported.lost.empty());
        imported = read_graph(
            R"json({"6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["20", 0]}},
            "20": {"class_type": "SomeRandomizer", "inputs": {"text": "a house", "seed": 5, "mode": "x"}}})json");
        QVERIFY(imported.request.prompt == "a house" && lost(imported, "SomeRandomizer"));
        imported = read_graph(
            R"json({"3": {"class_type": "SamplerCustomAdvanced", "inputs": {"noise": ["30", 0], "guider": ["31", 0], "sampler": ["32", 0], "sigmas": ["33", 0], "latent_image": ["5", 0]}},
            "30": {"class_type": "RandomNoise", "inputs": {"noise_seed": 99}}, "31": {"class_type": "BasicGuider", "inputs": {"model": ["4", 0], "conditioning": ["6", 0]}},
            "32": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "uni_pc"}}, "33": {"class_type": "BasicScheduler", "inputs": {"scheduler": "beta", "steps": 12, "denoise": 1}}})json");
        QVERIFY(imported.request.guidance_scale == 1 && imported.request.prompt == "a castle"
                && imported.request.seed == 99);
        QVERIFY(lost(imported, "beta (ComfyUI)") && lost(imported, "uni_pc"));
        QCOMPARE(
            read_graph(
                R"json({"3": {"class_type": "KSampler", "inputs": {"seed": 18446744073709551615, "steps": 20, "cfg": 8, "sampler_name": "uni_pc_bh2",
            "scheduler": "normal", "denoise": 1, "positive": ["6", 0], "latent_image": ["5", 0]}}})json")
                .request.sampler,
            std::string("UniPC"));
    }

    /// An editor's state whose sampler lies in a subgraph of a subgraph: the prompt comes from outside, the size from a
    /// widget that the outer node shows.
    void subgraphs_of_an_editors_state()
    {
        const char* workflow = R"json({"nodes": [
          {"id": 1, "type": "PrimitiveString", "widgets_values": ["a castle"]},
          {"id": 9, "type": "outer", "inputs": [{"name": "words", "link": 1}, {"name": "wide", "widget": {"name": "wide"}, "link": null}], "widgets_values": [640]}],
          "links": [[1, 1, 0, 9, 0, "STRING"]],
          "definitions": {"subgraphs": [
            {"id": "outer", "inputs": [{"name": "words"}, {"name": "wide"}], "nodes": [
              {"id": 2, "type": "inner", "inputs": [{"name": "text", "link": 1}]},
              {"id": 5, "type": "EmptyLatentImage", "inputs": [{"name": "width", "link": 3}], "widgets_values": [512, 768, 1]},
              {"id": 3, "type": "KSampler", "inputs": [{"name": "positive", "link": 2}, {"name": "latent_image", "link": 4}], "widgets_values": [77, "fixed", 25, 6, "euler", "normal", 1]}],
             "links": [{"id": 1, "origin_id": -10, "origin_slot": 0, "target_id": 2, "target_slot": 0}, {"id": 2, "origin_id": 2, "origin_slot": 0, "target_id": 3, "target_slot": 0},
                       {"id": 3, "origin_id": -10, "origin_slot": 1, "target_id": 5, "target_slot": 0}, {"id": 4, "origin_id": 5, "origin_slot": 0, "target_id": 3, "target_slot": 1}]},
            {"id": "inner", "inputs": [{"name": "text"}], "outputs": [{"name": "c"}], "nodes": [
              {"id": 6, "type": "CLIPTextEncode", "inputs": [{"name": "text", "link": 1}], "widgets_values": ["unused"]}],
             "links": [{"id": 1, "origin_id": -10, "origin_slot": 0, "target_id": 6, "target_slot": 0}, {"id": 2, "origin_id": 6, "origin_slot": 0, "target_id": -20, "target_slot": 0}]}]}})json";
        const auto imported = read({{"workflow", workflow}});
        QCOMPARE(imported.request.prompt, std::string("a castle"));
        QVERIFY(imported.request.seed == 77 && imported.request.width == 640 && imported.request.height == 768);
        // A subgraph of itself ends.
        Json circle = Json::parse(workflow);
        circle["definitions"]["subgraphs"][1]["nodes"][0]["type"] = "inner";
        (void)import_request({{"workflow", circle.dump()}}, "x.png");
    }

    void draw_things()
    {
        const auto imported
            = read({{"XML:com.adobe.xmp",
                     "<x:xmpmeta><xmp:CreatorTool>Draw Things</xmp:CreatorTool><exif:UserComment><rdf:Alt><rdf:li "
                     "xml:lang=\"x-default\">{&quot;c&quot;:&quot;a fox &amp; "
                     "(hen:1.2)&quot;,&quot;uc&quot;:&quot;blurry&quot;,\"steps\":12,"
                     "\"sampler\":\"DPM++ 2M "
                     "Karras\",\"scale\":4.5,\"seed\":777,\"size\":\"1024x768\",\"model\":\"sdxl_base.ckpt\","
                     "\"strength\":1,\"seed_mode\":\"Scale "
                     "Alike\",\"lora\":[{\"model\":\"ink.ckpt\",\"weight\":0.7}]}</rdf:li></rdf:Alt>"
                     "</exif:UserComment></x:xmpmeta>"}});
        QCOMPARE(imported.dialect + "/" + imported.request.prompt, std::string("Draw Things/a fox & (hen:1.2)"));
        QCOMPARE(imported.request.sampler + "/" + imported.request.schedule, std::string("DPM++ 2M/Karras"));
        QVERIFY(imported.request.width == 1024 && imported.request.height == 768 && imported.request.steps == 12);
        QCOMPARE(imported.request.loras, (std::vector<LoraUse>{{"ink", 0.7, 0.7}}));
        QVERIFY(lost(imported, "Scale Alike"));
    }

    void one_odd_value_never_discards_the_rest_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("told");
        const auto row
            = [](const char* part, const char* told) { QTest::newRow(part) << QByteArray(part) << QByteArray(told); };
        row("Seed: 18446744073709551615", "Seed: 18446744073709551615");
        row("Seed: None", "Seed: None");
        row("CFG scale: None", "CFG scale: None");
        row("CFG scale: nan", "CFG scale: nan");
        row("CFG scale: 120", "CFG scale: 120");
        row("Clip skip: 0", "Clip skip: 0");
        row("Clip skip: 40", "Clip skip: 40");
        row("Steps: 1500", "Steps: 1500");
        row("Steps: 12.5", "Steps: 12.5");
        row("Size: 0x0", "Size-1: 0");
        row("Size: 99999999999x8", "Size-1: 99999999999");
        row("Denoising strength: 1.2", "Denoising strength: 1.2");
        row("Denoising strength: 0.5, Mask blur: 70", "Mask blur: 70");
        row("Eta DDIM: x", "Eta DDIM: x");
        row("Branch from: \"a\"", "Branch from: a");
    }
    void one_odd_value_never_discards_the_rest()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, told);
        const auto imported = read_infotext(
            "a red fox\nNegative prompt: blurry\nSampler: Euler a, Model: tiny, Version: v1, " + part.toStdString());
        QVERIFY(imported.request.prompt == "a red fox" && imported.request.negative_prompt == "blurry"
                && imported.request.sampler == "Euler a" && imported.request.model.path == "tiny");
        QVERIFY2(lost(imported, told.toStdString()), told);
    }

    void odd_values_of_json_are_told_too()
    {
        const auto swarm = read_infotext(
            R"({"sui_image_params": {"prompt": "a", "width": -512, "steps": "many", "loras": ["x"], "loraweights": "nan"}})");
        QVERIFY(swarm.request.prompt == "a" && lost(swarm, "Size-1: -512") && lost(swarm, "Steps: many")
                && lost(swarm, "LoRA: x"));
        QVERIFY(lost(read({{"invokeai_metadata", R"({"positive_prompt": "a", "width": 1e300})"}}), "Size-1"));
        QVERIFY(lost(read_infotext("a <hypernet:x:1> b\nSteps: 2, Sampler: Euler, Seed: 1"), "<hypernet:x:1>"));
        QCOMPARE(read_infotext("a\nSteps: 2, Sampler: Euler, Clip skip: -2").request.clip_skip, 2);
    }
};

QTEST_GUILESS_MAIN(TestForeignPictures)
#include "test_foreign_pictures.moc"
