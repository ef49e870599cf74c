// Model folders as the libraries of today save them: what they say is obeyed, or refused by its name.
#include "core/base/file_io.h"
#include "core/families/model_loader.h"
#include "core/models/autoencoder_kl.h"
#include "core/text/tokenizer.h"
#include "tests/support/golden_networks.h"
#include "tests/support/tensor_folder.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const fs::path kTiny = kGoldenFolder + "tiny-sd15";

/// A copy of the golden model to change files of.
class ModelCopy : public TensorFolder {
public:
    ModelCopy()
    {
        fs::copy(kTiny, path(), fs::copy_options::recursive);
        for (const auto& entry : fs::recursive_directory_iterator(path()))
            fs::permissions(entry.path(), fs::perms::owner_write, fs::perm_options::add);
    }
    void change(const std::string& file, const std::function<void(Json&)>& change) const
    {
        Json json = value_or_throw(read_json_file(*this / file));
        change(json);
        write_text(file, json.dump());
    }
    void write_text(const std::string& file, const std::string& text) const
    {
        value_or_throw(write_file_atomically(*this / file, text));
    }
    [[nodiscard]] std::string why() const
    {
        const auto model = load_model(path(), at::kCPU, at::kFloat);
        return model ? "" : model.error().line();
    }
};

/// transformers 5's form of the golden tokenizer, with the tokens of a textual inversion.
void save_tokenizer_json(const ModelCopy& model)
{
    Json saved = value_or_throw(read_json_file(SFUMATO_TEST_DATA "/tokenizers/clip_inversion.json"));
    Json& parts = saved["tokenizer.json"]["model"];
    parts["vocab"] = value_or_throw(read_json_file(kTiny / "tokenizer" / "vocab.json"));
    const std::string merges = value_or_throw(read_file(kTiny / "tokenizer" / "merges.txt"));
    for (const QByteArray& line : QByteArray::fromStdString(merges).split('\n'))
        if (!line.isEmpty() && !line.startsWith("#version")) parts["merges"].push_back(line.toStdString());
    fs::remove_all(model / "tokenizer");
    fs::create_directory(model / "tokenizer");
    for (const char* name : {"tokenizer.json", "tokenizer_config.json"})
        model.write_text(std::string("tokenizer/") + name, saved[name].dump());
}

} // namespace

class TestSavedFolders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// resize_token_embeddings made rows for them; where nobody did, the words are read as words.
    void tokens_of_a_textual_inversion_are_read_where_the_table_has_rows()
    {
        const ModelCopy model;
        save_tokenizer_json(model);
        const auto ids = [&](const char* text) {
            return value_or_throw(load_model(model.path(), at::kCPU, at::kFloat)).text[0].tokenizer->encode(text);
        };
        using Ids = std::vector<std::int64_t>;
        QCOMPARE(ids("a red fox"), (Ids{320, 627, 1164}));
        QVERIFY(std::ranges::all_of(ids("<cat>"), [](std::int64_t id) { return id < 1240; }));

        constexpr const char* kTable = "text_model.embeddings.token_embedding.weight";
        const fs::path weights = model / "text_encoder" / "model.safetensors";
        Tensors tensors;
        {
            const auto file = value_or_throw(SafetensorsFile::open(weights));
            for (const auto& [name, info] : file.index()) tensors[name] = value_or_throw(file.tensor(name)).clone();
        }
        tensors.at(kTable) = at::cat({tensors.at(kTable), tensors.at(kTable).narrow(0, 0, 4)});
        value_or_throw(write_safetensors(weights, tensors));
        model.change("text_encoder/config.json", [](Json& json) { json["vocab_size"] = 1246; });
        QCOMPARE(ids("a <cat>"), (Ids{320, 1242, 1243, 1244}));
    }

    /// A file holds weights alone: what the folder's VAE says of its latents stays.
    void a_vae_file_leaves_scale_and_means()
    {
        const ModelCopy model;
        const std::vector<double> mean{-1.5, 0.25, 2, 0}, spread{8, 0.5, 3, 1};
        model.change("vae/config.json", [&](Json& json) {
            json["latents_mean"] = mean;
            json["latents_std"] = spread;
            json["scaling_factor"] = 0.5;
        });
        const auto own = value_or_throw(ModelSpec::read(model.path()));
        const auto replaced = value_or_throw(
            ModelSpec::read(model.path(),
                            {.tokenizer = {}, .vae = kTiny / "vae" / "diffusion_pytorch_model.safetensors"}));
        QCOMPARE(own.latent().mean, mean);
        QVERIFY(replaced.latent() == own.latent());
    }

    /// Only a file that lost bytes is fetched again.
    void what_does_not_fit_is_named()
    {
        const ModelCopy tiny;
        tiny.change("model_index.json", [](Json& json) { json["vae"] = {"diffusers", "AutoencoderTiny"}; });
        QVERIFY2(tiny.why().find("its part \"vae\" is of the class AutoencoderTiny") != std::string::npos,
                 tiny.why().c_str());

        const ModelCopy vae;
        vae.change("vae/config.json", [](Json& json) { json["down_block_types"][0] = "AttnDownEncoderBlock2D"; });
        QVERIFY2(vae.why().find("AttnDownEncoderBlock2D is unknown") != std::string::npos, vae.why().c_str());

        const ModelCopy unet;
        unet.change("unet/config.json", [](Json& json) { json["mid_block_type"] = nullptr; });
        QVERIFY2(unet.why().find("tensors too many: mid_block.") != std::string::npos, unet.why().c_str());
        QVERIFY2(unet.why().find("fetch") == std::string::npos, unet.why().c_str());

        const ModelCopy cut;
        fs::resize_file(cut / "unet/diffusion_pytorch_model.safetensors", 100'000);
        QVERIFY2(cut.why().find("fetch it again") != std::string::npos, cut.why().c_str());
    }

    /// A latent consistency model is told the guidance scale.
    void a_distilled_network_is_told_the_scale()
    {
        const ModelCopy model;
        QVERIFY(value_or_throw(ModelSpec::read(model.path())).guidance() == GuidanceKind::ClassifierFree);
        model.change("unet/config.json", [](Json& json) { json["time_cond_proj_dim"] = 16; });
        QVERIFY(value_or_throw(ModelSpec::read(model.path())).guidance() == GuidanceKind::Embedded);
        QVERIFY2(model.why().find("time_embedding.cond_proj.weight") != std::string::npos, model.why().c_str());
    }
};

QTEST_APPLESS_MAIN(TestSavedFolders)
#include "test_saved_folders.moc"
