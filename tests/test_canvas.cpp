// Painting in the window, by mouse, pen and keys: what is painted, how it is undone.
#include "painting_window.h"

#include "ui/actions/actions.h"
#include "ui/canvas/picture_view.h"
#include "ui/generate/generation_controller.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;
using painting::Layer;

namespace {

struct Desk : ScriptedPaintingWindow {
    using ScriptedPaintingWindow::ScriptedPaintingWindow;
    QToolButton* button(const char* name)
    {
        for (QToolButton* button : window->findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String(name)) return button;
        qFatal("no button %s", name);
    }
    void pen(QEvent::Type type, QPointF point, double pressure, QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen)
    {
        static const QPointingDevice pens(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
        static const QPointingDevice rubber(QStringLiteral("rubber"), 2, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Eraser, QInputDevice::Capability::Pressure, 1, 1);
        const QPointF where = at(point.x(), point.y());
        QTabletEvent event(type, pointer == QPointingDevice::PointerType::Pen ? &pens : &rubber, where, view().mapToGlobal(where), pressure, 0, 0, 0, 0, 0, {},
                           type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton, type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
        QApplication::sendEvent(&view(), &event);
        QVERIFY(event.isAccepted());    // else a mouse event would be made of it
    }
    int mask(int x, int y)
    {
        std::uint8_t value = 0;
        art().mask.read({x, y, x + 1, y + 1}, &value, 1);
        return value;
    }
    int masked()
    {
        int count = 0;
        for (const auto value : painting::mask_of(art()).grey) count += value > 127;
        return count;
    }
};

/// The area that a widget is asked to paint.
class PaintedArea final : public QObject {
public:
    explicit PaintedArea(QWidget& widget) { widget.installEventFilter(this); }
    qint64 pixels = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region()) pixels += qint64(rect.width()) * rect.height();
        return false;
    }
};

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void the_brush_paints_on_the_picture_that_is_seen_and_undo_takes_it_back()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        QTest::mouseClick(desk.button("Brush"), Qt::LeftButton);
        QVERIFY(desk.canvas().isPainting());
        QCOMPARE(desk.canvas().shown().convertToFormat(QImage::Format_RGB32), landscape());
        const painting::Document before = desk.art();
        desk.drag({{40, 40}, {80, 60}, {140, 60}});
        const painting::Document first = desk.art();
        QVERIFY(desk.mask(80, 55) > 200);
        QCOMPARE(desk.mask(200, 150), 0);
        desk.drag({{200, 150}, {210, 160}});
        QVERIFY(desk.mask(205, 155) > 200);
        desk.press("undo");
        QVERIFY(desk.art() == first);
        desk.press("undo");
        QVERIFY(desk.art() == before);
        desk.press("redo");
        QVERIFY(desk.art() == first);
        QTest::mouseClick(desk.button("Eraser"), Qt::LeftButton);
        desk.drag({{40, 40}, {80, 60}, {140, 60}});
        QCOMPARE(desk.masked(), 0);
        QCOMPARE(desk.canvas().shown().convertToFormat(QImage::Format_RGB32), landscape());     // the mask is none of the picture
    }

    void a_pen_paints_by_its_pressure_and_rubs_with_its_other_end()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        const auto line = [&](double y, double pressure, QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen) {
            const int before = desk.masked();
            desk.pen(QEvent::TabletPress, {60, y}, pressure, pointer);
            for (int x = 70; x <= 180; x += 10) desk.pen(QEvent::TabletMove, {double(x), y}, pressure, pointer);
            desk.pen(QEvent::TabletRelease, {180, y}, pressure, pointer);
            return desk.masked() - before;
        };
        const int light = line(40, 0.3), hard = line(120, 1);
        QVERIFY2(hard > 2 * light && light > 100, qPrintable(QStringLiteral("%1 %2").arg(light).arg(hard)));
        QVERIFY(line(120, 1, QPointingDevice::PointerType::Eraser) < 0);
    }

    void strokes_and_other_changes_are_undone_in_one_order()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        desk.drag({{40, 40}, {60, 60}});
        const painting::Document one = desk.art();
        auto* generation = desk.window->findChild<GenerationController*>();
        const std::string prompt = desk.window->panels().create->request().prompt;
        generation->usePrompt("another prompt");
        desk.drag({{100, 100}, {120, 120}});
        const QString text = desk.window->findChild<QAction*>("undo")->text();
        QVERIFY2(text.contains("brush stroke"), qPrintable(text));
        desk.press("undo");
        QVERIFY(desk.art() == one);
        QCOMPARE(desk.window->panels().create->request().prompt, std::string("another prompt"));
        desk.press("undo");
        QCOMPARE(desk.window->panels().create->request().prompt, prompt);
        QVERIFY(desk.art() == one);
        desk.press("undo");
        desk.press("undo");                                     // the picture leaves the canvas again
        QVERIFY(desk.art().empty());
        QVERIFY(!desk.canvas().isPainting());
        desk.press("redo");
        desk.press("redo");
        QVERIFY(desk.art() == one);
        QVERIFY(desk.canvas().isPainting());
    }

    void shift_draws_a_straight_line_from_the_last_point()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        desk.canvas().tools().change([](ToolSettings& settings) { settings.brush.size = 12; });
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, desk.at(30, 30));
        QTest::mouseClick(&desk.view(), Qt::LeftButton, Qt::ShiftModifier, desk.at(230, 130));
        for (const double share : {0.25, 0.5, 0.75}) QVERIFY(desk.mask(int(30 + 200 * share), int(30 + 100 * share)) > 200);
        QCOMPARE(desk.mask(200, 60), 0);
    }

    void shapes_wand_bucket_and_picker_do_what_they_say()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape(240, 180));
        desk.press("tool_rectangle");
        desk.drag({{20, 20}, {60, 50}, {100, 80}});
        QVERIFY(std::abs(desk.masked() - 80 * 60) < 300);       // the mouse is on whole pixels of the screen
        desk.press("tool_ellipse");
        desk.drag({{20, 20}, {100, 80}}, Qt::AltModifier);      // taken away: the corners stay
        QVERIFY(std::abs(desk.masked() - (80 * 60 - M_PI * 40 * 30)) < 200);
        desk.press("mask_clear");
        desk.press("tool_lasso");
        desk.drag({{20, 20}, {100, 20}, {100, 100}});
        QVERIFY(std::abs(desk.masked() - 80 * 80 / 2) < 200);
        desk.press("mask_clear");
        desk.press("tool_wand");
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, desk.at(130, 80));      // the red house
        QCOMPARE(desk.masked(), 40 * 60);
        desk.press("tool_picker");
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, desk.at(30, 150));
        QCOMPARE(desk.canvas().tools().settings().colour, QColor(70, 120, 50));
        desk.press("swap_layer");
        desk.press("tool_fill");
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, desk.at(130, 80));      // becomes a green one
        QCOMPARE(desk.canvas().shown().pixelColor(130, 80), QColor(70, 120, 50));
        QCOMPARE(desk.masked(), 40 * 60);
        desk.press("clear_sketch");
        QCOMPARE(desk.canvas().shown().pixelColor(130, 80), QColor(190, 40, 30));
    }

    void the_mask_grows_softens_and_hides()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_rectangle");
        desk.drag({{100, 60}, {150, 110}});
        const int before = desk.masked();
        desk.press("mask_grow");
        QVERIFY(desk.masked() > before + 4 * 50 * 7);
        desk.press("mask_shrink");
        QVERIFY(std::abs(desk.masked() - before) < before / 5);
        QVERIFY(desk.mask(99, 85) < 40);
        desk.press("mask_feather");
        QVERIFY(desk.mask(99, 85) > 60 && desk.mask(99, 85) < 200);
        const QImage shown = desk.view().grab().toImage();
        desk.press("mask_show");
        QVERIFY(desk.view().grab().toImage() != shown);
        desk.press("mask_show");
        QCOMPARE(desk.view().grab().toImage(), shown);
    }

    void keys_choose_tools_and_sizes()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        desk.view().setFocus();
        const double size = desk.canvas().tools().settings().brush.size;
        QTest::keyClick(&desk.view(), Qt::Key_BracketRight);
        QVERIFY(desk.canvas().tools().settings().brush.size > size);
        QTest::keyClick(&desk.view(), Qt::Key_BracketLeft);
        QTest::keyClick(&desk.view(), Qt::Key_BracketLeft);
        QVERIFY(desk.canvas().tools().settings().brush.size < size);
        QTest::keyClick(&desk.view(), Qt::Key_L);
        QVERIFY(desk.canvas().tools().tool() == Tool::Lasso);
        QVERIFY(desk.button("Lasso")->isChecked());
        QTest::keyClick(&desk.view(), Qt::Key_X);
        QVERIFY(desk.button("Sketch")->isChecked());
    }

    void the_point_under_the_pointer_stays_when_zoomed_and_the_canvas_turns()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        const QPointF pointer = desk.at(60, 50);
        const QPointF before = desk.view().toView().inverted().map(pointer);
        QWheelEvent wheel(pointer, desk.view().mapToGlobal(pointer), {}, {0, 360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&desk.view(), &wheel);
        const QPointF after = desk.view().toView().inverted().map(pointer);
        QVERIFY(QLineF(before, after).length() < 0.01);
        desk.press("turn_right");
        QCOMPARE(desk.view().angle(), 15.0);
        desk.drag({{100, 100}, {120, 100}});                    // painted where the pointer is on the turned canvas
        QVERIFY(desk.mask(110, 100) > 200);
        desk.press("turn_reset");
        QCOMPARE(desk.view().angle(), 0.0);
        const QPointF corner = desk.view().toView().map(QPointF(0, 0));
        QTest::keyPress(&desk.view(), Qt::Key_Space);
        desk.drag({{100, 100}, {110, 90}});
        QTest::keyRelease(&desk.view(), Qt::Key_Space);
        QVERIFY(QLineF(corner, desk.view().toView().map(QPointF(0, 0))).length() > 5);
    }

    void only_what_changed_is_painted_again()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape(2048, 2048));
        desk.press("tool_brush");
        QTRY_VERIFY(desk.canvas().isPainting());                // a large picture takes a moment
        desk.canvas().tools().change([](ToolSettings& settings) { settings.brush.size = 40; });
        desk.view().setFocus();
        PaintedArea painted(desk.view());
        do {                                                    // until the window has come to rest
            painted.pixels = 0;
            QTest::qWait(100);
        } while (painted.pixels > 0);
        QTest::mousePress(&desk.view(), Qt::LeftButton, {}, desk.at(1000, 1000));
        QTest::qWait(50);
        QVERIFY(painted.pixels > 0);
        QVERIFY2(painted.pixels < qint64(desk.view().width()) * desk.view().height() / 20, qPrintable(QString::number(painted.pixels)));
        QTest::mouseRelease(&desk.view(), Qt::LeftButton, {}, desk.at(1000, 1000));
    }

    void escape_takes_the_stroke_back_and_undo_waits_for_its_end()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        desk.drag({{40, 40}, {60, 60}});
        const painting::Document before = desk.art();
        QTest::mousePress(&desk.view(), Qt::LeftButton, {}, desk.at(100, 100));
        desk.press("undo");
        QVERIFY(!desk.art().empty());
        QTest::keyClick(&desk.view(), Qt::Key_Escape);
        QVERIFY(desk.art() == before);
        QTest::mouseRelease(&desk.view(), Qt::LeftButton, {}, desk.at(100, 100));
        QVERIFY(desk.art() == before);
    }

    void previews_stay_in_the_corner_while_one_paints()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        desk.look(landscape());
        desk.press("tool_brush");
        const QImage preview(64, 64, QImage::Format_RGB32);
        desk.canvas().showPicture(preview, "Step 1 of 4", {});
        QVERIFY(desk.canvas().isPainting());
        QVERIFY(!desk.view().insetRect().isEmpty());
        QTest::mouseClick(&desk.view(), Qt::LeftButton, {}, desk.view().insetRect().center());
        QVERIFY(!desk.canvas().isPainting());
        QCOMPARE(desk.canvas().view()->picture(), preview);
        QTest::mouseClick(desk.button("Back to the canvas"), Qt::LeftButton);
        QVERIFY(desk.canvas().isPainting());
        desk.look(landscape(64, 64));                           // asked for
        QVERIFY(!desk.canvas().isPainting());
    }
};

QTEST_MAIN(TestCanvas)
#include "test_canvas.moc"
