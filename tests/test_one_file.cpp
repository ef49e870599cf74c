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
        const auto spec = ModelSpec::read(folder_.write("whole", zeros_of(rows), {{"modelspec.prediction_type", "v"}}));
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
        QTest::addColumn<QString>("prediction");
        // clang-format off
        QTest::newRow("1.x alone") << "tiny-sd15" << "" << "" << "" << "epsilon";
        QTest::newRow("1.x that says v") << "tiny-sd15" << "v" << "" << "" << "v_prediction";
        QTest::newRow("2.x that says epsilon") << "tiny-sd21-v" << "epsilon" << "" << "" << "epsilon";
        QTest::newRow("2.x that says v") << "tiny-sd21-v" << "v" << "" << "" << "v_prediction";
        QTest::newRow("XL alone") << "tiny-sdxl" << "" << "" << "" << "epsilon";
        QTest::newRow("XL with a marker") << "tiny-sdxl" << "" << "v_pred" << "" << "v_prediction";
        QTest::newRow("a configuration beside it") << "tiny-sdxl" << "" << "" << "model:\n  params:\n    parameterization: \"v\"\n" << "v_prediction";
        QTest::newRow("a marker beats a stale header") << "tiny-sdxl" << "epsilon" << "v_pred" << "" << "v_prediction";
        QTest::newRow("a header beats what lies beside it") << "tiny-sdxl" << "epsilon" << "" << "    parameterization: v" << "epsilon";
        QTest::newRow("2.x beside which epsilon is said") << "tiny-sd21-v" << "" << "" << "  parameterization: eps # noise" << "epsilon";
        QTest::newRow("2.x beside which nothing is said") << "tiny-sd21-v" << "" << "" << "model:\n  params:\n    # parameterization: v\n    channels: 4\n" << "epsilon";
        QTest::newRow("2.x beside which v is said") << "tiny-sd21-v" << "" << "" << "model:\n  params:\n    parameterization: 'v'\n" << "v_prediction";
        QTest::newRow("the newer form of v") << "tiny-sdxl" << "" << "" << "  target: sgm.modules.diffusionmodules.denoiser_scaling.VScaling" << "v_prediction";
        QTest::newRow("the picture itself") << "tiny-sd15" << "sample" << "" << "" << "sample";
        QTest::newRow("one that says epsilon") << "tiny-sdxl" << "" << "" << "    parameterization: \"eps\"\n    v: 3\n" << "epsilon";
        // clang-format on
    }
    void what_tells_the_prediction()
    {
        QFETCH(QString, model);
        QFETCH(QString, metadata);
        QFETCH(QString, marker);
        QFETCH(QString, yaml);
        QFETCH(QString, prediction);
        Tensors tensors = zeros_of(stored_tensors(model.toStdString()));
        if (!marker.isEmpty()) tensors[marker.toStdString()] = at::empty({0});
        std::map<std::string, std::string> words;
        if (!metadata.isEmpty()) words["modelspec.prediction_type"] = metadata.toStdString();
        fs::remove(folder_ / "told.yaml");
        if (!yaml.isEmpty()) value_or_throw(write_file_atomically(folder_ / "told.yaml", yaml.toStdString()));
        const auto spec = ModelSpec::read(folder_.write("told", tensors, words));
        require(spec);
        QCOMPARE(prediction_name(spec->scheduler), prediction.toStdString());
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

    /// Where nothing else tells: ComfyUI's rule, and where it does not hold the one who knows is asked.
    void the_weights_of_2_x_tell_the_prediction()
    {
        Tensors tensors = zeros_of(stored_tensors("tiny-sd21-v"));
        const std::string sign = "model.diffusion_model.output_blocks.11.1.transformer_blocks.0.norm1.bias";
        const auto told = [&](double spread) {
            at::Tensor& bias = tensors.at(sign);
            bias = (at::arange(bias.size(0), at::kFloat).remainder(2) * 2 - 1) * spread;
            return ModelSpec::read(folder_.write("untold", tensors));
        };
        QCOMPARE(prediction_name(value_or_throw(told(0.2)).scheduler), std::string("v_prediction"));
        QCOMPARE(value_or_throw(told(0.2)).denoiser.traits.sample_size, 96);
        QCOMPARE(prediction_name(value_or_throw(told(0.05)).scheduler), std::string("epsilon"));
        QCOMPARE(value_or_throw(told(0.05)).denoiser.traits.sample_size, 64);
        const std::string asked = why(told(0));
        QVERIFY2(asked.find("noise or v") != std::string::npos && asked.find("untold.yaml") != std::string::npos,
                 asked.c_str());
    }

    void a_header_that_nobody_knows_is_refused_by_name()
    {
        const Tensors tensors = zeros_of(stored_tensors("tiny-sd15"));
        const std::string line
            = why(ModelSpec::read(folder_.write("odd", tensors, {{"modelspec.prediction_type", "flow"}})));
        QVERIFY2(line.find("\"modelspec.prediction_type\" is \"flow\"") != std::string::npos, line.c_str());
        QVERIFY(ModelSpec::read(folder_.write("empty", tensors, {{"modelspec.prediction_type", ""}})));
    }

    /// CosXL and Playground v2.5 say by marker tensors what they were trained with, whatever a header says.
    void markers_of_edm_are_obeyed()
    {
        Tensors tensors = zeros_of(stored_tensors("tiny-sdxl"));
        const auto process = [&](const Tensors& markers, const std::map<std::string, std::string>& header = {}) {
            Tensors all = tensors;
            for (const auto& [name, tensor] : markers) all[name] = tensor;
            return value_or_throw(ModelSpec::read(folder_.write("edm", all, header)));
        };
        const ModelSpec cosxl = process({{"edm_vpred.sigma_max", at::tensor(100.F)},
                                         {"edm_vpred.sigma_min", at::scalar_tensor(0.01, at::kFloat)}},
                                        {{"modelspec.prediction_type", "epsilon"}});
        const auto& edm = std::get<EdmConfig>(cosxl.scheduler);
        QCOMPARE(edm.sigma_max, 100.0);
        QVERIFY(std::abs(edm.sigma_min / 0.01 - 1) < 1e-6);
        QCOMPARE(edm.sigma_data, 1.0);
        QCOMPARE(prediction_name(cosxl.scheduler), std::string("v_prediction"));
        QCOMPARE(std::get<EdmConfig>(process({{"edm_vpred.sigma_max", at::tensor(120.F)}}).scheduler).sigma_min, 0.002);

        const Tensors statistics{{"edm_mean", at::tensor({-1.5F, 1.75F, -1.25F, 2.5F}).view({1, 4, 1, 1})},
                                 {"edm_std", at::tensor({8.5F, 6.F, 6.5F, 5.F}).view({1, 4, 1, 1})}};
        const ModelSpec playground = process(statistics);
        QVERIFY(std::get<EdmConfig>(playground.scheduler) == EdmConfig{});
        QCOMPARE(playground.latent().mean, (std::vector{-1.5, 1.75, -1.25, 2.5}));
        QCOMPARE(playground.latent().deviation, (std::vector{17.0, 12.0, 13.0, 10.0})); // sampled at a deviation of 0.5
        // Another file's autoencoder has no statistics of its own.
        Tensors own;
        for (const auto& [name, tensor] : tensors)
            if (const std::string prefix = "first_stage_model."; name.starts_with(prefix))
                own[name.substr(prefix.size())] = tensor;
        folder_.write("edm.vae", own);
        QCOMPARE(process(statistics).latent().mean, playground.latent().mean);
        fs::remove(folder_ / "edm.vae.safetensors");

        tensors["edm_mean"] = at::zeros({3});
        tensors["edm_std"] = at::ones({3});
        const std::string line = why(ModelSpec::read(folder_.write("three", tensors)));
        QVERIFY2(line.find("\"edm_mean\" has 3 numbers, not 4") != std::string::npos, line.c_str());
    }

    void zero_terminal_snr_begins_at_the_last_step()
    {
        Tensors tensors = zeros_of(stored_tensors("tiny-sdxl"));
        tensors["v_pred"] = tensors["ztsnr"] = at::empty({0});
        const auto spec = ModelSpec::read(folder_.write("zero", tensors));
        require(spec);
        const auto& schedule = std::get<NoiseScheduleConfig>(spec->scheduler);
        QVERIFY(schedule.rescale_betas_zero_snr);
        QCOMPARE(schedule.timestep_spacing, std::string("trailing"));
    }

    /// OpenCLIP ViT-H has 24 blocks, of which 23 are run; files that were written back from a folder hold no more.
    void blocks_of_the_text_encoder_are_counted()
    {
        Tensors small = zeros_of(stored_tensors("tiny-sd21-v")), tensors;
        const std::string tower = "cond_stage_model.model.", unet = "model.diffusion_model.";
        for (const auto& [name, tensor] : small) {
            if (name.starts_with(tower)) continue;
            const bool reads = name.ends_with(".attn2.to_k.weight") || name.ends_with(".attn2.to_v.weight");
            tensors[name] = reads ? at::zeros({tensor.size(0), 1024}, at::kHalf) : tensor;
        }
        const auto zeros = [&](const std::string& name, std::vector<std::int64_t> shape) {
            tensors[tower + name] = at::zeros(shape, at::kHalf);
        };
        zeros("token_embedding.weight", {8, 1024});
        zeros("positional_embedding", {77, 1024});
        for (const char* end : {"ln_final.weight", "ln_final.bias"}) zeros(end, {1024});
        for (int block = 0; block < 24; ++block) {
            const std::string stem = "transformer.resblocks." + std::to_string(block) + ".";
            for (const char* norm :
                 {"ln_1.weight", "ln_1.bias", "ln_2.weight", "ln_2.bias", "attn.out_proj.bias", "mlp.c_proj.bias"})
                zeros(stem + norm, {1024});
            zeros(stem + "attn.in_proj_weight", {3072, 1024});
            zeros(stem + "attn.in_proj_bias", {3072});
            zeros(stem + "attn.out_proj.weight", {1024, 1024});
            zeros(stem + "mlp.c_fc.weight", {2, 1024});
            zeros(stem + "mlp.c_fc.bias", {2});
            zeros(stem + "mlp.c_proj.weight", {1024, 2});
            if (block < 22) continue; // a file with one block less, and the original's
            const auto spec = ModelSpec::read(folder_.write("blocks", tensors, {{"modelspec.prediction_type", "v"}}));
            require(spec);
            QCOMPARE(spec->text.front().traits.layers, std::min(block + 1, 23));
        }
    }

    /// The family is told by what is in the file: the same parts under the names of other programs.
    void parts_lie_elsewhere_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        // clang-format off
        QTest::newRow("2.x as Stability's newer code") << "tiny-sd21-v" << "sd2" << "cond_stage_model.model." << "conditioner.embedders.0.model.";
        QTest::newRow("1.x as Stability's newer code") << "tiny-sd15" << "sd1" << "cond_stage_model.transformer." << "conditioner.embedders.0.transformer.";
        QTest::newRow("another name of the VAE") << "tiny-sdxl" << "sdxl" << "first_stage_model." << "vae.";
        // clang-format on
    }
    void parts_lie_elsewhere()
    {
        QFETCH(QString, model);
        QFETCH(QString, family);
        QFETCH(QString, from);
        QFETCH(QString, to);
        Tensors tensors;
        for (const auto& [name, tensor] : zeros_of(stored_tensors(model.toStdString())))
            tensors[QString::fromStdString(name).replace(from, to).toStdString()] = tensor;
        const auto spec = ModelSpec::read(folder_.write("elsewhere", tensors, {{"modelspec.prediction_type", "v"}}));
        require(spec);
        QCOMPARE(QString(spec->family->id), family);
        QVERIFY(spec->weights.contains("vae"));
    }

    /// The U-Net tells the family, in whatever names its text encoder lies: that of 2.x knows no quick GELU.
    void a_text_encoder_of_2_x_may_have_the_names_of_1_x()
    {
        Tensors tensors;
        for (const StoredTensor& row : stored_tensors("tiny-sd21-v")) {
            const bool text = row.stored.starts_with("cond_stage_model.");
            if (!text) tensors[row.stored] = at::zeros(row.shape, at::kHalf);
            for (const std::string& made : text ? row.made_of : std::vector<std::string>()) {
                std::vector<std::int64_t> shape = row.shape;
                shape.front() /= std::ssize(row.made_of);
                tensors["cond_stage_model.transformer." + made.substr(made.find(':') + 1)]
                    = at::zeros(shape, at::kHalf);
            }
        }
        const auto spec = ModelSpec::read(folder_.write("names", tensors, {{"modelspec.prediction_type", "v"}}));
        require(spec);
        QCOMPARE(QString(spec->family->id), QString("sd2"));
        QVERIFY(spec->text.front().config.at("hidden_act") == "gelu");
        QCOMPARE(spec->text.front().traits.layers, 3);
    }

    void what_lacks_a_part_is_called_what_it_is()
    {
        const auto without = [&](const char* model, const std::string& prefix, const std::string& also = "?") {
            Tensors tensors;
            for (const auto& [name, tensor] : zeros_of(stored_tensors(model)))
                if (!name.starts_with(prefix) && !name.starts_with(also)) tensors[name] = tensor;
            return why(ModelSpec::read(folder_.write("lacking", tensors, {{"modelspec.prediction_type", "v"}})));
        };
        const auto says = [](const std::string& line, const char* part) {
            QVERIFY2(line.find(part) != std::string::npos, line.c_str());
        };
        says(without("tiny-sdxl", "conditioner."), "is Stable Diffusion XL without a text encoder");
        says(without("tiny-sdxl", "conditioner.embedders.1."), "no tensor begins with conditioner.embedders.1.model.");
        says(without("tiny-sd15", "cond_stage_model."), "Stable Diffusion 1.x");
        says(without("tiny-sd15", "cond_stage_model.", "first_stage_model."), "without a text encoder");
        says(without("tiny-sd15", "first_stage_model."), "holds no VAE");
        Tensors refiner = zeros_of(stored_tensors("tiny-sdxl"));
        for (auto& [name, tensor] : refiner)
            if (name.ends_with(".attn2.to_k.weight")) tensor = at::zeros({tensor.size(0), 1280}, at::kHalf);
        says(why(ModelSpec::read(folder_.write("refiner", refiner))), "is a refiner or unCLIP model");
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
