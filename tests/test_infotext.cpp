#include "core/base/json.h"
#include "core/imaging/infotext.h"

#include <QtTest>

#include <random>

using namespace sfumato;

class TestInfotext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Values of A1111 1.10's own reader.
    void golden_texts()
    {
        const auto cases = read_json_file(std::string(SFUMATO_TEST_DATA) + "/goldens/components/infotext.json");
        QVERIFY(cases);
        QVERIFY(cases->size() >= 18);
        for (const Json& expected : *cases) {
            const auto text = expected.at("text").get<std::string>();
            const Infotext info = parse_infotext(text);
            QVERIFY2(info.prompt == expected.at("prompt").get<std::string>(), text.c_str());
            QVERIFY2(info.negative == expected.at("negative").get<std::string>(), text.c_str());
            std::map<std::string, std::string> values(info.values.begin(), info.values.end());
            const bool same = values == expected.at("values").get<std::map<std::string, std::string>>();
            QVERIFY2(same, text.c_str());
        }
    }

    void writes_what_a1111_writes()
    {
        const Infotext info{"a fox",
                            "blurry",
                            {{"Steps", "20"},
                             {"Sampler", "Euler a"},
                             {"Size", "512x768"},
                             {"VAE", ""},
                             {"Lora hashes", "one: 0a, two: ff"},
                             {"Hires prompt", "猫\n\"x\""}}};
        QCOMPARE(QString::fromStdString(format_infotext(info)),
                 QStringLiteral("a fox\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, Size: 512x768, "
                                "Lora hashes: \"one: 0a, two: ff\", Hires prompt: \"猫\\n\\\"x\\\"\""));
        QCOMPARE(format_infotext({"a", "", {}}), std::string("a"));
        QCOMPARE(format_infotext({"", "b", {{"Steps", "1"}}}), std::string("Negative prompt: b\nSteps: 1"));
    }

    /// Reading undoes writing, whatever the values hold.
    void round_trip()
    {
        const std::string pieces[]
            = {"a", " ", ",", ":", "\"", "\\", "\n", "猫", "x", "7", "(b:1.3)", "<lora:x:0.8>", "-"};
        std::mt19937 random(3);
        const auto text = [&](int length) {
            std::string out = "w";
            for (int i = 0; i < length; ++i) out += pieces[random() % std::size(pieces)];
            return out + "w";
        };
        for (int round = 0; round < 500; ++round) {
            Infotext info{"a prompt", "bad", {{"Steps", "3"}, {"Sampler", "Euler"}, {"Seed", "5"}}};
            for (const char* key : {"Hires prompt", "Masked area padding", "a/b-c d"})
                info.values.emplace_back(key, text(int(random() % 12)));
            const Infotext back = parse_infotext(format_infotext(info));
            QVERIFY2(back == info, format_infotext(info).c_str());
        }
    }

    /// A megabyte of anything is read in no time.
    void long_texts()
    {
        const std::string megabyte(1 << 20, 'a');
        QCOMPARE(parse_infotext(megabyte).prompt.size(), megabyte.size());
        QCOMPARE(parse_infotext("p\nSteps: 1, Sampler: x, Note: \"" + megabyte + ",\"").find("Note")->size(),
                 megabyte.size() + 1);
        QCOMPARE(parse_infotext(std::string(1 << 20, ':')).values.size(), std::size_t{0});
        QCOMPARE(parse_infotext("a: \"" + std::string(1 << 20, '\\')).values.size(), std::size_t{0});
        std::string quotes;
        for (int i = 0; i < 100000; ++i) quotes += "ab: \"";
        QVERIFY(parse_infotext(quotes).values.size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestInfotext)
#include "test_infotext.moc"
