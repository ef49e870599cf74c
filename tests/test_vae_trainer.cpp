#include "core/training/scenery_data_set.h"
#include "core/training/vae_loss.h"
#include "tests/support/training_fixtures.h"

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

class TestVaeTrainer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder_.emplace();
        draw_folder(*folder_ / "data", 12, false);
        data_ = (*folder_ / "data").string();
    }

    /// The terms of the recipe, written out pixel by pixel in double.
    void the_loss_is_the_recipes()
    {
        VaeTrainingConfig config;
        config.l1_weight = 1.1, config.l2_weight = 0.7, config.edge_weight = 0.3, config.mean_weight = 0.5,
        config.kl_weight = 0.01;
        const auto a = at::rand({2, 3, 8, 8}), b = at::rand({2, 3, 8, 8});
        const auto d = (b - a).to(at::kDouble).contiguous();
        const auto* v = d.data_ptr<double>();
        double l1 = 0, l2 = 0, across = 0, down = 0, blocks = 0;
        for (int plane = 0; plane < 6; ++plane, v += 64) {
            double sums[4] = {};
            for (int y = 0; y < 8; ++y)
                for (int x = 0; x < 8; ++x) {
                    const double value = v[8 * y + x];
                    l1 += std::abs(value), l2 += value * value, sums[2 * (y / 4) + x / 4] += value;
                    if (x < 7) across += std::abs(v[8 * y + x + 1] - value);
                    if (y < 7) down += std::abs(v[8 * y + 8 + x] - value);
                }
            for (const double sum : sums) blocks += std::abs(sum / 16);
        }
        const double expected
            = 1.1 * l1 / 384 + 0.7 * l2 / 384 + 0.3 * (across / 336 + down / 336) + 0.5 * blocks / 24 + 0.01 * 3;
        const auto loss = vae_loss(config, a, b, at::scalar_tensor(3.0));
        QVERIFY(std::abs(loss.total.item<double>() - expected) < 1e-5);
        QVERIFY(std::abs(loss.l1.item<double>() - l1 / 384) < 1e-6);
    }

    /// An error under a pixel of weight 5 costs five times what it costs elsewhere; the error that is told stays the
    /// plain one.
    void pixels_count_as_often_as_they_should()
    {
        const VaeTrainingConfig config;
        const auto nothing = at::zeros({1, 3, 8, 8}), no_kl = at::scalar_tensor(0.0);
        const auto cost_of_error_at = [&](int x, int y, double everywhere, double on_the_left) {
            at::Tensor wrong = nothing.clone(), pixels = at::full({1, 1, 8, 8}, everywhere);
            wrong.slice(2, y, y + 1).slice(3, x, x + 1).fill_(0.5);
            pixels.slice(3, 0, 4).fill_(on_the_left);
            const auto loss = vae_loss(config, nothing, wrong, no_kl, pixels);
            return std::pair(loss.total.item<double>(), loss.l1.item<double>());
        };
        QVERIFY(std::abs(cost_of_error_at(6, 5, 1, 5).first / cost_of_error_at(6, 5, 1, 1).first - 1) < 1e-6);
        QVERIFY(std::abs(cost_of_error_at(1, 5, 1, 5).first / cost_of_error_at(1, 5, 1, 1).first - 5) < 1e-6);
        QVERIFY(std::abs(cost_of_error_at(1, 5, 2, 2).first / cost_of_error_at(1, 5, 1, 1).first - 2) < 1e-6);
        QCOMPARE(cost_of_error_at(1, 5, 1, 5).second, cost_of_error_at(1, 5, 1, 1).second);
    }

    void pixels_of_things_count_more()
    {
        // A thing that begins left of the crop and one that ends below it, in a crop of 8 whose corner lies at (10,
        // 20).
        const auto pixels = pixel_weights({{6, 21, 6, 2}, {15, 26, 2, 30}, {40, 40, 5, 5}}, 10, 20, 8, 4);
        const char* expected[]
            = {"........", "44......", "44......", "........", "........", "........", ".....44.", ".....44."};
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 8; ++x) QCOMPARE(pixels[0][y][x].item<float>(), expected[y][x] == '4' ? 4.0f : 1.0f);
    }

    /// What things add to the loss grows with their weight, and with nothing else.
    void things_weigh_in_the_trainers_loss()
    {
        auto config = tiny_vae();
        config.run.steps = 1;
        config.data.side = kScenerySide;
        config.run.batch_size = 16;
        const auto first_loss = [&](double weight) {
            config.object_weight = weight;
            const Folder out;
            double loss = 0;
            auto options = quiet_run(out.path());
            options.on_step = [&](const TrainingProgress& progress) { loss = progress.loss; };
            [&] { QVERIFY(train_vae("scenery:3:40", config, options)); }();
            return loss;
        };
        const double once = first_loss(1), threefold = first_loss(3), fivefold = first_loss(5);
        QVERIFY2(threefold > 1.02 * once && threefold < 2 * once,
                 qPrintable(QString("%1 %2").arg(once).arg(threefold)));
        QVERIFY2(std::abs((fivefold - once) / (threefold - once) - 2) < 1e-3,
                 qPrintable(QString("%1 %2 %3").arg(once).arg(threefold).arg(fivefold)));
    }

    void a_resumed_run_equals_an_uninterrupted_one_data()
    {
        QTest::addColumn<QString>("precision");
        QTest::addColumn<bool>("adversarial");
        QTest::newRow("float32") << "float32" << false;
        QTest::newRow("bfloat16") << "bfloat16" << false;
        QTest::newRow("float32 against a discriminator") << "float32" << true;
        QTest::newRow("bfloat16 against a discriminator") << "bfloat16" << true;
    }
    void a_resumed_run_equals_an_uninterrupted_one()
    {
        QFETCH(QString, precision);
        auto config = tiny_vae();
        config.precision = precision.toStdString();
        config.latent_noise = 0.05;
        QFETCH(bool, adversarial);
        if (adversarial) {
            config.adversarial = {.weight = 0.5, .start = 1, .feature_weight = 1, .channels = 4, .layers = 1};
            config.equivariance_share = 0.5;
        }
        const auto whole = *folder_ / "whole", pieces = *folder_ / "pieces";
        QVERIFY(train_vae(data_, config, quiet_run(whole)));

        const auto [first, second]
            = in_two_pieces(pieces, 3, [&](const RunOptions& options) { return train_vae(data_, config, options); });
        QVERIFY(first && first->end == RunEnd::Interrupted && first->step == 3);
        QVERIFY(second && second->end == RunEnd::Finished && second->step == 8);

        QVERIFY(identical(whole / "training/vae/state.safetensors", pieces / "training/vae/state.safetensors"));
        QVERIFY(identical(whole / "vae/diffusion_pytorch_model.safetensors",
                          pieces / "vae/diffusion_pytorch_model.safetensors"));
        QCOMPARE(logged_losses(whole), logged_losses(pieces));
        QCOMPARE(logged_losses(whole).size(), std::size_t{8});
    }

    void the_error_falls()
    {
        auto config = tiny_vae();
        config.run.steps = 80;
        config.run.learning_rate = 4e-3;
        config.run.ema_decay = config.run.ema_decay_late = 0.9;
        config.run.validate_every = 4;
        Record record;
        auto options = quiet_run(*folder_ / "model");
        options.on_step = record.observer();
        QVERIFY(train_vae(data_, config, options));
        QVERIFY(mean_of(record.errors, 70, 80) < 0.7 * mean_of(record.errors, 0, 10));
        QVERIFY2(record.validation.back() < 0.9 * record.validation.front(),
                 qPrintable(QString("%1 %2").arg(record.validation.front()).arg(record.validation.back())));
    }

    void the_scaling_factor_brings_latents_to_unit_deviation()
    {
        QVERIFY(train_vae(data_, tiny_vae(), quiet_run(*folder_ / "model")));
        const auto json = value_or_throw(read_json_file(*folder_ / "model/vae/config.json"));
        const auto config = value_or_throw(AutoencoderKlConfig::from_json(json, "vae"));
        QVERIFY(config.scaling_factor > 0 && config.scaling_factor != 1);
        QCOMPARE(json.at("sfumato_training_step"), 8);
        QCOMPARE(json.at("_class_name"), "AutoencoderKL");
    }

    /// The second phase: whatever it does to the decoder, cached latents stay true.
    void the_decoder_alone_leaves_every_encoder_tensor_as_it_was()
    {
        QVERIFY(train_vae(data_, tiny_vae(), quiet_run(*folder_ / "model")));
        auto config = tiny_vae();
        config.decoder_only = true;
        config.start = (*folder_ / "model/vae").string();
        QVERIFY(train_vae(data_, config, quiet_run(*folder_ / "sharper")));
        const auto before = tensors_in(*folder_ / "model/vae/diffusion_pytorch_model.safetensors");
        const auto after = tensors_in(*folder_ / "sharper/vae/diffusion_pytorch_model.safetensors");
        int changed = 0;
        for (const auto& [name, tensor] : before) {
            const bool same = at::equal(tensor, after.at(name));
            if (name.starts_with("encoder.") || name.starts_with("quant_conv.")) QVERIFY2(same, name.c_str());
            else changed += !same;
        }
        QVERIFY(changed > 10);
    }

    void a_loss_that_is_not_finite_stops_and_keeps_the_checkpoint()
    {
        const auto state = *folder_ / "model/training/vae/state.safetensors";
        QVERIFY(train_vae(data_, tiny_vae(), quiet_run(*folder_ / "model")));
        const auto good = value_or_throw(read_file(state));
        auto config = tiny_vae();
        config.run.steps = 30;
        config.run.learning_rate = 1e30;
        auto options = quiet_run(*folder_ / "model");
        options.resume = true;
        const auto result = train_vae(data_, config, options);
        QVERIFY(!result);
        const auto line = result.error().line();
        QVERIFY2(line.find("not a finite number at step") != std::string::npos
                     && line.find("learning_rate") != std::string::npos,
                 line.c_str());
        QVERIFY(value_or_throw(read_file(state)) == good);
        for (const auto& [name, tensor] : tensors_in(*folder_ / "model/vae/diffusion_pytorch_model.safetensors"))
            QVERIFY(tensor.isfinite().all().item<bool>());
    }

    void a_second_run_in_the_same_folder_is_refused_and_harms_nothing()
    {
        QVERIFY(train_vae(data_, tiny_vae(), quiet_run(*folder_ / "model")));
        const auto file = *folder_ / "model/training/vae/config.json";
        const auto before = value_or_throw(read_file(file));
        auto other = tiny_vae();
        other.run.seed = 5;
        const auto again = train_vae(data_, other, quiet_run(*folder_ / "model"));
        QVERIFY(!again && again.error().line().find("--resume") != std::string::npos);
        QVERIFY(value_or_throw(read_file(file)) == before);
        auto options = quiet_run(*folder_ / "fresh");
        options.resume = true;
        QVERIFY(!train_vae(data_, tiny_vae(), options));
    }

    void the_time_limit_saves_and_ends()
    {
        auto config = tiny_vae();
        config.run.steps = 100000;
        auto options = quiet_run(*folder_ / "model");
        options.max_seconds = 0.3;
        const auto result = train_vae(data_, config, options);
        QVERIFY(result && result->end == RunEnd::TimeUp && result->step > 0);
        QVERIFY(std::filesystem::exists(*folder_ / "model/training/vae/state.safetensors"));
    }

    void unfit_configurations_are_one_clear_line()
    {
        for (const auto& [json, word] : {std::pair{R"({"crop": 20})", "crop"},
                                         {R"({"steps": 0})", "steps"},
                                         {R"({"stepz": 5})", "stepz"},
                                         {R"({"learning_rate": "high"})", "learning_rate"},
                                         {R"({"beta2": 2})", "beta2"},
                                         {R"({"equivariance_share": 1.5})", "equivariance_share"},
                                         {R"({"adversarial_weight": -1})", "adversarial_weight"},
                                         {R"({"feature_weight": 1, "discriminator_layers": 9})",
                                          "discriminator_layers"},
                                         {R"({"adversarial_weight": 1, "crop": 8})", "crop"}}) {
            const auto config = VaeTrainingConfig::from_json(Json::parse(json), "recipe.json");
            QVERIFY2(!config && config.error().line().find(word) != std::string::npos, json);
        }
        const auto read = VaeTrainingConfig::from_json(tiny_vae().to_json(), "own");
        QVERIFY(read && read->to_json() == tiny_vae().to_json());
    }

private:
    static std::vector<double> logged_losses(const std::filesystem::path& out)
    {
        std::vector<double> losses;
        std::ifstream log(out / "training/vae/log.jsonl");
        for (std::string line; std::getline(log, line);) losses.push_back(Json::parse(line).at("loss"));
        return losses;
    }

    std::optional<Folder> folder_;
    std::string data_;
};

QTEST_APPLESS_MAIN(TestVaeTrainer)
#include "test_vae_trainer.moc"
