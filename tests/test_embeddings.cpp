#include "core/pipeline/textual_inversion_table.h"

#include "core/base/tensor.h"

#include <QtTest>

#include <fstream>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const std::string kGoldens = SFUMATO_TEST_DATA "/goldens/";
constexpr int kRoom = 75;

/// The Error's line, or what `does` gives.
template <class Does> QString refusal(Does&& does)
{
    try {
        does();
        return "accepted";
    } catch (const Error& error) {
        return QString::fromStdString(error.line());
    }
}

} // namespace

/// Files that a prompt names: where they are found, and how textual inversions take the place of words.
class TestEmbeddings : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::shared_ptr<const Tokenizer> tokenizer_ = value_or_throw(open_tokenizer(kGoldens + "tiny-sd15/tokenizer"));

    [[nodiscard]] fs::path root() const { return folder_.path().toStdString(); }
    fs::path write(const std::string& name, const std::map<std::string, at::Tensor>& tensors) const
    {
        const fs::path path = root() / name;
        fs::create_directories(path.parent_path());
        value_or_throw(write_safetensors(path, tensors));
        return path;
    }
    [[nodiscard]] TextualInversionTable table(std::vector<std::int64_t> widths = {64}) const
    {
        TextualInversionTable made(tokenizer_, {root()}, std::move(widths), kRoom);
        std::vector<Message> notices;
        value_or_throw(made.refresh({}, notices));
        return made;
    }
    /// Positions of the prompt where an embedding is named, and by how many ids.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> found(const TextualInversionTable& embeddings,
                                                                         const std::string& prompt) const
    {
        const auto ids = tokenizer_->encode(prompt);
        std::vector<std::pair<std::size_t, std::size_t>> places;
        for (std::size_t at = 0; at < ids.size(); ++at)
            if (const auto match = embeddings.match(std::span(ids).subspan(at))) {
                places.emplace_back(at, match->tokens);
                at += match->tokens - 1;
            }
        return places;
    }

private Q_SLOTS:
    void init() { fs::remove_all(root()), fs::create_directories(root()); }

    void golden_file_is_read()
    {
        TextualInversionTable embeddings(tokenizer_, {kGoldens + "embeddings"}, {64}, kRoom);
        std::vector<Message> notices;
        value_or_throw(embeddings.refresh({}, notices));
        const auto match = embeddings.match(tokenizer_->encode("tinyconcept, sharp focus"));
        QVERIFY(match);
        QCOMPARE(match->vectors, 2);
        QCOMPARE(match->tokens, tokenizer_->encode("tinyconcept").size());
        const at::Tensor stored
            = value_or_throw(value_or_throw(SafetensorsFile::open(kGoldens + "embeddings/tinyconcept.safetensors"))
                                 .tensor("emb_params"));
        QVERIFY(at::equal(embeddings.rows(match->embedding, 0), stored.to(at::kFloat)));
    }

    void names_are_words_and_the_longest_wins()
    {
        write("fog.safetensors", {{"emb_params", at::ones({1, 64})}});
        write("deep/red fog.safetensors", {{"emb_params", at::ones({3, 64})}});
        const TextualInversionTable embeddings = table();
        const auto length = [&](const std::string& text) { return tokenizer_->encode(text).size(); };
        using Places = std::vector<std::pair<std::size_t, std::size_t>>;
        QCOMPARE(found(embeddings, "a fog."), (Places{{length("a"), length("fog")}}));
        QCOMPARE(found(embeddings, "(Fog), FOG"),
                 (Places{{length("("), length("fog")}, {length("(fog),"), length("fog")}}));
        QCOMPARE(found(embeddings, "red fog"), (Places{{0, length("red fog")}}));
        QCOMPARE(found(embeddings, "embedding:red fog"), (Places{{0, length("embedding:red fog")}}));
        QCOMPARE(found(embeddings, "foggy red"), Places{});
    }

    void unknown_names_are_errors_only_after_the_prefix()
    {
        write("tinyfog.safetensors", {{"emb_params", at::ones({1, 64})}});
        const TextualInversionTable embeddings = table();
        QVERIFY(embeddings.check_names("fog, (embedding:tinyfog:1.2), embedding: a word, Embedding:TinyFog"));
        const auto unknown = embeddings.check_names("a house, embedding:tinyfrog, red");
        QVERIFY(!unknown);
        const QString line = QString::fromStdString(unknown.error().line());
        QVERIFY2(line.contains("embedding \"tinyfrog\"") && line.contains("near it: tinyfog")
                     && line.contains(folder_.path()),
                 qPrintable(line));
    }

    /// A LoRA's embedding answers to its name unless a file has that name, which is told.
    void loras_bring_embeddings()
    {
        write("fog.safetensors", {{"emb_params", at::ones({1, 64})}});
        const BundledTextualInversion fog{"fog", {{at::ones({2, 64})}}}, mist{"mist", {{at::ones({3, 64})}}},
            wide{"haze", {{at::ones({1, 768})}}};
        TextualInversionTable embeddings(tokenizer_, {root()}, {64}, kRoom);
        std::vector<Message> notices;
        value_or_throw(embeddings.refresh({&fog, &mist, &wide}, notices));
        QCOMPARE(notices.size(), std::size_t{1});
        QVERIFY(notices[0].text().find("brings an embedding fog") != std::string::npos);
        QCOMPARE(embeddings.match(tokenizer_->encode("fog"))->vectors, 1);
        const auto found_mist = embeddings.match(tokenizer_->encode("mist, red"));
        QVERIFY(found_mist && found_mist->vectors == 3);
        QVERIFY(at::equal(embeddings.rows(found_mist->embedding, 0), mist.vectors.rows[0]));
        QVERIFY(embeddings.check_names("embedding:mist"));
        QVERIFY(
            refusal([&] { (void)embeddings.match(tokenizer_->encode("haze")); }).contains("haze: its vectors are 768"));
        QVERIFY(embeddings.opened().contains("fog") && !embeddings.opened().contains("mist"));
        value_or_throw(embeddings.refresh({}, notices));
        QVERIFY(!embeddings.match(tokenizer_->encode("mist, red")));
    }

    void wrong_widths_name_both()
    {
        write("fog.safetensors", {{"emb_params", at::ones({1, 768})}});
        write("mist.safetensors", {{"clip_l", at::ones({2, 64})}, {"clip_g", at::ones({2, 128})}});
        const auto fog = tokenizer_->encode("fog"), mist = tokenizer_->encode("mist");
        QVERIFY(refusal([&] { (void)table().match(fog); }).contains("768 wide but this model's text encoders are 64"));
        QVERIFY(refusal([&] {
                    (void)table().match(mist);
                }).contains("64 and 128 wide but this model's text encoders are 64"));
        const TextualInversionTable xl = table({64, 128});
        const auto match = xl.match(mist);
        QVERIFY(match && match->vectors == 2 && xl.rows(match->embedding, 1).size(1) == 128);
    }

    void what_is_no_embedding_is_refused()
    {
        const auto read = [&](const std::map<std::string, at::Tensor>& tensors) {
            return refusal([&] { (void)value_or_throw(read_textual_inversion(write("x.safetensors", tensors))); });
        };
        QCOMPARE(read({{"<cat>", at::ones({64})}}), "accepted"); // diffusers: one vector under its own name
        QVERIFY(
            read({{"emb_params", at::ones({1, 64})}, {"more", at::ones({1})}}).contains("is not a textual inversion"));
        QVERIFY(read({{"emb_params", at::ones({1, 2, 64})}}).contains("is not a list of vectors"));
        QVERIFY(read({{"emb_params", at::ones({0, 64})}}).contains("is not a list of vectors"));
        QVERIFY(read({{"emb_params", at::ones({1, 64}, at::kLong)}}).contains("floating point"));
        QVERIFY(read({{"emb_params", at::full({1, 64}, NAN)}}).contains("not finite"));
        QVERIFY(read({{"clip_l", at::ones({1, 64})}, {"clip_g", at::ones({2, 64})}})
                    .contains("1 vectors for one text encoder and 2"));
        write("fog.safetensors", {{"emb_params", at::ones({kRoom + 1, 64})}});
        QVERIFY(refusal([&] {
                    (void)table().match(tokenizer_->encode("fog"));
                }).contains("76 vectors but a chunk of the prompt holds 75"));
    }

    void files_are_found_by_name()
    {
        for (const char* name : {"ink.safetensors", "a/wash.safetensors", "b/wash.safetensors"})
            write(name, {{"x", at::ones({1})}});
        for (const char* name : {"old.pt", "ink.pt", "deep/old.bin"}) // "deep/old.bin" bears a name that is there
            fs::create_directories((root() / name).parent_path()), std::ofstream(root() / name) << "weights";
        const AdapterFolders where{{root()}, Message::tr("LoRA"), Message::tr("LoRAs"), "--lora-dir"};
        const auto of_loras = [&](std::vector<fs::path> folders) {
            AdapterFolders loras = where;
            loras.folders = std::move(folders);
            return loras;
        };
        const auto line = [&](const AdapterFolders& folders, const char* name) {
            return refusal([&] { (void)value_or_throw(find_adapter(folders, name)); });
        };
        QCOMPARE(value_or_throw(find_adapter(where, "ink")), root() / "ink.safetensors");
        QCOMPARE(value_or_throw(find_adapter(where, "b/wash")), root() / "b/wash.safetensors");
        QVERIFY(line(where, "wash").contains("there are 2 files of this name"));
        QVERIFY(line(where, "Inc").contains("near it: ink"));
        QVERIFY(line(where, "old").contains("there are 2 files of this name"));
        QCOMPARE(value_or_throw(find_adapter(where, "deep/old")), root() / "deep/old.bin");
        QVERIFY(line(of_loras({}), "ink").contains("no folder of LoRAs is set; name it by --lora-dir"));
        QVERIFY(line(of_loras({root() / "none"}), "ink").contains("is not a folder of LoRAs"));
        // what libraries always call the same is called by its folder
        for (const char* name : {"style/adapter_model.safetensors", "pose/unet/adapter_model.safetensors",
                                 "mood/pytorch_lora_weights.safetensors"})
            write(name, {{"x", at::ones({1})}});
        for (const auto& [name, file] : {std::pair{"style", "style/adapter_model"},
                                         {"pose/unet", "pose/unet/adapter_model"},
                                         {"style/adapter_model", "style/adapter_model"},
                                         {"mood", "mood/pytorch_lora_weights"}})
            QCOMPARE(value_or_throw(find_adapter(where, name)), root() / (std::string(file) + ".safetensors"));
        QVERIFY(line(where, "adapter_model").contains("there are 2 files of this name"));
        QCOMPARE(adapter_files(where.folders).at("style").size(), std::size_t{1});
        // by what a file calls itself, after what it is called
        AdapterFolders asked = where;
        asked.metadata_names = [&](const fs::path& file) {
            return file.stem() == "ink" ? std::vector<std::string>{"Sepia", "wash"} : std::vector<std::string>{"Grey"};
        };
        QCOMPARE(value_or_throw(find_adapter(asked, "Sepia")), root() / "ink.safetensors");
        QVERIFY(line(asked, "Grey").contains("files of this name"));
        QVERIFY(line(asked, "wash").contains("there are 2 files of this name"));
        QVERIFY(line(asked, "sepia").contains("there is no sepia"));
        // of several folders the first that has it
        QCOMPARE(value_or_throw(find_adapter(of_loras({root() / "b", root()}), "wash")), root() / "b/wash.safetensors");
        const std::vector<fs::path> folders{root() / "a", root() / "b", root()};
        const auto files = adapter_files(folders);
        QCOMPARE(files.at("wash"), std::vector<fs::path>{root() / "a/wash.safetensors"});
        QCOMPARE(files.at("ink"), std::vector<fs::path>{root() / "ink.safetensors"});
    }
};

QTEST_GUILESS_MAIN(TestEmbeddings)
#include "test_embeddings.moc"
