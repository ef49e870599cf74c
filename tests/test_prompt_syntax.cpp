// What an editor knows of a prompt: the parsers' own reading, place by place, and what Ctrl+Up makes of it.
#include "core/studio/prompt/prompt_marks.h"
#include "core/studio/prompt/prompt_names.h"
#include "core/text/prompt_attention.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace sfumato;

namespace {

using Token = PromptToken;

/// The stretches of one kind, as written.
QStringList of_kind(const QString& prompt, Token token)
{
    QStringList found;
    for (const MarkedSpan& span : mark_prompt(prompt))
        if (span.token == token) found << prompt.mid(span.start, span.length);
    return found;
}

/// The weight of every letter, as the marks say and as the parser says.
std::vector<double> marked_weights(const std::string& prompt)
{
    std::vector<double> all(prompt.size(), 1), letters;
    for (const PromptMark& mark : prompt_syntax(prompt).marks)
        if (mark.token == Token::Strong || mark.token == Token::Weak)
            std::fill(all.begin() + long(mark.begin), all.begin() + long(mark.end), mark.weight);
    for (std::size_t i = 0; i < prompt.size(); ++i)
        if (std::isalpha(static_cast<unsigned char>(prompt[i]))) letters.push_back(all[i]);
    return letters;
}
std::vector<double> parsed_weights(const std::string& prompt)
{
    std::vector<double> letters;
    for (const PromptFragment& piece : parse_attention(prompt))
        for (const char c : piece.text)
            if (std::isalpha(static_cast<unsigned char>(c))) letters.push_back(piece.weight);
    return letters;
}

/// The prompt after Ctrl+Up (+1) or Ctrl+Down (-1), `|` being the cursor or the ends of the selection, before and
/// after.
QString changed(QString marked, int steps)
{
    const auto begin = marked.indexOf(u'|');
    marked.remove(begin, 1);
    const auto second = marked.indexOf(u'|');
    if (second >= 0) marked.remove(second, 1);
    const auto change = change_weight(marked, begin, second < 0 ? begin : second, steps);
    if (!change) return QStringLiteral("nothing");
    marked.replace(change->start, change->length, change->text);
    if (change->selectionEnd != change->selectionStart) marked.insert(change->selectionEnd, u'|');
    return marked.insert(change->selectionStart, u'|');
}

void touch(const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x\n");
}

} // namespace

class TestPromptSyntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_grammar_is_marked_where_it_stands()
    {
        const QString prompt
            = "🎨 (red:1.3) [dim] [fox:cat:0.5] {3::sun|2$$moon} __places/city__ <lora:ink:0.8> BREAK fog AND sea:0.5";
        QCOMPARE(of_kind(prompt, Token::Strong), QStringList{"red"});
        QCOMPARE(of_kind(prompt, Token::Weak), QStringList{"dim"});
        QCOMPARE(of_kind(prompt, Token::Bracket), (QStringList{"(", ")", "[", "]"}));
        QCOMPARE(of_kind(prompt, Token::Number), (QStringList{":1.3", "0.5", ":0.5"}));
        QCOMPARE(of_kind(prompt, Token::Schedule), (QStringList{"[", ":", ":", "]"}));
        QCOMPARE(of_kind(prompt, Token::Variant), (QStringList{"{", "3::", "|", "}"}));
        QCOMPARE(of_kind(prompt, Token::Wildcard), QStringList{"__places/city__"});
        QCOMPARE(of_kind(prompt, Token::Tag), QStringList{"<lora:ink:0.8>"});
        QCOMPARE(of_kind(prompt, Token::Keyword), (QStringList{"BREAK", "AND"}));
        QCOMPARE(of_kind(prompt, Token::Unbalanced), QStringList());
        QCOMPARE(of_kind("{2$$ and $$a|b}", Token::Variant), (QStringList{"{2$$ and $$", "|", "}"}));
        QCOMPARE(of_kind("[a|b]", Token::Schedule), (QStringList{"[", "|", "]"}));
        QCOMPARE(of_kind("a #(b\nc", Token::Comment), QStringList{"#(b"});
        QCOMPARE(of_kind("a #(b\nc", Token::Unbalanced), QStringList());
        QCOMPARE(of_kind("(a BREAK b) BREAK c", Token::Keyword), QStringList{"BREAK"});
        QCOMPARE(of_kind("[a:b:3] | c", Token::Unbalanced), QStringList{"|"}); // for which it is no schedule
        QCOMPARE(of_kind("[a:b:3] | c", Token::Schedule), QStringList());
        QCOMPARE(of_kind("__hair color__", Token::Wildcard), QStringList{"__hair color__"});
    }

    void what_lacks_its_partner_is_marked()
    {
        QCOMPARE(of_kind("a (red house", Token::Unbalanced), QStringList{"("});
        QCOMPARE(of_kind("a red) [x", Token::Unbalanced), (QStringList{")", "["}));
        QCOMPARE(of_kind("{a|b and c}} <lora:x", Token::Unbalanced), (QStringList{"}", "<"}));
        QCOMPARE(of_kind("a \\(red\\) 3 < 4 (b)", Token::Unbalanced), QStringList());
        QCOMPARE(of_kind("(a AND b)", Token::Unbalanced), (QStringList{"(", ")"})); // AND parts them
    }

    void marks_weigh_every_letter_as_the_parser_does()
    {
        std::mt19937 random(5);
        const std::string pieces[] = {"a", "bc", "(", ")", "[", "]", ":1.3)", ":0.5)", " ", ",", "\\(", "\\"};
        for (int round = 0; round < 5000; ++round) {
            std::string prompt;
            for (int n = int(random() % 14); n > 0; --n) prompt += pieces[random() % std::size(pieces)];
            if (!of_kind(QString::fromStdString(prompt), Token::Schedule).isEmpty()) continue;    // another grammar's
            const auto marked = marked_weights(prompt), parsed = parsed_weights(prompt);
            QCOMPARE(marked.size(), parsed.size());
            for (std::size_t i = 0; i < marked.size(); ++i)
                QVERIFY2(std::abs(marked[i] / parsed[i] - 1) < 1e-9, prompt.c_str());
        }
    }

    void any_text_at_all_is_marked_inside_its_bounds()
    {
        std::mt19937 random(6);
        const QString pieces[]
            = {"(", "]",   "{", "}",   "|",  "__",    "a",  "🎨",  QString(QChar(0xd83c)), "é", "<lora:", ">",
               ":", "AND", " ", "2$$", "::", "BREAK", "\\", "0.5"};
        for (int round = 0; round < 5000; ++round) {
            QString prompt;
            for (int n = int(random() % 16); n > 0; --n) prompt += pieces[random() % std::size(pieces)];
            for (const MarkedSpan& span : mark_prompt(prompt))
                QVERIFY2(span.start >= 0 && span.length > 0 && span.start + span.length <= prompt.size(),
                         qPrintable(prompt));
            const auto from = qsizetype(random() % unsigned(prompt.size() + 1));
            if (const auto change = change_weight(prompt, from, from, 1)) {
                QString after = prompt;
                after.replace(change->start, change->length, change->text);
                QVERIFY(change->selectionStart <= change->selectionEnd && change->selectionEnd <= after.size());
            }
        }
    }

    void weights_change_as_in_a1111_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* before, int steps, const char* after) {
            QTest::newRow(before) << before << steps << after;
        };
        row("a re|d house", 1, "a (|red|:1.1) house");
        row("a red| house", -1, "a (|red|:0.9) house");
        row("a |red house| now", 1, "a (|red house|:1.1) now");
        row("a (|red|:1.1) house", 1, "a (|red|:1.2) house");
        row("a (r|ed:1.2) house", 1, "a (|red|:1.3) house");
        row("a (|red|:1.1) house", -1, "a |red| house");        // weight 1 needs no brackets
        row("a (re|d:1.9)", 1, "a (|red|:2.0)");
        row("a ((r|ed))", 1, "a (|red|:1.3)");                  // 1.21, rounded, and one more
        row("a [r|ed]", -1, "a (|red|:0.8)");
        row("a (r|ed:0.0)", -1, "a (|red|:0.0)");
        row("(r|ed:99999999999999999999999)", 1, "(|red|:99999999999999991611392.0)");
        row("((a|b:1.2) c)", 1, "((|ab|:1.3) c)");              // the inner one
        row("((ab:1.2) |c)", 1, "(|(ab:1.2) c|:1.2)");
        row("x <lora:in|k:0.8> y", 1, "x <lora:ink:|0.85> y");
        row("x <lora:in|k> y", -1, "x <lora:ink|:0.95> y");
        row("x <lora:ink:1:unet=0.5|>", 1, "x <lora:ink:1:unet=|0.55>");
        row("\\(re|d\\)", 1, "\\((|red|:1.1)\\)");              // escaped brackets are characters
        row("🎨 ro|t", 1, "🎨 (|rot|:1.1)");
        row("a  |  b", 1, "nothing");
    }
    void weights_change_as_in_a1111()
    {
        QFETCH(QString, before);
        QFETCH(int, steps);
        QTEST(changed(before, steps), "after");
    }

    void up_and_down_come_back_to_the_same_text()
    {
        for (const int first : {1, -1}) {
            QString text = "a |red| house";
            for (int i = 0; i < 7; ++i) text = changed(text, first);
            const QString weighed = QString(text).remove(u'|');
            QVERIFY(std::abs(parse_attention(weighed.toStdString())[1].weight - (1 + 0.7 * first)) < 1e-9);
            for (int i = 0; i < 7; ++i) text = changed(text, -first);
            QCOMPARE(text, QString("a |red| house"));
        }
    }

    void what_is_being_typed_is_known()
    {
        const auto typed = [](const QString& before) {
            const TypedText found = typed_at(before + " rest", before.size());
            return QStringList{QString::number(int(found.kind)), found.text};
        };
        const QString lora = QString::number(int(NameKind::Lora)), wildcard = QString::number(int(NameKind::Wildcard)),
                      word = QString::number(int(NameKind::Word));
        QCOMPARE(typed("a <lora:in"), (QStringList{lora, "in"}));
        QCOMPARE(typed("<lora:"), (QStringList{lora, ""}));
        QCOMPARE(typed("<lora:ink:0."), (QStringList{word, ""}));       // a number now
        QCOMPARE(typed("<lora:ink:1> a __pla"), (QStringList{wildcard, "pla"}));
        QCOMPARE(typed("__a__ and __places/ci"), (QStringList{wildcard, "places/ci"}));
        QCOMPARE(typed("__a__"), (QStringList{word, "__a__"}));
        QCOMPARE(typed("a red ho"), (QStringList{word, "ho"}));
        QCOMPARE(typed("(red,ho"), (QStringList{word, "ho"}));
        QCOMPARE(typed("hö"), (QStringList{word, "hö"}));
    }

    void names_are_found_in_both_layouts()
    {
        QTemporaryDir dir;
        touch(dir.filePath("a1111/models/Lora/ink 10.safetensors"));
        touch(dir.filePath("a1111/models/Lora/sub/ink 9.safetensors"));
        touch(dir.filePath("a1111/embeddings/easy.safetensors"));
        touch(dir.filePath("comfy/models/loras/oil.safetensors"));
        touch(dir.filePath("comfy/wildcards/places/city.txt"));
        touch(dir.filePath("comfy/models/checkpoints/sd.safetensors"));
        const auto folders_in = [&](std::initializer_list<const char*> roots) {
            std::vector<std::filesystem::path> paths;
            for (const char* root : roots) paths.emplace_back(dir.filePath(root).toStdString());
            return prompt_folders(paths);
        };
        const PromptNames names = find_prompt_names(folders_in({"a1111", "comfy"}));
        QCOMPARE(names.loras, (QStringList{"ink 9", "ink 10", "oil"}));
        QCOMPARE(names.embeddings, QStringList{"easy"});
        QCOMPARE(names.wildcards, QStringList{"places/city"});
        QCOMPARE(folders_in({"comfy/models/loras"}).loras.size(), std::size_t(1));
        QVERIFY(folders_in({"nowhere"}) == PromptFolders{});
    }
};

QTEST_GUILESS_MAIN(TestPromptSyntax)
#include "test_prompt_syntax.moc"
