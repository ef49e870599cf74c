// Parts of a request that are taken over, LoRAs that are left out or exchanged in it.
#include "core/checkpoint/adapter_lookup.h"
#include "core/pipeline/request_loras.h"
#include "core/pipeline/request_part.h"

#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace sfumato;

namespace {

GenerationRequest asked(const std::string& prompt)
{
    GenerationRequest request;
    request.prompt = prompt;
    return request;
}

GenerationRequest repaint()
{
    GenerationRequest request = asked("old");
    request.steps = 33;
    request.seed = 7;
    request.width = 96;
    request.height = 160;
    request.mode = Inpaint{.init_image = "/pictures/old.png", .mask = "data:image/png;base64,xyz"};
    request.branch = Branch{std::make_shared<const GenerationRequest>(asked("parent")), 3};
    return request;
}

} // namespace

class TestRequestParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void no_part_brings_what_an_old_picture_was_made_from_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("prompt") << int(RequestPart::Prompt);
        QTest::newRow("seed") << int(RequestPart::Seed);
        QTest::newRow("settings") << int(RequestPart::Settings);
    }
    void no_part_brings_what_an_old_picture_was_made_from()
    {
        QFETCH(int, part);
        GenerationRequest enlargement = repaint();
        enlargement.mode = Upscale{.init_image = "/pictures/old.png", .factor = 4};
        GenerationRequest shown = asked("new");
        shown.width = 512;
        shown.height = 768;
        for (const GenerationRequest& old : {repaint(), enlargement}) {
            const GenerationRequest now = with_part(shown, old, RequestPart(part));
            QVERIFY(std::holds_alternative<TextToImage>(now.mode));
            QVERIFY(!now.branch);
            QCOMPARE(now.width, 512);
            QCOMPARE(now.height, 768);
            QCOMPARE(now.steps, RequestPart(part) == RequestPart::Settings ? 33 : 20);
        }
        // Nor does it take away what is carried already.
        const GenerationRequest kept = with_part(repaint(), asked("new"), RequestPart(part));
        QVERIFY(kept.mode == repaint().mode && kept.branch == repaint().branch);
    }

    void everything_brings_it()
    {
        const GenerationRequest now = with_part(asked("new"), repaint(), RequestPart::Everything);
        QVERIFY(now == repaint());
    }

    void a_lora_is_left_out_with_the_space_and_comma_it_leaves_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("without");
        QTest::newRow("between commas") << "a house, <lora:fog:0.5>, sunset"
                                        << "a house, sunset";
        QTest::newRow("at the end") << "a house, <lora:fog>"
                                    << "a house";
        QTest::newRow("at the begin") << "<lora:fog:1>, a house"
                                      << "a house";
        QTest::newRow("between words") << "a <lora:fog:te=1> house"
                                       << "a house";
        QTest::newRow("inside a word") << "a<lora:fog:1>house"
                                       << "ahouse";
        QTest::newRow("twice") << "<lora:fog:1> a house <lora:fog:0.2>"
                               << "a house";
        QTest::newRow("beside another") << "a <lora:fog2:1> house <lora:fog:1>"
                                        << "a <lora:fog2:1> house";
        QTest::newRow("alone") << "<lora:fog:1>"
                               << "";
    }
    void a_lora_is_left_out_with_the_space_and_comma_it_leaves()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, without);
        GenerationRequest request = asked(prompt.toStdString());
        request.loras = {{"fog", 0.5}, {"sea", 1}};
        QVERIFY(names_lora(request, "fog"));
        const GenerationRequest now = with_other_lora(request, "fog", "");
        QCOMPARE(QString::fromStdString(now.prompt), without);
        QCOMPARE(now.loras.size(), 1u);
        QCOMPARE(now.loras[0].name, std::string("sea"));
        QVERIFY(!names_lora(now, "fog"));
    }

    void another_lora_has_the_same_weights()
    {
        GenerationRequest request = asked("a <lora:fog:0.5:0.25> house, lora fog");
        request.loras = {{"fog", 0.5}};
        const GenerationRequest now = with_other_lora(request, "fog", "mist");
        QCOMPARE(now.prompt, std::string("a <lora:mist:0.5:0.25> house, lora fog"));
        QCOMPARE(now.loras[0].name, std::string("mist"));
        QCOMPARE(now.loras[0].weight, 0.5);
    }

    void an_embedding_is_left_out_or_becomes_another_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("other");
        QTest::newRow("between commas") << "a house, embedding:Fog, sunset"
                                        << "a house, sunset"
                                        << "a house, embedding:mist, sunset";
        QTest::newRow("with a weight") << "a house (embedding:fog:1.2), sunset"
                                       << "a house, sunset"
                                       << "a house (embedding:mist:1.2), sunset";
        QTest::newRow("in a group") << "(a house, embedding:fog:1.2)"
                                    << "(a house:1.2)"
                                    << "(a house, embedding:mist:1.2)";
        QTest::newRow("first in a group") << "a boat (embedding:fog, a house)"
                                          << "a boat (a house)"
                                          << "a boat (embedding:mist, a house)";
        QTest::newRow("twice") << "EMBEDDING:FOG a house [embedding:fog]"
                               << "a house"
                               << "EMBEDDING:mist a house [embedding:mist]";
        QTest::newRow("beside another") << "embedding:fog2 embedding:fog"
                                        << "embedding:fog2"
                                        << "embedding:fog2 embedding:mist";
    }
    void an_embedding_is_left_out_or_becomes_another()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, without);
        QFETCH(QString, other);
        GenerationRequest request = asked("a boat");
        request.negative_prompt = prompt.toStdString();
        QVERIFY(names_embedding(request, "fog"));
        const GenerationRequest less = with_other_embedding(request, "fog", "");
        QCOMPARE(QString::fromStdString(less.negative_prompt), without);
        QVERIFY(!names_embedding(less, "fog"));
        QCOMPARE(QString::fromStdString(with_other_embedding(request, "fog", "mist").negative_prompt), other);
        QCOMPARE(less.prompt, std::string("a boat"));
    }

    void an_embedding_that_is_not_found_is_known_from_the_error()
    {
        const QTemporaryDir folder;
        const AdapterFolders where{{folder.path().toStdString()},
                                   Message::tr("embedding"),
                                   Message::tr("embeddings"),
                                   "--embedding-dir"};
        const auto missing = find_adapter(where, "fog");
        QVERIFY(!missing);
        QCOMPARE(missing_embedding(missing.error()).value_or(""), std::string("fog"));
        QVERIFY(!missing_lora(missing.error()));
    }

    void a_lora_that_is_not_found_is_known_from_the_error()
    {
        const QTemporaryDir folder;
        std::ofstream(std::filesystem::path(folder.filePath("mist.safetensors").toStdString())) << "x";
        const AdapterFolders where{{folder.path().toStdString()},
                                   Message::tr("LoRA"),
                                   Message::tr("LoRAs"),
                                   "--lora-dir"};
        const auto found = find_adapter(where, "mist");
        QVERIFY(found);
        const auto missing = find_adapter(where, "fog");
        QVERIFY(!missing);
        QCOMPARE(missing_lora(missing.error()).value_or(""), std::string("fog"));
        const AdapterFolders embeddings{{folder.path().toStdString()},
                                        Message::tr("embedding"),
                                        Message::tr("embeddings"),
                                        "--embedding-dir"};
        QVERIFY(!missing_lora(find_adapter(embeddings, "fog").error()));
        QVERIFY(!missing_lora({verbatim("memory"), verbatim("too little"), {}}));
    }
};

QTEST_GUILESS_MAIN(TestRequestParts)
#include "test_request_parts.moc"
