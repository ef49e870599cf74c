// What a step of a run and a typed letter cost the window: what shows them is painted again and nothing else, previews
// are decoded on the thread that owns the model. How long that takes: tests/bench/bench_window.
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "tests/support/window_fixture.h"

#include "ui/canvas/canvas.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/history/history_panel.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// Which widgets are painted while it lives, and how often each.
class PaintedWidgets final : public QObject {
public:
    PaintedWidgets() { qApp->installEventFilter(this); }
    /// How often the widget or one in it was painted.
    [[nodiscard]] int within(const QWidget* widget) const
    {
        return static_cast<int>(std::ranges::count_if(painted_, [widget](const QPointer<QWidget>& painted) {
            return painted && (painted == widget || widget->isAncestorOf(painted));
        }));
    }
    void clear() { painted_.clear(); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType()) painted_ << static_cast<QWidget*>(object);
        return false;
    }

private:
    QList<QPointer<QWidget>> painted_;
};

} // namespace

class TestWindowRepaints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void a_step_paints_what_shows_it_and_nothing_else()
    {
        WindowFixture fixture({.size = {1400, 1000}});
        QVERIFY(fixture.wait_for_model());
        QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
        fixture.change_request([](GenerationRequest& request) {
            request.steps = 6;
            request.width = request.height = 64;
        });
        QSignalSpy steps(&fixture.studio->jobs(), &JobService::stepDone),
            done(&fixture.studio->jobs(), &JobService::jobFinished);
        FilmstripModel& strip = fixture.filmstrip().model();
        fixture.script.gate.let_through(1);
        QVERIFY(fixture.studio->jobs().generate(fixture.create().request()));
        QTRY_COMPARE(strip.rowCount(), 1);
        QCoreApplication::processEvents();
        PaintedWidgets painted;
        for (int step = 2; step <= 5; ++step) {
            painted.clear();
            fixture.script.gate.let_through(1);
            QTRY_COMPARE(strip.rowCount(), step);
            QTRY_VERIFY(painted.within(&fixture.filmstrip()) > 0 && painted.within(&fixture.canvas()) > 0);
            QCOMPARE(painted.within(&fixture.gallery()), 0);
            QCOMPARE(painted.within(&fixture.history_panel()), 0);
            QCOMPARE(painted.within(fixture.create().prompt()), 0);
        }
        fixture.script.gate.open();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(steps.count(), 6);
    }

    void previews_are_decoded_where_the_model_lives()
    {
        WindowFixture fixture;
        QVERIFY(fixture.wait_for_model() && fixture.make_picture());
        QVERIFY(fixture.script.decoded > 0);
        QCOMPARE(fixture.script.decoded_on.load(), fixture.script.opened_on.load());
        QVERIFY(fixture.script.decoded_on.load() != QThread::currentThreadId());
    }

    void a_letter_paints_the_prompt_and_asks_once()
    {
        WindowFixture fixture({.size = {1400, 1000}});
        QVERIFY(fixture.wait_for_model());
        QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
        auto* prompt = fixture.create().prompt()->findChild<QPlainTextEdit*>();
        prompt->setFocus();
        QTRY_VERIFY(prompt->hasFocus());
        fixture.settle();
        PaintedWidgets painted;
        QSignalSpy counted(&fixture.studio->currentModel(), &CurrentModel::tokensCounted);
        for (const char letter : {'r', 'e', 'd'}) {
            painted.clear();
            counted.clear();
            QTest::keyClick(prompt, letter);
            QTRY_COMPARE(counted.count(), 1);
            fixture.settle();
            QCOMPARE(counted.count(), 1);
            QVERIFY(painted.within(fixture.create().prompt()) > 0);
            for (const QWidget* other :
                 {static_cast<QWidget*>(&fixture.gallery()), static_cast<QWidget*>(&fixture.history_panel()),
                  static_cast<QWidget*>(&fixture.filmstrip()), static_cast<QWidget*>(&fixture.canvas())})
                QCOMPARE(painted.within(other), 0);
        }
    }
};

QTEST_MAIN(TestWindowRepaints)
#include "test_window_repaints.moc"
