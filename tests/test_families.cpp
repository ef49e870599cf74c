// Families of models: what is opened, with which parts, and what is refused.
#include "core/base/file_io.h"
#include "core/families/model_loader.h"
#include "core/nn/cpu_capability.h"
#include "core/text/clip_vocabulary.h"
#include "tests/support/needs.h"
#include "tests/support/one_file_models.h"
#include "tests/support/torch_files.h"

#include <QtTest>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

const fs::path kGoldens = kGoldenFolder;
/// The whole golden set, where it lies beside the source tree: it is too large to be in it.
const fs::path kWholeSet = SFUMATO_SOURCE_DIR "/../shared/goldens";

/// A training program's file of tensors of these names and shapes, all of whose values are the same ones.
std::string torch_file_of_ones(const Tensors& shapes)
{
    std::int64_t largest = 0;
    for (const auto& [name, tensor] : shapes) largest = std::max(largest, tensor.numel());
    pickled::Items parts;
    for (const auto& [name, tensor] : shapes)
        parts.emplace_back(name,
                           pickled::tensor(pickled::storage("0", largest), 0, tensor.sizes().vec(),
                                           tensor.strides().vec()));
    const at::Tensor ones = at::ones({largest});
    const std::string bytes(static_cast<const char*>(ones.const_data_ptr()), ones.nbytes());
    return torch_archive(pickled::dict({{"state_dict", pickled::dict(parts)}}), bytes);
}

} // namespace

class TestFamilies : public QObject {
    Q_OBJECT
    TensorFolder folder_;

private Q_SLOTS:
    void a_vae_beside_the_model_replaces_the_built_in_one()
    {
        const auto rows = stored_tensors("tiny-sd15");
        Tensors tensors = zeros_of(rows), original;
        for (const StoredTensor& row : rows)
            if (const std::string prefix = "first_stage_model."; row.stored.starts_with(prefix))
                original[row.stored.substr(prefix.size())] = at::ones(row.shape);
        const fs::path model = folder_.write("painter", tensors);
        const auto weight = [&](const ModelOverrides& overrides) {
            const auto spec = value_or_throw(ModelSpec::read(model, overrides));
            return value_or_throw(spec.weights.at("vae").tensor("decoder.conv_in.weight"))
                .to(at::kFloat)
                .max()
                .item<float>();
        };
        QCOMPARE(weight({}), 0.f);
        const fs::path in_original_layout = folder_.write("painter.vae", original);
        QCOMPARE(weight({}), 1.f);
        fs::rename(in_original_layout, folder_ / "other.safetensors");
        QCOMPARE(weight({.tokenizer = {}, .vae = folder_ / "other.safetensors"}), 1.f);
        // As A1111's users have it: torch's own file, of a training program.
        const fs::path of_torch = folder_ / "painter.vae.pt";
        value_or_throw(write_file_atomically(of_torch, torch_file_of_ones(original)));
        QCOMPARE(weight({}), 1.f);
        fs::remove(of_torch);
        QCOMPARE(weight({}), 0.f);
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
        QCOMPARE(weight({.tokenizer = {}, .vae = folder_.write("old", old)}), weight({.tokenizer = {}, .vae = vae}));
        QVERIFY(why(ModelSpec::read(model, {.tokenizer = {}, .vae = folder_ / "nowhere.safetensors"}))
                    .find("nowhere.safetensors")
                != std::string::npos);
        QVERIFY(why(ModelSpec::read(model, {.tokenizer = {}, .vae = model.parent_path()})).find("config.json")
                != std::string::npos);

        for (const StoredTensor& row : rows)
            if (row.stored.starts_with("first_stage_model.")) tensors.erase(row.stored);
        QVERIFY(why(ModelSpec::read(folder_.write("bare", tensors))).find("holds no VAE; name one with --vae")
                != std::string::npos);
    }

    void what_is_no_model_is_named()
    {
        const at::Tensor t = at::zeros({2, 2});
        QVERIFY(
            why(ModelSpec::read(folder_.write("lora", {{"lora_unet_x.lora_down.weight", t}}))).find("looks like: LoRA")
            != std::string::npos);
        QVERIFY(why(ModelSpec::read(folder_.write("strange", {{"model.diffusion_model.x", t}})))
                    .find("family that Sfumato does not know; open a model of one of these families: Stable Diffusion "
                          "1.x, Stable Diffusion 2.x, Stable Diffusion XL")
                != std::string::npos);
        QVERIFY(why(ModelSpec::read(folder_ / "nowhere")).find("no such model") != std::string::npos);
        QVERIFY(why(ModelSpec::read(kGoldens)).find("model_index.json") != std::string::npos);
        value_or_throw(write_file_atomically(folder_ / "model.ckpt",
                                             "PK\3\4" + std::string(26, '\0') + "archive/data.pkl and more"));
        QVERIFY(why(ModelSpec::read(folder_ / "model.ckpt")).find("is a ZIP archive without the directory")
                != std::string::npos);
    }

    void parts_of_different_models_are_refused()
    {
        Tensors tensors = zeros_of(stored_tensors("tiny-sd15"));
        for (auto& [name, tensor] : tensors)
            if (name.find("attn2.to_k") != std::string::npos) tensor = at::zeros({tensor.size(0), 96}, at::kHalf);
        QVERIFY(why(ModelSpec::read(folder_.write("mixed", tensors))).find("64 wide but its U-Net expects 96")
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
        value_or_throw(write_file_atomically(folder_ / "words.gz", "no gzip at all"));
        QVERIFY(read_clip_vocabulary(folder_ / "words.gz").error().line().find("not a whole gzip file")
                != std::string::npos);
    }

    /// An ids the text encoder has no row for must never reach it.
    void a_tokenizer_of_another_model_is_refused()
    {
        SFUMATO_NEEDS(open_clip_vocabulary(), "the vocabulary was not fetched at set-up");
        const auto opened
            = load_model(folder_.write("small", zeros_of(stored_tensors("tiny-sd15"))), at::kCPU, at::kFloat);
        QVERIFY(!opened);
        QVERIFY(opened.error().line().find("knows 1242 pieces but the tokenizer makes 49408") != std::string::npos);
    }

    /// Text is padded with its end, or with id 0, as each tower was trained, whatever tokenizer was named.
    void each_tower_pads_in_its_own_way()
    {
        const ModelOverrides words{.tokenizer = kGoldens / "tiny-sd15" / "tokenizer", .vae = {}};
        const auto model
            = load_model(folder_.write("two", zeros_of(stored_tensors("tiny-sdxl"))), at::kCPU, at::kFloat, words);
        QVERIFY2(model, model ? "" : model.error().line().c_str());
        QCOMPARE(model->text[0].tokenizer->pad_id(), model->text[0].tokenizer->eos_id());
        QCOMPARE(model->text[1].tokenizer->pad_id(), 0);
        QVERIFY(model->spec.text_rule.penultimate && model->spec.text_rule.pooled
                && model->spec.text_rule.empty_negative_is_zero);
    }

    /// 16 bits where they pay: not in a denoiser so small that it is the rest that takes the time.
    void a_small_denoiser_stays_in_float32()
    {
        const auto in_16_bits = nn::multiplies_bf16() ? at::kBFloat16 : at::kFloat;
        QVERIFY(automatic_dtype(at::kCPU) == in_16_bits);
        QVERIFY(automatic_dtype(at::kCPU, kSmallDenoiser - 1) == at::kFloat);
        QVERIFY(automatic_dtype(at::Device(at::kCUDA, 0), 1) == at::kHalf);
        const auto opened = [](const fs::path& model, std::optional<at::ScalarType> dtype) {
            return value_or_throw(load_model(model, at::kCPU, dtype)).dtype;
        };
        QVERIFY(opened(kGoldens / "tiny-sd15", std::nullopt) == at::kFloat);
        QVERIFY(opened(kGoldens / "tiny-sd15", at::kBFloat16) == at::kBFloat16);
        QVERIFY(opened(SFUMATO_SOURCE_DIR "/resources/models/scenery", std::nullopt) == in_16_bits);
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
