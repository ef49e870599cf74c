// Repainting in the window with the built-in model: a stroke of the mouse, an undo, candidates in place, an accept, a
// save, a kill and a recovery. Screenshots of each lie in the folder "repainting" beside this program.
#include "tests/support/painting_window.h"

#include "ui/canvas/inpaint_controller.h"
#include "ui/theme/appearance.h"

#include "core/studio/document/document_keeper.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QDir>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr int kSide = 128, kHorizon = 64;

QImage scene()
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(QColor(120, 180, 230));
    QPainter painter(&image);
    painter.fillRect(0, kHorizon, kSide, kSide - kHorizon, QColor(30, 90, 150));
    painter.fillRect(20, 50, 30, 40, QColor(190, 40, 30));
    return image;
}

struct Fixture : PaintingWindow {
    explicit Fixture(const QString& folder) : PaintingWindow(folder, true) {}
    QListWidget& candidates() { return *canvas().findChild<QListWidget*>(); }
    /// The sky, in four strokes of a wide brush.
    void maskSky()
    {
        press("tool_brush");
        canvas().tools().change([](ToolSettings& settings) { settings.brush.size = 18; });
        for (const double y : {6., 18., 30., 42.}) drag({{-4, y}, {64, y}, {132, y}});
    }
    void wish(const char* prompt, int count)
    {
        GenerationRequest request = create().request();
        request.prompt = prompt;
        request.seed = 5;
        request.steps = 6;
        request.count = count;
        create().setRequest(request);
    }
    /// Also says how far it is, for who watches.
    void shot(const char* name)
    {
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/repainting/");
        QDir().mkpath(folder);
        QVERIFY(window->grab().save(folder + QLatin1String(name) + QStringLiteral(".png")));
        std::printf("%s\n", name);
        std::fflush(stdout);
    }
};

/// Everything up to the kill.
void workUntilKilled(const QString& folder)
{
    Fixture fixture(folder);
    fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
    fixture.maskSky();
    fixture.shot("1-stroke");
    fixture.press("undo");
    fixture.shot("2-undo");
    fixture.press("redo");
    fixture.wish("the sea at night with a full moon", 2);
    fixture.press("repaint");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 2, 30'000);
    fixture.shot("3-repaint");
    fixture.press("accept");
    fixture.shot("4-accept");
    fixture.settle();
    QSignalSpy autosaved(&fixture.painter().keeper(), &DocumentKeeper::autosaved);
    auto saved = fixture.painter().keeper().save(folder + QStringLiteral("/moon.sfu"));
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    fixture.shot("5-save");
    QTRY_VERIFY(autosaved.count() >= 1); // where it is saved belongs to the copy
    fixture.settle();
    auto behind = fixture.painter().keeper().open(folder + QStringLiteral("/moon.sfu"));
    QTRY_VERIFY(behind.isFinished()); // and with it every copy that was asked for before
    const auto copies = autosaved.count();
    fixture.painter().keeper().setAutosaveInterval(50);
    fixture.canvas().tools().change([](ToolSettings& settings) { settings.layer = painting::Layer::Sketch; });
    fixture.drag({{20, 110}, {100, 110}});
    QTRY_COMPARE(autosaved.count(), copies + 1);
    std::printf("ready\n");
    std::fflush(stdout);
    QEventLoop().exec();
}

/// Where the repainted picture may differ: the mask, as far as its blur reaches.
int changedBelow(const Image& before, const Image& after, int y)
{
    int count = 0;
    for (std::size_t i = std::size_t(y) * before.width * 3; i < before.rgb.size(); ++i)
        count += before.rgb[i] != after.rgb[i];
    return count;
}

} // namespace

class TestInpaintingUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void what_was_painted_saved_and_killed_comes_back()
    {
        QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), folder.path()});
        QByteArray told;
        QTRY_VERIFY2_WITH_TIMEOUT((told += child.readAllStandardOutput()).contains("ready")
                                      || child.state() == QProcess::NotRunning,
                                  told.constData(), 90'000);
        QVERIFY2(told.contains("ready"), told.constData());
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());

        const auto saved = read_canvas_file(folder.path() + QStringLiteral("/moon.sfu"));
        QVERIFY2(saved, saved ? "" : saved.error().line().c_str());
        QCOMPARE(saved->document.requests.size(), 1u);
        QCOMPARE(saved->document.requests[0].prompt, std::string("the sea at night with a full moon"));
        const Image accepted = painting::flattened(saved->document.art);

        Fixture fixture(folder.path());
        QTRY_VERIFY(!fixture.painter().document().isEmpty());
        fixture.shot("6-recovery");
        // The saved picture, and the stroke after it.
        QCOMPARE(fixture.painter().document().value().requests.size(), 1u);
        QVERIFY(!fixture.art().sketch.painted().empty());
        painting::Document without = fixture.art();
        without.sketch = saved->document.art.sketch;
        QCOMPARE(painting::flattened(without).rgb, accepted.rgb);
    }

    void only_what_is_masked_changes_and_undo_brings_all_of_it_back()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.maskSky();
        const painting::Document before = fixture.art();
        const Image source = painting::flattened(before);
        fixture.wish("the sea at night", 1);
        fixture.press("repaint");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        QTRY_VERIFY(!fixture.view().overlayImage().isNull());
        QVERIFY(fixture.art() == before); // only looked at
        fixture.press("accept");
        const Image after = painting::flattened(fixture.art());
        QVERIFY(after.rgb != source.rgb);
        QCOMPARE(changedBelow(source, after, 51 + 3 * 4 + 1),
                 0); // the strokes end at 51, their blur three sigmas below
        QVERIFY(fixture.art().mask.painted().empty());
        QVERIFY(fixture.view().overlayImage().isNull());
        fixture.press("undo");
        QVERIFY(fixture.art() == before);
        fixture.press("redo");
        QCOMPARE(painting::flattened(fixture.art()).rgb, after.rgb);
    }

    void what_is_painted_meanwhile_elsewhere_stays()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.maskSky();
        fixture.wish("the sea at night", 1);
        fixture.press("repaint");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        fixture.canvas().tools().change([](ToolSettings& settings) { settings.layer = painting::Layer::Sketch; });
        fixture.drag({{10, 110}, {110, 110}});
        QVERIFY(fixture.view().overlayImage().isNull()); // one sees what one paints on
        const painting::Plane sketch = fixture.art().sketch;
        fixture.press("accept");
        QVERIFY(fixture.art().sketch == sketch);
    }

    void rejecting_leaves_the_canvas_and_the_gallery_keeps_the_picture()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.maskSky();
        const painting::Document before = fixture.art();
        fixture.wish("the sea at night", 1);
        fixture.press("repaint");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        fixture.press("reject");
        QCOMPARE(fixture.candidates().count(), 0);
        QVERIFY(fixture.art() == before);
        QTRY_COMPARE(QDir(fixture.studio->dataDir().outputs()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void what_is_asked_for_while_a_request_is_prepared_says_why_it_is_refused()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.maskSky();
        fixture.wish("the sea at night", 1);
        QStringList told;
        connect(fixture.window->findChild<InpaintController*>(), &InpaintController::statusMessage, &fixture.view(),
                [&told](const LocalizedText& text) { told += text(); });
        fixture.press("repaint");
        QCOMPARE(told, QStringList());
        fixture.press("repaint"); // the answer of the first waits in the event loop
        QCOMPARE(told, QStringList{QStringLiteral("The request before this one is still being prepared")});
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        QCOMPARE(told.size(), 1);
    }

    void a_sketch_without_a_mask_is_what_the_model_begins_with()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.press("tool_brush");
        fixture.canvas().tools().change([](ToolSettings& settings) { settings.layer = painting::Layer::Sketch; });
        fixture.drag({{20, 20}, {100, 20}});
        fixture.wish("the sea by day", 1);
        fixture.press("repaint");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        fixture.press("accept");
        const auto& made = std::get<Inpaint>(fixture.painter().document().value().requests.at(0).mode);
        QCOMPARE(made.strength, 0.6); // at 1 nothing of the sketch would be seen
        fixture.canvas().tools().change([](ToolSettings& settings) { settings.layer = painting::Layer::Mask; });
        fixture.maskSky();
        fixture.press("repaint");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        fixture.press("accept");
        QCOMPARE(std::get<Inpaint>(fixture.painter().document().value().requests.at(1).mode).strength, 1.);
    }

    void the_frame_grows_by_dragging_and_what_is_new_is_masked()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.press("tool_frame");
        const Image source = painting::flattened(fixture.art());
        QCOMPARE(fixture.art().width(), kSide);
        fixture.drag({{128, 64}, {140, 64}, {158, 64}});
        QCOMPARE(fixture.art().width(), kSide); // it is seen, not yet done
        QTest::keyClick(&fixture.view(), Qt::Key_Return);
        QCOMPARE(fixture.art().width(), kSide + 32); // 30 pixels: the nearest of eight
        QCOMPARE(fixture.art().height(), kSide);
        const GreyImage mask = painting::mask_of(fixture.art());
        QCOMPARE(int(mask.grey[kSide + 31]), 255);
        QCOMPARE(int(mask.grey[kSide - 20]), 0);
        fixture.wish("the sea by day", 1);
        fixture.press("repaint");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 30'000);
        fixture.press("accept");
        const Image after = painting::flattened(fixture.art(), {0, 0, kSide - 40, kSide});
        for (int y = 0; y < kSide; ++y)
            QVERIFY(std::equal(after.at(0, y), after.at(0, y) + 3 * after.width, source.at(0, y)));
        fixture.press("undo");
        fixture.press("undo");
        QCOMPARE(fixture.art().width(), kSide);
        QCOMPARE(painting::flattened(fixture.art()).rgb, source.rgb);
    }

    void the_canvas_is_enlarged()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.canvas().showImage(scene(), QStringLiteral("Scene"), {}, true);
        fixture.press("tool_brush");
        fixture.wish("the sea by day", 1);
        fixture.press("enlarge_2");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.candidates().count(), 1, 60'000);
        fixture.press("accept");
        QCOMPARE(fixture.art().width(), 2 * kSide);
        QCOMPARE(fixture.painter().document().value().requests.size(), 1u);
        fixture.press("undo");
        QCOMPARE(fixture.art().width(), kSide);
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && QLatin1String(argv[1]) == QLatin1String("--work")) {
        applyTheme("dark");
        workUntilKilled(QString::fromLocal8Bit(argv[2]));
        return 1;
    }
    TestInpaintingUi test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_inpainting_ui.moc"
