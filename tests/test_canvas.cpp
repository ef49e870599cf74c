// Painting in the window, by mouse, pen and keys: what is painted, how it is undone.
#include "tests/support/mask_pixel.h"
#include "tests/support/painting_window.h"

#include "core/painting/mask_operations.h"
#include "core/studio/support/qt_image.h"

#include "ui/actions/actions.h"
#include "ui/canvas/image_view.h"
#include "ui/canvas/making_inset.h"
#include "ui/generate/generation_controller.h"
#include "ui/theme/appearance.h"

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

struct Fixture : PaintingWindow {
    using PaintingWindow::PaintingWindow;
    QToolButton* button(const char* name)
    {
        for (QToolButton* button : window->findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String(name)) return button;
        qFatal("no button %s", name);
    }
    void pen(QEvent::Type type, QPointF point, double pressure,
             QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen)
    {
        static const QPointingDevice pens(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
                                          QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
        static const QPointingDevice rubber(QStringLiteral("rubber"), 2, QInputDevice::DeviceType::Stylus,
                                            QPointingDevice::PointerType::Eraser, QInputDevice::Capability::Pressure, 1,
                                            1);
        const QPointF where = at(point.x(), point.y());
        QTabletEvent event(type, pointer == QPointingDevice::PointerType::Pen ? &pens : &rubber, where,
                           view().mapToGlobal(where), pressure, 0, 0, 0, 0, 0, {},
                           type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                           type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
        QApplication::sendEvent(&view(), &event);
        QVERIFY(event.isAccepted());    // else a mouse event would be made of it
    }
    int mask(int x, int y) { return painting::mask_at(art(), x, y); }
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
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                pixels += qint64(rect.width()) * rect.height();
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
        Fixture fixture(folder.path());
        fixture.show(landscape());
        QTest::mouseClick(fixture.button("Brush"), Qt::LeftButton);
        QVERIFY(fixture.canvas().isPainting());
        QCOMPARE(fixture.canvas().visibleImage().convertToFormat(QImage::Format_RGB32), landscape());
        const painting::Document before = fixture.art();
        fixture.drag({{40, 40}, {80, 60}, {140, 60}});
        const painting::Document first = fixture.art();
        QVERIFY(fixture.mask(80, 55) > 200);
        QCOMPARE(fixture.mask(200, 150), 0);
        fixture.drag({{200, 150}, {210, 160}});
        QVERIFY(fixture.mask(205, 155) > 200);
        fixture.press("undo");
        QVERIFY(fixture.art() == first);
        fixture.press("undo");
        QVERIFY(fixture.art() == before);
        fixture.press("redo");
        QVERIFY(fixture.art() == first);
        QTest::mouseClick(fixture.button("Eraser"), Qt::LeftButton);
        fixture.drag({{40, 40}, {80, 60}, {140, 60}});
        QCOMPARE(fixture.masked(), 0);
        QCOMPARE(fixture.canvas().visibleImage().convertToFormat(QImage::Format_RGB32),
                 landscape()); // the mask is none of the picture
    }

    void a_pen_paints_by_its_pressure_and_rubs_with_its_other_end()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        const auto line
            = [&](double y, double pressure, QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen) {
                  const int before = fixture.masked();
                  fixture.pen(QEvent::TabletPress, {60, y}, pressure, pointer);
                  for (int x = 70; x <= 180; x += 10)
                      fixture.pen(QEvent::TabletMove, {double(x), y}, pressure, pointer);
                  fixture.pen(QEvent::TabletRelease, {180, y}, pressure, pointer);
                  return fixture.masked() - before;
              };
        const int light = line(40, 0.3), hard = line(120, 1);
        QVERIFY2(hard > 2 * light && light > 100, qPrintable(QStringLiteral("%1 %2").arg(light).arg(hard)));
        QVERIFY(line(120, 1, QPointingDevice::PointerType::Eraser) < 0);
    }

    void strokes_are_undone_whatever_is_done_elsewhere_meanwhile()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.drag({{40, 40}, {60, 60}});
        const painting::Document one = fixture.art();
        fixture.window->findChild<GenerationController*>()->usePrompt("another prompt");
        fixture.drag({{100, 100}, {120, 120}});
        const QString text = fixture.window->findChild<QAction*>("undo")->text();
        QVERIFY2(text.contains("brush stroke"), qPrintable(text));
        fixture.press("undo");
        QVERIFY(fixture.art() == one);
        fixture.press("undo");
        fixture.press("undo");                                     // the picture leaves the canvas again
        QVERIFY(fixture.art().empty());
        QVERIFY(!fixture.canvas().isPainting());
        fixture.press("redo");
        fixture.press("redo");
        QVERIFY(fixture.art() == one);
        QVERIFY(fixture.canvas().isPainting());
        QCOMPARE(fixture.create().request().prompt, std::string("another prompt"));
    }

    void shift_draws_a_straight_line_from_the_last_point()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.canvas().tools().change([](ToolSettings& settings) { settings.brush.size = 12; });
        QTest::mouseClick(&fixture.view(), Qt::LeftButton, {}, fixture.at(30, 30));
        QTest::mouseClick(&fixture.view(), Qt::LeftButton, Qt::ShiftModifier, fixture.at(230, 130));
        for (const double share : {0.25, 0.5, 0.75})
            QVERIFY(fixture.mask(int(30 + 200 * share), int(30 + 100 * share)) > 200);
        QCOMPARE(fixture.mask(200, 60), 0);
    }

    void shapes_wand_bucket_and_picker_do_what_they_say()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape(240, 180));
        fixture.press("tool_rectangle");
        fixture.drag({{20, 20}, {60, 50}, {100, 80}});
        QVERIFY(std::abs(fixture.masked() - 80 * 60) < 300);       // the mouse is on whole pixels of the screen
        fixture.press("tool_ellipse");
        fixture.drag({{20, 20}, {100, 80}}, Qt::AltModifier);      // taken away: the corners stay
        QVERIFY(std::abs(fixture.masked() - (80 * 60 - M_PI * 40 * 30)) < 200);
        fixture.press("mask_clear");
        fixture.press("tool_lasso");
        fixture.drag({{20, 20}, {100, 20}, {100, 100}});
        QVERIFY(std::abs(fixture.masked() - 80 * 80 / 2) < 200);
        fixture.press("mask_clear");
        fixture.press("tool_wand");
        QTest::mouseClick(&fixture.view(), Qt::LeftButton, {}, fixture.at(130, 80));      // the red house
        QCOMPARE(fixture.masked(), 40 * 60);
        fixture.press("tool_picker");
        QTest::mouseClick(&fixture.view(), Qt::LeftButton, {}, fixture.at(30, 150));
        QCOMPARE(fixture.canvas().tools().settings().colour, QColor(70, 120, 50));
        fixture.press("swap_layer");
        fixture.press("tool_fill");
        QTest::mouseClick(&fixture.view(), Qt::LeftButton, {}, fixture.at(130, 80));      // becomes a green one
        QCOMPARE(fixture.canvas().visibleImage().pixelColor(130, 80), QColor(70, 120, 50));
        QCOMPARE(fixture.masked(), 40 * 60);
        fixture.press("clear_sketch");
        QCOMPARE(fixture.canvas().visibleImage().pixelColor(130, 80), QColor(190, 40, 30));
    }

    void the_mask_grows_softens_and_hides()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_rectangle");
        fixture.drag({{100, 60}, {150, 110}});
        const int before = fixture.masked();
        fixture.press("mask_grow");
        QVERIFY(fixture.masked() > before + 4 * 50 * 7);
        fixture.press("mask_shrink");
        QVERIFY(std::abs(fixture.masked() - before) < before / 5);
        QVERIFY(fixture.mask(99, 85) < 40);
        fixture.press("mask_feather");
        QVERIFY(fixture.mask(99, 85) > 60 && fixture.mask(99, 85) < 200);
        const QImage shown = fixture.view().grab().toImage();
        fixture.press("mask_show");
        QVERIFY(fixture.view().grab().toImage() != shown);
        fixture.press("mask_show");
        QCOMPARE(fixture.view().grab().toImage(), shown);
    }

    void keys_choose_tools_and_sizes()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.view().setFocus();
        const double size = fixture.canvas().tools().settings().brush.size;
        QTest::keyClick(&fixture.view(), Qt::Key_BracketRight);
        QVERIFY(fixture.canvas().tools().settings().brush.size > size);
        QTest::keyClick(&fixture.view(), Qt::Key_BracketLeft);
        QTest::keyClick(&fixture.view(), Qt::Key_BracketLeft);
        QVERIFY(fixture.canvas().tools().settings().brush.size < size);
        QTest::keyClick(&fixture.view(), Qt::Key_L);
        QVERIFY(fixture.canvas().tools().tool() == Tool::Lasso);
        QVERIFY(fixture.button("Lasso")->isChecked());
        QTest::keyClick(&fixture.view(), Qt::Key_X);
        QVERIFY(fixture.button("Sketch")->isChecked());
    }

    void the_point_under_the_pointer_stays_when_zoomed_and_the_canvas_turns()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        const QPointF pointer = fixture.at(60, 50);
        const QPointF before = fixture.view().toView().inverted().map(pointer);
        QWheelEvent wheel(pointer, fixture.view().mapToGlobal(pointer), {}, {0, 360}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&fixture.view(), &wheel);
        const QPointF after = fixture.view().toView().inverted().map(pointer);
        QVERIFY(QLineF(before, after).length() < 0.01);
        fixture.press("turn_right");
        QCOMPARE(fixture.view().angle(), 15.0);
        fixture.drag({{100, 100}, {120, 100}});                    // painted where the pointer is on the turned canvas
        QVERIFY(fixture.mask(110, 100) > 200);
        fixture.press("turn_reset");
        QCOMPARE(fixture.view().angle(), 0.0);
        const QPointF corner = fixture.view().toView().map(QPointF(0, 0));
        QTest::keyPress(&fixture.view(), Qt::Key_Space);
        fixture.drag({{100, 100}, {110, 90}});
        QTest::keyRelease(&fixture.view(), Qt::Key_Space);
        QVERIFY(QLineF(corner, fixture.view().toView().map(QPointF(0, 0))).length() > 5);
    }

    void only_what_changed_is_painted_again()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape(2048, 2048));
        fixture.press("tool_brush");
        QTRY_VERIFY(fixture.canvas().isPainting());                // a large picture takes a moment
        fixture.canvas().tools().change([](ToolSettings& settings) { settings.brush.size = 40; });
        fixture.view().setFocus();
        QTRY_VERIFY(fixture.view().hasFocus());
        fixture.settle();
        PaintedArea painted(fixture.view());
        QTest::mousePress(&fixture.view(), Qt::LeftButton, {}, fixture.at(1000, 1000));
        QTRY_VERIFY(painted.pixels > 0);
        fixture.settle();
        QVERIFY2(painted.pixels < qint64(fixture.view().width()) * fixture.view().height() / 20,
                 qPrintable(QString::number(painted.pixels)));
        QTest::mouseRelease(&fixture.view(), Qt::LeftButton, {}, fixture.at(1000, 1000));
    }

    void escape_takes_the_stroke_back_and_undo_waits_for_its_end()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.drag({{40, 40}, {60, 60}});
        const painting::Document before = fixture.art();
        QTest::mousePress(&fixture.view(), Qt::LeftButton, {}, fixture.at(100, 100));
        fixture.press("undo");
        QVERIFY(!fixture.art().empty());
        QTest::keyClick(&fixture.view(), Qt::Key_Escape);
        QVERIFY(fixture.art() == before);
        QTest::mouseRelease(&fixture.view(), Qt::LeftButton, {}, fixture.at(100, 100));
        QVERIFY(fixture.art() == before);
    }

    /// New, opened, pasted, accepted while the hand is down: the stroke is a step of its own before it, and undo and
    /// redo give back exactly what was there each time.
    void a_document_that_arrives_in_mid_stroke_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<bool>("another");
        for (const char* tool : {"tool_brush", "tool_lasso", "tool_rectangle", "tool_ellipse", "tool_frame"})
            for (const bool another : {true, false})
                QTest::newRow(qPrintable(QString("%1 %2").arg(tool, another ? "another" : "the same")))
                    << tool << another;
    }
    void a_document_that_arrives_in_mid_stroke()
    {
        QFETCH(QString, tool);
        QFETCH(bool, another);
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.drag({{40, 40}, {60, 60}});
        const painting::Document begun = fixture.art();
        QAction* chosen = fixture.window->findChild<QAction*>(tool);
        QVERIFY2(chosen, "there is no such tool");
        chosen->trigger();
        QTest::mousePress(&fixture.view(), Qt::LeftButton, {}, fixture.at(100, 100));
        QTest::mouseMove(&fixture.view(), fixture.at(140, 120));
        QTest::mouseMove(&fixture.view(), fixture.at(150, 150));
        const painting::Document in_mid_stroke = fixture.art();
        auto& document = fixture.painter().document();
        const CanvasDocument arrived{painting::document_of(from_qimage(landscape(96, 64))), {}};
        if (another) document.replace([] { return QStringLiteral("open"); }, arrived, {});
        else
            document.apply([] { return QStringLiteral("accept"); },
                           [](painting::Document& art) {
                               return clear_layer(art, Layer::Sketch) | clear_layer(art, Layer::Mask);
                           });
        const painting::Document after = fixture.art();
        QVERIFY(!fixture.view().isPainting());
        QTest::mouseMove(&fixture.view(), fixture.at(30, 30));
        QTest::mouseRelease(&fixture.view(), Qt::LeftButton, {}, fixture.at(30, 30));
        QVERIFY(fixture.art() == after); // the hand that is still down paints on nothing
        fixture.press("undo");
        const bool was_a_stroke = !(in_mid_stroke == begun);
        if (was_a_stroke) {
            QVERIFY(!(fixture.art() == begun) && !(fixture.art() == after)); // the stroke, to its finished end
            fixture.press("undo");
        }
        QVERIFY(fixture.art() == begun);
        for (int step = 0; step < (was_a_stroke ? 2 : 1); ++step) fixture.press("redo");
        QVERIFY(fixture.art() == after);
    }

    void previews_stay_in_the_corner_while_one_paints()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        const QImage preview(64, 64, QImage::Format_RGB32);
        fixture.canvas().showImage(preview, QStringLiteral("Step 1 of 4"), {});
        QVERIFY(fixture.canvas().isPainting());
        QVERIFY(fixture.canvas().inset()->isVisible());
        QTest::mouseClick(fixture.canvas().inset(), Qt::LeftButton, {}, {20, 20});
        QVERIFY(!fixture.canvas().isPainting());
        QCOMPARE(fixture.canvas().view()->image(), preview);
        QTest::mouseClick(fixture.button("Back to the canvas"), Qt::LeftButton);
        QVERIFY(fixture.canvas().isPainting());
        fixture.show(landscape(64, 64)); // asked for
        QVERIFY(!fixture.canvas().isPainting());
    }
};

QTEST_MAIN(TestCanvas)
#include "test_canvas.moc"
