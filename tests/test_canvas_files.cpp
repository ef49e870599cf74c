// Where the canvas comes from and goes to, and what the window keeps of it.
#include "painting_window.h"

#include "core/studio/document/document_keeper.h"
#include "ui/canvas/repaint_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Desk : ScriptedPaintingWindow {
    using ScriptedPaintingWindow::ScriptedPaintingWindow;
    /// Chooses `file` in the dialog that the action opens.
    void answer(const char* action, const QString& file)
    {
        press(action);
        auto* dialog = window->findChild<QFileDialog*>();
        QVERIFY(dialog && !dialog->isModal());
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }
    NoticeBar* note() { return canvas().note(); }
};

} // namespace

class TestCanvasFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

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
            QVERIFY(!desk.note()->isVisible());
            desk.look(landscape());
            desk.press("tool_brush");
            desk.drag({{40, 40}, {60, 60}});
            painted = desk.art();
        }
        Desk desk(folder.path());
        QTRY_VERIFY(desk.note()->isVisible());
        for (QPushButton* button : desk.note()->findChildren<QPushButton*>())
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

    void masks_are_saved_and_loaded_and_one_of_another_size_is_scaled()
    {
        QTemporaryDir folder;
        Desk desk(folder.filePath("data"));
        desk.look(landscape(64, 64));
        desk.press("tool_brush");
        desk.drag({{30, 30}, {40, 40}});
        const GreyImage painted = painting::mask_of(desk.art());
        desk.answer("mask_save", folder.filePath("mask.png"));
        QTRY_VERIFY(QFileInfo(folder.filePath("mask.png")).size() > 0);
        desk.press("mask_clear");
        QVERIFY(!(painting::mask_of(desk.art()) == painted));
        desk.answer("mask_load", folder.filePath("mask.png"));
        QTRY_VERIFY(painting::mask_of(desk.art()) == painted);
        QVERIFY(!desk.note()->isVisible());
        QImage half(32, 16, QImage::Format_Grayscale8);
        half.fill(255);
        QVERIFY(half.save(folder.filePath("half.png")));
        desk.answer("mask_load", folder.filePath("half.png"));
        QTRY_VERIFY(desk.note()->isVisible());
        QVERIFY2(desk.note()->line().contains("32 × 16") && desk.note()->line().contains("64 × 64"), qPrintable(desk.note()->line()));
        const GreyImage scaled = painting::mask_of(desk.art());
        QVERIFY(std::all_of(scaled.grey.begin(), scaled.grey.end(), [](int grey) { return grey == 255; }));
    }

    void the_window_says_which_document_it_holds()
    {
        QTemporaryDir folder;
        Desk desk(folder.filePath("data"));
        QCOMPARE(desk.window->windowTitle(), QString("Sfumato"));
        desk.look(landscape(64, 64));
        desk.press("tool_brush");
        QCOMPARE(desk.window->windowTitle(), QString("Sfumato"));       // it has no file
        desk.painter().keeper().keep(desk.painter().document().value(), {});
        auto saved = desk.painter().keeper().save(folder.filePath("sky.sfu"));
        QTRY_VERIFY(saved.isFinished());
        QTRY_COMPARE(desk.window->windowTitle(), QString("sky.sfu[*] – Sfumato"));
        QVERIFY(!desk.window->isWindowModified());
        desk.painter().document().setPath(folder.filePath("sky.sfu"));
        desk.drag({{30, 30}, {40, 40}});
        QTRY_VERIFY(desk.window->isWindowModified());
    }

    void tools_are_as_they_were_left()
    {
        QTemporaryDir folder;
        ToolSettings left;
        QJsonObject repaint;
        {
            Desk desk(folder.path());
            desk.canvas().tools().change([](ToolSettings& s) {
                s.layer = painting::Layer::Sketch;
                s.brush = {.size = 31, .hardness = 0.25, .pressure_size = false, .pressure_opacity = true};
                s.opacity = 0.7;
                s.colour = QColor(10, 200, 30);
                s.reach = {.tolerance = 60, .contiguous = false};
                s.mirror_across = true;
                s.overlay = QColor(0, 0, 250);
                s.overlay_opacity = 0.2;
                s.overlay_shown = false;
            });
            left = desk.canvas().tools().settings();
            auto* bar = desk.window->findChild<RepaintBar*>();
            bar->setSettings({.strength = 0.8, .area = RepaintArea::Masked, .content = MaskedContent::Noise, .mask_blur = 9, .padding = 60});
            bar->setMasked(false);
            bar->setSettings({.strength = 0.3, .area = RepaintArea::Masked, .content = MaskedContent::Noise, .mask_blur = 9, .padding = 60});
            repaint = bar->remembered();
        }
        Desk desk(folder.path());
        QCOMPARE(desk.canvas().tools().tool(), Tool::Hand);
        left.tool = Tool::Hand;
        QVERIFY(desk.canvas().tools().settings() == left);
        auto* bar = desk.window->findChild<RepaintBar*>();
        QCOMPARE(bar->remembered(), repaint);
        bar->setMasked(true);
        QVERIFY((bar->settings() == RepaintSettings{.strength = 0.8, .area = RepaintArea::Masked, .content = MaskedContent::Noise, .mask_blur = 9, .padding = 60}));
        bar->setMasked(false);
        QCOMPARE(bar->settings().strength, 0.3);
    }

    void what_is_remembered_badly_is_left_out()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        PaintTools tools;
        for (const char* text : {"", "no JSON", "[]", "{\"size\": -4, \"hardness\": \"soft\", \"opacity\": 7, \"colour\": \"none\", \"tolerance\": 1e9}"}) {
            settings.set(setting::kTools, QString::fromLatin1(text));
            tools.restore(settings.json(setting::kTools));
            QVERIFY(tools.settings() == ToolSettings());
        }
        tools.suit(painting::Document(640, 640));       // a brush that only suits the canvas is not the person's
        QVERIFY(!tools.remembered().contains("size"));
    }
};

QTEST_MAIN(TestCanvasFiles)
#include "test_canvas_files.moc"
