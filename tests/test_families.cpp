#include "core/families/model_loader.h"
#include "core/families/one_file.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/text/clip_vocabulary.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/needs.h"

#include <QtTest>

#include <fstream>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const fs::path kGoldens = SFUMATO_TEST_DATA "/goldens";
/// The whole golden set, where it lies beside the source tree: it is too large to be in it.
const fs::path kWholeSet = SFUMATO_SOURCE_DIR "/../shared/goldens";

/// A stored tensor of the one-file layout and the parameters the reference's converter made it of
/// (tests/data/one_file).
struct Row {
    std::string stored;
    std::vector<std::int64_t> shape;
    std::vector<std::string> made_of;   ///< "unet:conv_in.weight"; none: nobody needs it
};

std::vector<Row> rows_of(const std::string& model)
{
    std::ifstream file(std::string(SFUMATO_TEST_DATA "/one_file/") + model + ".tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const QStringList columns = QString::fromStdString(line).split('\t');
        Row row{columns[0].toStdString(), {}, {}};
        for (const QString& extent : columns[1].split('x', Qt::SkipEmptyParts))
            row.shape.push_back(extent.toLongLong());
        for (const QString& made : columns[2].split(','))
            if (made != "-") row.made_of.push_back(made.toStdString());
        rows.push_back(std::move(row));
    }
    return rows;
}

using Tensors = std::map<std::string, at::Tensor>;

Tensors zeros_of(const std::vector<Row>& rows)
{
    Tensors tensors;
    for (const Row& row : rows) tensors[row.stored] = at::zeros(row.shape, at::kHalf);
    return tensors;
}

template <class Config> Config config_of(const std::string& model, const std::string& part)
{
    const fs::path path = kGoldens / model / part / "config.json";
    return value_or_throw(Config::from_json(value_or_throw(read_json_file(path)), path.string()));
}

/// Shapes do not tell for which size of latent the U-Net was trained, nor the ids that old configs carry.
UNet2DConditionConfig comparable(UNet2DConditionConfig c) { return c.sample_size = 0, c; }
AutoencoderKlConfig comparable(AutoencoderKlConfig c) { return c.sample_size = 0, c; }
ClipTextConfig comparable(ClipTextConfig c) { return c.pad_token_id = 0, c; }

/// Whether a component's configuration is that of the model's folder.
template <class Config, class Type> bool same_config(const ComponentSpec<Type>& component, const std::string& model)
{
    return comparable(value_or_throw(Config::from_json(component.config, component.name)))
        == comparable(config_of<Config>(model, component.name));
}

void require(const Result<ModelSpec>& spec) { QVERIFY2(spec, spec ? "" : spec.error().line().c_str()); }

std::string why(const Result<ModelSpec>& spec) { return spec ? "it was opened" : spec.error().line(); }

} // namespace

class TestFamilies : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] fs::path at(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }

    [[nodiscard]] fs::path one_file(const std::string& name, const Tensors& tensors,
                                    const std::map<std::string, std::string>& metadata = {}) const
    {
        const fs::path path = at(name);
        value_or_throw(write_safetensors(path, tensors, metadata));
        return path;
    }

private Q_SLOTS:
    void one_file_tells_everything_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("family");
        QTest::newRow("SD 1.5") << "tiny-sd15" << "sd1";
        QTest::newRow("SD 2.1, v") << "tiny-sd21-v" << "sd2";
        QTest::newRow("SDXL") << "tiny-sdxl" << "sdxl";
    }
    /// Family, every width and the place of every tensor, against the folder's own configs and the reference's
    /// converter.
    void one_file_tells_everything()
    {
        QFETCH(QString, model);
        QFETCH(QString, family);
        const std::string name = model.toStdString();
        const auto rows = rows_of(name);
        const auto spec = ModelSpec::read(one_file("whole.safetensors", zeros_of(rows)));
        require(spec);
        QCOMPARE(QString(spec->family->id), family);
        QVERIFY(same_config<UNet2DConditionConfig>(spec->denoiser, name));
        QVERIFY(same_config<AutoencoderKlConfig>(spec->vae, name));
        for (const auto& text : spec->text) QVERIFY(same_config<ClipTextConfig>(text, name));

        std::size_t parameters = 0;
        for (const Row& row : rows)
            for (std::size_t i = 0; i < row.made_of.size(); ++i) {
                const auto colon = row.made_of[i].find(':');
                const Weights& weights = spec->weights.at(row.made_of[i].substr(0, colon));
                const auto entry = weights.index().find(row.made_of[i].substr(colon + 1));
                QVERIFY2(entry != weights.index().end(), row.made_of[i].c_str());
                QCOMPARE(entry->second.stored, row.stored);
                if (row.made_of.size() > 1)
                    QCOMPARE(static_cast<int>(entry->second.transform),
                             static_cast<int>(WeightTransform::FirstThird) + static_cast<int>(i));
                ++parameters;
            }
        std::size_t found = 0;
        for (const auto& [part, weights] : spec->weights) found += weights.index().size();
        QCOMPARE(found, parameters);
    }

    /// The same values as from the folder: what the networks hold in the end, to the bit.
    void one_file_gives_what_the_folder_gives()
    {
        const auto from_folder = load_model(kGoldens / "tiny-sd15", at::kCPU, at::kFloat);
        QVERIFY2(from_folder, from_folder ? "" : from_folder.error().line().c_str());
        Tensors tensors;
        for (const Row& row : rows_of("tiny-sd15")) {
            const auto colon = row.made_of.front().find(':');
            const Weights& weights = from_folder->spec.weights.at(row.made_of.front().substr(0, colon));
            tensors[row.stored] = value_or_throw(weights.tensor(row.made_of.front().substr(colon + 1))).view(row.shape);
        }
        const ModelOverrides own_words{.tokenizer = kGoldens / "tiny-sd15" / "tokenizer", .vae = {}};
        auto from_file = load_model(one_file("same.safetensors", tensors), at::kCPU, at::kFloat, own_words);
        QVERIFY2(from_file, from_file ? "" : from_file.error().line().c_str());
        auto folder = live_tensors(const_cast<LoadedModel&>(*from_folder)), file = live_tensors(*from_file);
        QCOMPARE(file.size(), folder.size());
        for (const auto& [network, parameters] : folder)
            for (const auto& [name, parameter] : parameters)
                QVERIFY2(at::equal(*parameter, *file.at(network).at(name)), name.c_str());
    }

    /// OpenCLIP keeps queries, keys and values as one matrix and multiplies by its projection from the other side.
    void open_clip_is_taken_apart()
    {
        Tensors tensors = zeros_of(rows_of("tiny-sdxl"));
        const std::string tower = "conditioner.embedders.1.model.";
        const at::Tensor fused = at::arange(384 * 128).view({384, 128}).to(at::kFloat),
                         projection = at::arange(128 * 128).view({128, 128}).to(at::kFloat);
        tensors[tower + "transformer.resblocks.1.attn.in_proj_weight"] = fused;
        tensors[tower + "text_projection"] = projection;
        const auto spec = ModelSpec::read(one_file("fused.safetensors", tensors));
        require(spec);
        const Weights& second = spec->weights.at("text_encoder_2");
        const std::string attention = "text_model.encoder.layers.1.self_attn.";
        QVERIFY(at::equal(*second.tensor(attention + "q_proj.weight"), fused.narrow(0, 0, 128)));
        QVERIFY(at::equal(*second.tensor(attention + "k_proj.weight"), fused.narrow(0, 128, 128)));
        QVERIFY(at::equal(*second.tensor(attention + "v_proj.weight"), fused.narrow(0, 256, 128)));
        const at::Tensor x = at::randn({3, 128});
        QVERIFY(largest_difference(at::linear(x, *second.tensor("text_projection.weight")), at::matmul(x, projection))
                < 1e-1); // values reach 16,384
    }

    void what_tells_the_prediction_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("metadata");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<bool>("v");
        QTest::newRow("1.x alone") << "tiny-sd15" << "" << "" << "" << false;
        QTest::newRow("1.x that says v") << "tiny-sd15" << "v" << "" << "" << true;
        QTest::newRow("2.x alone") << "tiny-sd21-v" << "" << "" << "" << true;
        QTest::newRow("2.x that says epsilon") << "tiny-sd21-v" << "epsilon" << "" << "" << false;
        QTest::newRow("2.x that says v") << "tiny-sd21-v" << "v" << "" << "" << true;
        QTest::newRow("XL alone") << "tiny-sdxl" << "" << "" << "" << false;
        QTest::newRow("XL with a marker") << "tiny-sdxl" << "" << "v_pred" << "" << true;
        QTest::newRow("a configuration beside it") << "tiny-sdxl"
                                                   << ""
                                                   << ""
                                                   << "model:\n  params:\n    parameterization: \"v\"\n"
                                                   << true;
        QTest::newRow("one that says epsilon") << "tiny-sdxl"
                                               << ""
                                               << ""
                                               << "    parameterization: \"eps\"\n    v: 3\n"
                                               << false;
    }
    void what_tells_the_prediction()
    {
        QFETCH(QString, model);
        QFETCH(QString, metadata);
        QFETCH(QString, marker);
        QFETCH(QString, yaml);
        QFETCH(bool, v);
        Tensors tensors = zeros_of(rows_of(model.toStdString()));
        if (!marker.isEmpty()) tensors[marker.toStdString()] = at::empty({0});
        std::map<std::string, std::string> words;
        if (!metadata.isEmpty()) words["modelspec.prediction_type"] = metadata.toStdString();
        fs::remove(at("told.yaml"));
        if (!yaml.isEmpty()) value_or_throw(write_file_atomically(at("told.yaml"), yaml.toStdString()));
        const auto spec = ModelSpec::read(one_file("told.safetensors", tensors, words));
        require(spec);
        QCOMPARE(prediction_name(spec->scheduler) == "v_prediction", v);
    }

    void inpainting_is_the_same_family_with_more_channels()
    {
        for (const char* model : {"tiny-sd15", "tiny-sd21-v"}) {
            Tensors tensors = zeros_of(rows_of(model));
            at::Tensor& first = tensors.at("model.diffusion_model.input_blocks.0.0.weight");
            first = at::zeros({first.size(0), 9, 3, 3}, at::kHalf);
            const auto spec = ModelSpec::read(one_file("inpainting.safetensors", tensors));
            require(spec);
            QCOMPARE(spec->extra_channels(), 5);
            QCOMPARE(prediction_name(spec->scheduler), "epsilon");
            first = at::zeros({first.size(0), 7, 3, 3}, at::kHalf);
            QVERIFY(why(ModelSpec::read(one_file("seven.safetensors", tensors))).find("takes 7 channels")
                    != std::string::npos);
        }
    }

    /// What training and merging tools leave in files changes nothing; what is missing or foreign inside a part is
    /// refused.
    void strays_outside_are_passed_over_inside_refused()
    {
        const Tensors whole = zeros_of(rows_of("tiny-sd15"));
        const ModelOverrides words{.tokenizer = kGoldens / "tiny-sd15" / "tokenizer", .vae = {}};
        const auto open = [&](const Tensors& tensors) {
            return load_model(one_file("strays.safetensors", tensors), at::kCPU, at::kFloat, words);
        };
        Tensors tensors = whole;
        for (const char* stray : {"model_ema.decay", "alphas_cumprod", "first_stage_model.loss.logvar",
                                  "cond_stage_model.transformer.text_model.embeddings.position_ids"})
            tensors[stray] = at::zeros({1});
        // Some merging tools drop the outer name of the text encoder.
        for (const auto& [name, tensor] : whole)
            if (const std::string outer = "cond_stage_model.transformer.text_model."; name.starts_with(outer)) {
                tensors.erase(name);
                tensors["cond_stage_model.transformer." + name.substr(outer.size())] = tensor;
            }
        const auto opened = open(tensors);
        QVERIFY2(opened, opened ? "" : opened.error().line().c_str());
        tensors["model.diffusion_model.lora_thing"] = at::zeros({1});
        QVERIFY(open(tensors).error().line().find("1 tensors too many: lora_thing") != std::string::npos);
        tensors = whole;
        tensors.erase("model.diffusion_model.output_blocks.3.0.in_layers.0.weight");
        QVERIFY(open(tensors).error().line().find("1 tensors missing: up_blocks.1.resnets.0.norm1.weight")
                != std::string::npos);
    }

    void a_vae_beside_the_model_replaces_the_built_in_one()
    {
        const auto rows = rows_of("tiny-sd15");
        Tensors tensors = zeros_of(rows), original;
        for (const Row& row : rows)
            if (const std::string prefix = "first_stage_model."; row.stored.starts_with(prefix))
                original[row.stored.substr(prefix.size())] = at::ones(row.shape);
        const fs::path model = one_file("painter.safetensors", tensors);
        const auto weight = [&](const ModelOverrides& overrides) {
            const auto spec = value_or_throw(ModelSpec::read(model, overrides));
            return value_or_throw(spec.weights.at("vae").tensor("decoder.conv_in.weight"))
                .to(at::kFloat)
                .max()
                .item<float>();
        };
        QCOMPARE(weight({}), 0.f);
        const fs::path in_original_layout = one_file("painter.vae.safetensors", original);
        QCOMPARE(weight({}), 1.f);
        fs::rename(in_original_layout, at("other.safetensors"));
        QCOMPARE(weight({.tokenizer = {}, .vae = at("other.safetensors")}), 1.f);
        // The folder of a VAE, a whole folder model, and one file in diffusers' layout with its old names of attention.
        const fs::path vae = kGoldens / "tiny-sd15" / "vae";
        QVERIFY(weight({.tokenizer = {}, .vae = vae}) != 0.f);
        QCOMPARE(weight({.tokenizer = {}, .vae = vae}), weight({.tokenizer = {}, .vae = vae.parent_path()}));
        Tensors old;
        const auto file = value_or_throw(SafetensorsFile::open(vae / "diffusion_pytorch_model.safetensors"));
        for (const auto& [name, info] : file.index()) {
            QString renamed = QString::fromStdString(name);
            renamed.replace("to_q", "query")
                .replace("to_k", "key")
                .replace("to_v", "value")
                .replace("to_out.0", "proj_attn");
            old[renamed.toStdString()] = value_or_throw(file.tensor(name));
        }
        QCOMPARE(weight({.tokenizer = {}, .vae = one_file("old.safetensors", old)}),
                 weight({.tokenizer = {}, .vae = vae}));
        QVERIFY(
            why(ModelSpec::read(model, {.tokenizer = {}, .vae = at("nowhere.safetensors")})).find("nowhere.safetensors")
            != std::string::npos);
        QVERIFY(why(ModelSpec::read(model, {.tokenizer = {}, .vae = model.parent_path()})).find("config.json")
                != std::string::npos);

        for (const Row& row : rows)
            if (row.stored.starts_with("first_stage_model.")) tensors.erase(row.stored);
        QVERIFY(why(ModelSpec::read(one_file("bare.safetensors", tensors))).find("holds no VAE; name one with --vae")
                != std::string::npos);
    }

    void what_is_no_model_is_named()
    {
        const at::Tensor t = at::zeros({2, 2});
        QVERIFY(why(ModelSpec::read(one_file("lora.safetensors", {{"lora_unet_x.lora_down.weight", t}})))
                    .find("looks like: LoRA")
                != std::string::npos);
        QVERIFY(why(ModelSpec::read(one_file("strange.safetensors", {{"model.diffusion_model.x", t}})))
                    .find("family that Sfumato does not know; open a model of one of these families: Stable Diffusion "
                          "1.x, Stable Diffusion 2.x, Stable Diffusion XL")
                != std::string::npos);
        QVERIFY(why(ModelSpec::read(at("nowhere"))).find("no such model") != std::string::npos);
        QVERIFY(why(ModelSpec::read(kGoldens)).find("model_index.json") != std::string::npos);
        value_or_throw(
            write_file_atomically(at("model.ckpt"), "PK\3\4" + std::string(26, '\0') + "archive/data.pkl and more"));
        QVERIFY(why(ModelSpec::read(at("model.ckpt"))).find("convert it to .safetensors") != std::string::npos);
    }

    void parts_of_different_models_are_refused()
    {
        Tensors tensors = zeros_of(rows_of("tiny-sd15"));
        for (auto& [name, tensor] : tensors)
            if (name.find("attn2.to_k") != std::string::npos) tensor = at::zeros({tensor.size(0), 96}, at::kHalf);
        QVERIFY(why(ModelSpec::read(one_file("mixed.safetensors", tensors))).find("64 wide but its U-Net expects 96")
                != std::string::npos);
    }

    /// Public facts about CLIP's vocabulary.
    void the_standard_vocabulary_has_the_known_ids()
    {
        const auto clip = open_clip_vocabulary();
        SFUMATO_NEEDS(clip || clip.error().line().find("not installed") == std::string::npos,
                      "the vocabulary was not fetched at set-up");
        QVERIFY2(clip, clip ? "" : clip.error().line().c_str());
        const Tokenizer& words = **clip;
        QCOMPARE(words.vocabulary_size(), 49408);
        QCOMPARE(words.bos_id(), 49406);
        QCOMPARE(words.eos_id(), 49407);
        using Ids = std::vector<std::int64_t>;
        QCOMPARE(words.encode("a photo of a cat"), (Ids{320, 1125, 539, 320, 2368}));
        QCOMPARE(words.encode("a photo of an astronaut riding a horse on mars"),
                 (Ids{320, 1125, 539, 550, 18376, 6765, 320, 4558, 525, 7496}));
        QCOMPARE(words.encode("!"), (Ids{256}));
    }

    void a_broken_vocabulary_is_an_error()
    {
        value_or_throw(write_file_atomically(at("words.gz"), "no gzip at all"));
        QVERIFY(read_clip_vocabulary(at("words.gz")).error().line().find("not a whole gzip file") != std::string::npos);
    }

    /// An ids the text encoder has no row for must never reach it.
    void a_tokenizer_of_another_model_is_refused()
    {
        SFUMATO_NEEDS(open_clip_vocabulary(), "the vocabulary was not fetched at set-up");
        const auto opened
            = load_model(one_file("small.safetensors", zeros_of(rows_of("tiny-sd15"))), at::kCPU, at::kFloat);
        QVERIFY(!opened);
        QVERIFY(opened.error().line().find("knows 1242 pieces but the tokenizer makes 49408") != std::string::npos);
    }

    /// Text is padded with its end, or with id 0, as each tower was trained, whatever tokenizer was named.
    void each_tower_pads_in_its_own_way()
    {
        const ModelOverrides words{.tokenizer = kGoldens / "tiny-sd15" / "tokenizer", .vae = {}};
        const auto model
            = load_model(one_file("two.safetensors", zeros_of(rows_of("tiny-sdxl"))), at::kCPU, at::kFloat, words);
        QVERIFY2(model, model ? "" : model.error().line().c_str());
        QCOMPARE(model->text[0].tokenizer->pad_id(), model->text[0].tokenizer->eos_id());
        QCOMPARE(model->text[1].tokenizer->pad_id(), 0);
        QVERIFY(model->spec.text_rule.penultimate && model->spec.text_rule.pooled
                && model->spec.text_rule.empty_negative_is_zero);
    }

    void components_equal_the_reference_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("SD 2.1, v") << "tiny-sd21-v" << "sd21";
        QTest::newRow("SDXL") << "tiny-sdxl" << "sdxl";
        QTest::newRow("inpainting") << "tiny-inpaint9" << "inpaint9";
    }
    void components_equal_the_reference()
    {
        QFETCH(QString, model);
        QFETCH(QString, prefix);
        if (!fs::exists(kWholeSet / model.toStdString())) QSKIP("the whole golden set does not lie beside the source");
        const auto opened = load_model(kWholeSet / model.toStdString(), at::kCPU, at::kFloat);
        QVERIFY2(opened, opened ? "" : opened.error().line().c_str());
        const Json limits = value_or_throw(read_json_file(kGoldens / "components/tolerance.json"));
        const std::string p = prefix.toStdString() + ".";
        const auto compare = [&](const std::string& file, const std::string& name, const at::Tensor& got) {
            const double error
                = largest_difference(got, golden_tensors("components/" + file + ".safetensors").at(name));
            QVERIFY2(error <= limits.at(file).at(name).get<double>(),
                     qPrintable(QString("%1: error %2").arg(QString::fromStdString(name)).arg(error)));
        };
        auto in = golden_tensors("components/unet.safetensors");
        const Conditioning conditioning{in.at(p + "encoder_hidden_states"), in[p + "text_embeds"],
                                            in[p + "time_ids"]};
        compare("unet", p + "output",
                opened->denoiser->forward(in.at(p + "sample").contiguous(at::MemoryFormat::ChannelsLast),
                                      in.at(p + "timestep"), conditioning));
        if (p == "inpaint9.") return; // its other parts are those of SD 1.5
        const auto text = golden_tensors("components/text_encoder.safetensors");
        for (std::size_t i = 0; i < opened->text.size(); ++i) {
            const std::string tower = opened->text.size() == 1 ? p : p + std::to_string(i + 1) + ".";
            const auto ids = text.contains(tower + "ids") ? tower + "ids" : p + "ids";
            if (!text.contains(ids)) continue;
            const TextEncoderOutput out = opened->text[i].encoder->forward(text.at(ids).to(at::kLong));
            compare("text_encoder", tower + "last", out.last_hidden_state);
            compare("text_encoder", tower + "hidden.-2", out.hidden_states.at(out.hidden_states.size() - 2));
            compare("text_encoder",
                    tower
                        + (class_name_of(opened->spec.text[i].config) == "CLIPTextModelWithProjection" ? "projected"
                                                                                                       : "pooled"),
                    out.pooled);
        }
        if (p != "sdxl.") return; // the VAE of SD 2 is built like that of SD 1
        const auto vae = golden_tensors("components/vae.safetensors");
        compare("vae", "sdxl.mean", opened->vae->encode(vae.at("sdxl.image")).mean);
        compare("vae", "sdxl.decoded",
                opened->vae->decode(vae.at("sdxl.latents") / opened->latent_format().scale));
    }
};

QTEST_GUILESS_MAIN(TestFamilies)
#include "test_families.moc"
