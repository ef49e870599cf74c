// What a person looks at stays while pictures are made: a picture of the gallery, the stroke they draw, the place in
// the gallery. What is in the making stands small in the corner, and one click goes there.
#include "core/studio/jobs/job_service.h"
#include "tests/support/painting_window.h"

#include "ui/canvas/image_view.h"
#include "ui/canvas/making_inset.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/history/history_model.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/picture_grid.h"

#include <QDockWidget>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : PaintingWindow {
    Fixture() : PaintingWindow(QString())
    {
        change_request([](GenerationRequest& request) {
            request.prompt = "a red house";
            request.width = request.height = 64;
            request.steps = 6;
            request.seed = 3;
        });
    }
    ~Fixture() { script.gate.open(); }
    MakingInset& inset() { return *canvas().inset(); }
    QImage shown() { return canvas().view()->image(); }
    /// One more step of the run, until it has been reported here.
    void step()
    {
        QSignalSpy previews(&studio->jobs(), &JobService::stepPreviewReady);
        script.gate.let_through(1);
        QTRY_COMPARE(previews.count(), 1);
    }
    void click_inset() { QTest::mouseClick(&inset(), Qt::LeftButton, {}, QPoint(20, 20)); }
    /// On the sketch, in a colour that nothing else has.
    void paint_in_green()
    {
        press("tool_brush");
        canvas().tools().change([](ToolSettings& settings) {
            settings.layer = painting::Layer::Sketch;
            settings.colour = QColor(10, 250, 30);
            settings.brush.size = 40;
            settings.brush.hardness = 1;
        });
    }
    bool is_green(double x, double y)
    {
        const QColor seen = view().grab().toImage().pixelColor(at(x, y));
        return seen.green() > 200 && seen.red() < 60 && seen.blue() < 80;
    }
};

} // namespace

class TestLooking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void a_chosen_picture_stays_while_one_is_made()
    {
        Fixture fixture;
        fixture.script.gate.close();
        fixture.press("generate");
        fixture.step();
        QCOMPARE(fixture.shown().size(), QSize(64, 64)); // asked for: large
        QVERIFY(!fixture.inset().isVisible());
        fixture.show(landscape());
        QVERIFY(fixture.inset().isVisible());
        fixture.step();
        QCOMPARE(fixture.shown(), landscape());
        QVERIFY(fixture.inset().isVisible());
        QVERIFY2(fixture.inset().caption().contains("2") && fixture.inset().caption().contains("6"),
                 qPrintable(fixture.inset().caption()));
        QVERIFY(fixture.canvas().rect().contains(fixture.inset().geometry()));
        fixture.click_inset();
        QVERIFY(!fixture.inset().isVisible());
        const QImage second = fixture.shown();
        QCOMPARE(second.size(), QSize(64, 64));
        fixture.step(); // and goes on there
        QVERIFY(fixture.shown() != second);
        QVERIFY(!fixture.inset().isVisible());
        fixture.show(landscape());
        fixture.script.gate.open();
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        fixture.settle();
        QCOMPARE(fixture.shown(), landscape());
        QVERIFY(fixture.inset().isVisible()); // until it was looked at or passed by
        fixture.show(landscape(100, 100));
        QVERIFY(!fixture.inset().isVisible());
    }

    void the_cross_takes_the_corner_away_until_the_next_picture()
    {
        Fixture fixture;
        fixture.script.gate.close();
        fixture.press("generate");
        fixture.step();
        fixture.show(landscape());
        QTest::mouseClick(fixture.inset().findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!fixture.inset().isVisible());
        fixture.step();
        QVERIFY(!fixture.inset().isVisible());
        QCOMPARE(fixture.shown(), landscape());
        fixture.script.gate.open();
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        fixture.script.gate.close();
        QVERIFY(fixture.studio->jobs().generate(fixture.create().request())); // by nobody at this window
        fixture.step();
        QVERIFY(fixture.inset().isVisible());
        QCOMPARE(fixture.shown(), landscape());
        fixture.press("cancel"); // nothing came of it
        QTRY_VERIFY(!fixture.inset().isVisible());
    }

    void the_newest_frame_of_the_filmstrip_goes_there_and_an_older_one_stays()
    {
        Fixture fixture;
        fixture.script.gate.close();
        fixture.press("generate");
        for (int step = 0; step < 3; ++step) fixture.step();
        auto* strip = fixture.filmstrip().findChild<QListView*>();
        const auto click = [strip](int row) {
            const QModelIndex index = strip->model()->index(row, 0);
            strip->scrollTo(index);
            QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(index).center());
        };
        click(0);
        const QImage first = fixture.shown();
        fixture.step();
        QCOMPARE(fixture.shown(), first);
        QVERIFY(fixture.inset().isVisible());
        click(3);
        const QImage fourth = fixture.shown();
        QVERIFY(!fixture.inset().isVisible());
        fixture.step();
        QVERIFY(fixture.shown() != fourth);
    }

    /// The decoder's answer comes late; another picture was chosen by then.
    void a_step_that_is_decoded_late_replaces_nothing_else()
    {
        Fixture fixture;
        QVERIFY(fixture.make_picture());
        fixture.settle();
        auto* strip = fixture.filmstrip().findChild<QListView*>();
        strip->setCurrentIndex(strip->model()->index(0, 0));
        const Frame frame = *fixture.filmstrip().current();
        QVERIFY(!frame.finished);
        fixture.filmstrip().improve(frame, landscape(80, 80));
        QCOMPARE(fixture.shown(), landscape(80, 80));
        fixture.show(landscape(100, 60));
        fixture.filmstrip().improve(frame, landscape(90, 90));
        QCOMPARE(fixture.shown(), landscape(100, 60));
    }

    void strokes_are_seen_while_a_repaint_runs()
    {
        Fixture fixture;
        fixture.show(landscape());
        fixture.paint_in_green();
        fixture.script.gate.close();
        fixture.press("repaint");
        QTRY_VERIFY(fixture.script.gate.holds());
        fixture.step();
        QVERIFY(!fixture.view().overlayImage().isNull()); // in place, while nothing is painted
        QVERIFY(!fixture.inset().isVisible());
        fixture.drag({{60, 60}, {120, 60}});
        QVERIFY(fixture.is_green(90, 60));
        fixture.step();
        QVERIFY(fixture.is_green(90, 60));
        QVERIFY(fixture.inset().isVisible());
        QTest::mousePress(&fixture.view(), Qt::LeftButton, {}, fixture.at(60, 140));
        QTest::mouseMove(&fixture.view(), fixture.at(120, 140));
        fixture.step(); // in mid-stroke
        QVERIFY(fixture.is_green(90, 140));
        QTest::mouseRelease(&fixture.view(), Qt::LeftButton, {}, fixture.at(120, 140));
        fixture.press("undo"); // one step
        QVERIFY(fixture.is_green(90, 60) && !fixture.is_green(90, 140));
        fixture.click_inset();
        QVERIFY(!fixture.view().overlayImage().isNull() && !fixture.inset().isVisible());
        fixture.press("redo"); // what is done again is seen
        QVERIFY(fixture.is_green(90, 140));
        fixture.script.gate.open();
        auto* candidates = fixture.canvas().findChild<QListWidget*>();
        QTRY_COMPARE(candidates->count(), 1);
        fixture.settle();
        QVERIFY(fixture.is_green(90, 60) && fixture.is_green(90, 140));
        QVERIFY(fixture.inset().isVisible());
        fixture.click_inset();
        QVERIFY(!fixture.inset().isVisible());
        QVERIFY(!fixture.view().overlayImage().isNull());
        fixture.drag({{60, 100}, {120, 100}});
        QVERIFY(fixture.is_green(90, 100));
        QTest::mouseClick(candidates->viewport(), Qt::LeftButton, {},
                          candidates->visualItemRect(candidates->item(0)).center());
        QVERIFY(!fixture.view().overlayImage().isNull());
        fixture.press("reject");
        QVERIFY(fixture.view().overlayImage().isNull() && !fixture.inset().isVisible());
    }

    void a_picture_can_be_looked_at_while_the_canvas_is_repainted()
    {
        Fixture fixture;
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.script.gate.close();
        fixture.press("repaint");
        QTRY_VERIFY(fixture.script.gate.holds());
        fixture.step();
        fixture.show(landscape(100, 60));
        fixture.step();
        QCOMPARE(fixture.shown(), landscape(100, 60));
        QVERIFY(!fixture.canvas().isPainting() && fixture.inset().isVisible());
        fixture.click_inset();
        QVERIFY(fixture.canvas().isPainting() && !fixture.view().overlayImage().isNull());
        QVERIFY(!fixture.inset().isVisible());
    }

    /// A repaint that waits for its turn is not what is being made.
    void a_repaint_that_waits_hides_nothing()
    {
        Fixture fixture;
        fixture.show(landscape());
        fixture.script.gate.close();
        fixture.press("generate");
        fixture.step();
        fixture.press("tool_brush"); // on the step that is shown
        fixture.press("repaint");
        QTRY_COMPARE(fixture.studio->jobs().queue().jobs().size(), 2);
        fixture.step();
        QVERIFY(fixture.canvas().isPainting());
        QVERIFY(fixture.view().overlayImage().isNull() && fixture.inset().isVisible());
    }

    void pictures_that_come_move_nothing_that_is_looked_at()
    {
        QStringList names;
        for (int i = 0; i < 300; ++i) names += QString::number(i);
        QStringListModel model(names);
        PictureGrid grid;
        grid.setModel(&model);
        grid.resize(430, 400);
        grid.show();
        grid.scrollTo(model.index(150, 0), QAbstractItemView::PositionAtTop);
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->value() + 7);
        const QPersistentModelIndex seen = grid.indexAt({5, 5});
        const int top = grid.visualRect(seen).top();
        for (int i = 0; i < 30; ++i) {
            model.insertRow(0);
            QCOMPARE(grid.visualRect(seen).top(), top);
        }
        grid.verticalScrollBar()->setValue(0);
        model.insertRow(0); // who is at the top sees what comes
        QCOMPARE(grid.verticalScrollBar()->value(), 0);
    }

    void requests_that_come_move_nothing_in_the_history()
    {
        Fixture fixture;
        HistoryPanel& panel = fixture.history_panel();
        panel.window()->findChild<QDockWidget*>("history")->raise();
        const auto entry = [](qint64 id) {
            HistoryEntry made;
            made.id = id;
            made.request = request_of("a mill", id);
            return made;
        };
        QList<HistoryEntry> entries;
        for (int id = 400; id > 0; --id) entries += entry(id);
        panel.setEntries(entries, true);
        QListView* list = nullptr;
        for (auto* view : panel.findChildren<QListView*>())
            if (view->model() == &panel.model()) list = view;
        QVERIFY(list);
        QTRY_VERIFY(list->isVisible() && list->verticalScrollBar()->maximum() > 0);
        list->scrollTo(list->model()->index(200, 0), QAbstractItemView::PositionAtTop);
        const QPersistentModelIndex seen = list->indexAt({5, 5});
        const int top = list->visualRect(seen).top();
        for (int id = 401; id < 410; ++id) {
            entries.prepend(entry(id));
            panel.setEntries(entries, true);
            QVERIFY(seen.isValid());
            QCOMPARE(list->visualRect(seen).top(), top);
        }
    }

    /// Of a history that is longer than what is read of it.
    void a_request_that_comes_keeps_the_chosen_one_of_a_long_history()
    {
        Fixture fixture;
        fixture.script.gate.open();
        fixture.change_request([](GenerationRequest& request) { request.steps = 1; });
        for (int i = 0; i < HistoryModel::kPage + 3; ++i) fixture.generate(fixture.create().request());
        fixture.studio->jobs().cancelAll();
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        HistoryModel& model = fixture.history_panel().model();
        QTRY_VERIFY(model.rowCount() >= HistoryModel::kPage);
        fixture.settle();
        const QPersistentModelIndex chosen = model.index(2, 0);
        const qint64 newest = model.entry(0).id;
        fixture.generate(fixture.create().request());
        QTRY_VERIFY(model.entry(0).id != newest);
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.row(), 3);
    }
};

QTEST_MAIN(TestLooking)
#include "test_looking.moc"
