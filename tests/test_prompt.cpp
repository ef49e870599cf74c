#include "core/base/json.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_grammar.h"
#include "core/text/prompt_schedule.h"

#include <QTest>

#include <cmath>

using namespace sfumato;

namespace {

const std::filesystem::path kGoldens = std::filesystem::path(SFUMATO_TEST_DATA) / "goldens";

Json golden(const char* name) { return value_or_throw(read_json_file(kGoldens / "components" / name)); }

std::shared_ptr<const Tokenizer> clip() { return value_or_throw(open_tokenizer(kGoldens / "tiny-sd15" / "tokenizer")); }

/// Each character is its own token, so that a test can count.
class Letters final : public Tokenizer {
public:
    std::vector<std::int64_t> encode(std::string_view text) const override { return {text.begin(), text.end()}; }
    std::int64_t bos_id() const override { return 1; }
    std::int64_t eos_id() const override { return 2; }
    std::int64_t pad_id() const override { return 3; }
    int vocabulary_size() const override { return 128; }
    std::int64_t id_of(std::string_view piece) const override { return piece.front(); }
    Result<void> save(const std::filesystem::path&) const override { return {}; }
};

/// The text of a chunk of Letters.
std::string text_of(const PromptChunk& chunk)
{
    std::string text;
    for (const auto id : chunk.ids) if (id > 3) text += static_cast<char>(id);
    return text;
}

} // namespace

class TestPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attention_reads_as_the_reference_does()
    {
        for (const auto& example : golden("attention.json")) {
            const auto text = example["text"].get<std::string>();
            const auto pieces = parse_attention(text);
            QVERIFY2(pieces.size() == example["pieces"].size(), text.c_str());
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                const auto& expected = example["pieces"][i];
                const auto weight = pieces[i].is_break ? -pieces[i].weight : pieces[i].weight;      // the reference marks breaks so
                QCOMPARE(pieces[i].is_break ? "BREAK" : pieces[i].text, expected[0].get<std::string>());
                QVERIFY2(std::abs(weight - expected[1].get<double>()) < 1e-9, text.c_str());
            }
        }
    }

    void attention_takes_what_is_not_a_weight_as_text()
    {
        QCOMPARE(parse_attention("(a:1.2.3)"), (std::vector<PromptPiece>{{"a:1.2.3)", 1.1}}));
        QCOMPARE(parse_attention("(a:.)"), (std::vector<PromptPiece>{{"a:.)", 1.1}}));
        QCOMPARE(parse_attention("(a BREAK b:0)"), (std::vector<PromptPiece>{{"a", 0}, {"", 0, true}, {"b", 0}}));
    }

    void schedules_read_as_the_reference_does()
    {
        for (const auto& example : golden("schedule.json")) {
            const auto text = example["text"].get<std::string>();
            std::vector<ScheduledPrompt> expected;
            for (const auto& entry : example["schedule"]) expected.push_back({entry[0].get<int>(), entry[1].get<std::string>()});
            const auto schedule = schedule_prompt(text, example["steps"].get<int>());
            QVERIFY2(schedule == expected, text.c_str());
        }
    }

    void schedules_survive_any_nesting()
    {
        const std::string deep = std::string(100'000, '[') + "a:b:3" + std::string(100'000, ']');
        QCOMPARE(schedule_prompt(deep, 2).size(), std::size_t{1});
        QCOMPARE(schedule_prompt("[a(:b:0.5]", 4).front().text, std::string("[a(:b:0.5]"));
        QCOMPARE(schedule_prompt("[a:b:c:0.5] [d|e:1]", 4).front().text, std::string("[a:b:c:0.5] [d|e:1]"));
        QCOMPARE(schedule_prompt("[[a:b:2]]", 4), (std::vector<ScheduledPrompt>{{2, "[a]"}, {4, "[b]"}}));
        QCOMPARE(schedule_prompt("[a:b:-2] \\", 4), (std::vector<ScheduledPrompt>{{4, "b \\"}}));
    }

    void chunks_are_those_of_the_reference()
    {
        const auto tokenizer = clip();
        for (const auto& example : golden("chunks.json")) {
            const auto text = example["text"].get<std::string>();
            const auto chunks = chunk_prompt(*tokenizer, text, 77);
            QVERIFY2(chunks.size() == example["chunks"].size(), text.c_str());
            for (std::size_t i = 0; i < chunks.size(); ++i) {
                QCOMPARE(chunks[i].ids, example["chunks"][i]["ids"].get<std::vector<std::int64_t>>());
                const auto weights = example["chunks"][i]["weights"].get<std::vector<double>>();
                QCOMPARE(chunks[i].weights.size(), weights.size());
                for (std::size_t k = 0; k < weights.size(); ++k) QVERIFY2(std::abs(chunks[i].weights[k] - weights[k]) < 1e-9, text.c_str());
            }
        }
    }

    /// A comma 20 places from the end of a full chunk draws the break to itself, one of 21 does not (a chunk of 40: 38 letters).
    void a_full_chunk_backs_up_to_a_near_comma()
    {
        const Letters letters;
        for (const auto& [after, moved] : {std::pair{0, false}, {1, true}, {19, true}, {20, false}}) {
            const std::string head = std::string(37 - after, 'a') + ",", tail(after, 'b');
            const auto chunks = chunk_prompt(letters, head + tail + "cc", 40);
            QCOMPARE(chunks.size(), std::size_t{2});
            QCOMPARE(text_of(chunks[0]), moved ? head : head + tail);
            QCOMPARE(text_of(chunks[1]), moved ? tail + "cc" : "cc");
        }
    }

    void every_chunk_has_the_length_of_the_encoder()
    {
        const Letters letters;
        for (const int length : {3, 4, 22, 40, 77})
            for (const char* prompt : {"", "BREAK", "a", "a,b,c,d,e,f,g,h BREAK (i:1.5), j", ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,"}) {
                const auto chunks = chunk_prompt(letters, prompt, length);
                QVERIFY(!chunks.empty());
                for (const auto& chunk : chunks) {
                    QCOMPARE(chunk.ids.size(), static_cast<std::size_t>(length));
                    QCOMPARE(chunk.weights.size(), static_cast<std::size_t>(length));
                    QCOMPARE(chunk.ids.front(), std::int64_t{1});
                    QCOMPARE(std::count(chunk.ids.begin(), chunk.ids.end(), 2), 1);
                }
            }
        QCOMPARE(empty_chunk(letters, 4).ids, (std::vector<std::int64_t>{1, 2, 3, 3}));
        QVERIFY_THROWS_EXCEPTION(Error, (void)chunk_prompt(letters, "a", 2));
    }

    void emphasis_reaches_its_tokens_only()
    {
        const auto chunk = chunk_prompt(Letters(), "ab(cd:1.5)e", 10).front();
        QCOMPARE(chunk.weights, (std::vector<double>{1, 1, 1, 1.5, 1.5, 1, 1, 1, 1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestPrompt)
#include "test_prompt.moc"
