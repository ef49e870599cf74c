// A result is large where it was asked for, and what was just put on the canvas can be painted on at once.
#include "core/painting/mask_operations.h"
#include "core/studio/jobs/job_service.h"
#include "tests/support/painting_window.h"

#include "ui/canvas/image_view.h"
#include "ui/canvas/making_inset.h"
#include "ui/generate/prompt_panel.h"
#include "ui/theme/appearance.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : PaintingWindow {
    Fixture() : PaintingWindow(QString())
    {
        change_request([](GenerationRequest& request) {
            request.prompt = "a red house";
            request.width = request.height = 64;
            request.steps = 4;
        });
    }
    ~Fixture() { script.gate.open(); }
    QPlainTextEdit& prompt(int index = 0) { return *create().prompt()->findChildren<QPlainTextEdit*>().value(index); }
    bool is_masked(int x, int y)
    {
        return painting::mask_of(art()).grey[std::size_t(y) * std::size_t(art().width()) + std::size_t(x)] > 127;
    }
    void drop(const QString& path)
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas(), &enter);
        QDropEvent event({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas(), &event);
    }
};

} // namespace

class TestAskedFor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void generate_after_a_stroke_shows_the_picture_large()
    {
        Fixture fixture;
        fixture.show(landscape(1200, 900));
        fixture.press("tool_brush");
        fixture.drag({{400, 400}, {600, 600}});
        QVERIFY(fixture.make_picture());
        fixture.settle();
        QVERIFY(!fixture.canvas().isPainting());
        QVERIFY(!fixture.canvas().inset()->isVisible());
        const ImageView& view = *fixture.canvas().view();
        QCOMPARE(view.image().size(), QSize(64, 64));
        const double room = std::min(view.width(), view.height());
        QVERIFY2(view.imageRect().height() > 0.8 * room, qPrintable(QString::number(view.imageRect().height())));
        fixture.press("show_canvas"); // and the stroke is where it was
        QVERIFY(fixture.canvas().isPainting() && fixture.is_masked(500, 500));
        QVERIFY(fixture.canvas().tools().tool() == Tool::Brush);
    }

    void who_paints_on_after_it_was_asked_for_goes_on_painting_data()
    {
        QTest::addColumn<bool>("holding");
        QTest::newRow("a stroke that goes on") << true;
        QTest::newRow("a stroke since") << false;
    }
    void who_paints_on_after_it_was_asked_for_goes_on_painting()
    {
        QFETCH(bool, holding);
        Fixture fixture;
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.script.gate.close();
        if (holding) QTest::mousePress(&fixture.view(), Qt::LeftButton, {}, fixture.at(40, 40));
        fixture.press("generate");
        if (!holding) fixture.drag({{40, 40}, {80, 40}});
        QSignalSpy previews(&fixture.studio->jobs(), &JobService::stepPreviewReady);
        fixture.script.gate.let_through(1);
        QTRY_COMPARE(previews.count(), 1);
        QVERIFY(fixture.canvas().isPainting());
        QVERIFY(fixture.canvas().inset()->isVisible());
        if (holding) QTest::mouseRelease(&fixture.view(), Qt::LeftButton, {}, fixture.at(80, 40));
    }

    void pictures_that_nobody_asked_for_here_stay_in_the_corner()
    {
        Fixture fixture;
        fixture.press("forever"); // this one is asked for, those that follow come by themselves
        QTRY_VERIFY(fixture.pictures().size() > 0);
        fixture.show(landscape());
        const qsizetype made = fixture.pictures().size();
        QTRY_VERIFY(fixture.pictures().size() > made + 1);
        QCOMPARE(fixture.canvas().view()->image(), landscape());
        fixture.press("forever");
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
    }

    void what_is_put_on_the_canvas_is_painted_on_at_once_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("before");
        // Each with another tool in hand that paints nothing there.
        for (const auto& [way, tool] : {std::pair{"new", Tool::Hand},
                                        {"paste", Tool::Frame},
                                        {"open", Tool::Eraser},
                                        {"document", Tool::Picker},
                                        {"drop", Tool::Wand}})
            QTest::newRow(way) << QString::fromLatin1(way) << int(tool);
    }
    void what_is_put_on_the_canvas_is_painted_on_at_once()
    {
        QFETCH(QString, way);
        QFETCH(int, before);
        Fixture fixture;
        QTemporaryDir folder;
        const QString picture = folder.filePath("a.png"), document = folder.filePath("a.sfu");
        QVERIFY(landscape(100, 80).save(picture));
        QVERIFY(CanvasWriter().write(document, {painting::Document(96, 64), {}}));
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.canvas().tools().change([before](ToolSettings& settings) { settings.tool = Tool(before); });
        fixture.prompt().setFocus();
        QTRY_VERIFY(fixture.prompt().hasFocus());
        const int was = fixture.art().width();
        if (way == "new") fixture.press("new_canvas");
        else if (way == "paste") {
            QGuiApplication::clipboard()->setImage(landscape(100, 80));
            fixture.press("paste_canvas");
        } else if (way == "drop") fixture.drop(picture);
        else fixture.painter().open(way == "open" ? picture : document);
        QTRY_VERIFY(fixture.art().width() != was);
        QTRY_VERIFY(fixture.view().hasFocus());
        fixture.drag({{20, 30}, {40, 30}});
        QVERIFY(fixture.is_masked(30, 30));
        QTest::keyClick(&fixture.view(), Qt::Key_E);
        QVERIFY(fixture.canvas().tools().tool() == Tool::Eraser);
        const double size = fixture.canvas().tools().settings().brush.size;
        QTest::keyClick(&fixture.view(), Qt::Key_BracketRight);
        QVERIFY(fixture.canvas().tools().settings().brush.size > size);
        QVERIFY(fixture.prompt().toPlainText() == "a red house");
    }

    void the_tool_that_paints_stays_in_hand()
    {
        Fixture fixture;
        fixture.press("new_canvas");
        fixture.press("tool_lasso");
        fixture.press("tool_hand");
        fixture.press("new_canvas");
        QVERIFY(fixture.canvas().tools().tool() == Tool::Lasso);
    }

    /// Who writes elsewhere by the time it is there must not find their letters choosing tools.
    void whoever_went_elsewhere_keeps_the_focus()
    {
        Fixture fixture;
        QTemporaryDir folder;
        const QString picture = folder.filePath("a.png");
        QVERIFY(landscape(100, 80).save(picture));
        fixture.prompt(0).setFocus();
        fixture.painter().open(picture);
        fixture.prompt(1).setFocus();
        QTRY_COMPARE(fixture.art().width(), 100);
        QVERIFY(fixture.canvas().isPainting());
        QVERIFY(fixture.prompt(1).hasFocus());
    }
};

QTEST_MAIN(TestAskedFor)
#include "test_asked_for.moc"
