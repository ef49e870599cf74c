#include "core/training/model_trainer.h"
#include "tests/support/run_cli.h"
#include "tests/support/training_fixtures.h"

#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace sfumato;
using namespace sfumato::training;

namespace {

QStringList words(const std::vector<std::string>& arguments)
{
    QStringList list;
    for (const auto& argument : arguments) list << QString::fromStdString(argument);
    return list;
}

int exit_code(QProcess& process)
{
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

/// sfumato-cli train, as a person or a script runs it.
class TestTrainCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder_.emplace();
        draw_folder(*folder_ / "data", 8, true);
        value_or_throw(write_file_atomically(*folder_ / "vae.json", tiny_vae().to_json().dump()));
        value_or_throw(write_file_atomically(*folder_ / "diffusion.json", tiny_denoiser().to_json().dump()));
    }

    void skipped_files_are_listed()
    {
        write_text(*folder_ / "data/broken.png", "no picture");
        const auto done = train("vae", {"--progress", "none"});
        QCOMPARE(done.code, 0);
        QVERIFY2(done.err.contains("skipped: ") && done.err.contains("broken.png"),
                 qPrintable(done.err));
        QVERIFY(done.err.contains("7 pictures to learn from, 1 for validation, 1 files skipped"));
        QVERIFY(done.out.isEmpty());
    }

    /// Ctrl-C in the middle: 130, a checkpoint, and the continued run ends where an undisturbed one does.
    void an_interrupted_run_saves_exits_130_and_can_be_continued()
    {
        const std::vector<std::string> longer{"--steps", "60", "--progress", "json"};
        QCOMPARE(train("vae", longer, "whole").code, 0);
        QProcess process;
        process.start(kCli, command("vae", longer, "pieces"));
        wait_for_step(process);
        QVERIFY(process.processId() > 0);     // 0 would be everyone in our process group
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QCOMPARE(exit_code(process), 130);
        QVERIFY(std::filesystem::exists(*folder_ / "pieces/vae/diffusion_pytorch_model.safetensors"));
        const auto continued = train("vae", {"--resume", "--progress", "none"}, "pieces");
        QVERIFY2(continued.code == 0, qPrintable(continued.err));
        QVERIFY(identical(*folder_ / "whole/training/vae/state.safetensors",
                          *folder_ / "pieces/training/vae/state.safetensors"));
    }

    void progress_is_one_json_object_a_line()
    {
        const auto done = train("vae", {"--progress", "json"});
        QCOMPARE(done.code, 0);
        std::istringstream lines(done.out.toStdString());
        std::int64_t step = 0;
        std::vector<std::string> others;
        for (std::string line; std::getline(lines, line);) {
            const auto progress = Json::parse(line);
            if (const std::string event = progress.at("event"); event != "step") {
                if (others.empty() || others.back() != event) others.push_back(event);
                continue;
            }
            QCOMPARE(progress.at("step").get<std::int64_t>(), ++step);
            QVERIFY(progress.at("seconds_left").get<double>() >= 0);
        }
        QCOMPARE(step, 8);
        QVERIFY((others == std::vector<std::string>{"preparation", "data", "preparation", "saved", "end"}));
    }

    void an_error_is_an_object_too()
    {
        QCOMPARE(train("vae", {"--progress", "none"}).code, 0);
        const auto again = train("vae", {"--progress", "json"});
        QCOMPARE(again.code, 1);
        const auto event = Json::parse(again.out.toStdString());
        QVERIFY(event.at("event") == "error"
                && event.at("error").at("remedy").get<std::string>().find("--resume") != std::string::npos);
    }

    void a_model_is_fine_tuned()
    {
        QCOMPARE(train("vae", {"--progress", "none"}).code, 0);
        QCOMPARE(train("diffusion", {"--progress", "none"}).code, 0);
        write_text(*folder_ / "diffusion.json",
                   R"({"validate_every": 0, "sample_every": 0, "validation_pictures": 1})");
        const auto from = (*folder_ / "model").string();
        const auto done = train("diffusion",
                                {"--from", from, "--weights", "cross-attention", "--steps", "4", "--batch", "3",
                                 "--learning-rate", "1e-3", "--progress", "none"},
                                "tuned");
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const auto config = value_or_throw(read_json_file(*folder_ / "tuned/training/diffusion/config.json"));
        QVERIFY(config.at("steps") == 4 && config.at("batch_size") == 3 && config.at("learning_rate") == 1e-3
                && config.at("ema_decay") == 0.99);
        QVERIFY(identical(*folder_ / "model/text_encoder/model.safetensors",
                          *folder_ / "tuned/text_encoder/model.safetensors"));
        const auto more = train("diffusion", {"--steps", "6", "--resume", "--progress", "none"}, "tuned");
        QVERIFY2(more.code == 0, qPrintable(more.err));
        QCOMPARE(train("diffusion", {"--weights", "all"}, "x").code, 2);
        QCOMPARE(train("diffusion", {"--from", from, "--unconditional"}, "x").code, 2);
    }

    /// While one program trains in a folder no other does.
    void one_at_a_time()
    {
        QProcess process;
        process.start(kCli, command("vae", {"--steps", "100000", "--progress", "json"}, "model"));
        wait_for_step(process);
        const auto other = train("decoder", {"--config", (*folder_ / "vae.json").string(), "--progress", "none"});
        QVERIFY2(other.code == 1 && other.err.contains("another program is training there"),
                 qPrintable(other.err));
        process.terminate();
        QCOMPARE(exit_code(process), 130);
    }

    void both_parts_make_a_model()
    {
        QCOMPARE(train("vae", {"--progress", "none"}).code, 0);
        const auto done = train("diffusion", {"--progress", "none", "--title", "Squares"});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const auto card = value_or_throw(read_json_file(*folder_ / "model/sfumato.json"));
        QCOMPARE(card.at("title"), "Squares");
        const auto plain
            = train("diffusion",
                    {"--progress", "none", "--unconditional", "--flip", "--vae", (*folder_ / "model/vae").string()},
                    "plain");
        QVERIFY2(plain.code == 0, qPrintable(plain.err));
        QVERIFY(plain.err.contains("14 pictures to learn from"));
        QVERIFY(!std::filesystem::exists(*folder_ / "plain/text_encoder"));
    }

    /// The whole recipe, interrupted by its time limit and continued, ends in the same model as without; a finished run
    /// is left alone, and the second phase's decoder with it.
    void one_command_makes_a_model()
    {
        const Json recipe{{"vae", tiny_vae().to_json()},
                          {"diffusion", tiny_denoiser().to_json()},
                          {"decoder", tiny_vae().to_json()},
                          {"seed", 5}};
        write_text(*folder_ / "model.json", recipe.dump());
        const auto whole = train("model", {"--progress", "none"}, "whole");
        QVERIFY2(whole.code == 0, qPrintable(whole.err));
        QVERIFY(whole.err.indexOf("phase: vae\n") < whole.err.indexOf("phase: diffusion\n")
                && whole.err.indexOf("phase: diffusion\n") < whole.err.indexOf("phase: decoder\n"));
        std::vector<std::string> more{"--progress", "none", "--max-time", "0.2"};
        int runs = 0;
        for (; runs < 50 && train("model", more, "pieces").code == 0; ++runs) {
            if (runs == 0) more.insert(more.end(), "--resume");
            if (identical_folders("whole", "pieces")) break;
        }
        QVERIFY(runs < 50);
        const auto finished = train("model", {"--progress", "none", "--resume"}, "pieces");
        QVERIFY2(finished.code == 0, qPrintable(finished.err));
        QVERIFY(identical_folders("whole", "pieces"));
        QVERIFY(!identical(*folder_ / "whole/training/vae/state.safetensors",
                           *folder_ / "whole/training/decoder/state.safetensors"));
    }

    void the_recipe_beside_the_model_is_one_that_can_be_trained()
    {
        const auto json = read_json_file(SFUMATO_RESOURCES "/models/scenery/recipe.json");
        QVERIFY2(json, json ? "" : json.error().line().c_str());
        const auto recipe = ModelTrainingConfig::from_json(*json, "recipe.json");
        QVERIFY2(recipe, recipe ? "" : recipe.error().line().c_str());
        // The model says how long it was trained.
        const auto unet = read_json_file(SFUMATO_RESOURCES "/models/scenery/unet/config.json");
        QVERIFY(unet);
        QCOMPARE(recipe->diffusion.run.steps, (*unet)["sfumato_training_step"].get<std::int64_t>());
    }

    void a_run_goes_on_with_its_own_data_only()
    {
        QCOMPARE(train("vae", {"--progress", "none"}).code, 0);
        draw_folder(*folder_ / "data", 9, true);
        const auto done = train("vae", {"--steps", "20", "--resume", "--progress", "none"});
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.contains("other pictures or captions"), qPrintable(done.err));
    }

    void what_is_wrong_is_one_line()
    {
        const auto line_of = [&](const Ran& done, int code) {
            const bool one_line
                = done.err.count('\n') == 1 && done.err.startsWith("sfumato-cli: error: ");
            if (!one_line || done.code != code) qWarning("exit %d: %s", done.code, qPrintable(done.err));
            return one_line && done.code == code;
        };
        QVERIFY(line_of(train("vae", {"--data", "/nowhere"}, "never"), 1));
        QVERIFY(!std::filesystem::exists(*folder_ / "never"));
        QVERIFY(line_of(train("diffusion", {"--steps", "0"}), 2));
        QVERIFY(line_of(train("vae", {"--precision", "float8"}), 2));
        write_text(*folder_ / "vae.json", R"({"steps": 3, "colour": "red"})");
        QVERIFY(line_of(train("vae", {}), 1));
        write_text(*folder_ / "vae.json", "{");
        QVERIFY(line_of(train("vae", {}), 1));
    }

private:
    [[nodiscard]] QStringList command(const std::string& part, const std::vector<std::string>& more,
                                      const std::string& out) const
    {
        std::vector<std::string> arguments{"train",     part,
                                           "--data",    (*folder_ / "data").string(),
                                           "--out",     (*folder_ / out).string(),
                                           "--config",  (*folder_ / (part + ".json")).string(),
                                           "--threads", "2"};
        if (std::ranges::find(more, "--resume") != more.end())
            arguments.erase(arguments.begin() + 6, arguments.begin() + 8);
        arguments.insert(arguments.end(), more.begin(), more.end());
        return words(arguments);
    }
    static void wait_for_step(QProcess& process)
    {
        while (process.state() != QProcess::NotRunning
               && !(process.canReadLine() && process.readLine().contains("\"event\":\"step\"")))
            if (!process.canReadLine()) process.waitForReadyRead(1000);
    }
    Ran train(const std::string& part, const std::vector<std::string>& more, const std::string& out = "model")
    {
        return run_cli(command(part, more, out));
    }

    bool identical_folders(const std::string& a, const std::string& b)
    {
        for (const char* part : {"vae/diffusion_pytorch_model.safetensors", "unet/diffusion_pytorch_model.safetensors",
                                 "text_encoder/model.safetensors"})
            if (!std::filesystem::exists(*folder_ / b / part) || !identical(*folder_ / a / part, *folder_ / b / part))
                return false;
        return true;
    }

    std::optional<Folder> folder_;
};

QTEST_GUILESS_MAIN(TestTrainCommand)
#include "test_train_command.moc"
