// Making pictures beyond one request at a time: live, forever, the last one, branches, sweeps, estimates.
#include "fake_pipeline.h"

#include "core/studio/studio.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/picture_view.h"
#include "ui/window/main_window.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"
#include "ui/window/taskbar_progress.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture {
    QTemporaryDir folder;
    FakeScript script;
    QList<PictureEntry> saved;          // until the studio has ended, which saves what is left
    std::unique_ptr<Studio> studio;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        studio = value_or_throw(
            Studio::open({.data_dir = folder.path(), .pipeline = {}, .open_model = FakePipeline::factory(script)}));
        window = std::make_unique<MainWindow>(*studio, QString());
        window->show();
        QObject::connect(studio.get(), &Studio::pictureSaved, studio.get(),
                         [this](JobId, const PictureEntry& picture) { saved << picture; });
        (void)QTest::qWaitFor([this] { return studio->model().has_value(); });
        GenerationRequest request = create().request();
        request.prompt = "a red house";
        request.width = request.height = 16;
        request.steps = 5;
        create().setRequest(request);
    }
    ~Fixture() { window.reset(); }
    CreatePanel& create() { return *window->panels().create; }
    FilmstripPanel& strip() { return *window->panels().filmstrip; }
    void set(void (*change)(GenerationRequest&))
    {
        GenerationRequest request = create().request();
        change(request);
        create().setRequest(request);
    }
    template <class Button> Button* button(const char* name)
    {
        for (auto* found : window->findChildren<Button*>())
            if (found->accessibleName() == QString::fromUtf8(name) || found->text() == QString::fromUtf8(name))
                return found;
        return nullptr;
    }
    [[nodiscard]] qsizetype history()
    {
        auto rows = studio->findHistory({});
        return QTest::qWaitFor([&] { return rows.isFinished(); }) ? rows.result().size() : -1;
    }
    void make()
    {
        QSignalSpy done(studio.get(), &Studio::jobFinished);
        button<QPushButton>("Generate")->click();
        (void)QTest::qWaitFor([&] { return done.count() == 1; }, 20'000);
    }
};

} // namespace

class TestLiveController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void live_shows_the_newest_change_and_keeps_nothing()
    {
        Fixture fixture;
        QSignalSpy shown(&fixture.studio->making(), &Making::livePicture);
        fixture.script.step_ms = 30;
        fixture.create().setLive(true);
        QTRY_COMPARE(fixture.script.runs, 1);
        for (const int steps : {4, 3, 2}) {
            GenerationRequest request = fixture.create().request();
            request.steps = steps;
            request.prompt += " by the sea";
            fixture.create().setRequest(request);
            QTest::qWait(10);
        }
        QTRY_VERIFY(shown.count() > 0);
        QTest::qWait(150);
        QCOMPARE(shown.count(), 1);     // those before were stopped
        const auto picture = shown[0][0].value<MadePicture>();
        QCOMPARE(picture.request.prompt, fixture.create().request().prompt);
        QCOMPARE(picture.request.steps, 2);
        QCOMPARE(fixture.window->panels().canvas->view()->picture(), to_qimage(picture.image));
        QCOMPARE(fixture.history(), qsizetype(0));
        QVERIFY(fixture.saved.isEmpty());
        const auto seed = picture.request.seed;
        fixture.set([](GenerationRequest& request) { request.guidance_scale = 9; });
        QTRY_COMPARE(shown.count(), 2);
        QCOMPARE(shown[1][0].value<MadePicture>().request.seed, seed);      // only what was changed changes
    }

    void a_kept_live_picture_is_a_picture_like_any_other()
    {
        Fixture fixture;
        fixture.create().setLive(true);
        auto* keep = fixture.button<QPushButton>("Keep this picture");
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        QTRY_COMPARE(fixture.saved.size(), 1);
        QCOMPARE(fixture.history(), qsizetype(1));
        QVERIFY(!keep->isVisible());
        QCOMPARE(read_request(fixture.saved[0].path.toStdString()).value().prompt, std::string("a red house"));
        QTest::qWait(100);
        QCOMPARE(fixture.saved.size(), 1);
    }

    void a_job_goes_before_live_pictures()
    {
        Fixture fixture;
        fixture.script.step_ms = 40;
        QSignalSpy shown(&fixture.studio->making(), &Making::livePicture);
        fixture.create().setLive(true);
        QTRY_COMPARE(fixture.script.runs, 1);
        fixture.make();
        QCOMPARE(shown.count(), 0);
        QTRY_COMPARE(fixture.saved.size(), 1);
    }

    void forever_goes_on_until_this_one_is_the_last()
    {
        Fixture fixture;
        fixture.create().sampling()->setSeed(40);
        fixture.create().setForever(true);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.saved.size() >= 3, 20'000);
        fixture.button<QToolButton>("Stop after this one")->click();
        QVERIFY(!fixture.create().isForever());
        QTRY_VERIFY(fixture.studio->queue().isEmpty());
        QTest::qWait(100);
        const auto made = fixture.saved.size();
        QTest::qWait(100);
        QCOMPARE(fixture.saved.size(), made);
        for (int i = 0; i < made; ++i) QCOMPARE(fixture.saved[i].request.seed, 40 + i);   // a closed lock counts on
    }

    void stopping_after_this_one_leaves_the_rest_waiting()
    {
        Fixture fixture;
        fixture.script.step_ms = 20;
        fixture.set([](GenerationRequest& request) { request.count = 3; });
        fixture.button<QPushButton>("Generate")->click();
        QTRY_VERIFY(fixture.studio->queue().running());
        fixture.button<QToolButton>("Stop after this one")->click();
        QTRY_COMPARE(fixture.saved.size(), 1);
        QTRY_VERIFY(!fixture.studio->queue().running());
        QCOMPARE(fixture.studio->queue().jobs().size(), 1);
        fixture.script.step_ms = 0;
        fixture.button<QPushButton>("Generate")->click();      // goes on, then makes what was asked for
        QTRY_COMPARE(fixture.saved.size(), 6);
    }

    void a_branch_names_the_step_it_goes_on_from()
    {
        Fixture fixture;
        fixture.make();
        QTRY_COMPARE(fixture.strip().model().rowCount(), 6);
        auto* view = fixture.strip().findChild<QListView*>();
        auto* branch = fixture.button<QPushButton>("Branch from here");
        QVERIFY(!branch->isEnabled());      // the finished picture
        view->setCurrentIndex(fixture.strip().model().index(2));
        QVERIFY(branch->isEnabled());
        const GenerationRequest parent
            = fixture.saved.isEmpty() ? *fixture.strip().model().frame(2).request : fixture.saved[0].request;
        fixture.set([](GenerationRequest& request) { request.prompt = "a blue house"; });
        QSignalSpy done(fixture.studio.get(), &Studio::jobFinished);
        branch->click();
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(fixture.saved.size(), 2);
        const GenerationRequest& child = fixture.saved[1].request;
        QCOMPARE(child.prompt, std::string("a blue house"));
        QVERIFY(child.branch);
        QCOMPARE(child.branch->step, 3);
        QCOMPARE(child.branch->parent->prompt, std::string("a red house"));
        QCOMPARE(child.branch->parent->seed, parent.seed);
        QVERIFY(!fixture.create().request().branch);           // the left column begins anew
        fixture.create().setRequest(child); // from the history, say: then it is shown, and can be let go
        auto* let_go = fixture.button<QToolButton>("Begin anew");
        QVERIFY(let_go->isVisible());
        let_go->click();
        QVERIFY(!fixture.create().request().branch && !let_go->isVisible());
    }

    void a_sweep_is_a_row_of_one_seed()
    {
        Fixture fixture;
        Q_EMIT fixture.strip().sweepRequested({1, 3, 7.5});
        QTRY_VERIFY(fixture.saved.size() >= 3);
        QTRY_VERIFY(fixture.studio->queue().isEmpty());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(fixture.saved[i].request.seed, fixture.saved[0].request.seed);
            QCOMPARE(fixture.saved[i].request.guidance_scale, QList<double>({1, 3, 7.5})[i]);
        }
        QStringList labels;
        for (int row = 0; row < fixture.strip().model().rowCount(); ++row)
            if (fixture.strip().model().frame(row).finished) labels += fixture.strip().model().frame(row).label;
        QCOMPARE(labels.size(), 3);
        QVERIFY2(labels[2].contains("7.5"), qPrintable(labels.join(", ")));
        QCOMPARE(fixture.strip().model().index(fixture.strip().model().rowCount() - 1).data().toString(),
                 QString("7.5"));
    }

    void what_it_will_cost_is_known_after_the_first_picture()
    {
        Fixture fixture;
        QVERIFY(!fixture.studio->making().costs().estimate(fixture.create().request(), *fixture.studio->model()));
        fixture.make();
        QTRY_VERIFY(fixture.studio->making().costs().estimate(fixture.create().request(), *fixture.studio->model()));
        const CostEstimate estimate{.seconds = 12, .bytes = 0, .pictures = 1, .measured_at = {}};
        QVERIFY(CreatePanel::describe(estimate).contains("12 s"));
        QVERIFY(CreatePanel::explain({.seconds = 1, .bytes = 0, .pictures = 2, .measured_at = {64, 48}})
                    .contains("64 × 48"));
    }

    void a_picture_too_large_for_the_memory_is_offered_smaller()
    {
        Fixture fixture;
        fixture.set([](GenerationRequest& request) { request.width = request.height = 64; });
        fixture.script.before_run = [](const GenerationRequest& request) {
            if (request.width > 48)
                throw Error{kOutOfMemory, "there is not enough of it for 64x64", "choose a smaller size"};
        };
        fixture.button<QPushButton>("Generate")->click();
        QTRY_VERIFY(fixture.window->panels().notice->isVisible());
        fixture.button<QPushButton>("Use 48 × 48")->click();
        QTRY_COMPARE(fixture.saved.size(), qsizetype(1));
        QCOMPARE(fixture.saved[0].request.width, 48);
        QCOMPARE(fixture.create().request().height, 48);
    }

    void what_a_run_says_of_its_files_is_shown()
    {
        Fixture fixture;
        fixture.script.notices = {"sky.png has changed since this picture was made", "the mask was resized"};
        fixture.set([](GenerationRequest& request) { request.count = 2; });
        fixture.make();
        const NoticeBar& notice = *fixture.window->panels().notice;
        QVERIFY(notice.isVisible());
        for (const auto& sentence : fixture.script.notices)
            QVERIFY2(notice.line().contains(QString::fromStdString(sentence)), qPrintable(notice.line()));
        fixture.script.notices.clear();
        fixture.make();
        QVERIFY(!notice.isVisible());
    }

    void the_taskbar_is_told_how_far_it_is()
    {
        Fixture fixture;
        fixture.script.step_ms = 120;
        fixture.button<QPushButton>("Generate")->click();
        QTRY_VERIFY2(fixture.window->windowTitle().startsWith("40 %"), qPrintable(fixture.window->windowTitle()));
        QTRY_COMPARE(fixture.window->windowTitle(), QString("Sfumato"));
        QCOMPARE(TaskbarProgress::properties(0.4), (QVariantMap{{"progress-visible", true}, {"progress", 0.4}}));
        QCOMPARE(TaskbarProgress::properties(-1)["progress-visible"].toBool(), false);
    }
};

QTEST_MAIN(TestLiveController)
#include "test_live_controller.moc"
