#include "core/families/model_loader.h"
#include "tests/support/training_fixtures.h"

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

class TestDenoiserTrainer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A configuration or a state of before means what it meant.
    void former_names_of_fields_are_still_read()
    {
        const auto words = Json::array({Json::array({"left"}), Json::array({"right"})});
        const Json written{{"average_decay", 0.5},
                           {"average_decay_late", 0.6},
                           {"average_late_from", 7},
                           {"sheet_every", 8},
                           {"warm_up_steps", 9},
                           {"learning_rate_floor", 0.25},
                           {"checkpoint_with_sheets", true},
                           {"word_lesson", {{"words", words}}}};
        const auto config = value_or_throw(DenoiserTrainingConfig::from_json(written, "recipe"));
        QCOMPARE(config.run.ema_decay, 0.5);
        QCOMPARE(config.run.ema_decay_late, 0.6);
        QCOMPARE(config.run.ema_late_from, std::int64_t{7});
        QCOMPARE(config.run.sample_every, std::int64_t{8});
        QCOMPARE(config.run.lr_warmup_steps, std::int64_t{9});
        QCOMPARE(config.run.min_lr_ratio, 0.25);
        QVERIFY(config.run.checkpoint_with_samples);
        QCOMPARE(config.word_curriculum.words.size(), std::size_t{2});
        QVERIFY(!DenoiserTrainingConfig::from_json(Json{{"average_dekay", 0.5}}, "recipe"));
    }

    void initTestCase()
    {
        draw_folder(shared_ / "data", 12, true);
        data_ = (shared_ / "data").string();
        QVERIFY(train_vae(data_, tiny_vae(), quiet_run(shared_ / "base")));
        vae_ = (shared_ / "base/vae").string();
    }
    void init() { folder_.emplace(); }

    void a_resumed_run_equals_an_uninterrupted_one_data()
    {
        QTest::addColumn<QString>("precision");
        QTest::newRow("float32") << "float32";
        QTest::newRow("bfloat16") << "bfloat16";
    }
    void a_resumed_run_equals_an_uninterrupted_one()
    {
        QFETCH(QString, precision);
        auto config = recipe();
        config.precision = precision.toStdString();
        config.gradient_accumulation = 2;
        config.word_curriculum = {.words = {{"left"}, {"right"}}, .from = 1, .steps = 4};
        const auto whole = *folder_ / "whole", pieces = *folder_ / "pieces";
        QVERIFY(train_denoiser(data_, config, quiet_run(whole)));

        const auto [first, second] = in_two_pieces(pieces, 3, [&](const RunOptions& options) {
            return train_denoiser(data_, config, options);
        });
        QVERIFY(first && first->end == RunEnd::Interrupted && first->step == 3);
        QVERIFY(second && second->end == RunEnd::Finished && second->step == 8);

        QVERIFY(
            identical(whole / "training/diffusion/state.safetensors", pieces / "training/diffusion/state.safetensors"));
        QVERIFY(identical(whole / "unet/diffusion_pytorch_model.safetensors",
                          pieces / "unet/diffusion_pytorch_model.safetensors"));
        QVERIFY(identical(whole / "text_encoder/model.safetensors", pieces / "text_encoder/model.safetensors"));
    }

    void the_error_falls()
    {
        auto config = recipe();
        config.run.steps = 100;
        config.run.learning_rate = 4e-3;
        config.run.ema_decay = config.run.ema_decay_late = 0.9;
        config.run.validate_every = 25;
        Record record;
        auto options = quiet_run(*folder_ / "model");
        options.on_step = record.observer();
        QVERIFY(train_denoiser(data_, config, options));
        // An untrained network says zero, and v has unit variance.
        QVERIFY(std::abs(mean_of(record.errors, 0, 3) - 1) < 0.2);
        QVERIFY(mean_of(record.errors, 80, 100) < 0.75 * mean_of(record.errors, 0, 20));
        QVERIFY(record.validation.back() < record.validation.front());
    }

    /// The first moment after one step is (1 - beta1) times the clipped gradient, whoever worked on which part of the
    /// batch.
    void pieces_and_workers_leave_the_gradient_as_it_is()
    {
        std::vector<at::Tensor> gradients;
        for (const auto& [threads, pieces] : {std::pair{1, 1}, {1, 4}, {3, 1}, {2, 2}}) {
            auto config = recipe();
            config.run.steps = 1;
            config.gradient_accumulation = pieces;
            auto options = quiet_run(*folder_ / ("model" + std::to_string(gradients.size())));
            options.threads = threads;
            QVERIFY(train_denoiser(data_, config, options));
            gradients.push_back(tensors_in(options.out / "training/diffusion/state.safetensors").at("first_moment"));
            QVERIFY(gradients.back().abs().max().item<double>() > 1e-4);
            QVERIFY(at::allclose(gradients.back(), gradients.front(), 1e-3, 1e-7));
        }
    }

    void the_folder_is_a_model_of_the_scenery_family()
    {
        auto config = recipe();
        config.title = "My squares";
        config.run.sample_every = 8;
        QVERIFY(train_denoiser(data_, config, quiet_run(*folder_ / "model")));
        const auto model = value_or_throw(load_model(*folder_ / "model", at::kCPU, at::kFloat));
        QCOMPARE(std::string(model.spec.family->id), std::string("scenery"));
        QVERIFY(model.text.size() == 1 && std::get<NoiseScheduleConfig>(model.spec.scheduler).rescale_betas_zero_snr);
        const auto& card = model.spec.card;
        QCOMPARE(card.at("title"), "My squares");
        const std::vector<std::string> words{"a", "blue", "green", "left", "on", "red", "right", "square", "the"};
        QVERIFY(card.at("vocabulary") == words);
        const Json defaults{
            {"size", kTinySide}, {"steps", 2}, {"guidance_scale", 5}, {"sampler", "DDIM"}, {"schedule", "Automatic"}};
        QVERIFY(card.at("defaults") == defaults);
        const auto sheet = read_image(*folder_ / "model/training/diffusion/sheets/step-000008.png");
        QVERIFY(sheet && sheet->width > 3 * kTinySide);
        QVERIFY(std::filesystem::exists(*folder_ / "model/training/diffusion/log.csv"));
    }

    void the_saved_weights_are_the_average()
    {
        QVERIFY(train_denoiser(data_, recipe(), quiet_run(*folder_ / "model")));
        const auto state = tensors_in(*folder_ / "model/training/diffusion/state.safetensors");
        QVERIFY(!at::equal(state.at("average"), state.at("values")));
        // The largest entries of both, rounded to half precision.
        auto saved = tensors_in(*folder_ / "model/unet/diffusion_pytorch_model.safetensors");
        saved.merge(tensors_in(*folder_ / "model/text_encoder/model.safetensors"));
        std::vector<at::Tensor> flat;
        for (const auto& [name, tensor] : saved) flat.push_back(tensor.flatten());
        const auto half = std::get<0>(at::cat(flat).to(at::kFloat).sort(0, true)),
                   whole = std::get<0>(state.at("average").to(at::kHalf).to(at::kFloat).sort(0, true));
        QVERIFY(at::equal(half.slice(0, 0, 500), whole.slice(0, 0, 500)));
    }

    void without_captions_the_noise_predictor_is_trained_alone_data()
    {
        QTest::addColumn<bool>("captions");
        QTest::newRow("no captions") << false;
        QTest::newRow("captions left out") << true;
    }
    void without_captions_the_noise_predictor_is_trained_alone()
    {
        QFETCH(bool, captions);
        draw_folder(*folder_ / "data", 12, captions);
        auto config = recipe();
        config.unconditional = captions;
        config.run.sample_every = 8;
        const auto out = *folder_ / "model";
        QVERIFY(train_denoiser((*folder_ / "data").string(), config, quiet_run(out)));
        QVERIFY(!std::filesystem::exists(out / "text_encoder") && !std::filesystem::exists(out / "tokenizer"));
        const auto model = value_or_throw(load_model(out, at::kCPU, at::kFloat));
        QCOMPARE(std::string(model.spec.family->id), std::string("unconditional"));
        QVERIFY(!model.denoiser->traits().has_cross_attention());
        QVERIFY(model.spec.card.at("vocabulary").empty());
        QCOMPARE(model.spec.card.at("defaults").at("guidance_scale"), 1);

        auto options = quiet_run(out);
        options.resume = true;
        config.run.steps = 9;
        const auto further = train_denoiser((*folder_ / "data").string(), config, options);
        QVERIFY(further && further->step == 9);
    }

    /// A lesson changes the run from its first step on, and no step before it.
    void a_lesson_changes_its_own_steps()
    {
        const auto losses_with = [&](const char* name, const WordCurriculumConfig& lesson) {
            auto config = recipe();
            config.word_curriculum = lesson;
            Record record;
            auto options = quiet_run(*folder_ / name);
            options.on_step = record.observer();
            [&] { QVERIFY(train_denoiser(data_, config, options)); }();
            return record.errors;
        };
        const auto plain = losses_with("plain", {}),
                   taught = losses_with("taught", {.words = {{"left"}, {"right"}}, .from = 3, .steps = 2});
        QVERIFY(plain.size() == 8 && taught.size() == 8);
        for (std::size_t i = 0; i < 8; ++i) QVERIFY((plain[i] == taught[i]) == (i < 3));
    }

    /// An autoencoder whose latents lie elsewhere by what its shift_factor says trains the same denoiser and shows the
    /// same pictures.
    void latents_are_shifted_as_the_autoencoder_says()
    {
        constexpr double kShift = 0.75;
        const std::filesystem::path vae = vae_, shifted = *folder_ / "shifted";
        std::filesystem::create_directories(shifted);
        Json json = value_or_throw(read_json_file(vae / "config.json"));
        const auto channels = json.at("latent_channels").get<std::int64_t>();
        json["shift_factor"] = kShift;
        write_text(shifted / "config.json", json.dump());
        auto weights = tensors_in(vae / "diffusion_pytorch_model.safetensors");
        for (auto& [name, tensor] : weights) tensor = tensor.to(at::kFloat);
        weights.at("quant_conv.bias").narrow(0, 0, channels).add_(kShift);
        weights.at("post_quant_conv.bias").sub_(kShift * weights.at("post_quant_conv.weight").flatten(1).sum(1));
        value_or_throw(write_safetensors(shifted / "diffusion_pytorch_model.safetensors", weights));

        const auto trained_with = [&](const std::string& folder, const char* name) {
            auto config = recipe();
            config.vae = folder;
            config.run.sample_every = 8;
            Record record;
            auto options = quiet_run(*folder_ / name);
            options.on_step = record.observer();
            [&] { QVERIFY(train_denoiser(data_, config, options)); }();
            return std::pair{record.errors,
                             value_or_throw(read_image(options.out / "training/diffusion/sheets/step-000008.png"))};
        };
        const auto [errors, sheet] = trained_with(vae_, "plain-model");
        const auto [shifted_errors, shifted_sheet] = trained_with(shifted.string(), "shifted-model");
        QCOMPARE(shifted_errors.size(), errors.size());
        for (std::size_t i = 0; i < errors.size(); ++i) // latents are cached in half precision
            QVERIFY2(std::abs(shifted_errors[i] - errors[i]) < 0.02 * errors[i],
                     qPrintable(QString("%1 and %2").arg(errors[i]).arg(shifted_errors[i])));
        QCOMPARE(shifted_sheet.rgb.size(), sheet.rgb.size());
        double difference = 0;
        for (std::size_t i = 0; i < sheet.rgb.size(); ++i) difference += std::abs(shifted_sheet.rgb[i] - sheet.rgb[i]);
        QVERIFY2(difference / static_cast<double>(sheet.rgb.size()) < 0.5, qPrintable(QString::number(difference)));
    }

    void captions_may_be_few()
    {
        draw_folder(*folder_ / "data", 5, false);
        write_text(*folder_ / "data/00.txt", "red");
        QVERIFY(train_denoiser((*folder_ / "data").string(), recipe(), quiet_run(*folder_ / "model")));
        QVERIFY(load_model(*folder_ / "model", at::kCPU, at::kFloat));
    }

    void a_loss_that_is_not_finite_stops_and_keeps_the_checkpoint()
    {
        const auto out = *folder_ / "model";
        QVERIFY(train_denoiser(data_, recipe(), quiet_run(out)));
        const auto good = value_or_throw(read_file(out / "training/diffusion/state.safetensors"));
        const auto weights = value_or_throw(read_file(out / "unet/diffusion_pytorch_model.safetensors"));
        auto config = recipe();
        config.run.steps = 30;
        config.run.learning_rate = 1e30;
        auto options = quiet_run(out);
        options.resume = true;
        const auto result = train_denoiser(data_, config, options);
        QVERIFY(!result && result.error().line().find("not a finite number at step") != std::string::npos);
        QVERIFY(value_or_throw(read_file(out / "training/diffusion/state.safetensors")) == good);
        QVERIFY(value_or_throw(read_file(out / "unet/diffusion_pytorch_model.safetensors")) == weights);
    }

    void what_does_not_fit_is_said()
    {
        auto config = recipe();
        config.vae = (*folder_ / "absent").string();
        const auto absent = train_denoiser(data_, config, quiet_run(*folder_ / "a"));
        QVERIFY(!absent && absent.error().line().find("trained VAE") != std::string::npos);
        config.vae.clear();
        const auto none = train_denoiser(data_, config, quiet_run(*folder_ / "b"));
        QVERIFY(!none && none.error().line().find("train vae") != std::string::npos);
        config = recipe();
        value_or_throw(config.denoiser.override({{"sample_size", 8}}, "small"));
        const auto unfit = train_denoiser(data_, config, quiet_run(*folder_ / "c"));
        QVERIFY(!unfit && unfit.error().line().find("4x16x16") != std::string::npos);
    }

    void another_network_does_not_resume()
    {
        QVERIFY(train_denoiser(data_, recipe(), quiet_run(*folder_ / "model")));
        auto config = recipe();
        value_or_throw(config.denoiser.override({{"block_out_channels", {16, 32}}}, "wide"));
        auto options = quiet_run(*folder_ / "model");
        options.resume = true;
        const auto result = train_denoiser(data_, config, options);
        QVERIFY(!result && result.error().line().find("another shape") != std::string::npos);
    }

    void the_configuration_survives_json()
    {
        const auto read = DenoiserTrainingConfig::from_json(recipe().to_json(), "own");
        QVERIFY(read && read->to_json() == recipe().to_json());
        QVERIFY(!DenoiserTrainingConfig::from_json({{"caption_dropout", 1.5}}, "own"));
        QVERIFY(!DenoiserTrainingConfig::from_json({{"vocabulary_size", 99}}, "own"));
    }

private:
    DenoiserTrainingConfig recipe() const
    {
        auto config = tiny_denoiser();
        config.vae = vae_;
        return config;
    }

    Folder shared_;
    std::optional<Folder> folder_;
    std::string data_, vae_;
};

QTEST_APPLESS_MAIN(TestDenoiserTrainer)
#include "test_denoiser_trainer.moc"
