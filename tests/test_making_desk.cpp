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

struct Desk {
    QTemporaryDir folder;
    FakeScript script;
    QList<PictureEntry> saved;          // until the studio has ended, which saves what is left
    std::unique_ptr<Studio> studio;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        studio = value_or_throw(Studio::open({.data_dir = folder.path(), .pipeline = {}, .open_model = FakePipeline::factory(script)}));
        window = std::make_unique<MainWindow>(*studio, QString());
        window->show();
        QObject::connect(studio.get(), &Studio::pictureSaved, studio.get(), [this](JobId, const PictureEntry& picture) { saved << picture; });
        (void)QTest::qWaitFor([this] { return studio->model().has_value(); });
        GenerationRequest request = create().request();
        request.prompt = "a red house";
        request.width = request.height = 16;
        request.steps = 5;
        create().setRequest(request);
    }
    ~Desk() { window.reset(); }
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
            if (found->accessibleName() == QString::fromUtf8(name) || found->text() == QString::fromUtf8(name)) return found;
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

class TestMakingDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void live_shows_the_newest_change_and_keeps_nothing()
    {
        Desk desk;
        QSignalSpy shown(&desk.studio->making(), &Making::livePicture);
        desk.script.step_ms = 30;
        desk.create().setLive(true);
        QTRY_COMPARE(desk.script.runs, 1);
        for (const int steps : {4, 3, 2}) {
            GenerationRequest request = desk.create().request();
            request.steps = steps;
            request.prompt += " by the sea";
            desk.create().setRequest(request);
            QTest::qWait(10);
        }
        QTRY_VERIFY(shown.count() > 0);
        QTest::qWait(150);
        QCOMPARE(shown.count(), 1);     // those before were stopped
        const auto picture = shown[0][0].value<MadePicture>();
        QCOMPARE(picture.request.prompt, desk.create().request().prompt);
        QCOMPARE(picture.request.steps, 2);
        QCOMPARE(desk.window->panels().canvas->view()->picture(), to_qimage(picture.image));
        QCOMPARE(desk.history(), qsizetype(0));
        QVERIFY(desk.saved.isEmpty());
        const auto seed = picture.request.seed;
        desk.set([](GenerationRequest& request) { request.guidance_scale = 9; });
        QTRY_COMPARE(shown.count(), 2);
        QCOMPARE(shown[1][0].value<MadePicture>().request.seed, seed);      // only what was changed changes
    }

    void a_kept_live_picture_is_a_picture_like_any_other()
    {
        Desk desk;
        desk.create().setLive(true);
        auto* keep = desk.button<QPushButton>("Keep this picture");
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        QTRY_COMPARE(desk.saved.size(), 1);
        QCOMPARE(desk.history(), qsizetype(1));
        QVERIFY(!keep->isVisible());
        QCOMPARE(read_request(desk.saved[0].path.toStdString()).value().prompt, std::string("a red house"));
        QTest::qWait(100);
        QCOMPARE(desk.saved.size(), 1);
    }

    void a_job_goes_before_live_pictures()
    {
        Desk desk;
        desk.script.step_ms = 40;
        QSignalSpy shown(&desk.studio->making(), &Making::livePicture);
        desk.create().setLive(true);
        QTRY_COMPARE(desk.script.runs, 1);
        desk.make();
        QCOMPARE(shown.count(), 0);
        QTRY_COMPARE(desk.saved.size(), 1);
    }

    void forever_goes_on_until_this_one_is_the_last()
    {
        Desk desk;
        desk.create().sampling()->setSeed(40);
        desk.create().setForever(true);
        QTRY_VERIFY_WITH_TIMEOUT(desk.saved.size() >= 3, 20'000);
        desk.button<QToolButton>("Stop after this one")->click();
        QVERIFY(!desk.create().isForever());
        QTRY_VERIFY(desk.studio->queue().isEmpty());
        QTest::qWait(100);
        const auto made = desk.saved.size();
        QTest::qWait(100);
        QCOMPARE(desk.saved.size(), made);
        for (int i = 0; i < made; ++i) QCOMPARE(desk.saved[i].request.seed, 40 + i);   // a closed lock counts on
    }

    void stopping_after_this_one_leaves_the_rest_waiting()
    {
        Desk desk;
        desk.script.step_ms = 20;
        desk.set([](GenerationRequest& request) { request.count = 3; });
        desk.button<QPushButton>("Generate")->click();
        QTRY_VERIFY(desk.studio->queue().running());
        desk.button<QToolButton>("Stop after this one")->click();
        QTRY_COMPARE(desk.saved.size(), 1);
        QTRY_VERIFY(!desk.studio->queue().running());
        QCOMPARE(desk.studio->queue().jobs().size(), 1);
        desk.script.step_ms = 0;
        desk.button<QPushButton>("Generate")->click();      // goes on, then makes what was asked for
        QTRY_COMPARE(desk.saved.size(), 6);
    }

    void a_branch_names_the_step_it_goes_on_from()
    {
        Desk desk;
        desk.make();
        QTRY_COMPARE(desk.strip().model().rowCount(), 6);
        auto* view = desk.strip().findChild<QListView*>();
        auto* branch = desk.button<QPushButton>("Branch from here");
        QVERIFY(!branch->isEnabled());      // the finished picture
        view->setCurrentIndex(desk.strip().model().index(2));
        QVERIFY(branch->isEnabled());
        const GenerationRequest parent = desk.saved.isEmpty() ? *desk.strip().model().frame(2).request : desk.saved[0].request;
        desk.set([](GenerationRequest& request) { request.prompt = "a blue house"; });
        QSignalSpy done(desk.studio.get(), &Studio::jobFinished);
        branch->click();
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(desk.saved.size(), 2);
        const GenerationRequest& child = desk.saved[1].request;
        QCOMPARE(child.prompt, std::string("a blue house"));
        QVERIFY(child.branch);
        QCOMPARE(child.branch->step, 3);
        QCOMPARE(child.branch->parent->prompt, std::string("a red house"));
        QCOMPARE(child.branch->parent->seed, parent.seed);
        QVERIFY(!desk.create().request().branch);           // the left column begins anew
        desk.create().setRequest(child);                    // from the history, say: then it is shown, and can be let go
        auto* let_go = desk.button<QToolButton>("Begin anew");
        QVERIFY(let_go->isVisible());
        let_go->click();
        QVERIFY(!desk.create().request().branch && !let_go->isVisible());
    }

    void a_sweep_is_a_row_of_one_seed()
    {
        Desk desk;
        Q_EMIT desk.strip().sweepRequested({1, 3, 7.5});
        QTRY_VERIFY(desk.saved.size() >= 3);
        QTRY_VERIFY(desk.studio->queue().isEmpty());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(desk.saved[i].request.seed, desk.saved[0].request.seed);
            QCOMPARE(desk.saved[i].request.guidance_scale, QList<double>({1, 3, 7.5})[i]);
        }
        QStringList labels;
        for (int row = 0; row < desk.strip().model().rowCount(); ++row)
            if (desk.strip().model().frame(row).finished) labels += desk.strip().model().frame(row).label;
        QCOMPARE(labels.size(), 3);
        QVERIFY2(labels[2].contains("7.5"), qPrintable(labels.join(", ")));
        QCOMPARE(desk.strip().model().index(desk.strip().model().rowCount() - 1).data().toString(), QString("7.5"));
    }

    void what_it_will_cost_is_known_after_the_first_picture()
    {
        Desk desk;
        QVERIFY(!desk.studio->making().costs().estimate(desk.create().request(), *desk.studio->model()));
        desk.make();
        QTRY_VERIFY(desk.studio->making().costs().estimate(desk.create().request(), *desk.studio->model()));
        const RunEstimate estimate{.seconds = 12, .bytes = 0, .pictures = 1, .measured_at = {}};
        QVERIFY(CreatePanel::describe(estimate).contains("12 s"));
        QVERIFY(CreatePanel::explain({.seconds = 1, .bytes = 0, .pictures = 2, .measured_at = {64, 48}}).contains("64 × 48"));
    }

    void a_picture_too_large_for_the_memory_is_offered_smaller()
    {
        Desk desk;
        desk.set([](GenerationRequest& request) { request.width = request.height = 64; });
        desk.script.before_run = [](const GenerationRequest& request) {
            if (request.width > 48) throw Error{kOutOfMemory, "there is not enough of it for 64x64", "choose a smaller size"};
        };
        desk.button<QPushButton>("Generate")->click();
        QTRY_VERIFY(desk.window->panels().notice->isVisible());
        desk.button<QPushButton>("Use 48 × 48")->click();
        QTRY_COMPARE(desk.saved.size(), qsizetype(1));
        QCOMPARE(desk.saved[0].request.width, 48);
        QCOMPARE(desk.create().request().height, 48);
    }

    void what_a_run_says_of_its_files_is_shown()
    {
        Desk desk;
        desk.script.notices = {"sky.png has changed since this picture was made", "the mask was resized"};
        desk.set([](GenerationRequest& request) { request.count = 2; });
        desk.make();
        const NoticeBar& notice = *desk.window->panels().notice;
        QVERIFY(notice.isVisible());
        for (const auto& sentence : desk.script.notices) QVERIFY2(notice.line().contains(QString::fromStdString(sentence)), qPrintable(notice.line()));
        desk.script.notices.clear();
        desk.make();
        QVERIFY(!notice.isVisible());
    }

    void the_taskbar_is_told_how_far_it_is()
    {
        Desk desk;
        desk.script.step_ms = 120;
        desk.button<QPushButton>("Generate")->click();
        QTRY_VERIFY2(desk.window->windowTitle().startsWith("40 %"), qPrintable(desk.window->windowTitle()));
        QTRY_COMPARE(desk.window->windowTitle(), QString("Sfumato"));
        QCOMPARE(TaskbarProgress::properties(0.4), (QVariantMap{{"progress-visible", true}, {"progress", 0.4}}));
        QCOMPARE(TaskbarProgress::properties(-1)["progress-visible"].toBool(), false);
    }
};

QTEST_MAIN(TestMakingDesk)
#include "test_making_desk.moc"
