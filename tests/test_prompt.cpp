#include "core/base/json.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_attention.h"
#include "core/text/prompt_comments.h"
#include "core/text/prompt_parts.h"
#include "core/text/prompt_schedule.h"
#include "core/text/prompt_words.h"

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

/// Knows one word of letters, which takes the place of `vectors` pieces.
class OneEmbedding final : public TextualInversionLookup {
public:
    OneEmbedding(std::string word, std::size_t vectors) : word_(std::move(word)), vectors_(vectors) {}
    std::optional<EmbeddingMatch> match(std::span<const std::int64_t> ids) const override
    {
        const bool begins = ids.size() >= word_.size() && std::equal(word_.begin(), word_.end(), ids.begin());
        return begins ? std::optional(EmbeddingMatch{7, word_.size(), vectors_}) : std::nullopt;
    }
    at::Tensor rows(std::size_t, std::size_t) const override { return {}; }

private:
    const std::string word_;
    const std::size_t vectors_;
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
                const auto weight
                    = pieces[i].is_break ? -pieces[i].weight : pieces[i].weight; // the reference marks breaks so
                QCOMPARE(pieces[i].is_break ? "BREAK" : pieces[i].text, expected[0].get<std::string>());
                QVERIFY2(std::abs(weight - expected[1].get<double>()) < 1e-9, text.c_str());
            }
        }
    }

    void attention_takes_what_is_not_a_weight_as_text()
    {
        QCOMPARE(parse_attention("(a:1.2.3)"), (std::vector<PromptFragment>{{"a:1.2.3)", 1.1}}));
        QCOMPARE(parse_attention("(a:.)"), (std::vector<PromptFragment>{{"a:.)", 1.1}}));
    }

    /// A break has the weight -1 and is one as long as it keeps it (run with A1111's parser).
    void a_break_inside_brackets_is_a_word()
    {
        using Pieces = std::vector<PromptFragment>;
        QCOMPARE(parse_attention("(a BREAK b:1.2)"), (Pieces{{"a", 1.2}, {"BREAK", -1.2}, {"b", 1.2}}));
        QCOMPARE(parse_attention("a (b:2) BREAK [c]").at(3), (PromptFragment{"", 1, true}));
        QCOMPARE(parse_attention("(a BREAK b:1)"), (Pieces{{"a", 1}, {"", 1, true}, {"b", 1}}));
        QCOMPARE(parse_attention("(a BREAK b:0)"), (Pieces{{"aBREAKb", 0}}));
        QCOMPARE(parse_attention("x [BREAK"), (Pieces{{"x ", 1}, {"", 1 / 1.1}, {"BREAK", -1 / 1.1}, {"", 1 / 1.1}}));
        QCOMPARE(attention_syntax("a BREAK (b BREAK c)").breaks, (std::vector<std::size_t>{2}));
        QCOMPARE(chunk_prompt(Letters(), "(ab BREAK c:1.2)", 12).size(), std::size_t{1});
        QCOMPARE(chunk_prompt(Letters(), "(ab BREAK c:1.2)", 12, nullptr, PromptGrammar::V1).size(), std::size_t{2});
        QCOMPARE(parse_attention("(a BREAK b:0)", PromptGrammar::V1), (Pieces{{"a", 0}, {"", 0, true}, {"b", 0}}));
    }

    void schedules_read_as_the_reference_does()
    {
        for (const auto& example : golden("schedule.json")) {
            const auto text = example["text"].get<std::string>();
            std::vector<ScheduledPrompt> expected;
            for (const auto& entry : example["schedule"])
                expected.push_back({entry[0].get<int>(), entry[1].get<std::string>()});
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
    }

    /// What A1111's own grammar made of them (lark, 10 steps); nothing: it gives up on the whole prompt.
    void what_is_no_schedule_is_what_it_is_in_the_reference()
    {
        using Schedule = std::vector<ScheduledPrompt>;
        for (const auto& [text, expected] :
             std::initializer_list<std::pair<const char*, Schedule>>{{"[a:b:5] x | y", {}},
                                                                     {"[a:b:5] \\", {}},
                                                                     {"a \\\n [b:c:3]", {}},
                                                                     {"[a:b:5] (x|y)", {}},
                                                                     {"[d|e:1] [a:b:2]", {}},
                                                                     {"[(a|b)]", {}},
                                                                     {"[:a|b]", {}},
                                                                     {"\\| [a:b:2]", {{2, "\\| a"}, {10, "\\| b"}}},
                                                                     {"[a|b\\]]",
                                                                      {{1, "a"},
                                                                       {2, "b\\]"},
                                                                       {3, "a"},
                                                                       {4, "b\\]"},
                                                                       {5, "a"},
                                                                       {6, "b\\]"},
                                                                       {7, "a"},
                                                                       {8, "b\\]"},
                                                                       {9, "a"},
                                                                       {10, "b\\]"}}},
                                                                     {"[a:b [c:d]:3]", {{10, "[a:b [c:d]:3]"}}},
                                                                     {"[[a:b]:c:3]", {{10, "[[a:b]:c:3]"}}},
                                                                     {"[a (x:y:z):b:3]", {{10, "[a (x:y:z):b:3]"}}},
                                                                     {"[a ) b:c:3]", {{10, "[a ) b:c:3]"}}},
                                                                     {"[(a:b):2]", {{2, ""}, {10, "(a:b)"}}},
                                                                     {"x ]] [a:b:2]", {{2, "x ]] a"}, {10, "x ]] b"}}},
                                                                     {"(a [b:c:2]", {{2, "(a b"}, {10, "(a c"}}},
                                                                     {"[a:b: 1.5e-1 ]", {{1, "a"}, {10, "b"}}},
                                                                     {"[a:b:+2]", {{2, "a"}, {10, "b"}}},
                                                                     {"[|]", {{10, ""}}}})
            QVERIFY2(schedule_prompt(text, 10) == (expected.empty() ? Schedule{{10, text}} : expected), text);
        QCOMPARE(schedule_syntax("[a:b:5] x | y").stops_at, std::optional<std::size_t>(10));
        QCOMPARE(schedule_syntax("[a:b:5] \\").stops_at, std::optional<std::size_t>(8));
        QVERIFY(!schedule_syntax("x | y").stops_at); // nothing is lost
        QVERIFY(!schedule_syntax("[a:b:5]").stops_at);
        QCOMPARE(schedule_prompt("[a:b:2] |", 4, PromptGrammar::V1), (Schedule{{2, "a |"}, {4, "b |"}}));
        QCOMPARE(schedule_prompt("[a:b:-2] \\", 4, PromptGrammar::V1), (Schedule{{4, "b \\"}}));
    }

    void comments_are_taken_out()
    {
        QCOMPARE(without_comments("a red house\n# a remark\nby the sea #1"), std::string("a red house\nby the sea "));
        QCOMPARE(without_comments("#a\n#b\nc#d\n\ne"), std::string("c\n\ne"));
        QCOMPARE(without_comments("# all"), std::string());
        QCOMPARE(without_comments("a \\#b"), std::string("a \\")); // it has no escape
        QCOMPARE(without_comments("plain"), std::string("plain"));
        QCOMPARE(comment_places("a #b\n#c\nd"), (std::vector<CommentPlace>{{2, 4}, {5, 8}}));
        QCOMPARE(prompt_texts("fox # AND <lora:x:y> [a|b]"), std::vector<std::string>{"fox"});
        QCOMPARE(count_tokens(Letters(), "ab # cd"), 3);
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
                for (std::size_t k = 0; k < weights.size(); ++k)
                    QVERIFY2(std::abs(chunks[i].weights[k] - weights[k]) < 1e-9, text.c_str());
            }
        }
    }

    /// A comma 20 places from the end of a full chunk draws the break to itself, one of 21 does not (a chunk of 40: 38
    /// letters).
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
            for (const char* prompt : {"", "BREAK", "a", "a,b,c,d,e,f,g,h BREAK (i:1.5), j",
                                       ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,"}) {
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

    /// Which pieces a textual inversion replaces, where its vectors go, and that they stay together.
    void embeddings_take_their_places()
    {
        const Letters letters;
        const OneEmbedding lookup("xy", 3);
        auto chunks = chunk_prompt(letters, "a(xy:1.5)b", 12, &lookup);
        QCOMPARE(chunks.size(), std::size_t{1});
        QCOMPARE(chunks[0].ids, (std::vector<std::int64_t>{1, 'a', 0, 0, 0, 'b', 2, 3, 3, 3, 3, 3}));
        QCOMPARE(chunks[0].weights, (std::vector<double>{1, 1, 1.5, 1.5, 1.5, 1, 1, 1, 1, 1, 1, 1}));
        QCOMPARE(chunks[0].embeddings, (std::vector<PlacedEmbedding>{{2, 7}}));
        chunks = chunk_prompt(letters, "abcdxyz", 8, &lookup);      // six places: the vectors begin the next chunk
        QCOMPARE(text_of(chunks[0]), std::string("abcd"));
        QVERIFY(chunks[0].embeddings.empty());
        QCOMPARE(chunks[1].embeddings, (std::vector<PlacedEmbedding>{{1, 7}}));
        QCOMPARE(chunks[1].ids, (std::vector<std::int64_t>{1, 0, 0, 0, 'z', 2, 3, 3}));
        chunks = chunk_prompt(letters, "a,xybcd", 8, &lookup);      // what follows the comma moves, its vectors with it
        QCOMPARE(text_of(chunks[0]), std::string("a,"));
        QCOMPARE(chunks[1].embeddings, (std::vector<PlacedEmbedding>{{1, 7}}));
        QCOMPARE(chunks[1].ids, (std::vector<std::int64_t>{1, 0, 0, 0, 'b', 'c', 'd', 2}));
        QCOMPARE(chunk_prompt(letters, "a,xybcd", 8).front().embeddings.size(), std::size_t{0});
        QVERIFY_THROWS_EXCEPTION(Error, (void)chunk_prompt(letters, "xy", 4, &lookup));
    }

    /// Letters count: a place is a letter, place 0 of each chunk its begin piece.
    void words_know_where_their_pieces_are()
    {
        const Letters letters;
        const auto shown = [&](const char* prompt, int length, const TextualInversionLookup* embeddings = nullptr) {
            QStringList found;
            for (const PromptWord& word : prompt_words(letters, prompt, length, embeddings)) {
                QStringList places;
                for (const int place : word.places) places += QString::number(place);
                found += QStringLiteral("%1 %2").arg(QString::fromStdString(word.word), places.join(u','));
            }
            return found;
        };
        QCOMPARE(shown("a (red:1.2) <lora:x:1>[by] it's 10", 40),
                 (QStringList{"a 1", "red 3,4,5", "by 7,8", "it's 10,11,12,13", "10 15,16"}));
        QCOMPARE(shown("ab, cd", 6), (QStringList{"ab 1,2", "cd 8,9"})); // over the end of a chunk of four, which backs
                                                                         // up to the comma: " cd" begins the next
        QCOMPARE(shown("abcdef", 6), QStringList{"abcdef 1,2,3,4,7,8"});               // a word in two chunks
        QCOMPARE(shown("a BREAK b", 6), (QStringList{"a 1", "b 7"}));
        const OneEmbedding lookup("xy", 3);
        QCOMPARE(shown("a xy b", 12, &lookup), (QStringList{"a 1", "xy 3,4,5", "b 7"}));
        QCOMPARE(shown("abcdxyz e", 8, &lookup),
                 (QStringList{"abcdxyz 1,2,3,4,9,10,11,12", "e 14"})); // the vectors begin the next chunk
        QCOMPARE(shown("grün 雪", 40), (QStringList{"grün 1,2,3,4,5", "雪 7,8,9"}));      // a letter here is a byte
        QVERIFY(shown("a AND b", 40).isEmpty());
        QVERIFY(shown("[a:b:0.5]", 40).isEmpty());
        QVERIFY(shown("", 40).isEmpty());
    }

    /// Of the reference's own chunks: the pieces at a word's places are the word.
    void places_are_those_of_the_chunks()
    {
        const auto tokenizer = clip();
        for (const auto& example : golden("chunks.json")) {
            const auto placed = place_tokens(*tokenizer, example["text"].get<std::string>(), 77);
            std::vector<std::int64_t> all, pieces;
            for (const auto& chunk : example["chunks"])
                for (const auto& id : chunk["ids"]) all.push_back(id.get<std::int64_t>());
            for (const auto& piece : parse_attention(example["text"].get<std::string>()))
                if (!piece.is_break)
                    for (const auto id : tokenizer->encode(piece.text)) pieces.push_back(id);
            QCOMPARE(placed.places.size(), pieces.size());
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                QCOMPARE(placed.places[i].last, placed.places[i].first + 1);
                QCOMPARE(all[placed.places[i].first], pieces[i]);
            }
        }
    }

    void tags_are_taken_out()
    {
        using Loras = std::vector<LoraTag>;
        QCOMPARE(value_or_throw(take_tags("a fox <lora:ink:0.8> b")), (TaggedPrompt{"a fox  b", {{"ink", 0.8, 0.8}}}));
        QCOMPARE(value_or_throw(take_tags("<lora:a><lora:b:0.5:0.25>")),
                 (TaggedPrompt{"", {{"a", 1, 1}, {"b", 0.5, 0.25}}}));
        QCOMPARE(value_or_throw(take_tags("<lora:a:unet=0.3:te=0.6>")).loras, (Loras{{"a", 0.6, 0.3}}));
        QCOMPARE(value_or_throw(take_tags("<lora:a:0.7:unet=2>")).loras, (Loras{{"a", 0.7, 2}}));
        QCOMPARE(value_or_throw(take_tags("<lora:a b.c-d: -1 >")).loras, (Loras{{"a b.c-d", -1, -1}}));
        QCOMPARE(value_or_throw(take_tags("<lyco:a:1:0.5:8>")).loras, (Loras{{"a", 1, 0.5}}));
        QCOMPARE(value_or_throw(take_tags("<lora:k=v:0.5>")).loras, (Loras{{"k=v", 0.5, 0.5}}));
        for (const char* text : {"", "a < b", "<3", "<lora", "<lora:a", "<:a>", "a <b> c", "<lora:>"})
            QCOMPARE(value_or_throw(take_tags(text)), (TaggedPrompt{text, {}}));
        for (const char* text : {"<lora:a:x>", "<lora:a:nan>", "<lora:a:1e999>", "<lora::1>", "<hypernet:a:1>"}) {
            const auto refused = take_tags(text);
            QVERIFY2(!refused && refused.error().what == verbatim(text), text);
        }
    }

    void and_composes()
    {
        using Parts = std::vector<ComposedPart>;
        QCOMPARE(split_composition("a castle"), (Parts{{"a castle", 1}}));
        QCOMPARE(split_composition("a castle AND fog:0.5"), (Parts{{"a castle", 1}, {" fog", 0.5}}));
        QCOMPARE(split_composition("a :1.2 AND b : -.5 AND c:+2."), (Parts{{"a", 1.2}, {" b", -0.5}, {" c", 2}}));
        QCOMPARE(split_composition("aANDb AND_c ANDé and d"), (Parts{{"aANDb AND_c ANDé and d", 1}}));
        QCOMPARE(split_composition("(a:1.3) AND b:c"), (Parts{{"(a:1.3)", 1}, {" b:c", 1}}));
        QCOMPARE(split_composition(""), (Parts{{"", 1}}));
        QCOMPARE(split_composition("AND"), (Parts{{"", 1}, {"", 1}}));
        QCOMPARE(split_composition("a:1:2"), (Parts{{"a:1", 2}}));
        QCOMPARE(split_composition("a:1.2.3 AND b:1e3"), (Parts{{"a:1.2.3", 1}, {" b:1e3", 1}}));
    }

    /// Whatever a megabyte is made of, it is read at once; the square of its length would take hours.
    void a_megabyte_is_read_in_linear_time()
    {
        for (const char* unit : {"a",     "(",    "[",   ")",  "(a", "((a)",   "[a:b:", ":",   ": ", " ",   " BREAK",
                                 "BREAK", "AND ", ":1)", "\\", "<",  "<lora:", "|",     "[a|", "é",  "\xff"}) {
            std::string text;
            while (text.size() < (1 << 20)) text += unit;
            QVERIFY(!parse_attention(text).empty());
            QVERIFY(!split_composition(text).empty());
            QVERIFY(!schedule_prompt(text, 3).empty());
            (void)take_tags(text);
        }
    }

    void pieces_are_counted_without_the_grammar()
    {
        QCOMPARE(count_tokens(Letters(), "(ab:1.5) <lora:x:1>c"), 4);
        QCOMPARE(count_tokens(Letters(), ""), 0);
        QCOMPARE(count_tokens(Letters(), "a<lora:x:"), 9); // a tag half typed is text
    }

    void emphasis_reaches_its_tokens_only()
    {
        const auto chunk = chunk_prompt(Letters(), "ab(cd:1.5)e", 10).front();
        QCOMPARE(chunk.weights, (std::vector<double>{1, 1, 1, 1.5, 1.5, 1, 1, 1, 1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestPrompt)
#include "test_prompt.moc"
