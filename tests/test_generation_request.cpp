#include "core/base/file_io.h"
#include "core/pipeline/generation_request.h"
#include "core/pipeline/provenance.h"

#include <QtTest>

#include <limits>
#include <random>
#include <set>

using namespace sfumato;

namespace {

/// Values for the fields of a request, within their limits.
struct Draw {
    std::mt19937& random;

    [[nodiscard]] std::int64_t whole(std::int64_t low, std::int64_t high) const
    {
        return std::uniform_int_distribution<std::int64_t>(low, high)(random);
    }
    [[nodiscard]] double real(double low, double high) const
    {
        return std::uniform_real_distribution<double>(low, high)(random);
    }
    [[nodiscard]] std::string text() const
    {
        static const std::string pieces[]
            = {"a", " red house", ",", ":", "\"", "\\", "\n", "猫", "🎨", "(b:1.3)", "<lora:x:0.8>", "\t", "}", "é"};
        std::string out;
        for (auto n = whole(0, 10); n > 0; --n) out += pieces[whole(0, std::size(pieces) - 1)];
        return out;
    }
    [[nodiscard]] Inpaint inpaint() const
    {
        Inpaint mode{text() + "i", text() + "m", real(0, 1)};
        mode.mask_blur = real(0, 64);
        mode.padding = int(whole(0, 1024));
        mode.init_hash = text();
        mode.mask_hash = text();
        if (whole(0, 3) == 0) {
            mode.mask_mode = MaskMode::Diffusers;
        } else {
            mode.area = static_cast<InpaintArea>(whole(0, 1));
            mode.content = static_cast<MaskedContent>(whole(0, 3));
            mode.outpaint = {int(whole(0, 4096)), int(whole(0, 4096)), int(whole(0, 4096)), int(whole(0, 4096))};
        }
        return mode;
    }
};

/// A request with every field drawn at random.
GenerationRequest random_request(std::mt19937& random, int branches = 2)
{
    const Draw draw{random};
    GenerationRequest request;
    request.prompt = draw.text();
    request.negative_prompt = draw.text();
    if (draw.whole(0, 1)) request.resolved = ResolvedPrompts{draw.text(), draw.text()};
    request.model = {draw.text(), draw.text(), draw.text(), draw.text(), draw.text()};
    request.width = int(draw.whole(8, 8192));
    request.height = int(draw.whole(8, 8192));
    request.steps = int(draw.whole(1, 1000));
    request.sampler = draw.whole(0, 1) ? "Euler a" : "DDIM";
    request.schedule = draw.whole(0, 1) ? "Karras" : "Automatic";
    request.guidance_scale = draw.real(0, 100);
    request.guidance_start = draw.real(0, 0.5);
    request.guidance_end = draw.real(0.5, 1);
    request.guidance_rescale = draw.real(0, 1);
    request.eta = draw.real(0, 1);
    request.seed = draw.whole(-1, std::numeric_limits<std::int64_t>::max() - 64);
    request.count = int(draw.whole(1, 64));
    request.noise_source = draw.whole(0, 1) ? "cpu" : "philox";
    request.clip_skip = int(draw.whole(1, 12));
    for (auto n = draw.whole(0, 3); n > 0; --n)
        request.loras.push_back({draw.text() + "l", draw.real(-2, 2), draw.real(-2, 2)});
    switch (draw.whole(0, 3)) {
    case 1: request.mode = ImageToImage{draw.text() + "i", draw.real(0, 1), draw.text()}; break;
    case 2: request.mode = draw.inpaint(); break;
    case 3: request.mode = Upscale{draw.text() + "i", draw.real(0, 1), draw.whole(0, 1) ? 2 : 4, draw.text()}; break;
    default: break;
    }
    if (branches > 0 && draw.whole(0, 2) == 0) {
        GenerationRequest parent = random_request(random, branches - 1).with_resolved_seed().for_picture(0);
        parent.width = request.width;
        parent.height = request.height;
        if (parent.branch) parent.branch.reset();   // its size would not be the grandparent's
        request.branch = Branch{std::make_shared<const GenerationRequest>(parent), int(draw.whole(1, 99))};
    }
    return request;
}

bool line_has(const Error& error, const char* part)
{
    const std::string line = error.line();
    const bool has = line.find(part) != std::string::npos && line.find('\n') == std::string::npos;
    if (!has) qWarning("%s", line.c_str());
    return has;
}

} // namespace

class TestGenerationRequest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

private Q_SLOTS:
    void json_loses_nothing()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 2000; ++round) {
            const GenerationRequest request = random_request(random);
            const auto back = GenerationRequest::from_json(Json::parse(request.to_json().dump()));
            QVERIFY2(back, back ? "" : back.error().line().c_str());
            QVERIFY2(*back == request, request.to_json().dump().c_str());
        }
    }

    void a_picture_carries_its_request_in_every_format()
    {
        std::mt19937 random(12);
        const Image image{2, 2, std::vector<std::uint8_t>(12, 80)};
        for (const char* name : {"a.png", "a.jpg", "a.webp"})
            for (int round = 0; round < 20; ++round) {
                const GenerationRequest request = random_request(random).with_resolved_seed().for_picture(round);
                const auto path = std::filesystem::path(folder_.path().toStdString()) / name;
                QVERIFY(write_image(path, image, provenance_texts(request)));
                const auto back = read_request(path);
                QVERIFY2(back, back ? "" : back.error().line().c_str());
                QVERIFY(*back == request);
            }
    }

    void absent_means_the_default_and_unknown_is_ignored()
    {
        QVERIFY(*GenerationRequest::from_json(Json::object()) == GenerationRequest{});
        const auto request = GenerationRequest::from_json(
            Json::parse("{\"prompt\":\"a fox\",\"flavour\":3,\"steps\":null,\"mode\":{\"kind\":\"image_to_image\"}}"));
        QVERIFY(request);
        QCOMPARE(request->prompt, std::string("a fox"));
        QCOMPARE(request->steps, 20);
        QVERIFY(std::holds_alternative<ImageToImage>(request->mode));
    }

    /// What was made before version 4 is made again as it was read then; what both grammars read alike carries none.
    void old_requests_keep_their_grammar()
    {
        const auto read
            = [](const char* json) { return value_or_throw(GenerationRequest::from_json(Json::parse(json))); };
        for (const char* prompt : {"a # b", "[a:b:5]", "(a BREAK b)", "__a__", "{a|b}"}) {
            GenerationRequest request;
            request.prompt = prompt;
            Json json = request.to_json();
            QVERIFY(json["version"] == 4 && json["prompt_grammar"] == 2);
            QVERIFY(value_or_throw(GenerationRequest::from_json(json)) == request);
            json.erase("prompt_grammar");
            json["version"] = 3;
            const GenerationRequest old = value_or_throw(GenerationRequest::from_json(json));
            QVERIFY(old.prompt_grammar == PromptGrammar::V1);
            QVERIFY(old.to_json()["version"] == 1 && !old.to_json().contains("prompt_grammar"));
            QVERIFY(value_or_throw(GenerationRequest::from_json(old.to_json())) == old);
        }
        QVERIFY(read(R"({"version": 1, "prompt": "a (red:1.2) house BREAK"})").prompt_grammar == PromptGrammar::V1);
        QVERIFY(read(R"({"version": 1, "prompt": "a (red:1.2) house"})").prompt_grammar == PromptGrammar::V2);
        QVERIFY(read(R"({"prompt": "[a|b]"})").prompt_grammar == PromptGrammar::V2); // a person's
        QVERIFY(read(R"({"version": 3, "prompt": "x", "resolved": {"prompt": "[a|b]", "negative_prompt": ""}})")
                    .prompt_grammar
                == PromptGrammar::V1);
        GenerationRequest request;
        request.prompt = "a <lora:x:1> # <lora:y:1>";
        QCOMPARE(value_or_throw(request.all_loras()).size(), std::size_t{1});
        request.prompt_grammar = PromptGrammar::V1;
        QCOMPARE(value_or_throw(request.all_loras()).size(), std::size_t{2});
    }

    void wrong_json_is_one_line_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* json, const char* part) { QTest::newRow(json) << json << part; };
        row("[]", "not a JSON object");
        row("3", "not a JSON object");
        row("{\"version\":5}", "newer");
        row("{\"prompt_grammar\":3}", "prompt_grammar: \"3\" is unknown");
        row("{\"version\":\"1\"}", "whole number");
        row("{\"prompt\":3}", "prompt");
        row("{\"steps\":\"20\"}", "steps");
        row("{\"steps\":20.5}", "whole number");
        row("{\"steps\":true}", "whole number");
        row("{\"steps\":99999999999}", "steps");
        row("{\"steps\":-99999999999}", "steps");
        row("{\"steps\":0}", "steps: 0 is outside 1 to 1000");
        row("{\"seed\":18446744073709551615}", "seed");
        row("{\"seed\":-2}", "seed: -2 is outside -1");
        row("{\"guidance_scale\":1e9}", "guidance scale");
        row("{\"guidance_scale\":\"7\"}", "a number");
        row("{\"width\":7}", "width: 7 is outside 8 to 8192");
        row("{\"loras\":{}}", "a list");
        row("{\"loras\":[3]}", "loras");
        row("{\"loras\":[{\"name\":\"\"}]}", "name");
        row("{\"loras\":[{\"name\":\"a\",\"weight\":\"1\"}]}", "weight");
        row("{\"model\":\"x\"}", "model");
        row("{\"model\":{\"path\":1}}", "path");
        row("{\"mode\":{\"kind\":\"outpaint\"}}", "outpaint");
        row("{\"mode\":{\"kind\":\"inpaint\",\"strength\":2}}", "strength: 2 is outside 0 to 1");
        row("{\"noise_source\":\"gpu\"}", "cpu or philox");
    }
    void wrong_json_is_one_line()
    {
        QFETCH(QString, json);
        QFETCH(QString, part);
        const auto request = GenerationRequest::from_json(Json::parse(json.toStdString()));
        QVERIFY(!request);
        QVERIFY(line_has(request.error(), part.toUtf8()));
    }

    void validate_names_the_option_and_its_range()
    {
        QVERIFY(GenerationRequest{}.validate());
        const auto rejects = [](auto change, const char* part) {
            GenerationRequest request;
            change(request);
            const auto ok = request.validate();
            return !ok && line_has(ok.error(), part);
        };
        QVERIFY(rejects([](auto& r) { r.steps = 0; }, "steps: 0 is outside 1 to 1000; "));
        QVERIFY(rejects([](auto& r) { r.steps = 1001; }, "steps: 1001"));
        QVERIFY(rejects([](auto& r) { r.width = 4; }, "width: 4"));
        QVERIFY(rejects([](auto& r) { r.height = 8193; }, "height: 8193"));
        QVERIFY(rejects([](auto& r) { r.count = 65; }, "count: 65"));
        QVERIFY(rejects([](auto& r) { r.clip_skip = 13; }, "clip skip: 13"));
        QVERIFY(rejects([](auto& r) { r.guidance_scale = -0.5; }, "guidance scale: -0.5"));
        QVERIFY(rejects([](auto& r) { r.guidance_scale = std::numeric_limits<double>::quiet_NaN(); },
                        "guidance scale: nan"));
        QVERIFY(rejects([](auto& r) { r.guidance_scale = std::numeric_limits<double>::infinity(); },
                        "guidance scale: inf"));
        QVERIFY(rejects([](auto& r) { r.guidance_start = 1.5; }, "guidance start: 1.5"));
        QVERIFY(rejects([](auto& r) { r.guidance_start = 0.6, r.guidance_end = 0.4; },
                        "guidance end: 0.4 is outside 0.6 to 1"));
        QVERIFY(rejects([](auto& r) { r.guidance_rescale = -1; }, "guidance rescale: -1"));
        QVERIFY(rejects([](auto& r) { r.sampler = "PLMS", r.schedule = "Karras"; },
                        "Karras is not defined for PLMS; use one of Automatic, SGM Uniform"));
        QVERIFY(rejects([](auto& r) { r.sampler = "LCM", r.schedule = "Automatic", r.steps = 60; }, "LCM"));
        QVERIFY(rejects([](auto& r) { r.eta = 1.5; }, "eta: 1.5"));
        QVERIFY(rejects([](auto& r) { r.sampler = "Oiler"; }, "Oiler"));
        QVERIFY(rejects([](auto& r) { r.schedule = "Sometimes"; }, "Sometimes"));
        QVERIFY(rejects([](auto& r) { r.prompt = "\xff"; }, "prompt: is not valid UTF-8"));
        QVERIFY(rejects([](auto& r) { r.mode = ImageToImage{"a.png", 1.01}; }, "strength: 1.01"));
        QVERIFY(rejects([](auto& r) { r.mode = ImageToImage{}; }, "initial picture"));
        QVERIFY(rejects([](auto& r) { r.mode = Inpaint{"a.png", "", 1}; }, "mask"));
        const auto repainting = [](auto&& change) {
            return [change](auto& r) {
                Inpaint mode{"a.png", "m.png", 1};
                change(mode);
                r.mode = mode;
            };
        };
        QVERIFY(rejects(repainting([](Inpaint& m) { m.mask_blur = 65; }), "mask blur: 65"));
        QVERIFY(rejects(repainting([](Inpaint& m) { m.padding = -1; }), "padding: -1"));
        QVERIFY(rejects(repainting([](Inpaint& m) { m.outpaint.top = 5000; }), "outpaint top: 5000"));
        QVERIFY(rejects(repainting([](Inpaint& m) {
                            m.mask_mode = MaskMode::Diffusers;
                            m.content = MaskedContent::Noise;
                        }),
                        "diffusers"));
        QVERIFY(rejects([](auto& r) { r.mode = Upscale{"a.png", 0.3, 3}; }, "2 or 4"));
        QVERIFY(rejects([](auto& r) { r.mode = Upscale{"a.png", 1.5, 2}; }, "strength: 1.5"));
        QVERIFY(rejects([](auto& r) { r.loras = {{"a", std::numeric_limits<double>::quiet_NaN(), 1}}; }, "LoRA"));
        GenerationRequest small;
        small.sampler = "euler A";
        small.schedule = "karras";
        QVERIFY(small.validate()); // names are not particular about case
    }

    void seeds()
    {
        GenerationRequest request;
        std::set<std::int64_t> drawn;
        for (int i = 0; i < 100; ++i) {
            const auto seed = request.with_resolved_seed().seed;
            QVERIFY(seed >= 0 && seed < (std::int64_t{1} << 32));
            drawn.insert(seed);
        }
        QVERIFY(drawn.size() > 95);
        request.seed = 7;
        request.count = 4;
        QVERIFY(request.with_resolved_seed() == request);
        const GenerationRequest third = request.for_picture(2);
        QCOMPARE(third.seed, std::int64_t{9});
        QCOMPARE(third.count, 1);
    }

    void infotext_for_other_programs()
    {
        GenerationRequest request;
        request.prompt = "a red house";
        request.negative_prompt = "blurry";
        request.model = {"/models/dream.safetensors", "0123456789", "sd15"};
        request.width = 512;
        request.height = 768;
        request.sampler = "DPM++ 2M";
        request.schedule = "Karras";
        request.guidance_scale = 7.5;
        request.seed = 42;
        request.clip_skip = 2;
        request.loras = {{"ink", 0.8, 0.8}, {"fog", 1, 0.5}};
        const std::string text = provenance_texts(request).at("parameters");
        QVERIFY2(text.starts_with(
                     "a red house <lora:ink:0.8> <lora:fog:0.5:1>\nNegative prompt: blurry\n"
                     "Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.5, Seed: 42, Size: 512x768, "
                     "Model hash: 0123456789, Model: dream, Clip skip: 2, RNG: CPU, Version: Sfumato"),
                 text.c_str());
        const auto back = request_of(parse_infotext(text));
        QVERIFY(back);
        request.prompt += " <lora:ink:0.8> <lora:fog:0.5:1>";
        request.loras.clear();
        request.model = {"dream", "0123456789", ""};
        QVERIFY(*back == request);
    }

    void infotext_of_a1111_means_what_it_meant_there()
    {
        const auto read = [](const char* line) {
            auto request = request_of(parse_infotext(std::string("a fox\nSteps: 20, Seed: 1, ") + line));
            return request ? *request : GenerationRequest{};
        };
        QCOMPARE(read("Sampler: DPM++ 2M Karras").sampler, std::string("DPM++ 2M"));
        QCOMPARE(read("Sampler: DPM++ 2M Karras").schedule, std::string("Karras"));
        for (const char* sampler : {"DPM++ 2M", "DPM++ SDE", "DPM++ 2S a", "DPM2", "DPM2 a"})
            QCOMPARE(read((std::string("Sampler: ") + sampler).c_str()).schedule, std::string("Karras"));
        QCOMPARE(read("Sampler: DPM++ 3M SDE").schedule, std::string("Exponential"));
        QCOMPARE(read("Sampler: DPM++ 2M, Schedule type: Automatic").schedule, std::string("Karras"));
        QCOMPARE(read("Sampler: DPM++ 2M, Schedule type: Uniform").schedule, std::string("Automatic"));
        QCOMPARE(read("Sampler: DPM++ 2M SDE").schedule, std::string("Exponential"));
        QCOMPARE(read("Sampler: Euler a").schedule, std::string("Automatic"));
        QCOMPARE(read("Sampler: Euler, Schedule type: SGM Uniform").schedule, std::string("SGM Uniform"));
        QCOMPARE(read("Sampler: Euler").noise_source, std::string("philox"));
        QCOMPARE(read("Sampler: Euler, RNG: CPU").noise_source, std::string("cpu"));
        QVERIFY(read("Sampler: Euler, Denoising strength: 0.6").mode
                == (decltype(GenerationRequest::mode)(ImageToImage{"", 0.6})));
        QVERIFY(read("Sampler: Euler, Denoising strength: 0.6, Mask blur: 4").mode
                == (decltype(GenerationRequest::mode)(Inpaint{"", "", 0.6})));
        QVERIFY(read("Sampler: Euler, Denoising strength: 0.6, Hires upscale: 2").mode
                == (decltype(GenerationRequest::mode)(TextToImage{})));
    }

    void pictures_without_a_request_are_errors()
    {
        QVERIFY(line_has(request_of(ImageTexts{}, "x.png").error(), "x.png: holds no generation parameters"));
        QVERIFY(line_has(request_of({{"sfumato", "{"}}, "x.png").error(), "x.png"));
        QVERIFY(line_has(request_of({{"sfumato", "{\"steps\":0}"}}, "x.png").error(), "x.png: request: steps: 0"));
        QVERIFY(!read_request("/nowhere/x.png"));
    }
};

QTEST_GUILESS_MAIN(TestGenerationRequest)
#include "test_generation_request.moc"
