// Painting in the window, by mouse, pen and keys: what is painted, how it is undone, where it comes from and goes to.
#include "fake_pipeline.h"

#include "core/painting/document.h"
#include "core/studio/document/document_keeper.h"
#include "core/studio/studio.h"
#include "ui/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/picture_view.h"
#include "ui/conductor.h"
#include "ui/main_window.h"
#include "ui/paint_desk.h"
#include "ui/panels/create_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;
using painting::Layer;

namespace {

QImage landscape(int width = 256, int height = 192)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(90, 140, 200));
    QPainter painter(&image);
    painter.fillRect(0, height / 2, width, height, QColor(70, 120, 50));
    painter.fillRect(width / 2, height / 3, width / 6, height / 3, QColor(190, 40, 30));
    return image;
}

struct Desk {
    explicit Desk(const QString& folder)
    {
        auto opened = Studio::open({.data_dir = folder, .pipeline = {}, .open_model = FakePipeline::factory(script)});
        if (!opened) qFatal("%s", opened.error().line().c_str());
        studio = std::move(*opened);
        window = std::make_unique<MainWindow>(*studio);
        window->resize(1300, 900);
        window->show();
        window->activateWindow();
        [this] { QTRY_VERIFY(studio->model()); }();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(window.get())); }();
        QTest::qWait(20);
    }
    ~Desk() { window.reset(); }
    /// A picture that is looked at, as one from the gallery is.
    void look(const QImage& image) { canvas().showPicture(image, QStringLiteral("Seed 7"), {}, true); }
    Canvas& canvas() { return *window->panels().canvas; }
    PaintView& view() { return *canvas().paintView(); }
    PaintDesk& painter() { return *window->findChild<PaintDesk*>(); }
    const painting::Document& art() { return painter().document().art(); }
    void press(const char* action) { window->findChild<QAction*>(QLatin1String(action))->trigger(); }
    QToolButton* button(const char* name)
    {
        for (QToolButton* button : window->findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String(name)) return button;
        qFatal("no button %s", name);
    }
    QPoint at(double x, double y) { return view().toView().map(QPointF(x, y)).toPoint(); }
    /// A mouse drag over these points of the canvas.
    void drag(const QList<QPointF>& points, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&view(), Qt::LeftButton, keys, at(points.first().x(), points.first().y()));
        for (const QPointF& point : points.mid(1)) {
            QMouseEvent move(QEvent::MouseMove, at(point.x(), point.y()), view().mapToGlobal(at(point.x(), point.y())), Qt::NoButton, Qt::LeftButton, keys);
            QApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, keys, at(points.last().x(), points.last().y()));
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

    FakeScript script;
    std::unique_ptr<Studio> studio;
    std::unique_ptr<MainWindow> window;
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
        auto* conductor = desk.window->findChild<Conductor*>();
        const std::string prompt = desk.window->panels().create->request().prompt;
        conductor->usePrompt("another prompt");
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

    void pictures_are_opened_dropped_and_pasted()
    {
        QTemporaryDir folder;
        Desk desk(folder.filePath("data"));
        const QString path = folder.filePath("a.png");
        QVERIFY(landscape(100, 80).save(path));
        desk.painter().open(path);
        QTRY_COMPARE(desk.art().width(), 100);
        QVERIFY(landscape(60, 50).save(path));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&desk.canvas(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&desk.canvas(), &drop);
        QTRY_COMPARE(desk.art().width(), 60);
        QGuiApplication::clipboard()->setImage(landscape(40, 30));
        desk.press("paste_canvas");
        QCOMPARE(desk.art().width(), 40);
        desk.press("undo");
        QCOMPARE(desk.art().width(), 60);
        QFile broken(folder.filePath("b.sfu"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("nothing");
        broken.close();
        desk.painter().open(broken.fileName());
        QTRY_VERIFY(desk.window->panels().notice->line().contains("b.sfu"));
        QCOMPARE(desk.art().width(), 60);
    }

    void what_was_not_saved_is_offered_on_a_bar()
    {
        QTemporaryDir folder;
        painting::Document painted;
        {
            Desk desk(folder.path());
            QVERIFY(!desk.canvas().note()->isVisible());
            desk.look(landscape());
            desk.press("tool_brush");
            desk.drag({{40, 40}, {60, 60}});
            painted = desk.art();
        }
        Desk desk(folder.path());
        QTRY_VERIFY(desk.canvas().note()->isVisible());
        for (QPushButton* button : desk.canvas().note()->findChildren<QPushButton*>())
            if (button->text() == "Bring it back") QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(desk.art() == painted);
        QVERIFY(desk.canvas().isPainting());
    }

    void a_document_is_saved_where_it_came_from_even_after_undo()
    {
        QTemporaryDir folder;
        Desk desk(folder.filePath("data"));
        CanvasWriter writer;
        const QString one = folder.filePath("one.sfu"), two = folder.filePath("two.sfu");
        QVERIFY(writer.write(one, {painting::Document(64, 64), {}}));
        QVERIFY(writer.write(two, {painting::Document(96, 96), {}}));
        desk.painter().open(one);
        QTRY_COMPARE(desk.art().width(), 64);
        desk.painter().open(two);
        QTRY_COMPARE(desk.art().width(), 96);
        desk.press("undo");
        desk.press("tool_brush");
        desk.drag({{30, 30}, {40, 40}});
        desk.press("save_canvas");
        QTRY_VERIFY(!desk.painter().keeper().isModified());
        QCOMPARE(read_canvas_file(two)->document.art.width(), 96);
        QVERIFY(read_canvas_file(one)->document.art == desk.art());
    }
};

QTEST_MAIN(TestCanvas)
#include "test_canvas.moc"
