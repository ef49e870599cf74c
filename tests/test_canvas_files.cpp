// Where the canvas comes from and goes to, and what the window keeps of it.
#include "tests/support/painting_window.h"

#include "core/studio/document/document_keeper.h"
#include "ui/canvas/inpaint_bar.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/notice_bar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : PaintingWindow {
    using PaintingWindow::PaintingWindow;
    /// Chooses `file` in the dialog that the action opens.
    void answer(const char* action, const QString& file)
    {
        press(action);
        auto* dialog = window->findChild<QFileDialog*>();
        QVERIFY(dialog && !dialog->isModal());
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }
    NoticeBar* note() { return canvas().notice(); }
};

} // namespace

class TestCanvasFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void pictures_are_opened_dropped_and_pasted()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        const QString path = folder.filePath("a.png");
        QVERIFY(landscape(100, 80).save(path));
        fixture.painter().open(path);
        QTRY_COMPARE(fixture.art().width(), 100);
        QVERIFY(landscape(60, 50).save(path));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&fixture.canvas(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&fixture.canvas(), &drop);
        QTRY_COMPARE(fixture.art().width(), 60);
        QGuiApplication::clipboard()->setImage(landscape(40, 30));
        fixture.press("paste_canvas");
        QCOMPARE(fixture.art().width(), 40);
        fixture.press("undo");
        QCOMPARE(fixture.art().width(), 60);
        QFile broken(folder.filePath("b.sfu"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("nothing");
        broken.close();
        fixture.painter().open(broken.fileName());
        QTRY_VERIFY(fixture.notice().line().contains("b.sfu"));
        QCOMPARE(fixture.art().width(), 60);
    }

    void what_was_not_saved_is_there_at_the_next_start()
    {
        QTemporaryDir folder;
        painting::Document painted;
        {
            Fixture fixture(folder.path());
            QVERIFY(!fixture.note()->isVisible());
            fixture.show(landscape());
            fixture.press("tool_brush");
            fixture.drag({{40, 40}, {60, 60}});
            painted = fixture.art();
        }
        Fixture fixture(folder.path());
        QTRY_VERIFY(fixture.art() == painted);
        QVERIFY(!fixture.note()->isVisible());
        QVERIFY(fixture.canvas().isPainting());
    }

    void a_document_is_saved_where_it_came_from_even_after_undo()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        CanvasWriter writer;
        const QString one = folder.filePath("one.sfu"), two = folder.filePath("two.sfu");
        QVERIFY(writer.write(one, {painting::Document(64, 64), {}}));
        QVERIFY(writer.write(two, {painting::Document(96, 96), {}}));
        fixture.painter().open(one);
        QTRY_COMPARE(fixture.art().width(), 64);
        fixture.painter().open(two);
        QTRY_COMPARE(fixture.art().width(), 96);
        fixture.press("undo");
        fixture.press("tool_brush");
        fixture.drag({{30, 30}, {40, 40}});
        fixture.press("save_canvas");
        QTRY_VERIFY(!fixture.painter().keeper().isModified());
        QCOMPARE(read_canvas_file(two)->document.art.width(), 96);
        QVERIFY(read_canvas_file(one)->document.art == fixture.art());
    }

    void masks_are_saved_and_loaded_and_one_of_another_size_is_scaled()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        fixture.show(landscape(64, 64));
        fixture.press("tool_brush");
        fixture.drag({{30, 30}, {40, 40}});
        const GreyImage painted = painting::mask_of(fixture.art());
        fixture.answer("mask_save", folder.filePath("mask.png"));
        QTRY_VERIFY(QFileInfo(folder.filePath("mask.png")).size() > 0);
        fixture.press("mask_clear");
        QVERIFY(!(painting::mask_of(fixture.art()) == painted));
        fixture.answer("mask_load", folder.filePath("mask.png"));
        QTRY_VERIFY(painting::mask_of(fixture.art()) == painted);
        QVERIFY(!fixture.note()->isVisible());
        QImage half(32, 16, QImage::Format_Grayscale8);
        half.fill(255);
        QVERIFY(half.save(folder.filePath("half.png")));
        fixture.answer("mask_load", folder.filePath("half.png"));
        QTRY_VERIFY(fixture.note()->isVisible());
        QVERIFY2(fixture.note()->line().contains("32 × 16") && fixture.note()->line().contains("64 × 64"),
                 qPrintable(fixture.note()->line()));
        const GreyImage scaled = painting::mask_of(fixture.art());
        QVERIFY(std::all_of(scaled.grey.begin(), scaled.grey.end(), [](int grey) { return grey == 255; }));
    }

    void the_window_says_which_document_it_holds()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QCOMPARE(fixture.window->windowTitle(), QString("Sfumato"));
        fixture.show(landscape(64, 64));
        fixture.press("tool_brush");
        QCOMPARE(fixture.window->windowTitle(), QString("Sfumato"));       // it has no file
        fixture.painter().keeper().setDocument(fixture.painter().document().value(), {});
        auto saved = fixture.painter().keeper().save(folder.filePath("sky.sfu"));
        QTRY_VERIFY(saved.isFinished());
        QTRY_COMPARE(fixture.window->windowTitle(), QString("sky.sfu[*] – Sfumato"));
        QVERIFY(!fixture.window->isWindowModified());
        fixture.painter().document().setPath(folder.filePath("sky.sfu"));
        fixture.drag({{30, 30}, {40, 40}});
        QTRY_VERIFY(fixture.window->isWindowModified());
    }

    void tools_are_as_they_were_left()
    {
        QTemporaryDir folder;
        ToolSettings left;
        QJsonObject repaint;
        {
            Fixture fixture(folder.path());
            fixture.canvas().tools().change([](ToolSettings& s) {
                s.layer = painting::Layer::Sketch;
                s.brush = {.size = 31, .hardness = 0.25, .pressure_size = false, .pressure_opacity = true};
                s.opacity = 0.7;
                s.colour = QColor(10, 200, 30);
                s.fill = {.tolerance = 60, .contiguous = false};
                s.mirror_across = true;
                s.overlay = QColor(0, 0, 250);
                s.overlay_opacity = 0.2;
                s.overlay_shown = false;
            });
            left = fixture.canvas().tools().settings();
            auto* bar = fixture.window->findChild<InpaintBar*>();
            bar->setSettings({.strength = 0.8,
                              .area = InpaintArea::Masked,
                              .content = MaskedContent::Noise,
                              .mask_blur = 9,
                              .padding = 60});
            bar->setMasked(false);
            bar->setSettings({.strength = 0.3,
                              .area = InpaintArea::Masked,
                              .content = MaskedContent::Noise,
                              .mask_blur = 9,
                              .padding = 60});
            repaint = bar->toJson();
        }
        Fixture fixture(folder.path());
        QCOMPARE(fixture.canvas().tools().tool(), Tool::Hand);
        left.tool = Tool::Hand;
        QVERIFY(fixture.canvas().tools().settings() == left);
        auto* bar = fixture.window->findChild<InpaintBar*>();
        QCOMPARE(bar->toJson(), repaint);
        bar->setMasked(true);
        QVERIFY((bar->settings()
                 == InpaintSettings{.strength = 0.8,
                                    .area = InpaintArea::Masked,
                                    .content = MaskedContent::Noise,
                                    .mask_blur = 9,
                                    .padding = 60}));
        bar->setMasked(false);
        QCOMPARE(bar->settings().strength, 0.3);
    }

    void what_is_remembered_badly_is_left_out()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        PaintTools tools;
        for (const char* text :
             {"", "no JSON", "[]",
              "{\"size\": -4, \"hardness\": \"soft\", \"opacity\": 7, \"colour\": \"none\", \"tolerance\": 1e9}"}) {
            settings.set(setting::kTools, QString::fromLatin1(text));
            tools.restore(settings.json(setting::kTools));
            QVERIFY(tools.settings() == ToolSettings());
        }
        // A brush that was only fitted to the canvas is not the person's.
        tools.fitBrush(painting::Document(640, 640));
        QVERIFY(!tools.toJson().contains("size"));
    }
};

QTEST_MAIN(TestCanvasFiles)
#include "test_canvas_files.moc"
