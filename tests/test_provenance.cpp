// What a picture says of how it was made.
#include "core/pipeline/prompt_resolution.h"
#include "core/pipeline/provenance.h"

#include <QtTest>

#include <random>
#include <set>

using namespace sfumato;

class TestProvenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What an infotext can hold comes back from it, whatever the words.
    void an_infotext_holds_a_request()
    {
        std::mt19937 random(21);
        const auto whole = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
        const std::string pieces[]
            = {"a fox", ", b", "(b:1.3)", "猫", "\"", "\\", ": c", "x", "é", "[c|d]", "\ne", "<lora:i:0.8>"};
        const auto words = [&] {
            std::string text = "w";
            for (int n = whole(0, 8); n > 0; --n) text += pieces[whole(0, int(std::size(pieces)) - 1)];
            return text + "w";
        };
        for (int round = 0; round < 500; ++round) {
            GenerationRequest request;
            request.prompt = words();
            if (whole(0, 1)) request.negative_prompt = words();
            if (whole(0, 1)) {
                request.resolved = ResolvedPrompts{request.prompt, request.negative_prompt};
                request.prompt = "{" + request.prompt + "|y}";
            }
            request.model = {"dream", "0123456789", ""};
            request.width = whole(8, 8192);
            request.height = whole(8, 8192);
            request.steps = whole(1, 1000);
            request.sampler = whole(0, 1) ? "DPM++ 2M" : "Euler a";
            request.schedule = whole(0, 1) ? "Karras" : "Automatic";
            request.guidance_scale = whole(0, 400) / 4.0;
            request.guidance_start = whole(0, 2) / 8.0;
            request.guidance_end = whole(3, 8) / 8.0;
            request.guidance_rescale = whole(0, 4) / 4.0;
            request.seed = whole(0, 1 << 30);
            request.eta = whole(0, 4) / 4.0;
            request.noise_source = whole(0, 1) ? "cpu" : "philox";
            request.clip_skip = whole(1, 12);
            for (const char* name : {"ink", "two words", "with: colon"})
                if (whole(0, 2) == 0)
                    (whole(0, 1) ? request.lora_hashes : request.embedding_hashes)[name]
                        = std::to_string(whole(100000, 999999)) + "abcdef";
            switch (whole(0, 3)) {
            case 1: request.mode = ImageToImage{"", whole(0, 4) / 4.0}; break;
            case 2: {
                Inpaint mode{"", "", whole(0, 4) / 4.0};
                mode.mask_blur = whole(0, 8) / 2.0;
                mode.padding = whole(0, 64);
                if (whole(0, 3) == 0) {
                    mode.mask_mode = MaskMode::Diffusers;
                } else {
                    mode.area = static_cast<InpaintArea>(whole(0, 1));
                    mode.content = static_cast<MaskedContent>(whole(0, 3));
                    if (whole(0, 1)) mode.outpaint = {whole(0, 64), 0, whole(1, 64), 3};
                }
                request.mode = mode;
                break;
            }
            case 3: request.mode = Upscale{"", whole(0, 4) / 4.0, whole(0, 1) ? 2 : 4}; break;
            default: break;
            }
            const auto back = request_of(parse_infotext(provenance_texts(request).at("parameters")));
            QVERIFY2(back && *back == request, provenance_texts(request).at("parameters").c_str());
        }
    }

    void templates_are_told_as_the_field_does()
    {
        const auto read
            = [](const ImageTexts& texts) { return value_or_throw(import_request(texts, "x.png")).request; };
        GenerationRequest request;
        request.prompt = "a {red|blue} fox";
        request.resolved = ResolvedPrompts{"a red fox", ""};
        const auto texts = provenance_texts(request);
        QVERIFY(texts.at("parameters").starts_with("a red fox\nSteps: 20"));
        QVERIFY(texts.at("parameters").find("Template: a {red|blue} fox, Version") != std::string::npos);
        QVERIFY(read(texts) == request);
        // Braces that another program took as they are stay as they are.
        QCOMPARE(read({{"parameters", "a {b|c}\nSteps: 20, Sampler: Euler, Seed: 1"}}).prompt_text(),
                 std::string("a {b|c}"));
        QVERIFY(with_resolved_prompts(read({{"parameters", "{b|c}\nSteps: 20, Sampler: Euler, Seed: 1"}}), {})
                    ->prompt_text()
                == "{b|c}");
    }

    void prompts_are_resolved_by_the_seed()
    {
        GenerationRequest request;
        request.prompt = "{a|b|c|d|e|f|g|h}";
        request.negative_prompt = "{a|b|c|d|e|f|g|h}";
        std::set<std::string> found;
        bool differ = false;
        for (request.seed = 0; request.seed < 100; ++request.seed) {
            const auto once = value_or_throw(with_resolved_prompts(request, {})),
                       again = value_or_throw(with_resolved_prompts(request, {}));
            QVERIFY(once == again && once.prompt == request.prompt && once.resolved);
            found.insert(once.prompt_text());
            differ = differ || once.prompt_text() != once.negative_text();
            QVERIFY(value_or_throw(with_resolved_prompts(once, {})) == once);
            QVERIFY(once.for_picture(0).resolved && !once.for_picture(1).resolved);
        }
        QCOMPARE(found.size(), std::size_t{8});
        QVERIFY(differ);
        request.prompt = request.negative_prompt = "plain";
        QVERIFY(!with_resolved_prompts(request, {})->resolved);
        request.prompt = "__nothing__";
        QVERIFY(!with_resolved_prompts(request, {"/nowhere"}));
    }

    void loras_are_the_list_and_the_tags()
    {
        GenerationRequest request;
        request.loras = {{"fog", 1, 0.5}};
        request.prompt = "a <lora:ink:0.8:0.6>";
        QCOMPARE(value_or_throw(request.all_loras()), (std::vector<LoraUse>{{"fog", 1, 0.5}, {"ink", 0.6, 0.8}}));
        request.resolved = ResolvedPrompts{"<lora:x>", ""};
        QCOMPARE(value_or_throw(request.all_loras()).back().name, std::string("x"));
        request.resolved->prompt = "<lora:x:y>";
        QVERIFY(!request.all_loras());
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "test_provenance.moc"
