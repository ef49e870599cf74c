// Prompts of programs with another grammar, told to A1111's.
#include "core/imaging/foreign_prompts.h"
#include "core/text/dynamic_prompt.h"
#include "core/text/prompt_attention.h"
#include "core/text/prompt_parts.h"

#include <QtTest>

#include <cmath>

using namespace sfumato;

namespace {

struct Case {
    const char *prompt, *pieces; ///< "text@weight|...", chunks parted by "/", without spaces
};

/// What the parser of compel 2.4.0, which InvokeAI 6.14 calls, makes of each (run; 2.1.1 reads them alike).
constexpr Case kCompel[] = {
    // clang-format off
    {"a (red house)1.3 by the sea++ [dog] (sky:1.2)", "a@1|redhouse@1.3|bythe@1|sea@1.21|[dog]sky:1.2@1"},
    {"blurry--", "blurry@0.81"},
    {"(a (b)1.2 c)+", "a@1.1|b@1.32|c@1.1"},
    {"((x))", "x@1"},
    {"((x))+", "x@1.1"},
    {"c++ and C--", "c@1.21|and@1|C@0.81"},
    {"\"a b\"+ c", "ab@1.1|c@1"},
    {"(a, b)+++", "a,b@1.331"},
    {"(a)0.5,b", "a@0.5|,b@1"},
    {"(\\(x\\))+", "(x)@1.1"},
    {"a (unclosed", "a(unclosed@1"},
    {"un)closed", "un)closed@1"},
    {"red-haired+ girl", "red-haired@1.1|girl@1"},
    {"(a)1.5.2", "a@1.5|.2@1"},
    {"(a+ b)1.2", "a@1.32|b@1.2"},
    {"3.5+", "3.5+@1"},
    {"a AND b", "aANDb@1"},
    {"a,b+", "a,@1|b@1.1"},
    {"b+,c", "b@1.1|,c@1"},
    {"(a)+b", "a@1.1|b@1"},
    {"hello (world)1.1!", "hello@1|world@1.1|!@1"},
    {"word+.", "word@1.1|.@1"},
    {"-x", "-x@1"},
    {"(a)1.5x", "a@1.5|x@1"},
    {"(a) 1.5", "a1.5@1"},
    {"\"a, b\"1.2", "a,b@1.2"},
    {"(a (b", "(a(b@1"},
    {"x+ (y", "x@1.1|(y@1"},
    {"10+ b", "10@1.1|b@1"},
    {"[dog]+", "[dog]@1.1"},
    {"one-two- x", "one-two@0.9|x@1"},
    {"(\"a b\", \"c\").and()", "ab@1/c@1"},
    {"3-dc++[", "3-dc@1.21|[@1"},
    {"), c++x.", "),@1|c@1.21|x.@1"},
    {"ac++c++-+-).swap(", "acc@1.21|-+-).swap(@1"},
    {"\\)++word+", ")@1.21|word@1.1"},
    {"a(c:1.1)dog", "a(c:1.1)dog@1"},
    {"red-haired(c:1.1) \"a b\"+", "red-haired(c:1.1)@1|ab@1.1"},
    {")-1cat.dog )+)0.5 .swap(\"a\", \"b\"", ")-1cat.dog)+)0.5.swap(\"a\",b@1"},
    {"a.b()-dog x", "a.b()-dogx@1"},
    {"useLora(ink,0.5) a fox", "afox@1"},
    {"withLora(ink) a fox", "afox@1"},
    // clang-format on
};
/// What ComfyUI's token_weights makes of each (run, as ComfyUI's text encoder calls it).
constexpr Case kComfy[] = {
    // clang-format off
    {"((a:1.2):1.3), (b (c:0.8)), [d]", "a@1.2|,@1|b@1.1|c@0.8|,[d]@1"},
    {"masterpiece best quality girl, (red (house:1.2):1.3) [dog]", "masterpiecebestqualitygirl,@1|red@1.3|house@1.2|[dog]@1"},
    {"(x)", "x@1.1"},
    {"((x))", "x@1.21"},
    {"((x):1.3)", "x@1.43"},
    {"a (b", "a(b@1"},
    {"a) b (c) d", "a)b(c)d@1"},
    {"a)(b", "a)(b@1"},
    {"\\(a\\) (b\\))", "(a)@1|b)@1.1"},
    {"(a:b)", "a:b@1.1"},
    {"(a:1.5:)", "a:1.5:@1.1"},
    {"a cat AND a dog, [sky:sea:0.5], BREAK, <lora:x:1>, C:\\path", "acatANDadog,[sky:sea:0.5],BREAK,<lora:x:1>,C:\\path@1"},
    {"ratio 16:9", "ratio16:9@1"},
    {"(a (b) c)", "a@1.1|b@1.21|c@1.1"},
    {"(a: 1.5 )", "a@1.5"},
    {"(:1.2)", ":1.2@1.1"},
    {"BANDS BREAKING", "BANDSBREAKING@1"},
    {"(a:-1)", "a@-1"},
    {"()", ""},
    {"{red|blue} #1 (__b__ x:1.2)", "{red|blue}#1@1|__b__x@1.2"},
    // clang-format on
};
/// By NovelAI's documentation: {x} 1.05, [x] 1 / 1.05, number::x:: as it says.
constexpr Case kNovelAi[] = {
    // clang-format off
    {"{{red house}}, [dog], 1.5::sea::", "redhouse@1.1025|,@1|dog@0.9524|,@1|sea@1.5"},
    {"lowres, {bad}", "lowres,@1|bad@1.05"},
    {"a (b:1.2)", "a(b:1.2)@1"},
    {"{a", "a@1.05"},
    {"-1::hat::, b", "hat@-1|,b@1"},
    {"2::{a}, b:: c", "a@2.1|,b@2|c@1"},
    {"std::vector", "std@1|vector@1"},
    {"rated 5::x", "rated@1|x@5"},
    // clang-format on
};

/// The translated prompt as this program reads it, in the same form.
std::string pieces_of(const std::string& prompt)
{
    std::vector<std::pair<std::string, double>> joined;
    bool after_break = false;
    for (const PromptFragment& piece : parse_attention(prompt)) {
        std::string text = piece.text;
        std::erase(text, ' ');
        if (piece.is_break) {
            after_break = true;
            continue;
        }
        if (text.empty()) continue;
        const double weight = std::round(piece.weight * 1e4) / 1e4;
        if (!joined.empty() && joined.back().second == weight && !after_break) joined.back().first += text;
        else joined.emplace_back((after_break ? "/" : "") + text, weight);
        after_break = false;
    }
    QString all;
    for (const auto& [text, weight] : joined) {
        const bool chunk = text.starts_with('/');
        all += (all.isEmpty() ? ""
                    : chunk   ? "/"
                              : "|")
            + QString::fromStdString(text.substr(chunk ? 1 : 0)) + '@' + QString::number(weight, 'g', 6);
    }
    return all.toStdString();
}

} // namespace

class TestForeignPrompts : public QObject {
    Q_OBJECT

    static void check(const Case& expected, ForeignGrammar grammar)
    {
        std::vector<Message> lost;
        const std::string prompt = in_a1111_grammar(expected.prompt, grammar, lost);
        QString wanted = QString::fromUtf8(expected.pieces).toLower().remove(' ');
        if (grammar == ForeignGrammar::NovelAI) wanted.replace("std@1|vector@1", "stdvector@1");
        QCOMPARE(QString::fromStdString(pieces_of(prompt)).toLower().remove(' '), wanted);
        const auto parts = split_composition(prompt);
        QVERIFY2(parts.size() == 1 && parts.front().weight == 1, prompt.c_str());
        QVERIFY(take_tags(prompt).has_value() && take_tags(prompt)->loras.empty());
    }

private Q_SLOTS:
    void compel()
    {
        for (const Case& each : kCompel) check(each, ForeignGrammar::Compel);
    }
    void comfyui()
    {
        for (const Case& each : kComfy) check(each, ForeignGrammar::ComfyUI);
    }
    void novelai()
    {
        for (const Case& each : kNovelAi) check(each, ForeignGrammar::NovelAI);
    }

    void what_reads_the_same_stays_as_it_was_written()
    {
        std::vector<Message> lost;
        for (const char* prompt : {"a fox, (red:1.2) and (big) \\(hat\\)", "", "plain words: yes"})
            QCOMPARE(in_a1111_grammar(prompt, ForeignGrammar::ComfyUI, lost), std::string(prompt));
        QVERIFY(lost.empty());
    }

    void what_only_looks_like_grammar_and_what_has_no_words_is_named()
    {
        const auto named = [](const char* prompt, ForeignGrammar grammar) {
            std::vector<Message> lost;
            (void)in_a1111_grammar(prompt, grammar, lost);
            std::string all;
            for (const Message& each : lost) all += each.text() + "\n";
            return all;
        };
        const std::string comfy
            = named("a cat AND a dog, [sky:sea:0.5], BREAK, <lora:x:1>, {red}", ForeignGrammar::ComfyUI);
        for (const char* part : {"AND", "BREAK", "[ ]", "<lora:x:1>", "{ }", "ComfyUI"})
            QVERIFY2(comfy.find(part) != std::string::npos, comfy.c_str());
        QVERIFY(named("(sky:1.2)", ForeignGrammar::Compel).find("(sky:1.2)") != std::string::npos);
        QVERIFY(named("(\"a\", \"b\").blend(0.7, 0.3)", ForeignGrammar::Compel).find(".blend(0.7, 0.3)")
                != std::string::npos);
        QVERIFY(named("useLora(ink,0.5) a", ForeignGrammar::Compel).find("useLora(ink,0.5)") != std::string::npos);
        QVERIFY(named("a cat.swap(dog)", ForeignGrammar::Compel).find(".swap(dog)") != std::string::npos);
        QVERIFY(
            named("a <segment:face,0.6,0.5> smiling", ForeignGrammar::SwarmUI).find("<segment:face,0.6,0.5> smiling")
            != std::string::npos);
    }

    /// Neither a variant nor a wildcard of ours, also where a user sends the prompt again. "#" has no escape: it is
    /// named.
    void what_looks_like_a_template_stays_text()
    {
        std::vector<Message> lost;
        for (const char* prompt : {"{red|blue} __b__ x", "a (__b__:1.2)", "__a__b__c__", "____"}) {
            const TemplateSyntax found = template_syntax(in_a1111_grammar(prompt, ForeignGrammar::ComfyUI, lost));
            QVERIFY2(found.variants.empty() && found.wildcards.empty() && found.strays.empty(), prompt);
        }
        lost.clear();
        (void)in_a1111_grammar("a #1 jersey", ForeignGrammar::ComfyUI, lost);
        QVERIFY(lost.size() == 1 && lost.front().text().starts_with("#:"));
    }

    void swarms_sections_end_the_prompt()
    {
        std::vector<Message> lost;
        QCOMPARE(in_a1111_grammar("a red (house:1.2) <segment:face,0.6,0.5> smiling", ForeignGrammar::SwarmUI, lost),
                 std::string("a red (house:1.2)"));
        QCOMPARE(in_a1111_grammar("a<break>b <3", ForeignGrammar::SwarmUI, lost), std::string("a BREAK b <3"));
    }

    /// Text of nothing but grammar: ends soon, whatever it is.
    void long_prompts_take_no_square_of_their_length()
    {
        for (const char* part : {"(", ")", "((x)", "<a:", "\"", "{", "1::", "x.swap(", "[", "<segment:", "(a:1)", "\\"})
            for (const ForeignGrammar grammar :
                 {ForeignGrammar::ComfyUI, ForeignGrammar::SwarmUI, ForeignGrammar::Compel, ForeignGrammar::NovelAI}) {
                std::string prompt;
                while (prompt.size() < 300'000) prompt += part;
                std::vector<Message> lost;
                QElapsedTimer time;
                time.start();
                (void)in_a1111_grammar(prompt, grammar, lost);
                QVERIFY2(time.elapsed() < 5000, part);
            }
    }
};

QTEST_GUILESS_MAIN(TestForeignPrompts)
#include "test_foreign_prompts.moc"
