// The frame tool: a box that is seen before anything is dragged, that likes the model's sizes, and that becomes the
// canvas in one step.
#include "core/painting/reframe.h"
#include "core/studio/support/qt_image.h"
#include "tests/support/painting_window.h"
#include "ui/canvas/frame_box.h"
#include "ui/canvas/frame_gesture.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/value_field.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

using Edge = FrameBox::Edge;

/// Of a model that takes multiples of 64 and was trained at 512 and 768.
struct LatentFrame {
    LatentFrame(int width, int height)
    {
        frame.setModel(64, {{512, 512}, {768, 768}});
        frame.setCanvas({width, height});
    }
    FrameBox frame;
};

struct FramingWindow : PaintingWindow {
    explicit FramingWindow(const QString& folder) : PaintingWindow(folder)
    {
        show(landscape(256, 192));
        press("tool_frame");
    }
    FrameBox& frame() { return canvas().tools().frame(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    template <class Control> Control& control(const char* name)
    {
        for (auto* found : window->findChildren<Control*>())
            if (found->accessibleName() == QLatin1String(name)) return *found;
        qFatal("there is no %s", name);
    }
    QColor seenAt(double x, double y)
    {
        return view().grab().toImage().pixelColor(at(x, y) * view().devicePixelRatio());
    }
};

} // namespace

class TestFrameTool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); } // handles have its accent

    void sides_become_what_the_model_likes()
    {
        LatentFrame f(512, 512);
        const QRect start = f.frame.box();
        f.frame.drag(start, Edge::Right, {70, 0}, false);
        QCOMPARE(f.frame.box(), QRect(0, 0, 576, 512));
        f.frame.drag(start, Edge::Left, {-100, 0}, false);
        QCOMPARE(f.frame.box(), QRect(-128, 0, 640, 512)); // 612 is nearer to 640
        f.frame.drag(start, Edge::Right | Edge::Bottom, {240, 240}, false);
        QCOMPARE(f.frame.box().size(), QSize(768, 768));
        f.frame.drag(start, Edge::Right, {70, 0}, true);
        QCOMPARE(f.frame.box().size(), QSize(582, 512)); // Ctrl or Alt: any
    }

    void the_sizes_of_the_model_pull_more_than_multiples()
    {
        FrameBox frame;
        frame.setModel(8, {{1024, 1024}});
        frame.setCanvas({900, 900});
        frame.drag(frame.box(), Edge::Right, {108, 0}, false); // 1008 is a multiple of 8
        QCOMPARE(frame.box().width(), 1024);
    }

    void it_is_moved_by_its_inside()
    {
        LatentFrame f(512, 512);
        f.frame.drag(f.frame.box(), Edge::Inside, {-150, 40}, false);
        QCOMPARE(f.frame.box(), QRect(-128, 0, 512, 512));
        f.frame.drag(QRect(0, 0, 512, 512), Edge::Inside, {-150, 40}, true);
        QCOMPARE(f.frame.box(), QRect(-150, 40, 512, 512));
        f.frame.drag(QRect(0, 0, 512, 512), Edge::Inside, {-5000, 0}, true); // some of the canvas stays in it
        QVERIFY(f.frame.box().intersects(QRect(0, 0, 512, 512)));
    }

    void a_press_takes_the_edge_it_is_at()
    {
        LatentFrame f(512, 512);
        QCOMPARE(f.frame.handles().size(), 8);
        QCOMPARE(f.frame.edgesAt({3, 256}, 10), FrameBox::Edges(Edge::Left));
        QCOMPARE(f.frame.edgesAt({515, -4}, 10), Edge::Right | Edge::Top);
        QCOMPARE(f.frame.edgesAt({256, 600}, 10), FrameBox::Edges(Edge::Bottom));
        QCOMPARE(f.frame.edgesAt({200, 200}, 10), FrameBox::Edges(Edge::Inside));
    }

    void the_canvas_is_cut_and_grown()
    {
        painting::Document art = painting::document_of(from_qimage(landscape(128, 96)));
        const Image before = painting::flattened(art);
        const painting::Document framed = painting::reframed(art, {-16, 8, 100, 96}, 4);
        QCOMPARE(framed.width(), 116);
        QCOMPARE(framed.height(), 88);
        const Image after = painting::flattened(framed);
        for (int y = 0; y < 88; ++y)
            QVERIFY(std::equal(after.at(16, y), after.at(16, y) + 3 * 100, before.at(0, y + 8)));
        const GreyImage mask = painting::mask_of(framed);
        QCOMPARE(int(mask.grey[40 * 116 + 5]), 255);  // new
        QCOMPARE(int(mask.grey[40 * 116 + 18]), 255); // the seam
        QCOMPARE(int(mask.grey[40 * 116 + 60]), 0);
        QVERIFY(painting::reframed(art, art.bounds(), 4) == art);
    }

    void it_is_seen_before_anything_is_dragged()
    {
        QTemporaryDir folder;
        FramingWindow window(folder.path());
        QCOMPARE(window.frame().box(), QRect(0, 0, 256, 192));
        // Handles reach into the picture.
        const QColor corner = window.seenAt(1, 1), side = window.seenAt(255, 96);
        QCOMPARE(corner, side);
        window.press("tool_brush");
        QVERIFY(window.seenAt(1, 1) != corner && window.seenAt(255, 96) != side);
        QCOMPARE(int(window.control<ValueField>("Frame width").value()), 256);
        QCOMPARE(int(window.control<ValueField>("Frame height").value()), 192);
    }

    void handles_keys_and_numbers()
    {
        QTemporaryDir folder;
        FramingWindow window(folder.path());
        window.drag({{256, 192}, {270, 200}, {297, 225}});
        QCOMPARE(window.frame().box(), QRect(0, 0, 296, 224)); // this model takes multiples of 8
        QCOMPARE(window.art().width(), 256);                   // nothing is done yet
        window.drag({{0, 100}, {-10, 100}, {-11, 100}}, Qt::ControlModifier);
        QCOMPARE(window.frame().box(), QRect(-11, 0, 307, 224));
        window.key(Qt::Key_Escape);
        QCOMPARE(window.frame().box(), QRect(0, 0, 256, 192));
        window.key(Qt::Key_Right);
        QCOMPARE(window.frame().box(), QRect(8, 0, 256, 192));
        window.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(window.frame().box(), QRect(8, 0, 256, 200));
        window.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.frame().box(), QRect(7, 0, 256, 200));
        window.key(Qt::Key_Escape);
        window.control<ValueField>("Frame width").setValue(320);
        QCOMPARE(window.frame().box(), QRect(-32, 0, 320, 192));
        QVERIFY(window.control<QToolButton>("Apply the frame").isEnabled());
        QTest::mouseClick(&window.control<QToolButton>("Apply the frame"), Qt::LeftButton);
        QCOMPARE(window.art().width(), 320);
        QVERIFY(!window.control<QToolButton>("Apply the frame").isEnabled());
        window.press("undo");
        QCOMPARE(window.art().width(), 256);
        QCOMPARE(window.frame().box(), QRect(0, 0, 256, 192));
    }

    void return_another_tool_and_a_repaint_take_it_over()
    {
        QTemporaryDir folder;
        FramingWindow window(folder.path());
        const painting::Document before = window.art();
        window.drag({{256, 96}, {290, 96}});
        window.key(Qt::Key_Return);
        QCOMPARE(window.art().width(), 288);
        window.press("undo");
        window.drag({{256, 96}, {290, 96}});
        window.press("tool_brush");
        QCOMPARE(window.art().width(), 288);
        window.press("undo");
        QVERIFY(window.art() == before);
        window.press("tool_frame");
        window.drag({{256, 96}, {290, 96}});
        window.press("repaint");
        QCOMPARE(window.art().width(), 288);
        window.settle();
    }

    void a_move_of_the_same_size_is_taken_over_once()
    {
        QTemporaryDir folder;
        FramingWindow window(folder.path());
        window.drag({{100, 100}, {60, 100}, {36, 100}});
        QCOMPARE(window.frame().box(), QRect(-64, 0, 256, 192));
        window.key(Qt::Key_Return);
        QCOMPARE(window.frame().box(), QRect(0, 0, 256, 192));
        QVERIFY(!window.frame().isChanged());
        const GreyImage mask = painting::mask_of(window.art());
        QCOMPARE(int(mask.grey[96 * 256 + 10]), 255);
        QCOMPARE(int(mask.grey[96 * 256 + 200]), 0);
    }
};

QTEST_MAIN(TestFrameTool)
#include "test_frame_tool.moc"
