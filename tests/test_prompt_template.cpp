#include "core/text/dynamic_prompt.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace sfumato;

namespace {

bool has(const Error& error, const char* part)
{
    const bool found = error.line().find(part) != std::string::npos;
    if (!found) qWarning("%s", error.line().c_str());
    return found;
}

} // namespace

class TestPromptTemplate : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    void write(const char* name, const QByteArray& text)
    {
        const QString path = folder_.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    WildcardFiles files() const
    {
        return WildcardFiles({folder_.path().toStdString() + "/none", folder_.path().toStdString()});
    }
    Result<std::string> resolve(std::string_view text, std::uint64_t seed = 1) const
    {
        WildcardFiles lines = files();
        std::mt19937_64 random(seed);
        return resolve_template(text, lines, random);
    }
    /// How often each result comes up over many seeds.
    std::map<std::string, int> counts(std::string_view text, int seeds = 2000) const
    {
        std::map<std::string, int> found;
        WildcardFiles lines = files();
        for (int seed = 0; seed < seeds; ++seed) {
            std::mt19937_64 random(seed);
            ++found[value_or_throw(resolve_template(text, lines, random))];
        }
        return found;
    }
    std::set<std::string> results(std::string_view text) const
    {
        std::set<std::string> texts;
        for (const auto& [found, times] : counts(text)) texts.insert(found);
        return texts;
    }
    using Set = std::set<std::string>;

private Q_SLOTS:
    void initTestCase()
    {
        write("animal.txt", "# beasts\n\ncat\r\n  dog \n#owl\n");
        write("places/city.txt", "\xef\xbb\xbfRome\n{Old|New} York\n");
        write("places/far/sea.txt", "Aral\n");
        write("meet.txt", "a __animal__ in __places/city__\n");
        write("doubled.txt", "9::often\nrarely\nrarely\nrarely # comment\n");
        write("hair color.txt", "hair one # a remark\nhair two\n");
        write("nature.yaml",
              "nature:\n  trees:\n    - oak\n    - 3::birch\n    - \"# not comment\"\n  flowers:\n    - rose\n"
              "    - __nature/trees__ blossom\ncolors:\n  warm: [red, orange]\nsingle: just one\nempty:\n"
              "years: [1999, ~, yes, {text: soon, weight: 0}]\n");
        write("more/list.json", "[\"a\", \"2::b\", 7]");
        write("more/named.json", R"({"birds": {"big": ["9::emu", {"text": "owl", "weight": 1}]}})");
        write("circle.txt", "x __circle__\n");
        write("growth.txt", "__growth2__ __growth2__\n");
        write("growth2.txt",
              "__growth3__ __growth3__ __growth3__ __growth3__ __growth3__ __growth3__ __growth3__ __growth3__ "
              "__growth3__ __growth3__ __growth3__ __growth3__\n");
        write("growth3.txt",
              "{__growth4__ __growth4__ __growth4__ __growth4__ __growth4__ __growth4__ __growth4__ __growth4__}\n");
        write("growth4.txt", "__growth2__\n");
        write("empty.txt", "# nothing\n\n");
        write("latin.txt", "caf\xe9\n");
    }

    void plain_text_stays()
    {
        for (const char* text : {"", "a fox", "a } b", "{a", "a | b", "__ a __", "snake_case", "__", "a__b",
                                 "(x:1.2) [a|b] <lora:x:1>", "\\{a|b\\}", "\\", "5 $$ 3", "__ a__", "__a __", "_____"})
            QCOMPARE(value_or_throw(resolve(text)), std::string(text));
    }

    void a_variant_is_each_of_its_options()
    {
        QCOMPARE(results("a {red|blue} house"), (Set{"a red house", "a blue house"}));
        QCOMPARE(results("{a|}"), (Set{"a", ""}));
        QCOMPARE(results("{a}"), (Set{"a"}));
        QCOMPARE(results("{{a|b}c|d}"), (Set{"ac", "bc", "d"}));
        QCOMPARE(results("{a\\|b|c}"), (Set{"a\\|b", "c"}));
    }

    /// Expected shares by the definition; 2000 draws deviate from them by less than 4.5 standard deviations.
    void weights_are_shares()
    {
        const auto close = [](int found, double share) {
            return std::abs(found - 2000 * share) < 4.5 * std::sqrt(2000 * share * (1 - share));
        };
        auto found = counts("{3::a|b}");
        QVERIFY(close(found["a"], 0.75));
        found = counts("{0.5::a|0.25::b|0.25::c}");
        QVERIFY(close(found["a"], 0.5) && close(found["b"], 0.25));
        found = counts("__nature/trees__"); // in YAML and JSON; in text files "9::" is text
        QVERIFY(close(found["birch"], 0.6) && close(found["oak"], 0.2) && close(found[""], 0.2));
        found = counts("__more/birds/big__");
        QVERIFY(close(found["emu"], 0.9) && close(found["owl"], 0.1));
        found = counts("__doubled__");
        QVERIFY(close(found["9::often"], 1.0 / 3) && close(found["rarely"], 1.0 / 3)
                && close(found["rarely "], 1.0 / 3));
        found = counts("{a|b|c|d}");
        for (const char* each : {"a", "b", "c", "d"}) QVERIFY(close(found[each], 0.25));
        QCOMPARE(results("{0::a|b}"), (Set{"b"}));
        QVERIFY(has(resolve("{0::a|0::b}").error(), "weight 0"));
    }

    void several_are_taken_without_repeating()
    {
        QCOMPARE(results("{2$$a|b|c}"), (Set{"a, b", "a, c", "b, a", "b, c", "c, a", "c, b"}));
        QCOMPARE(results("{2$$ and $$a|b}"), (Set{"a and b", "b and a"}));
        QCOMPARE(results("{1-2$$+$$a|b}"), (Set{"a", "b", "a+b", "b+a"}));
        QCOMPARE(results("{-1$$a|b}"), (Set{"a", "b"}));
        QCOMPARE(results("{2-$$a|b}"), (Set{"a, b", "b, a"}));
        QCOMPARE(results("{4$$a|b}"), (Set{"a, b", "b, a"}));
        QCOMPARE(results("{2$$__animal__}"), (Set{"cat, dog", "dog, cat"}));
        QCOMPARE(results("{1$${a|b}c}"), (Set{"ac", "bc"}));
        for (int seed = 0; seed < 100; ++seed) QVERIFY(value_or_throw(resolve("{2$$5::a|b|c}", seed)).size() == 4);
    }

    void wildcards_are_lines_of_files()
    {
        QCOMPARE(results("a __animal__!"), (Set{"a cat!", "a dog!"}));
        QCOMPARE(results("__places/city__"), (Set{"Rome", "Old York", "New York"}));
        QCOMPARE(results("__meet__").size(), std::size_t{6});
        QCOMPARE(results("__places/*__"), (Set{"Rome", "Old York", "New York", "Aral"})); // over folders, too
        QCOMPARE(results("__places/**__"), (Set{"Rome", "Old York", "New York", "Aral"}));
        QCOMPARE(results("__**/sea__"), (Set{"Aral"}));
        QCOMPARE(results("__p*/f*/*e*__"), (Set{"Aral"}));
        QCOMPARE(results("{__animal__|x}__animal__"), (Set{"catcat", "catdog", "dogcat", "dogdog", "xcat", "xdog"}));
    }

    /// As dynamicprompts 0.31 reads such a folder.
    void wildcards_have_many_names()
    {
        QCOMPARE(results("a __hair color__, b"), (Set{"a hair one , b", "a hair two, b"}));
        QCOMPARE(results("__hair*__"), (Set{"hair one ", "hair two"}));
        QCOMPARE(results("__sea__"), (Set{"Aral"})); // looked for in sub-folders
        QCOMPARE(results("__far/*__"), (Set{"Aral"}));
        QCOMPARE(results("__trees__"), (Set{"oak", "birch", ""}));
        QCOMPARE(results("__nature/flowers__"), (Set{"rose", "oak blossom", "birch blossom", " blossom"}));
        QCOMPARE(results("__colors/warm__ __single__"), (Set{"red just one", "orange just one"}));
        QCOMPARE(results("__years__"), (Set{"1999", "yes"}));
        QCOMPARE(results("__more/list__"), (Set{"a", "2::b", "7"}));
        QCOMPARE(results("__a?imal__"), (Set{"cat", "dog"}));
        QCOMPARE(results("{2$$__colors/warm__}"), (Set{"red, orange", "orange, red"}));
        const auto names = files().names();
        QVERIFY(std::ranges::is_sorted(names));
        for (const char* name : {"hair color", "nature/trees", "more/list", "more/birds/big", "places/far/sea"})
            QVERIFY2(std::ranges::count(names, name) == 1, name);
    }

    /// As dynamicprompts 0.31 (with PyYAML 6) reads them.
    void anchors_weights_and_patterns()
    {
        const auto lists = value_or_throw(yaml_wildcard_lists(
            "base: &b\n  - q\nother: *b\nm: &m {x: [1], y: [2]}\nn: {<<: *m, x: [3]}\nw:\n  - \"2 :: f\"\n  - -1::h\n",
            "list", "list.yaml"));
        const auto lines = [&](const char* name) {
            const auto found = std::ranges::find(lists, name, &WildcardList::name);
            return found == lists.end() ? std::vector<WildcardLine>() : found->lines;
        };
        QVERIFY(lines("other") == (std::vector<WildcardLine>{{"q"}}));
        QVERIFY(lines("n/x") == (std::vector<WildcardLine>{{"3"}})
                && lines("n/y") == (std::vector<WildcardLine>{{"2"}}));
        QVERIFY(lines("w") == (std::vector<WildcardLine>{{" f", 2}, {"-1::h"}}));
        QCOMPARE(results("__[!b-z]nimal__"), (Set{"cat", "dog"}));
        QVERIFY(has(resolve("__[!a]nimal__").error(), "there is no"));
        QCOMPARE(results("{2-1$$a|b}"), (Set{"a", "b", "a, b", "b, a"}));
    }

    void only_random_choices_are_made()
    {
        QCOMPARE(results("{~a|b}"), (Set{"a", "b"}));
        QCOMPARE(results("__~animal__"), (Set{"cat", "dog"}));
        for (const char* text : {"{@a|b}", "{!a|b}", "__@animal__", "__!animal__"})
            QVERIFY2(has(resolve(text).error(), "one after the other"), text);
    }

    void a_list_that_cannot_be_read_is_named()
    {
        const auto refused = [](const char* text) {
            const auto lists = yaml_wildcard_lists(text, "list", "list.yaml");
            return lists ? std::string() : lists.error().line();
        };
        QVERIFY(refused("a: [b").find("list.yaml: is no YAML (line ") == 0);
        QVERIFY(refused("c: *x").find("alias") != std::string::npos);
        QVERIFY(refused("a: &x [b, *x]").find("alias") != std::string::npos);
        std::string laughs = "a0: &a0 [b, b, b, b, b, b, b, b, b, b]\n";
        for (int i = 1; i < 12; ++i) {
            const std::string own = "a" + std::to_string(i), last = "*a" + std::to_string(i - 1);
            laughs += own + ": &" + own + " [" + last;
            for (int k = 0; k < 9; ++k) laughs += ", " + last;
            laughs += "]\n";
        }
        QVERIFY(refused(laughs.c_str()).find("alias") != std::string::npos);
        QVERIFY(refused(("a: " + std::string(500, '[')).c_str()).find("nested") != std::string::npos);
        QVERIFY(refused("a: caf\xe9").find("UTF-8") != std::string::npos);
        QVERIFY(refused("").empty() && refused("just text").empty());
        QVERIFY(!json_wildcard_lists("{", "list", "list.json"));
        write("broken.yaml", "a: [b");
        QVERIFY(has(resolve("__dragon__").error(), "broken.yaml"));
        QCOMPARE(results("__single__"), (Set{"just one"}));
        QVERIFY(QFile::remove(folder_.filePath("broken.yaml")));
    }

    void a_seed_decides()
    {
        std::mt19937_64 random;     // the standard fixes its 10,000th draw, hence every seed's choice on every machine
        random.discard(9999);
        QCOMPARE(random(), std::uint64_t{9981545732273789042u});
        for (int seed = 0; seed < 50; ++seed)
            QCOMPARE(*resolve("{a|b|c} __meet__ {2$$x|y|z}", seed), *resolve("{a|b|c} __meet__ {2$$x|y|z}", seed));
        QVERIFY(results("{a|b|c|d|e|f|g|h}").size() == 8);
    }

    void what_cannot_be_resolved_is_one_line()
    {
        QVERIFY(has(resolve("a __dragon__").error(), "wildcard __dragon__: there is no dragon.txt in "));
        QVERIFY(has(resolve("a __dragon__").error(), folder_.path().toUtf8()));
        QVERIFY(has(resolve("__a b__").error(), "wildcard __a b__: "));
        QVERIFY(has(resolve("__../secret__").error(), "outside"));
        QVERIFY(has(resolve("__/etc/passwd__").error(), "outside"));
        QVERIFY(has(resolve("__empty__").error(), "no line"));
        QVERIFY(has(resolve("__latin__").error(), "UTF-8"));
        QVERIFY(has(resolve("__circle__").error(), "circle"));
        QVERIFY(has(resolve("__growth__").error(), "nested") || has(resolve("__growth__").error(), "without end"));
        QVERIFY(has(resolve("${x=a}").error(), "variable"));
        WildcardFiles none({});
        std::mt19937_64 random(1);
        QVERIFY(has(resolve_template("__a__", none, random).error(), "--wildcard-dir"));
    }

    void long_templates_take_no_time()
    {
        const std::string braces(1 << 20, '{'), closed = braces + std::string(1 << 20, '}');
        QCOMPARE(resolve(braces)->size(), braces.size());
        QVERIFY(!resolve(closed));
        QCOMPARE(resolve(std::string(1 << 20, '_'))->size(), std::size_t{1} << 20);
        std::string many = "{a";
        for (int i = 0; i < 200'000; ++i) many += "|b";
        QCOMPARE(resolve(many + "}")->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestPromptTemplate)
#include "test_prompt_template.moc"
