// The window over a studio without a model: its accessible names, what Generate asks for, what comes back, what is
// kept.
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "tests/support/window_fixture.h"

#include "ui/actions/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/image_view.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/history/history_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/generate/vocabulary_hint.h"
#include "ui/theme/icons.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/notice_bar.h"
#include "ui/generate/progress_strip.h"
#include "ui/widgets/duration_text.h"

#include <QAccessible>
#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>
#include <latch>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// The first control of that name in the tree, as an assistive tool finds it.
QAccessibleInterface* find(QAccessibleInterface* node, const QString& name, int depth = 0)
{
    if (!node || !node->isValid()) return nullptr;
    if (depth && node->text(QAccessible::Name) == name) return node;
    for (int i = 0; i < node->childCount(); ++i)
        if (QAccessibleInterface* hit = find(node->child(i), name, depth + 1)) return hit;
    return nullptr;
}

/// Its controls as an assistive tool reaches them.
struct Fixture : WindowFixture {
    using WindowFixture::WindowFixture;
    QAccessibleInterface* control(const char* name)
    {
        return find(QAccessible::queryAccessibleInterface(window.get()), name);
    }
    void setValue(const char* name, double value) { control(name)->valueInterface()->setCurrentValue(value); }
    void press(const char* name)
    {
        control(name)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
};

} // namespace

class TestUiWindow : public QObject {
    Q_OBJECT
    QTemporaryDir trash_home_;
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c()); // numbers with a point, wherever the test runs
        applyTheme("dark");
        qputenv("XDG_DATA_HOME", trash_home_.path().toUtf8());
    }

    void every_control_of_the_contract_has_its_name_and_interface()
    {
        Fixture fixture;
        for (const char* name : {"Prompt", "Negative prompt"}) {
            QVERIFY2(fixture.control(name), name);
            QVERIFY2(fixture.control(name)->editableTextInterface(), name);
        }
        for (const char* name :
             {"Guidance scale", "Steps", "Width", "Height", "Seed", "Image count", "Sampler", "Schedule", "Model"}) {
            QVERIFY2(fixture.control(name), name);
            QVERIFY2(fixture.control(name)->valueInterface(), name);
        }
        for (const char* name : {"Generate", "Cancel", "Sampler", "Schedule", "Model", "Undo", "Redo"}) {
            QVERIFY2(fixture.control(name), name);
            QVERIFY2(fixture.control(name)->actionInterface(), name);
            QVERIFY2(!fixture.control(name)->actionInterface()->actionNames().isEmpty()
                         || !fixture.control(name)->object()->property("enabled").toBool(),
                     name);
        }
        for (const char* name : {"Preview", "Step filmstrip", "Prompt history", "Gallery", "Gallery search"})
            QVERIFY2(fixture.control(name), name);
    }

    void a_panel_asked_for_by_name_comes_to_the_front()
    {
        Fixture fixture;
        QDockWidget* history = fixture.window->findChild<QDockWidget*>("history");
        QVERIFY(history->visibleRegion().isEmpty());        // behind the gallery
        QAction* show = nullptr;
        for (QAction* action : fixture.window->findChildren<QAction*>())
            if (action->text() == "History panel") show = action;
        QVERIFY(show && !show->isChecked());
        show->trigger();
        QVERIFY(!history->visibleRegion().isEmpty() && show->isChecked());
        QVERIFY(history->isAncestorOf(fixture.window->focusWidget()));
        show->trigger();
        QVERIFY(history->isHidden());
    }

    void buttons_name_the_keys_of_now()
    {
        Fixture fixture;
        const auto tip = [&] { return static_cast<QWidget*>(fixture.control("Generate")->object())->toolTip(); };
        QVERIFY2(tip().endsWith(" (Ctrl+Return)"), qPrintable(tip()));
        auto* actions = fixture.window->findChild<Actions*>();
        actions->setKeys("generate", QKeySequence("F9"));
        QVERIFY2(tip().endsWith(". (F9)") && !tip().contains("Ctrl"), qPrintable(tip()));
        actions->setKeys("generate", {});
        QVERIFY2(tip().endsWith(u'.'), qPrintable(tip()));
    }

    void a_sampler_is_chosen_through_its_accessible_value()
    {
        Fixture fixture;
        const QString before = QString::fromStdString(fixture.create().request().sampler);
        fixture.setValue("Sampler", 3);
        QCOMPARE(fixture.create().request().sampler, sampler_names()[3].name.toStdString());
        find(fixture.control("Sampler"), before)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction()); // an entry of its list
        QCOMPARE(QString::fromStdString(fixture.create().request().sampler), before);
    }

    void every_control_has_a_tooltip()
    {
        Fixture fixture;
        for (const char* name : {"Prompt", "Negative prompt", "Guidance scale", "Steps", "Width", "Height", "Seed",
                                 "Image count", "Generate", "Cancel", "Sampler", "Schedule", "Model", "Undo", "Redo",
                                 "Step filmstrip", "Prompt history", "Gallery search"}) {
            QVERIFY2(fixture.control(name) && fixture.control(name)->object(), name);
            QVERIFY2(!fixture.control(name)->object()->property("toolTip").toString().isEmpty(), name);
        }
    }

    void generate_asks_for_what_is_shown()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.studio->currentModel().description());
        GenerationRequest request;
        QSignalSpy started(&fixture.studio->jobs(), &JobService::jobStarted);
        connect(&fixture.studio->jobs(), &JobService::jobStarted, this,
                [&](JobId id) { request = fixture.queue().find(id)->job.request; });
        fixture.control("Prompt")->editableTextInterface()->replaceText(0, 0, "a red house");
        fixture.setValue("Steps", 3);
        fixture.setValue("Guidance scale", 2.5);
        fixture.setValue("Width", 96);
        fixture.setValue("Seed", 421);
        fixture.setValue("Image count", 2);
        fixture.press("Generate");
        QTRY_COMPARE(started.count(), 1);
        QCOMPARE(request.model.path, fixture.studio->currentModel().description()->ref.path);
        request.model = fixture.create().request().model; // which the create panel does not show
        QCOMPARE(request, fixture.create().request());
        QCOMPARE(request.prompt, std::string("a red house"));
        QCOMPARE(request.steps, 3);
        QCOMPARE(request.guidance_scale, 2.5);
        QCOMPARE(request.width, 96);
        QCOMPARE(request.seed, std::int64_t(421));
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 2);
        QCOMPARE(fixture.gallery().model().entry(0)->request.seed, std::int64_t(422));
        QTRY_COMPARE(fixture.history_panel().model().rowCount(), 1);
    }

    void a_run_fills_the_filmstrip_and_ends_on_the_canvas()
    {
        Fixture fixture;
        QSignalSpy done(&fixture.studio->jobs(), &JobService::jobFinished);
        fixture.setValue("Steps", 5);
        fixture.press("Generate");
        QTRY_COMPARE(done.count(), 1);
        FilmstripModel& strip = fixture.filmstrip().model();
        QTRY_COMPARE(strip.rowCount(), 6); // a preview per step and the picture
        QVERIFY(strip.frame(5).finished);
        QCOMPARE(fixture.canvas().view()->image(), strip.frame(5).image);
    }

    void ctrl_return_generates_from_the_prompt()
    {
        Fixture fixture;
        fixture.window->activateWindow();
        auto* prompt = qobject_cast<QWidget*>(fixture.control("Prompt")->object());
        QTRY_VERIFY(prompt->hasFocus());
        fixture.setValue("Steps", 1);
        QTest::keyClicks(prompt, "a red house");
        QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        QCOMPARE(fixture.gallery().model().entry(0)->request.prompt, std::string("a red house"));
    }

    void a_failed_job_is_tried_again_as_it_was()
    {
        Fixture fixture;
        std::atomic<bool> broken = true;
        std::latch changed(1);
        fixture.script.before_run = [&](const GenerationRequest&) {
            changed.wait();
            if (broken)
                throw Error{verbatim("memory"), verbatim("too little is left"), verbatim("close other programs")};
        };
        fixture.setValue("Steps", 2);
        fixture.setValue("Seed", 7);
        fixture.press("Generate");
        QTRY_VERIFY(!fixture.studio->jobs().queue().isEmpty());
        fixture.setValue("Seed", 8); // shown now, but not what fails
        changed.count_down();
        QTRY_VERIFY(fixture.notice().isVisible());
        QVERIFY(fixture.notice().line().contains("too little is left"));
        broken = false;
        for (QPushButton* button : fixture.notice().findChildren<QPushButton*>())
            if (button->text() == "Try again") button->click();
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        QCOMPARE(fixture.gallery().model().entry(0)->request.seed, std::int64_t(7));
    }

    void the_unlocked_seed_shows_what_was_drawn()
    {
        Fixture fixture;
        fixture.setValue("Steps", 1);
        fixture.press("Generate");
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        const double shown = fixture.control("Seed")->valueInterface()->currentValue().toDouble();
        QVERIFY(shown >= 0);
        QCOMPARE(double(fixture.gallery().model().entry(0)->request.seed), shown);
        QCOMPARE(fixture.create().request().seed, std::int64_t(-1));
    }

    void cancel_stops_the_run()
    {
        Fixture fixture;
        fixture.script.gate.let_through(1);
        QSignalSpy cancelled(&fixture.studio->jobs(), &JobService::jobCancelled),
            step(&fixture.studio->jobs(), &JobService::stepDone);
        fixture.setValue("Steps", 500);
        fixture.press("Generate");
        QTRY_VERIFY(step.count() > 0);
        fixture.press("Cancel");
        QTRY_COMPARE(cancelled.count(), 1);
        QVERIFY(fixture.studio->jobs().queue().isEmpty());
    }

    void a_size_that_does_not_fit_is_said_in_the_window_with_a_way_out()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.studio->currentModel().description());
        fixture.setValue("Width", 100);
        fixture.setValue("Steps", 1);
        fixture.press("Generate");
        NoticeBar* notice = &fixture.notice();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->line().contains("100"), qPrintable(notice->line()));
        QVERIFY(fixture.studio->jobs().queue().isEmpty());
        auto* smaller = notice->findChild<QPushButton*>();
        QVERIFY(smaller);
        smaller->click();
        QVERIFY(!notice->isVisible());
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        QCOMPARE(fixture.gallery().model().entry(0)->width, 104);
    }

    void a_model_that_cannot_be_opened_is_said_in_the_window()
    {
        Fixture fixture({.model = "missing"});
        QTRY_VERIFY(fixture.notice().isVisible());
        QVERIFY(fixture.notice().line().contains("missing"));
        fixture.notice().findChildren<QPushButton*>().first()->click(); // the built-in model
        QTRY_VERIFY(fixture.studio->currentModel().description());
        QVERIFY(fixture.studio->currentModel().description()->ref.path.empty());
    }

    void history_puts_the_whole_request_back_and_undo_the_one_before()
    {
        Fixture fixture;
        GenerationRequest old = fixture.create().request();
        old.prompt = "a red house";
        old.steps = 7;
        old.eta = 0.5; // not shown anywhere
        old.seed = 99;
        const GenerationRequest before = fixture.create().request();
        Q_EMIT fixture.history_panel().requestPartChosen(old, RequestPart::Everything);
        QCOMPARE(fixture.create().request(), old);
        fixture.press("Undo");
        QCOMPARE(fixture.create().request(), before);
        fixture.press("Redo");
        QCOMPARE(fixture.create().request(), old);
    }

    void a_part_of_an_old_request_goes_into_what_is_there()
    {
        Fixture fixture;
        fixture.setValue("Steps", 1);
        fixture.setValue("Seed", 99);
        fixture.control("Prompt")->editableTextInterface()->replaceText(0, 0, "a red house");
        fixture.press("Generate");
        QTRY_COMPARE(fixture.history_panel().model().rowCount(), 1);
        QTRY_COMPARE(fixture.history_panel().model().entry(0).pictures, 1);
        const auto old = fixture.history_panel().model().entry(0).request;
        fixture.control("Prompt")->editableTextInterface()->replaceText(0, 11, "by the sea");
        fixture.setValue("Steps", 7);
        fixture.setValue("Seed", 5);
        const GenerationRequest before = fixture.create().request();
        for (const RequestPart part : {RequestPart::Seed, RequestPart::Prompt, RequestPart::Settings}) {
            Q_EMIT fixture.history_panel().requestPartChosen(old, part);
            const GenerationRequest now = fixture.create().request();
            QCOMPARE(now.seed, part == RequestPart::Seed ? std::int64_t(99) : std::int64_t(5));
            QCOMPARE(now.prompt, std::string(part == RequestPart::Prompt ? "a red house" : "by the sea"));
            QCOMPARE(now.steps, part == RequestPart::Settings ? 1 : 7);
            fixture.press("Undo");
            QCOMPARE(fixture.create().request(), before);
        }
    }

    void a_deleted_picture_comes_back()
    {
        Fixture fixture;
        fixture.setValue("Steps", 1);
        fixture.press("Generate");
        GalleryModel& gallery = fixture.gallery().model();
        QTRY_COMPARE(gallery.rowCount(), 1);
        const PictureEntry picture = *gallery.entry(0);
        Q_EMIT fixture.gallery().removeRequested({picture.id});
        QTRY_COMPARE(gallery.rowCount(), 0);
        QTRY_VERIFY(!QFile::exists(picture.path)); // the row goes first
        fixture.press("Undo");
        QTRY_COMPARE(gallery.rowCount(), 1);
        QTRY_VERIFY(QFile::exists(picture.path));
    }

    void layout_and_request_survive_a_restart()
    {
        QTemporaryDir folder;
        {
            Fixture fixture({.data_dir = folder.path()});
            QTRY_VERIFY(fixture.studio->currentModel().description());
            fixture.window->findChild<QDockWidget*>("history")->hide();
            fixture.window->addDockWidget(Qt::LeftDockWidgetArea, fixture.window->findChild<QDockWidget*>("gallery"));
            fixture.control("Prompt")->editableTextInterface()->replaceText(0, 0, "by the sea");
            fixture.setValue("Steps", 33);
            fixture.window->close();
        }
        Fixture fixture({.data_dir = folder.path()});
        QVERIFY(fixture.window->findChild<QDockWidget*>("history")->isHidden());
        QCOMPARE(fixture.window->dockWidgetArea(fixture.window->findChild<QDockWidget*>("gallery")),
                 Qt::LeftDockWidgetArea);
        QTRY_COMPARE(fixture.create().request().prompt, std::string("by the sea"));
        QTRY_VERIFY(fixture.studio->currentModel().description());
        fixture.settle();
        QCOMPARE(fixture.create().request().steps, 33); // the model's defaults do not overwrite it
    }

    void the_hint_offers_only_what_the_model_knows()
    {
        Fixture fixture;
        auto* hint = fixture.window->findChild<VocabularyHint*>();
        QTRY_VERIFY(hint->isVisibleTo(fixture.window.get()));
        QVERIFY(hint->phrases().contains("by the sea"));
        QVERIFY(!hint->phrases().contains("in the desert"));
        Q_EMIT hint->phraseChosen("by the sea");
        QCOMPARE(fixture.create().prompt()->prompt(), QString("by the sea"));
    }

    void progress_reads_as_a_sentence()
    {
        const QString text = ProgressStrip::describe({.job = 1,
                                                      .picture = 1,
                                                      .pictures = 4,
                                                      .step = 12,
                                                      .steps = 20,
                                                      .steps_per_second = 21.2,
                                                      .seconds_left = 0.4},
                                                     0);
        for (const char* part : {"2", "4", "12/20", "21 it/s", "0.4 s"})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(durationText(200), QString("3 min 20 s"));
    }
};

QTEST_MAIN(TestUiWindow)
#include "test_ui_window.moc"
