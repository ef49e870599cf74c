// Models of one file: everything that a folder says is found in their tensors.
#include "core/base/file_io.h"
#include "core/families/model_loader.h"
#include "core/models/autoencoder_kl.h"
#include "tests/support/one_file_models.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const fs::path kGoldens = kGoldenFolder;

/// Shapes do not tell for which size of latent the U-Net was trained, nor the ids that old configs carry.
UNet2DConditionConfig comparable(UNet2DConditionConfig c) { return c.sample_size = 0, c; }
AutoencoderKlConfig comparable(AutoencoderKlConfig c) { return c.sample_size = 0, c; }
ClipTextConfig comparable(ClipTextConfig c) { return c.pad_token_id = 0, c; }

/// Whether a component's configuration is that of the model's folder.
template <class Config, class Type> bool same_config(const ComponentSpec<Type>& component, const std::string& model)
{
    return comparable(value_or_throw(Config::from_json(component.config, component.name)))
        == comparable(golden_config<Config>(model + "/" + component.name));
}

void require(const Result<ModelSpec>& spec) { QVERIFY2(spec, spec ? "" : spec.error().line().c_str()); }

} // namespace

class TestOneFile : public QObject {
    Q_OBJECT
    TensorFolder folder_;

private Q_SLOTS:
    void one_file_tells_everything_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("family");
        // clang-format off
        QTest::newRow("SD 1.5") << "tiny-sd15" << "sd1";
        QTest::newRow("SD 2.1, v") << "tiny-sd21-v" << "sd2";
        QTest::newRow("SDXL") << "tiny-sdxl" << "sdxl";
        // clang-format on
    }
    /// Family, every width and the place of every tensor, against the folder's own configs and the reference's
    /// converter.
    void one_file_tells_everything()
    {
        QFETCH(QString, model);
        QFETCH(QString, family);
        const std::string name = model.toStdString();
        const auto rows = stored_tensors(name);
        const auto spec = ModelSpec::read(folder_.write("whole", zeros_of(rows)));
        require(spec);
        QCOMPARE(QString(spec->family->id), family);
        QVERIFY(same_config<UNet2DConditionConfig>(spec->denoiser, name));
        QVERIFY(same_config<AutoencoderKlConfig>(spec->vae, name));
        for (const auto& text : spec->text) QVERIFY(same_config<ClipTextConfig>(text, name));

        std::size_t parameters = 0;
        for (const StoredTensor& row : rows)
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
        for (const StoredTensor& row : stored_tensors("tiny-sd15")) {
            const auto colon = row.made_of.front().find(':');
            const Weights& weights = from_folder->spec.weights.at(row.made_of.front().substr(0, colon));
            tensors[row.stored] = value_or_throw(weights.tensor(row.made_of.front().substr(colon + 1))).view(row.shape);
        }
        const ModelOverrides own_words{.tokenizer = kGoldens / "tiny-sd15" / "tokenizer", .vae = {}};
        auto from_file = load_model(folder_.write("same", tensors), at::kCPU, at::kFloat, own_words);
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
        Tensors tensors = zeros_of(stored_tensors("tiny-sdxl"));
        const std::string tower = "conditioner.embedders.1.model.";
        const at::Tensor fused = at::arange(384 * 128).view({384, 128}).to(at::kFloat),
                         projection = at::arange(128 * 128).view({128, 128}).to(at::kFloat);
        tensors[tower + "transformer.resblocks.1.attn.in_proj_weight"] = fused;
        tensors[tower + "text_projection"] = projection;
        const auto spec = ModelSpec::read(folder_.write("fused", tensors));
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
        // clang-format off
        QTest::newRow("1.x alone") << "tiny-sd15" << "" << "" << "" << false;
        QTest::newRow("1.x that says v") << "tiny-sd15" << "v" << "" << "" << true;
        QTest::newRow("2.x alone") << "tiny-sd21-v" << "" << "" << "" << true;
        QTest::newRow("2.x that says epsilon") << "tiny-sd21-v" << "epsilon" << "" << "" << false;
        QTest::newRow("2.x that says v") << "tiny-sd21-v" << "v" << "" << "" << true;
        QTest::newRow("XL alone") << "tiny-sdxl" << "" << "" << "" << false;
        QTest::newRow("XL with a marker") << "tiny-sdxl" << "" << "v_pred" << "" << true;
        QTest::newRow("a configuration beside it") << "tiny-sdxl" << "" << "" << "model:\n  params:\n    parameterization: \"v\"\n" << true;
        QTest::newRow("one that says epsilon") << "tiny-sdxl" << "" << "" << "    parameterization: \"eps\"\n    v: 3\n" << false;
        // clang-format on
    }
    void what_tells_the_prediction()
    {
        QFETCH(QString, model);
        QFETCH(QString, metadata);
        QFETCH(QString, marker);
        QFETCH(QString, yaml);
        QFETCH(bool, v);
        Tensors tensors = zeros_of(stored_tensors(model.toStdString()));
        if (!marker.isEmpty()) tensors[marker.toStdString()] = at::empty({0});
        std::map<std::string, std::string> words;
        if (!metadata.isEmpty()) words["modelspec.prediction_type"] = metadata.toStdString();
        fs::remove(folder_ / "told.yaml");
        if (!yaml.isEmpty()) value_or_throw(write_file_atomically(folder_ / "told.yaml", yaml.toStdString()));
        const auto spec = ModelSpec::read(folder_.write("told", tensors, words));
        require(spec);
        QCOMPARE(prediction_name(spec->scheduler) == "v_prediction", v);
    }

    void inpainting_is_the_same_family_with_more_channels()
    {
        for (const char* model : {"tiny-sd15", "tiny-sd21-v"}) {
            Tensors tensors = zeros_of(stored_tensors(model));
            at::Tensor& first = tensors.at("model.diffusion_model.input_blocks.0.0.weight");
            first = at::zeros({first.size(0), 9, 3, 3}, at::kHalf);
            const auto spec = ModelSpec::read(folder_.write("inpainting", tensors));
            require(spec);
            QCOMPARE(spec->extra_channels(), 5);
            QCOMPARE(prediction_name(spec->scheduler), "epsilon");
            first = at::zeros({first.size(0), 7, 3, 3}, at::kHalf);
            QVERIFY(why(ModelSpec::read(folder_.write("seven", tensors))).find("takes 7 channels")
                    != std::string::npos);
        }
    }

    /// What training and merging tools leave in files changes nothing; what is missing or foreign inside a part is
    /// refused.
    void strays_outside_are_passed_over_inside_refused()
    {
        const Tensors whole = zeros_of(stored_tensors("tiny-sd15"));
        const ModelOverrides words{.tokenizer = kGoldens / "tiny-sd15" / "tokenizer", .vae = {}};
        const auto open = [&](const Tensors& tensors) {
            return load_model(folder_.write("strays", tensors), at::kCPU, at::kFloat, words);
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
};

QTEST_GUILESS_MAIN(TestOneFile)
#include "test_one_file.moc"
