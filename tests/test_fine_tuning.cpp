// A model that exists learns more: what may change changes, everything else stays to the bit.
#include "core/base/file_lock.h"
#include "core/families/model_loader.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/training/fine_tuning.h"
#include "core/training/memory_need.h"
#include "core/training/model_folder.h"
#include "tests/support/training_fixtures.h"

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;
namespace fs = std::filesystem;

namespace {

const char* const kUnetFile = "unet/diffusion_pytorch_model.safetensors";

std::string bytes(const fs::path& file) { return value_or_throw(read_file(file)); }

/// The part's files, to the byte.
bool same_folder(const fs::path& a, const fs::path& b)
{
    std::set<std::string> left, right;
    for (const auto& [folder, names] : {std::pair{a, &left}, {b, &right}})
        for (const auto& entry : fs::directory_iterator(folder)) names->insert(entry.path().filename().string());
    return left == right
        && std::ranges::all_of(left, [&](const std::string& name) { return bytes(a / name) == bytes(b / name); });
}

void change_json(const fs::path& file, const Json& patch)
{
    Json json = value_or_throw(read_json_file(file));
    json.merge_patch(patch);
    value_or_throw(write_file_atomically(file, json.dump()));
}

} // namespace

class TestFineTuning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A base in float32 whose weights half precision cannot hold.
    void initTestCase()
    {
        draw_folder(shared_ / "old", 12, true);
        draw_folder(shared_ / "data", 9, false);
        for (int i = 0; i < 9; ++i)
            write_text(shared_ / ("data/0" + std::to_string(i) + ".txt"), "zebra crossing the red road\n");
        data_ = (shared_ / "data").string();
        base_ = shared_ / "base";
        QVERIFY(train_vae((shared_ / "old").string(), tiny_vae(), quiet_run(base_)));
        auto config = tiny_denoiser();
        config.title = "Squares";
        QVERIFY(train_denoiser((shared_ / "old").string(), config, quiet_run(base_)));
        fs::remove_all(base_ / "training");
        auto tensors = tensors_in(base_ / kUnetFile);
        for (auto& [name, tensor] : tensors) tensor = tensor.to(at::kFloat) + 1e-6F;
        value_or_throw(write_safetensors(base_ / kUnetFile, tensors));
        fs::rename(base_ / kUnetFile, base_ / "unet/diffusion_pytorch_model.fp32.safetensors");   // a variant's name
        write_text(base_ / "vae/diffusion_pytorch_model.bin", "a pickle beside it");
        change_json(base_ / "model_index.json",
                    {{"safety_checker", {"stable_diffusion", "StableDiffusionSafetyChecker"}}});
    }
    void init() { folder_.emplace(); }

    void only_keys_and_values_of_cross_attention_change()
    {
        const auto out = *folder_ / "out";
        QVERIFY(train_denoiser(data_, recipe(kCrossAttention), quiet_run(out)));
        const auto before = tensors_in(base_ / "unet/diffusion_pytorch_model.fp32.safetensors"),
                   after = tensors_in(out / kUnetFile);
        QCOMPARE(after.size(), before.size());
        std::int64_t trained = 0;
        int changed = 0;
        for (const auto& [name, tensor] : before) {
            const bool reads
                = name.find("attn2.to_k.") != std::string::npos || name.find("attn2.to_v.") != std::string::npos;
            QVERIFY2(at::equal(tensor, after.at(name)) != reads, name.c_str());
            QCOMPARE(after.at(name).scalar_type(), at::kFloat);
            changed += reads;
            trained += reads ? (tensor.numel() + 15) / 16 * 16 : 0;
        }
        QCOMPARE(changed, 2 * 4);   // one block down, two up, one in the middle
        const auto state = tensors_in(out / "training/diffusion/state.safetensors");
        for (const char* array : {"values", "average", "first_moment", "second_moment"})
            QCOMPARE(state.at(array).numel(), trained);
    }

    void all_weights_are_those_of_the_unet()
    {
        const auto out = *folder_ / "out";
        QVERIFY(train_denoiser(data_, recipe(kAllWeights), quiet_run(out)));
        const auto before = tensors_in(base_ / "unet/diffusion_pytorch_model.fp32.safetensors"),
                   after = tensors_in(out / kUnetFile);
        for (const auto& [name, tensor] : before) QVERIFY2(!at::equal(tensor, after.at(name)), name.c_str());
    }

    void everything_else_is_copied_as_it_is_data() { modes(); }
    void everything_else_is_copied_as_it_is()
    {
        QFETCH(QString, weights);
        const auto out = *folder_ / "out";
        QVERIFY(train_denoiser(data_, recipe(weights.toStdString()), quiet_run(out)));
        QVERIFY(!fs::exists(out / "vae/diffusion_pytorch_model.bin"));
        for (const char* part : {"text_encoder", "tokenizer", "scheduler"})
            QVERIFY2(same_folder(base_ / part, out / part), part);
        for (const char* file : {"vae/config.json", "vae/diffusion_pytorch_model.safetensors"})
            QCOMPARE(bytes(base_ / file), bytes(out / file));
        const auto model = value_or_throw(load_model(out, at::kCPU, at::kFloat));
        QCOMPARE(std::string(model.spec.family->id), std::string("scenery"));
        QCOMPARE(model.spec.card.at("title"), "Squares, data");
        const auto words = model.spec.card.at("vocabulary").get<std::vector<std::string>>();
        for (const char* word : {"square", "zebra"}) QVERIFY(std::ranges::find(words, word) != words.end());
        QVERIFY(value_or_throw(read_json_file(out / "model_index.json")).at("safety_checker").at(0).is_null());
    }

    /// The folder opens without it being named there, so what is made of it has to as well.
    void a_tokenizer_that_the_index_forgets_comes_along()
    {
        const auto base = *folder_ / "forgetful", out = *folder_ / "out";
        fs::copy(base_, base, fs::copy_options::recursive);
        auto index = value_or_throw(read_json_file(base / "model_index.json"));
        index.erase("tokenizer");
        write_json(base / "model_index.json", index);
        auto config = recipe(kCrossAttention);
        config.from = base.string();
        QVERIFY(train_denoiser(data_, config, quiet_run(out)));
        (void)value_or_throw(load_model(out, at::kCPU, at::kFloat));
    }

    /// Also where the base is gone meanwhile.
    void a_resumed_run_equals_an_uninterrupted_one_data() { modes(); }
    void a_resumed_run_equals_an_uninterrupted_one()
    {
        QFETCH(QString, weights);
        const auto config = recipe(weights.toStdString());
        const auto whole = *folder_ / "whole", pieces = *folder_ / "pieces", gone = *folder_ / "gone";
        QVERIFY(train_denoiser(data_, config, quiet_run(whole)));
        fs::copy(base_, gone, fs::copy_options::recursive);
        auto other = config;
        other.from = gone.string();
        const auto [first, second] = in_two_pieces(pieces, 3, [&](const RunOptions& options) {
            if (options.resume) fs::remove_all(gone);
            return train_denoiser(data_, other, options);
        });
        QVERIFY(first && first->end == RunEnd::Interrupted && first->step == 3);
        QVERIFY2(second && second->step == 8, second ? "" : second.error().line().c_str());
        for (const char* file : {"training/diffusion/state.safetensors", kUnetFile})
            QVERIFY2(identical(whole / file, pieces / file), file);
    }

    void it_learns_what_is_new()
    {
        auto config = recipe(kAllWeights);
        config.run.steps = 60;
        config.run.learning_rate = 4e-3;
        config.run.validate_every = 20;
        config.run.ema_decay = config.run.ema_decay_late = 0.8;
        Record record;
        auto options = quiet_run(*folder_ / "out");
        options.on_step = record.observer();
        QVERIFY(train_denoiser(data_, config, options));
        QVERIFY2(record.validation.back() < record.validation.front(),
                 qPrintable(QString("%1 %2").arg(record.validation.front()).arg(record.validation.back())));
    }

    void one_caption_for_all_serves_where_there_are_none()
    {
        draw_folder(*folder_ / "plain", 6, false);
        const auto plain = (*folder_ / "plain").string();
        const auto none = train_denoiser(plain, recipe(kCrossAttention), quiet_run(*folder_ / "a"));
        QVERIFY(!none && none.error().line().find("no picture has a caption") != std::string::npos
                && none.error().remedy.text().find("--caption") != std::string::npos);
        QVERIFY(!fs::exists(*folder_ / "a/unet"));
        auto config = recipe(kCrossAttention);
        config.data.caption = "a zebra";
        QVERIFY(train_denoiser(plain, config, quiet_run(*folder_ / "b")));
        const auto words = value_or_throw(read_json_file(*folder_ / "b/sfumato.json"))
                               .at("vocabulary")
                               .get<std::vector<std::string>>();
        QVERIFY(std::ranges::find(words, "zebra") != words.end());
    }

    void a_model_without_words_learns_on_without()
    {
        const auto plain = *folder_ / "plain";
        auto config = tiny_denoiser();
        config.unconditional = true;
        config.vae = (base_ / "vae").string();
        QVERIFY(train_denoiser(data_, config, quiet_run(plain)));
        auto more = recipe(kAllWeights);
        more.from = plain.string();
        QVERIFY(train_denoiser(data_, more, quiet_run(*folder_ / "more")));
        QVERIFY(!identical(plain / kUnetFile, *folder_ / "more" / kUnetFile));
        QCOMPARE(std::string(value_or_throw(ModelSpec::read(*folder_ / "more")).family->id),
                 std::string("unconditional"));
        more.weights = kCrossAttention;
        const auto wrong = train_denoiser(data_, more, quiet_run(*folder_ / "wrong"));
        QVERIFY(!wrong && wrong.error().line().find("takes no words") != std::string::npos);
    }

    void what_cannot_be_fine_tuned_says_so()
    {
        const auto why = [&](const fs::path& from, const char* word) {
            auto config = recipe(kAllWeights);
            config.from = from.string();
            const auto out = *folder_ / "refused";
            const auto result = train_denoiser(data_, config, quiet_run(out));
            if (!result) qInfo("%s", result.error().line().c_str());
            return !result && !result.error().remedy.empty() && result.error().line().find(word) != std::string::npos
                && !fs::exists(out / "unet");
        };
        fs::copy(base_ / "vae/diffusion_pytorch_model.safetensors", *folder_ / "one.safetensors");
        QVERIFY(why(*folder_ / "one.safetensors", "in one file"));
        QVERIFY(why(*folder_ / "absent", "no such model"));
        fs::copy(base_, *folder_ / "inpaint", fs::copy_options::recursive);
        change_json(*folder_ / "inpaint/unet/config.json", {{"in_channels", 9}});
        QVERIFY(why(*folder_ / "inpaint", "inpainting"));
        fs::copy(base_, *folder_ / "xl", fs::copy_options::recursive);
        fs::copy(base_ / "text_encoder", *folder_ / "xl/text_encoder_2", fs::copy_options::recursive);
        change_json(*folder_ / "xl/model_index.json",
                    {{"text_encoder_2", {"transformers", "CLIPTextModelWithProjection"}}});
        change_json(*folder_ / "xl/unet/config.json",
                    {{"addition_embed_type", "text_time"},
                     {"cross_attention_dim", 32},
                     {"addition_time_embed_dim", 8},
                     {"projection_class_embeddings_input_dim", 64}});
        QVERIFY(why(*folder_ / "xl", "Stable Diffusion XL"));
        auto config = recipe(kAllWeights);
        const auto itself = train_denoiser(data_, config, quiet_run(base_));
        QVERIFY(!itself && itself.error().line().find("the model to start from") != std::string::npos);
        fs::remove_all(base_ / "training");
        QVERIFY(!DenoiserTrainingConfig::from_json({{"weights", "some"}}, "own"));
    }

    /// Stable Diffusion 1.5: 859.5 M parameters in the U-Net, 123 M in the text encoder. AdamW in float32 keeps values,
    /// average and two moments, each of two workers a gradient: six times 3.44 GB.
    void memory_is_reckoned_before_it_is_taken()
    {
        DenoiserTrainingConfig config;
        config.denoiser.configure(
            UNet2DConditionConfig{.cross_attention_dim = 768}.to_json()); // Stable Diffusion 1.5's
        config.text_encoder.configure(ClipTextConfig{}.to_json());
        config.from = "sd15";
        const auto all = memory_need(config, {859'500'000, 123'000'000}, 2, false);
        QVERIFY(std::abs(double(all.weights) / 1e9 - (6 * 3.438 + 0.492)) < 0.01);
        const auto few = memory_need(config, {19'200'000, 963'300'000}, 2, false);
        QVERIFY(few.weights < all.weights / 4);
        config.gradient_accumulation = config.run.batch_size = 4;
        const auto small = memory_need(config, {859'500'000, 123'000'000}, 2, false);
        check_memory(config, small, 0);
        check_memory(config, small, small.total());
        try {
            check_memory(config, small, 8'000'000'000);
            QFAIL("fits");
        } catch (const Error& error) {
            QVERIFY(error.line().find("8.0 GB are free") != std::string::npos
                    && error.line().find("--weights cross-attention") != std::string::npos);
        }
    }

    void the_recipe_is_gentler_with_large_models()
    {
        const auto small = value_or_throw(fine_tuning_recipe_for(base_, kAllWeights)),
                   large = fine_tuning_recipe(kAllWeights, 860'000'000);
        QVERIFY(large.run.learning_rate < small.run.learning_rate && large.run.learning_rate == 1e-5);
        QVERIFY(DenoiserTrainingConfig::from_json(large.to_json(), "own"));
    }

    void a_lock_is_held_by_one_or_shared()
    {
        const auto file = *folder_ / "a/lock";
        auto first = value_or_throw(FileLock::try_for(file, FileLock::Kind::Shared));
        auto second = value_or_throw(FileLock::try_for(file, FileLock::Kind::Shared));
        QVERIFY(first && second);
        QVERIFY(!value_or_throw(FileLock::try_for(file, FileLock::Kind::Alone)));
        first.reset();
        second.reset();
        const auto alone = value_or_throw(FileLock::wait_for(file, FileLock::Kind::Alone));
        QVERIFY(!value_or_throw(FileLock::try_for(file, FileLock::Kind::Shared)));
    }

private:
    static void modes()
    {
        QTest::addColumn<QString>("weights");
        for (const char* weights : {kAllWeights, kCrossAttention}) QTest::newRow(weights) << weights;
    }
    DenoiserTrainingConfig recipe(const std::string& weights) const
    {
        DenoiserTrainingConfig config;
        config.run = tiny_denoiser().run;
        config.precision = "float32";
        config.data.validation_pictures = 2;
        config.sheet_steps = 2;
        config.from = base_.string();
        config.weights = weights;
        return config;
    }

    Folder shared_;
    std::optional<Folder> folder_;
    std::string data_;
    fs::path base_;
};

QTEST_APPLESS_MAIN(TestFineTuning)
#include "test_fine_tuning.moc"
