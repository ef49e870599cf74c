// Trainings as the studio keeps them: a process of its own each, which saves whatever happens to us or to it.
#include "core/families/model_spec.h"
#include "core/studio/training/picture_survey.h"
#include "core/studio/training/training_processes.h"
#include "tests/support/run_cli.h"
#include "tests/support/training_fixtures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace sfumato;
using namespace sfumato::training;
namespace fs = std::filesystem;

namespace {

constexpr int kLong = 60'000;
const char* const kUnetFile = "unet/diffusion_pytorch_model.safetensors";

/// A small model to start from and pictures to learn, made once.
struct Ground {
    Ground()
    {
        draw_folder(folder / "old", 6, true);
        draw_folder(folder / "data", 8, true);
        value_or_throw(train_vae((folder / "old").string(), tiny_vae(), quiet_run(folder / "base")));
        value_or_throw(train_denoiser((folder / "old").string(), tiny_denoiser(), quiet_run(folder / "base")));
        fs::remove_all(folder / "base/training");
    }
    [[nodiscard]] TrainingPlan plan(int steps) const
    {
        TrainingPlan plan{.title = "Squares & more",
                          .pictures = QString::fromStdString((folder / "data").string()),
                          .start = TrainingStart::Model,
                          .base = QString::fromStdString((folder / "base").string()),
                          .steps = steps,
                          .batch = 4,
                          .learning_rate = 1e-3};
        plan.recipe = {{"sheet_steps", 2}, {"validation_pictures", 2}, {"precision", "float32"}};
        return plan;
    }
    Folder folder;
};

/// The studio's part of a data folder.
struct Fixture {
    explicit Fixture(const QString& root) : runs(root + "/training", root + "/models", kCli)
    {
        QDir().mkpath(root + "/models");
    }
    TrainingProcess& begin(const TrainingPlan& plan)
    {
        TrainingProcess* run = value_or_throw(runs.create(plan));
        value_or_throw(runs.start(*run));
        return *run;
    }
    TrainingProcesses runs;
};

fs::path path(const TrainingProcess& run, const char* file) { return fs::path(run.folder().toStdString()) / file; }

/// The trainer's process, as the system lists our children; -1: there is not exactly one.
pid_t only_child()
{
    QFile children(QString("/proc/self/task/%1/children").arg(getpid()));
    if (!children.open(QIODevice::ReadOnly)) return -1;
    const auto list = children.readAll().simplified().split(' ');
    return list.size() == 1 && !list[0].isEmpty() ? pid_t(list[0].toInt()) : -1;
}

} // namespace

class TestTrainingProcesses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ground_ = std::make_unique<Ground>(); }
    void init() { root_ = std::make_unique<QTemporaryDir>(); }

    void a_plan_survives_json()
    {
        TrainingPlan plan = ground_->plan(7);
        plan.start = TrainingStart::ModelWords;
        plan.minutes = 30;
        plan.caption = "überall Möwen";
        QCOMPARE(value_or_throw(TrainingPlan::from_json(plan.to_json(), "own")), plan);
        QVERIFY(!TrainingPlan::from_json({{"start", "somewhere"}}, "own"));
        QVERIFY(!TrainingPlan::from_json({{"start", "model"}, {"steps", "many"}}, "own"));
    }

    void a_run_ends_in_a_model_to_paint_with()
    {
        Fixture fixture(root_->path());
        TrainingProcess& run = fixture.begin(ground_->plan(20));
        QVERIFY(is_active(run.status().state));
        QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Finished, kLong);
        QCOMPARE(run.points().size(), 20);
        const auto logged = read_training_log(run.folder(), "diffusion");
        QCOMPARE(logged.size(), 20);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(run.points()[i].step, i + 1);
            QVERIFY(std::abs(run.points()[i].loss - logged[i].loss) < 1e-4 && run.points()[i].learning_rate > 0);
            QCOMPARE(run.points()[i].validation >= 0, logged[i].validation >= 0);
        }
        QCOMPARE(run.sheets().size(), 10);
        QCOMPARE(run.status().pictures, 7);
        QVERIFY(run.status().memory_bytes > 0);
        const auto tried = fixture.runs.tryOut(run).result();
        QVERIFY(tried);
        const auto model = value_or_throw(ModelSpec::read(tried->toStdString()));
        QVERIFY(model.card.at("title") == "Squares & more");
        QVERIFY(identical(path(run, kUnetFile), model.path / kUnetFile));
        QCOMPARE(*fixture.runs.tryOut(run).result(), *tried);      // made once
    }

    void a_paused_run_goes_on_where_it_was()
    {
        Fixture fixture(root_->path());
        TrainingProcess& whole = fixture.begin(ground_->plan(60));
        QTRY_COMPARE_WITH_TIMEOUT(whole.status().state, TrainingState::Finished, kLong);
        TrainingProcess& pieces = fixture.begin(ground_->plan(60));
        connect(&pieces, &TrainingProcess::progressed, this, [&] { if (pieces.status().step == 5) pieces.pause(); });
        QTRY_COMPARE_WITH_TIMEOUT(pieces.status().state, TrainingState::Paused, kLong);
        const auto step = pieces.status().saved_step;
        QVERIFY(step >= 5 && step < 60);
        const auto tried = fixture.runs.tryOut(pieces).result();
        QVERIFY(tried && tried->endsWith(QString("Squares & more, step %1").arg(step)));
        const auto half = value_or_throw(read_file(fs::path(tried->toStdString()) / kUnetFile));
        QVERIFY(fixture.runs.start(pieces));
        QTRY_COMPARE_WITH_TIMEOUT(pieces.status().state, TrainingState::Finished, kLong);
        QCOMPARE(pieces.points().size(), 60);
        QVERIFY(identical(path(whole, "training/diffusion/state.safetensors"),
                          path(pieces, "training/diffusion/state.safetensors")));
        QVERIFY(identical(path(whole, kUnetFile), path(pieces, kUnetFile)));
        // What was tried stays the model it was.
        QVERIFY(value_or_throw(read_file(fs::path(tried->toStdString()) / kUnetFile)) == half);
        QVERIFY(value_or_throw(read_file(path(pieces, kUnetFile))) != half);
    }

    void the_end_of_the_studio_saves_and_the_next_start_lists_it()
    {
        {
            Fixture fixture(root_->path());
            TrainingProcess& run = fixture.begin(ground_->plan(100'000));
            QTRY_VERIFY_WITH_TIMEOUT(run.status().step >= 3, kLong);
        }
        Fixture again(root_->path());
        QCOMPARE(again.runs.size(), 1);
        const TrainingProcess& run = *again.runs.at(0);
        QCOMPARE(run.status().state, TrainingState::Paused);
        QVERIFY(run.status().saved_step >= 3);
        QCOMPARE(run.points().last().step, run.status().saved_step);
        QCOMPARE(run.plan(), ground_->plan(100'000));
    }

    /// kill -9 of the whole studio: the trainer sees it, saves and ends.
    void a_killed_studio_loses_no_step()
    {
        QProcess studio;
        studio.setProcessEnvironment([&] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("SFUMATO_TEST_ROOT", root_->path());
            environment.insert("SFUMATO_TEST_PLAN", QString::fromStdString(ground_->plan(100'000).to_json().dump()));
            return environment;
        }());
        studio.start(QCoreApplication::applicationFilePath(), QStringList{});
        QTRY_VERIFY_WITH_TIMEOUT(studio.canReadLine(), kLong);
        studio.kill();
        studio.waitForFinished();
        const QString run = root_->path() + "/training/Squares-more";
        QTRY_VERIFY_WITH_TIMEOUT(saved_training_step(run, "diffusion") >= 3, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(Fixture(root_->path()).runs.at(0)->canBeTried(), kLong);
    }

    void a_killed_trainer_harms_nobody()
    {
        Fixture fixture(root_->path());
        TrainingProcess& run = fixture.begin(ground_->plan(100'000));
        QTRY_VERIFY_WITH_TIMEOUT(run.status().step >= 3, kLong);
        run.pause();
        QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Paused, kLong);
        const auto saved = run.status().saved_step;
        QVERIFY(fixture.runs.start(run));
        QTRY_VERIFY_WITH_TIMEOUT(run.status().step > saved, kLong);
        const pid_t trainer = only_child();
        QVERIFY(trainer > 0);       // 0 would be everyone in our process group
        ::kill(trainer, SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Failed, kLong);
        QVERIFY(run.status().error && run.status().error->line().find("want of memory") != std::string::npos);
        QVERIFY(fixture.runs.start(run));
        QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Running, kLong);
        QVERIFY(run.status().step > saved);
    }

    void only_one_goes_on_at_a_time()
    {
        Fixture fixture(root_->path());
        TrainingProcess& first = fixture.begin(ground_->plan(100'000));
        TrainingProcess* second = value_or_throw(fixture.runs.create(ground_->plan(10)));
        QVERIFY(second->folder() != first.folder());
        const auto refused = fixture.runs.start(*second);
        QVERIFY(!refused && refused.error().remedy == Message::tr("pause it first"));
        QVERIFY(!fixture.runs.remove(first));
        QVERIFY(!fixture.runs.tryOut(*second).result());
    }

    void what_goes_wrong_is_the_runs_own()
    {
        Fixture fixture(root_->path());
        const auto failure_of = [&](TrainingPlan plan) {
            TrainingProcess& run = fixture.begin(plan);
            [&] { QTRY_COMPARE_WITH_TIMEOUT(run.status().state, TrainingState::Failed, kLong); }();
            return run.status().error.value_or(Error{}).line();
        };
        QDir().mkpath(root_->path() + "/empty");
        TrainingPlan plan = ground_->plan(10);
        plan.pictures = root_->path() + "/empty";
        QVERIFY(failure_of(plan).find("holds no usable picture") != std::string::npos);
        draw_folder((root_->path() + "/plain").toStdString(), 4, false);
        plan.pictures = root_->path() + "/plain";
        QVERIFY(failure_of(plan).find("no picture has a caption") != std::string::npos);
        plan = ground_->plan(10);
        plan.learning_rate = 1e30;
        QVERIFY(failure_of(plan).find("not a finite number") != std::string::npos);
        TrainingProcesses nobody(root_->path() + "/other", root_->path() + "/models", "/nowhere/sfumato-cli");
        TrainingProcess* run = value_or_throw(nobody.create(ground_->plan(10)));
        QVERIFY(nobody.start(*run));
        QTRY_COMPARE(run->status().state, TrainingState::Failed);
        QVERIFY(run->status().error->line().find("cannot be started") != std::string::npos);
        QVERIFY(!fixture.runs.create({}));
    }

    void a_folder_is_looked_through()
    {
        draw_folder((root_->path() + "/data").toStdString(), 5, true);
        fs::remove((root_->path() + "/data/03.txt").toStdString());
        write_text((root_->path() + "/data/broken.png").toStdString(), "no picture");
        write_text((root_->path() + "/data/04.txt").toStdString(), "\xFF\xFE");
        PictureSurvey survey;
        survey.scan("/nowhere");
        survey.scan(root_->path() + "/data");
        QTRY_VERIFY(survey.isListed() && survey.checked() == survey.pictures().size());
        QCOMPARE(survey.pictures().size(), 5);      // 04 is left out with its captions; broken looks like one at first
        QCOMPARE(survey.captioned(), 3);
        QCOMPARE(survey.pictures()[0].captions.first(), "a red square on the left");
        QCOMPARE(survey.problems().size(), 2);
        survey.scan("/nowhere");
        QTRY_VERIFY(survey.isListed() && survey.problems().size() == 1);
    }

    void defaults_follow_the_model()
    {
        const auto base = ground_->plan(1).base;
        const auto all = value_or_throw(training_defaults(TrainingStart::Model, base)),
                   words = value_or_throw(training_defaults(TrainingStart::ModelWords, base));
        QVERIFY(all.words && words.learning_rate > all.learning_rate);
        QVERIFY(!value_or_throw(training_defaults(TrainingStart::Scratch, {})).words);
        QVERIFY(!training_defaults(TrainingStart::Model, "/nowhere"));
    }

private:
    std::unique_ptr<Ground> ground_;
    std::unique_ptr<QTemporaryDir> root_;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QString root = qEnvironmentVariable("SFUMATO_TEST_ROOT");
        !root.isEmpty()) { // the studio that will be killed
        Fixture fixture(root);
        TrainingProcess& run = fixture.begin(value_or_throw(
            TrainingPlan::from_json(Json::parse(qEnvironmentVariable("SFUMATO_TEST_PLAN").toStdString()), "test")));
        QObject::connect(&run, &TrainingProcess::progressed, &run, [&run] {
            if (run.status().step == 3) std::printf("three steps\n"), std::fflush(stdout);
        });
        return QCoreApplication::exec();
    }
    TestTrainingProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_training_processes.moc"
