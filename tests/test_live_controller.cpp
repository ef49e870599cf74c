// Making pictures beyond one request at a time: live, forever, the last one, branches, sweeps, estimates.
#include "core/pipeline/out_of_memory.h"
#include "core/studio/jobs/cost_estimator.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/support/qt_image.h"
#include "tests/support/window_fixture.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/image_view.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/notice_bar.h"
#include "ui/generate/progress_strip.h"
#include "ui/window/taskbar_progress.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : WindowFixture {
    QList<PictureEntry> saved_pictures;
    Fixture()
    {
        QObject::connect(&studio->jobs(), &JobService::pictureSaved, studio.get(),
                         [this](JobId, const PictureEntry& picture) { saved_pictures << picture; });
        (void)wait_for_model();
        change_request([](GenerationRequest& request) {
            request.prompt = "a red house";
            request.width = request.height = 16;
            request.steps = 5;
        });
    }
    ~Fixture()
    {
        window.reset();
        studio.reset(); // saves what is left
    }
    FilmstripPanel& strip() { return filmstrip(); }
};

} // namespace

class TestLiveController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void live_shows_the_newest_change_and_keeps_nothing()
    {
        Fixture fixture;
        QSignalSpy shown(&fixture.studio->jobs(), &JobService::livePreviewReady);
        fixture.script.gate.close();
        fixture.action("live")->trigger();
        QTRY_COMPARE(fixture.script.runs, 1);
        for (const int steps : {4, 3, 2}) {
            fixture.change_request([steps](GenerationRequest& request) {
                request.steps = steps;
                request.prompt += " by the sea";
            });
            QTRY_COMPARE(fixture.script.runs, 6 - steps); // the run before was stopped where it stood
        }
        fixture.script.gate.open();
        QTRY_VERIFY(shown.count() > 0);
        fixture.settle();
        QCOMPARE(shown.count(), 1);     // those before were stopped
        const auto picture = shown[0][0].value<GeneratedImage>();
        QCOMPARE(picture.request.prompt, fixture.create().request().prompt);
        QCOMPARE(picture.request.steps, 2);
        QCOMPARE(fixture.canvas().view()->image(), to_qimage(picture.image));
        QCOMPARE(fixture.history().size(), qsizetype(0));
        QVERIFY(fixture.saved_pictures.isEmpty());
        const auto seed = picture.request.seed;
        fixture.change_request([](GenerationRequest& request) { request.guidance_scale = 9; });
        QTRY_COMPARE(shown.count(), 2);
        QCOMPARE(shown[1][0].value<GeneratedImage>().request.seed, seed);      // only what was changed changes
    }

    void a_kept_live_picture_is_a_picture_like_any_other()
    {
        Fixture fixture;
        fixture.action("live")->trigger();
        auto* keep = fixture.button<QPushButton>("Keep this picture");
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        QTRY_COMPARE(fixture.saved_pictures.size(), 1);
        QCOMPARE(fixture.history().size(), qsizetype(1));
        QVERIFY(!keep->isVisible());
        QCOMPARE(read_request(fixture.saved_pictures[0].path.toStdString()).value().prompt, std::string("a red house"));
        fixture.settle();
        QCOMPARE(fixture.saved_pictures.size(), 1);
    }

    void a_job_goes_before_live_pictures()
    {
        Fixture fixture;
        fixture.script.gate.close();
        QSignalSpy shown(&fixture.studio->jobs(), &JobService::livePreviewReady);
        fixture.action("live")->trigger();
        QTRY_COMPARE(fixture.script.runs, 1);
        QSignalSpy done(&fixture.studio->jobs(), &JobService::jobFinished);
        fixture.button<QPushButton>("Generate")->click();
        QTRY_COMPARE(fixture.script.runs, 2); // the gate is closed: the live picture was stopped
        fixture.script.gate.open();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(shown.count(), 0);
        QTRY_COMPARE(fixture.saved_pictures.size(), 1);
    }

    void forever_goes_on_until_this_one_is_the_last()
    {
        Fixture fixture;
        fixture.create().sampling()->setSeed(40);
        fixture.action("forever")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.saved_pictures.size() >= 3, 20'000);
        fixture.button<QToolButton>("Stop after this one")->click();
        QVERIFY(!fixture.action("forever")->isChecked());
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        fixture.settle();
        const auto made = fixture.saved_pictures.size();
        fixture.settle();
        QCOMPARE(fixture.saved_pictures.size(), made);
        for (int i = 0; i < made; ++i)
            QCOMPARE(fixture.saved_pictures[i].request.seed, 40 + i); // a closed lock counts on
    }

    void stopping_after_this_one_leaves_the_rest_waiting()
    {
        Fixture fixture;
        fixture.script.gate.close();
        fixture.change_request([](GenerationRequest& request) { request.count = 3; });
        fixture.button<QPushButton>("Generate")->click();
        QTRY_VERIFY(fixture.studio->jobs().queue().running());
        fixture.button<QToolButton>("Stop after this one")->click();
        fixture.script.gate.open();
        QTRY_COMPARE(fixture.saved_pictures.size(), 1);
        QTRY_VERIFY(!fixture.studio->jobs().queue().running());
        QCOMPARE(fixture.studio->jobs().queue().jobs().size(), 1);
        fixture.button<QPushButton>("Generate")->click();      // goes on, then makes what was asked for
        QTRY_COMPARE(fixture.saved_pictures.size(), 6);
    }

    void a_branch_names_the_step_it_goes_on_from()
    {
        Fixture fixture;
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(fixture.strip().model().rowCount(), 6);
        auto* view = fixture.strip().findChild<QListView*>();
        auto* branch = fixture.button<QPushButton>("Branch from here");
        QVERIFY(!branch->isEnabled());      // the finished picture
        view->setCurrentIndex(fixture.strip().model().index(2));
        QVERIFY(branch->isEnabled());
        const GenerationRequest parent = fixture.saved_pictures.isEmpty() ? *fixture.strip().model().frame(2).request
                                                                          : fixture.saved_pictures[0].request;
        fixture.change_request([](GenerationRequest& request) { request.prompt = "a blue house"; });
        QSignalSpy done(&fixture.studio->jobs(), &JobService::jobFinished);
        branch->click();
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(fixture.saved_pictures.size(), 2);
        const GenerationRequest& child = fixture.saved_pictures[1].request;
        QCOMPARE(child.prompt, std::string("a blue house"));
        QVERIFY(child.branch);
        QCOMPARE(child.branch->step, 3);
        QCOMPARE(child.branch->parent->prompt, std::string("a red house"));
        QCOMPARE(child.branch->parent->seed, parent.seed);
        QVERIFY(!fixture.create().request().branch); // the create panel begins anew
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
        QTRY_VERIFY(fixture.saved_pictures.size() >= 3);
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(fixture.saved_pictures[i].request.seed, fixture.saved_pictures[0].request.seed);
            QCOMPARE(fixture.saved_pictures[i].request.guidance_scale, QList<double>({1, 3, 7.5})[i]);
        }
        QStringList labels;
        for (int row = 0; row < fixture.strip().model().rowCount(); ++row)
            if (fixture.strip().model().frame(row).finished) labels += fixture.strip().model().frame(row).label();
        QCOMPARE(labels.size(), 3);
        QVERIFY2(labels[2].contains("7.5"), qPrintable(labels.join(", ")));
        QCOMPARE(fixture.strip().model().index(fixture.strip().model().rowCount() - 1).data().toString(),
                 QString("7.5"));
    }

    void what_it_will_cost_is_known_after_the_first_picture()
    {
        Fixture fixture;
        QVERIFY(!fixture.studio->costs().estimate(fixture.create().request(),
                                                  *fixture.studio->currentModel().description()));
        QVERIFY(fixture.make_picture());
        const auto shown = [&](const QString& text) {
            return std::ranges::any_of(fixture.create().findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(shown("About"));
        QVERIFY(!shown("is known after the first picture"));
        const CostEstimate estimate{.seconds = 12, .bytes = 0, .pictures = 1, .measured_at = {}};
        QVERIFY(CreatePanel::describe(estimate).contains("12 s"));
        QVERIFY(CreatePanel::explain({.seconds = 1, .bytes = 0, .pictures = 2, .measured_at = {64, 48}})
                    .contains("64 × 48"));
    }

    void a_picture_too_large_for_the_memory_is_offered_smaller()
    {
        Fixture fixture;
        fixture.change_request([](GenerationRequest& request) { request.width = request.height = 64; });
        fixture.script.before_run = [](const GenerationRequest& request) {
            if (request.width > 48)
                throw Error{kOutOfMemory, verbatim("there is not enough of it for 64x64"),
                            verbatim("choose a smaller size")};
        };
        fixture.button<QPushButton>("Generate")->click();
        QTRY_VERIFY(fixture.notice().isVisible());
        fixture.button<QPushButton>("Use 48 × 48")->click();
        QTRY_COMPARE(fixture.saved_pictures.size(), qsizetype(1));
        QCOMPARE(fixture.saved_pictures[0].request.width, 48);
        QCOMPARE(fixture.create().request().height, 48);
    }

    void what_a_run_says_of_its_files_is_shown()
    {
        Fixture fixture;
        fixture.script.notices
            = {verbatim("sky.png has changed since this picture was made"), verbatim("the mask was resized")};
        fixture.change_request([](GenerationRequest& request) { request.count = 2; });
        QVERIFY(fixture.make_picture());
        const NoticeBar& notice = fixture.notice();
        QVERIFY(notice.isVisible());
        for (const auto& sentence : fixture.script.notices)
            QVERIFY2(notice.line().contains(QString::fromStdString(sentence.text())), qPrintable(notice.line()));
        fixture.script.notices.clear();
        QVERIFY(fixture.make_picture());
        QVERIFY(!notice.isVisible());
    }

    void the_taskbar_is_told_how_far_it_is()
    {
        Fixture fixture;
        fixture.script.gate.let_through(2);
        fixture.button<QPushButton>("Generate")->click();
        QTRY_VERIFY2(fixture.window->windowTitle().startsWith("40 %"), qPrintable(fixture.window->windowTitle()));
        fixture.script.gate.open();
        QTRY_COMPARE(fixture.window->windowTitle(), QString("Sfumato"));
        QCOMPARE(TaskbarProgress::properties(0.4), (QVariantMap{{"progress-visible", true}, {"progress", 0.4}}));
        QCOMPARE(TaskbarProgress::properties(-1)["progress-visible"].toBool(), false);
    }
};

QTEST_MAIN(TestLiveController)
#include "test_live_controller.moc"
