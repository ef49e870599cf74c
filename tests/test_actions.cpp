// The actions of the window: each is bound to who does it, and what exists twice, as an action and as a button, does
// the same both ways.
#include "core/studio/jobs/job_service.h"
#include "tests/support/window_fixture.h"

#include "ui/actions/action_button.h"
#include "ui/actions/actions.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The actions that are buttons in panels as well.
const QStringList kButtons{"branch",    "cancel", "finish_this", "forever",     "generate",      "grid",
                           "keep_live", "live",   "pause_queue", "show_canvas", "sketch_colour", "sweep"};

struct Fixture : WindowFixture {
    Fixture()
    {
        [this] { QVERIFY(wait_for_model()); }();
        change_request([](GenerationRequest& request) {
            request.width = request.height = 16;
            request.steps = 5;
        });
    }
    void trigger(const char* id) const { action(id)->trigger(); }
    ActionButton* buttonOf(const QString& id) const
    {
        for (auto* button : window->findChildren<ActionButton*>())
            if (button->action().objectName() == id) return button;
        return nullptr;
    }
};

} // namespace

class TestActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void every_row_of_the_table_is_bound_once()
    {
        WindowFixture fixture;
        QStringList ids;
        for (const ActionRow& row : actionRows()) ids += QLatin1String(row.id);
        QCOMPARE(sorted(fixture.part<Actions>().bound()), sorted(ids));
    }

    void a_button_of_an_action_follows_and_triggers_it()
    {
        QMainWindow window;
        Actions actions(window);
        QPushButton plain;
        QToolButton checkable;
        plain.setToolTip("Make the picture.");
        actions.addButton("generate", &plain);
        actions.addButton("live", &checkable);
        int made = 0;
        QList<bool> live;
        actions.bind("generate", this, [&] { ++made; });
        actions.bind("live", this, [&](bool on) { live += on; });
        plain.click();
        actions[QStringLiteral("generate")]->trigger();
        QCOMPARE(made, 2);
        checkable.click();
        QVERIFY(actions[QStringLiteral("live")]->isChecked());
        checkable.toggle(); // as assistive tools do
        actions[QStringLiteral("live")]->trigger();
        QVERIFY(checkable.isChecked());
        QCOMPARE(live, (QList<bool>{true, false, true}));
        actions[QStringLiteral("generate")]->setEnabled(false);
        QVERIFY(!plain.isEnabled());
        plain.click();
        QCOMPARE(made, 2);
    }

    void the_tooltip_of_a_button_ends_with_the_keys_whatever_comes_first()
    {
        QMainWindow window;
        Actions actions(window);
        QPushButton button;
        actions.addButton("generate", &button);
        actions.setKeys("generate", QKeySequence("F9"));
        button.setToolTip("Make the picture.");
        QCOMPARE(button.toolTip(), QString("Make the picture. (F9)"));
        button.setToolTip("Das Bild machen."); // another language
        QCOMPARE(button.toolTip(), QString("Das Bild machen. (F9)"));
        actions.setKeys("generate", {});
        QCOMPARE(button.toolTip(), QString("Das Bild machen."));
    }

    void every_button_that_does_what_an_action_does_triggers_it()
    {
        Fixture fixture;
        QStringList ids;
        for (auto* button : fixture.window->findChildren<ActionButton*>()) {
            ids += button->action().objectName();
            QCOMPARE(button->button().isEnabled(), button->action().isEnabled());
            QCOMPARE(button->button().isCheckable(), button->action().isCheckable());
        }
        QCOMPARE(sorted(ids), kButtons);
    }

    void one_click_is_one_trigger_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : kButtons) QTest::newRow(qPrintable(id)) << id;
    }
    void one_click_is_one_trigger()
    {
        QFETCH(QString, id);
        QMainWindow window;
        Actions actions(window);
        QPushButton button;
        actions[id]->setEnabled(true);
        actions.addButton(qPrintable(id), &button);
        QSignalSpy triggered(actions[id], &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
        button.click();
        QCOMPARE(triggered.count(), 2);
    }

    void both_ways_the_queue_goes_on_after_stop_after_this_one_data()
    {
        QTest::addColumn<bool>("by_key");
        QTest::newRow("button") << false;
        QTest::newRow("Ctrl+Return") << true;
    }
    void both_ways_the_queue_goes_on_after_stop_after_this_one()
    {
        QFETCH(bool, by_key);
        Fixture fixture;
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        fixture.script.gate.close();
        fixture.change_request([](GenerationRequest& request) { request.count = 3; });
        fixture.trigger("generate");
        QTRY_VERIFY(fixture.studio->jobs().queue().running());
        fixture.trigger("finish_this");
        fixture.script.gate.open();
        QTRY_COMPARE(saved.count(), 1);
        QTRY_VERIFY(!fixture.studio->jobs().queue().running());
        QCOMPARE(fixture.studio->jobs().queue().jobs().size(), 1);
        QVERIFY(fixture.studio->jobs().queue().isPaused() && fixture.action("pause_queue")->isChecked());
        if (by_key) {
            fixture.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
            QTest::keyClick(fixture.window.get(), Qt::Key_Return, Qt::ControlModifier);
        } else fixture.button<QPushButton>("Generate")->click();
        QTRY_COMPARE(saved.count(), 6); // what waited, and what was asked for
        QVERIFY(!fixture.studio->jobs().queue().isPaused() && !fixture.action("pause_queue")->isChecked());
    }

    void a_queue_that_a_person_paused_stays_paused_both_ways()
    {
        for (const bool by_action : {false, true}) {
            Fixture fixture;
            fixture.buttonOf("pause_queue")->button().click();
            fixture.trigger("generate");
            QVERIFY(fixture.studio->jobs().queue().isPaused());
            fixture.trigger("finish_this");
            if (by_action) fixture.trigger("generate");
            else fixture.button<QPushButton>("Generate")->click();
            fixture.settle();
            QVERIFY(fixture.studio->jobs().queue().isPaused());
            QCOMPARE(fixture.studio->jobs().queue().jobs().size(), 2);
        }
    }

    void cancel_stops_the_picture_and_forever_both_ways()
    {
        for (const bool by_action : {false, true}) {
            Fixture fixture;
            QSignalSpy cancelled(&fixture.studio->jobs(), &JobService::jobCancelled);
            fixture.script.gate.close();
            fixture.buttonOf("forever")->button().click();
            QTRY_VERIFY(fixture.studio->jobs().queue().running());
            if (by_action) fixture.trigger("cancel");
            else fixture.button<QPushButton>("Cancel")->click();
            QTRY_COMPARE(cancelled.count(), 1);
            QVERIFY(!fixture.action("forever")->isChecked() && !fixture.buttonOf("forever")->button().isChecked());
            QVERIFY(fixture.studio->jobs().queue().isEmpty());
        }
    }
};

QTEST_MAIN(TestActions)
#include "test_actions.moc"
