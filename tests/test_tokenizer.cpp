#include "core/base/json.h"
#include "core/text/prompt_chunks.h"
#include "core/text/sentencepiece_tokenizer.h"
#include "core/text/tokenizer_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <unistd.h>

using namespace sfumato;

namespace {

const std::filesystem::path kGoldens = std::filesystem::path(SFUMATO_TEST_DATA) / "goldens",
                            kClip = kGoldens / "tiny-sd15" / "tokenizer";

/// Sentences of a closed language, so that a small vocabulary can hold each of its words.
const std::vector<std::string> kWords{"red",     "house", "lighthouse", "watercolor", "mountains",
                                      "evening", "by",    "the",        "sea"};

std::vector<std::string> sentences()
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < kWords.size(); ++i)
        for (std::size_t j = 0; j < kWords.size(); ++j)
            for (std::size_t k = 0; k < kWords.size(); ++k)
                lines.push_back("A " + kWords[i] + " " + kWords[j] + ", " + kWords[k]);
    return lines;
}

SentencepieceTraining small() { return {.vocabulary_size = 110}; }

/// Whatever reaches file descriptor 2 while the object lives, also from below C++ streams.
class CapturedStderr {
public:
    CapturedStderr() : file_(std::tmpfile()), saved_(dup(2)) { std::fflush(stderr); dup2(fileno(file_), 2); }
    ~CapturedStderr() { dup2(saved_, 2); close(saved_); std::fclose(file_); }
    long bytes() { std::fflush(stderr); return lseek(fileno(file_), 0, SEEK_END); }

private:
    std::FILE* file_;
    int saved_;
};

using Ids = std::vector<std::int64_t>;

Json saved_tokenizer(const std::string& name)
{
    return value_or_throw(read_json_file(std::filesystem::path(SFUMATO_TEST_DATA) / "tokenizers" / (name + ".json")));
}

/// A folder as transformers 5.23 saved it (tests/data/tokenizers). CLIP's vocabulary is that of the golden model, which
/// the file leaves out.
class SavedTokenizer {
public:
    explicit SavedTokenizer(const std::string& name) : json(saved_tokenizer(name))
    {
        Json& model = json["tokenizer.json"]["model"];
        if (model["vocab"].empty()) {
            model["vocab"] = value_or_throw(read_json_file(kClip / "vocab.json"));
            QFile merges(QString::fromStdString((kClip / "merges.txt").string()));
            if (!merges.open(QIODevice::ReadOnly)) throw std::runtime_error("no merges.txt");
            for (const QByteArray& line : merges.readAll().split('\n'))
                if (const auto pair = line.split(' '); pair.size() == 2 && !line.startsWith("#version"))
                    model["merges"].push_back({pair[0].toStdString(), pair[1].toStdString()});
        }
        write();
    }
    void write()
    {
        for (const char* name : {"tokenizer.json", "tokenizer_config.json"}) write(name, json[name].dump());
    }
    void write(const char* name, const std::string& text)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.c_str()) < 0) throw std::runtime_error(name);
    }
    [[nodiscard]] std::filesystem::path path() const { return folder_.path().toStdString(); }
    [[nodiscard]] auto open(std::optional<int> rows = {}) const { return open_tokenizer_for(path(), rows); }
    Json json;

private:
    QTemporaryDir folder_;
};

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencepiece_learns_whole_words()
    {
        const auto tokenizer = value_or_throw(train_sentencepiece(sentences(), small()));
        QCOMPARE(tokenizer->vocabulary_size(), 110);
        for (const auto& word : kWords) QVERIFY2(tokenizer->encode(word).size() == 1, word.c_str());
        QCOMPARE(tokenizer->encode("RED House"), tokenizer->encode("red house"));
        const auto ids = tokenizer->encode("red, house");
        QCOMPARE(ids.size(), std::size_t{3});
        QCOMPARE(ids[1], tokenizer->id_of(","));
        QCOMPARE(tokenizer->id_of("no such piece"), std::int64_t{-1});
    }

    void sentencepiece_learns_the_same_from_capitals()
    {
        auto shouted = sentences();
        for (auto& line : shouted) line = QString::fromStdString(line).toUpper().toStdString();
        const auto tokenizer = value_or_throw(train_sentencepiece(sentences(), small()));
        const auto from_capitals = value_or_throw(train_sentencepiece(shouted, small()));
        for (const auto& line : shouted) QCOMPARE(from_capitals->encode(line), tokenizer->encode(line));
    }

    void sentencepiece_special_ids()
    {
        const auto tokenizer = value_or_throw(train_sentencepiece(sentences(), small()));
        QCOMPARE(tokenizer->bos_id(), std::int64_t{1});
        QCOMPARE(tokenizer->eos_id(), std::int64_t{2});
        QCOMPARE(tokenizer->pad_id(), std::int64_t{2});
        QCOMPARE(tokenizer->id_of("<spare0>"), std::int64_t{3});
        QVERIFY(tokenizer->encode("").empty());
    }

    void sentencepiece_spells_unknown_words()
    {
        const auto tokenizer = value_or_throw(train_sentencepiece(sentences(), small()));
        for (const char* word : {"zqxjkvpf", "8-bit", "it's", "0123456789", "a.b"})
            for (const auto id : tokenizer->encode(word)) QVERIFY2(id > 3, word);
        QCOMPARE(tokenizer->encode("猫").back(), std::int64_t{0});      // no such character was promised
    }

    void sentencepiece_training_is_quiet_and_repeatable()
    {
        QTemporaryDir first, second;
        {
            CapturedStderr captured;
            for (const auto* folder : {&first, &second})
                value_or_throw(
                    value_or_throw(train_sentencepiece(sentences(), small()))->save(folder->path().toStdString()));
            QVERIFY(!train_sentencepiece({"a"}, {}));
            QCOMPARE(captured.bytes(), 0L);
        }
        const auto bytes = [](const QTemporaryDir& folder) {
            QFile file(folder.filePath("sentencepiece.model"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!bytes(first).isEmpty());
        QCOMPARE(bytes(first), bytes(second));
    }

    void sentencepiece_survives_the_disk()
    {
        QTemporaryDir folder;
        const auto trained = value_or_throw(train_sentencepiece(sentences(), small()));
        value_or_throw(trained->save(folder.path().toStdString()));
        const auto opened = value_or_throw(open_tokenizer(folder.path().toStdString()));
        for (const auto& line : sentences()) QCOMPARE(opened->encode(line), trained->encode(line));
    }

    void sentencepiece_refuses_in_one_line()
    {
        const std::vector<std::string> none, one{"a red house"},
            odd{"", "\n", "\xff\xfe", "猫 \xe2\x96\x81", std::string(5000, 'a')};
        for (const auto& [lines, size] :
             {std::pair{none, 512}, {one, 512}, {odd, 512}, {sentences(), 20}, {sentences(), 0}}) {
            const auto trained = train_sentencepiece(lines, {.vocabulary_size = size});
            QVERIFY(!trained);
            QVERIFY(!trained.error().why.empty());
            QVERIFY2(trained.error().why.text().find(".cc") == std::string::npos, trained.error().line().c_str());
        }
        QTemporaryDir folder;
        QVERIFY(!open_tokenizer(folder.path().toStdString()));
        QFile broken(folder.filePath("sentencepiece.model"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a model");
        broken.close();
        const auto opened = open_tokenizer(folder.path().toStdString());
        QVERIFY(!opened);
        QVERIFY(opened.error().what.text().find("sentencepiece.model") != std::string::npos);
    }

    void clip_reads_as_the_reference_does()
    {
        const auto tokenizer = value_or_throw(open_tokenizer(kClip));
        for (const auto& example : value_or_throw(read_json_file(kGoldens / "components" / "tokenizer.json"))) {
            const auto text = example["text"].get<std::string>();
            const bool same = tokenizer->encode(text) == example["ids"].get<std::vector<std::int64_t>>();
            QVERIFY2(same, text.c_str());
        }
        QCOMPARE(tokenizer->vocabulary_size(), 1242);
        QCOMPARE(tokenizer->bos_id(), std::int64_t{1240});
        QCOMPARE(tokenizer->eos_id(), std::int64_t{1241});
        QCOMPARE(tokenizer->pad_id(), std::int64_t{1241});
        QCOMPARE(tokenizer->id_of(","), std::int64_t{267});
        QCOMPARE(tokenizer->id_of("no such piece"), std::int64_t{-1});
    }

    void clip_takes_any_bytes()
    {
        const auto tokenizer = value_or_throw(open_tokenizer(kClip));
        QVERIFY(!tokenizer->encode("\xff\xc3(").empty());
        QCOMPARE(tokenizer->encode("fox\v\xc2\x85snow"),
                 tokenizer->encode("fox snow")); // white space beyond ASCII's usual
        QCOMPARE(tokenizer->encode(std::string(20'000, 'a')).size(), std::size_t{20'000});
        const std::string zeros("a\0b", 3);
        QCOMPARE(tokenizer->encode(zeros).size(), std::size_t{3});
    }

    /// Whatever a megabyte is made of, it is encoded in seconds; the square of its length would take hours. The ids are
    /// those of its parts, encoded one by one.
    void clip_encodes_a_megabyte()
    {
        const auto tokenizer = value_or_throw(open_tokenizer(kClip));
        for (const char* unit : {"a red fox, ", "<|endoftext|>", "1", "!?"}) {
            const auto once = tokenizer->encode(unit);
            std::string text;
            while (text.size() < (1 << 20)) text += unit;
            const auto ids = tokenizer->encode(text);
            if (std::string_view(unit) == "!?") continue;       // one word
            QCOMPARE(ids.size() % once.size(), std::size_t{0});
            for (std::size_t i = 0; i < ids.size(); ++i) if (ids[i] != once[i % once.size()]) QFAIL(unit);
        }
        std::string letters;        // one word of a million letters in no order, hence of very many merges
        for (std::uint32_t i = 0, x = 1; i < (1 << 20); ++i, x = x * 1664525 + 1013904223)
            letters += static_cast<char>('a' + (x >> 24) % 26);
        QVERIFY(tokenizer->encode(letters).size() < letters.size());
    }

    /// SD 2 pads with "!"; its special_tokens_map.json says so even where tokenizer_config.json says otherwise.
    void clip_finds_its_pad_token()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        value_or_throw(value_or_throw(open_tokenizer(kClip))->save(path));
        const auto write = [&](const char* text) {
            QFile file(folder.filePath("special_tokens_map.json"));
            return file.open(QIODevice::WriteOnly) && file.write(text) >= 0;
        };
        QVERIFY(write(R"({"pad_token": "!"})"));
        QCOMPARE(value_or_throw(open_tokenizer(path))->pad_id(), std::int64_t{0});
        QVERIFY(write(R"({"pad_token": {"content": "!", "lstrip": false}})"));
        QCOMPARE(value_or_throw(open_tokenizer(path))->pad_id(), std::int64_t{0});
        QVERIFY(write(R"({"pad_token": "absent"})"));
        QVERIFY(!open_tokenizer(path));
        QVERIFY(write("[]"));
        QVERIFY(!open_tokenizer(path));
        for (const char* name : {"special_tokens_map.json", "tokenizer_config.json"})
            QVERIFY(QFile::remove(folder.filePath(name)));
        QCOMPARE(value_or_throw(open_tokenizer(path))->pad_id(), std::int64_t{1241});
    }

    void tokenizer_json_reads_as_the_library_does_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"clip_inversion", "unigram", "t5", "byte_level"}) QTest::newRow(name) << name;
    }
    /// Ids of transformers 5.23; those of the tokens of a textual inversion as diffusers 0.42.1 spells them out.
    void tokenizer_json_reads_as_the_library_does()
    {
        QFETCH(QString, name);
        const SavedTokenizer saved(name.toStdString());
        const auto tokenizer = value_or_throw(saved.open());
        for (const Json& example : saved.json["examples"]) {
            const auto text = example["text"].get<std::string>();
            QVERIFY2(tokenizer->encode(text) == example["ids"].get<Ids>(), text.c_str());
        }
        QTemporaryDir copy;
        value_or_throw(tokenizer->save(copy.path().toStdString()));
        const auto again = value_or_throw(open_tokenizer(copy.path().toStdString()));
        for (const Json& example : saved.json["examples"])
            QCOMPARE(again->encode(example["text"].get<std::string>()), example["ids"].get<Ids>());
    }

    void tokenizer_json_names_its_special_tokens()
    {
        SavedTokenizer clip("clip_inversion");
        const auto tokenizer = value_or_throw(clip.open());
        QCOMPARE(tokenizer->bos_id(), std::int64_t{1240});
        QCOMPARE(tokenizer->eos_id(), std::int64_t{1241});
        QCOMPARE(tokenizer->pad_id(), std::int64_t{1241});
        QCOMPARE(tokenizer->vocabulary_size(), 1246);
        QCOMPARE(tokenizer->id_of(","), std::int64_t{267});
        // Stable Diffusion 2's. It is that piece in a prompt, too: the ids are those of transformers 5.23.
        const auto pads = [&](const Json& token) {
            clip.json["tokenizer_config.json"]["pad_token"] = token;
            clip.write();
            const auto padded = value_or_throw(clip.open());
            return padded->pad_id() == 0 && padded->encode("hi! you") == Ids{71, 328, 0, 88, 78, 340};
        };
        QVERIFY(tokenizer->encode("hi! you") != (Ids{71, 328, 0, 88, 78, 340}));
        QVERIFY(pads("!"));
        QVERIFY(pads({{"content", "!"}, {"lstrip", false}, {"normalized", false}, {"special", true}}));
        clip.json["tokenizer_config.json"]["pad_token"] = "[absent]";
        clip.write();
        QVERIFY(!clip.open());
    }

    /// T5's texts have an end but no beginning; the chunk is what the library makes of the whole text.
    void a_text_may_begin_without_a_piece()
    {
        const SavedTokenizer saved("unigram");
        const auto tokenizer = value_or_throw(saved.open());
        QCOMPARE(tokenizer->bos_id(), std::int64_t{-1});
        QCOMPARE(tokenizer->pad_id(), std::int64_t{0});
        const auto ids = saved.json["whole"]["ids"].get<Ids>();
        const auto text = saved.json["whole"]["text"].get<std::string>();
        const auto chunks = chunk_prompt(*tokenizer, text, static_cast<int>(ids.size()));
        QCOMPARE(chunks.size(), std::size_t{1});
        QCOMPARE(chunks[0].ids, ids);
        QCOMPARE(chunks[0].weights.size(), ids.size());
    }

    /// A token of a textual inversion is one piece whatever its capitals; one for which the text encoder has no row is
    /// read as the words it is made of.
    void added_tokens_are_those_with_a_row()
    {
        const SavedTokenizer saved("clip_inversion");
        const auto tokenizer = value_or_throw(saved.open()), plain = value_or_throw(open_tokenizer(kClip));
        QCOMPARE(tokenizer->encode("a <CAT>in"), tokenizer->encode("a <cat>in"));
        const auto short_table = value_or_throw(saved.open(1242));
        QCOMPARE(short_table->vocabulary_size(), 1242);
        for (const char* text : {"a <cat> in snow", "neko", "a red fox"})
            QCOMPARE(short_table->encode(text), plain->encode(text));
    }

    /// Until transformers 5 they stood beside the vocabulary.
    void clip_finds_its_added_tokens()
    {
        for (const auto& [name, text] :
             {std::pair{"added_tokens.json", R"({"<cat>": 1242})"},
              {"tokenizer_config.json", R"({"added_tokens_decoder": {"0": {"content": "!", "special": true},
                                            "1242": {"content": "<cat>", "normalized": true}}})"}}) {
            QTemporaryDir folder;
            const std::filesystem::path path = folder.path().toStdString();
            value_or_throw(value_or_throw(open_tokenizer(kClip))->save(path));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
            file.close();
            const auto tokenizer = value_or_throw(open_tokenizer(path));
            QCOMPARE(tokenizer->encode("a <Cat> fox!"), (Ids{320, 1242, 1164, 256}));
            QCOMPARE(tokenizer->vocabulary_size(), 1243);
        }
    }

    void tokenizer_json_refuses_by_name()
    {
        const struct {
            const char *part, *value, *why;
        } broken[] = {{"model", R"({"type": "WordPiece", "vocab": {"a": 0}})", "WordPiece"},
                      {"model", R"({"type": "BPE", "vocab": {"a": 0}, "merges": [["a", "b"]]})", "merge 1"},
                      {"model", R"({"type": "Unigram", "vocab": []})", "vocab"},
                      {"normalizer", R"({"type": "BertNormalizer"})", "BertNormalizer"},
                      {"pre_tokenizer", R"({"type": "UnicodeScripts"})", "UnicodeScripts"},
                      {"pre_tokenizer", R"({"type": "Split", "pattern": {"Regex": "*"}, "behavior": "Removed"})",
                       "\"*\""},
                      {"added_tokens", R"([{"id": -1, "content": "x"}])", "added_tokens"}};
        for (const auto& [part, value, why] : broken) {
            SavedTokenizer saved("unigram");
            saved.json["tokenizer.json"][part] = Json::parse(value);
            saved.write();
            const auto opened = saved.open();
            QVERIFY2(!opened, why);
            QVERIFY2(opened.error().what.text().find("tokenizer.json") != std::string::npos, why);
            QVERIFY2(opened.error().why.text().find(why) != std::string::npos, opened.error().line().c_str());
        }
        SavedTokenizer saved("unigram");
        saved.write("tokenizer.json", "{");
        QVERIFY(!saved.open());
    }

    void clip_refuses_in_one_line()
    {
        const struct { const char* file; QByteArray text; const char* why;
        } broken[] = {{"vocab.json", "{", "JSON"},
                      {"vocab.json", R"({"a": -1})", "id of"},
                      {"vocab.json", R"({"a": 1e99})", "id of"},
                      {"vocab.json", R"({"a": 0})", "lacks the symbol"},
                      {"merges.txt", "#version: 0.2\nno such\n", "line 2"},
                      {"merges.txt", "alone", "line 1"}};
        for (const auto& [file, text, why] : broken) {
            QTemporaryDir folder;
            value_or_throw(value_or_throw(open_tokenizer(kClip))->save(folder.path().toStdString()));
            QFile target(folder.filePath(file));
            QVERIFY(target.open(QIODevice::WriteOnly) && target.write(text) == text.size());
            target.close();
            const auto opened = open_tokenizer(folder.path().toStdString());
            QVERIFY2(!opened, why);
            QVERIFY2(opened.error().what.text().find(file) != std::string::npos, opened.error().line().c_str());
            QVERIFY2(opened.error().why.text().find(why) != std::string::npos, opened.error().line().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
