// The canvas of last time is there at the next start, with its name, the tool and where one looked, unless it was
// closed. What is broken or gone is said once.
#include "core/studio/document/document_keeper.h"
#include "tests/support/painting_window.h"

#include "ui/canvas/paint_view.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/notice_bar.h"

#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : PaintingWindow {
    using PaintingWindow::PaintingWindow;
    void paint()
    {
        show(landscape());
        press("tool_brush");
        drag({{40, 40}, {60, 60}});
    }
    bool save_as(const QString& path)
    {
        const auto saved = painter().keeper().save(path);
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }, kPatienceMs)) return false;
        painter().document().setPath(path);
        return true;
    }
    /// What a program that is killed now leaves behind.
    void copy_to(const QString& folder)
    {
        QDirIterator files(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next(), name = dir.relativeFilePath(file);
            QVERIFY(QDir(folder).mkpath(QFileInfo(name).path()));
            if (!name.endsWith(".lock")) QVERIFY(QFile::copy(file, folder + '/' + name));
        }
    }
    bool asks() { return canvas().notice()->isVisible(); }
};

QStringList left_in(const QString& data) { return QDir(data + "/recovery").entryList(QDir::Files); }

} // namespace

class TestLastCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void what_was_not_saved_is_there_with_tool_and_section()
    {
        QTemporaryDir folder;
        painting::Document painted;
        QTransform looked;
        {
            Fixture fixture(folder.path());
            fixture.paint();
            fixture.press("tool_ellipse");
            fixture.view().setZoom(5);
            fixture.view().rotateBy(30);
            painted = fixture.art();
            looked = fixture.view().toView();
        }
        Fixture fixture(folder.path());
        QTRY_VERIFY(fixture.art() == painted);
        QVERIFY(!fixture.asks());
        QVERIFY(fixture.canvas().isPainting());
        QVERIFY(fixture.canvas().tools().tool() == Tool::Ellipse);
        fixture.settle();
        QCOMPARE(fixture.view().zoom(), 5.);
        QCOMPARE(fixture.view().angle(), 30.);
        const QPointF corner = fixture.view().toView().map(QPointF(40, 40));
        QVERIFY(QLineF(corner, looked.map(QPointF(40, 40))).length() < 2);
        QVERIFY(!fixture.action("undo")->isEnabled()); // it came by itself
        fixture.drag({{100, 100}, {120, 120}});
        fixture.press("undo");
        QVERIFY(fixture.art() == painted);
    }

    void what_was_killed_is_there_too()
    {
        QTemporaryDir folder, copy;
        painting::Document painted;
        {
            Fixture fixture(folder.path());
            QSignalSpy autosaved(&fixture.painter().keeper(), &DocumentKeeper::autosaved);
            fixture.paint();
            painted = fixture.art();
            QTRY_VERIFY(autosaved.count() > 0);
            fixture.settle();
            fixture.copy_to(copy.path());
        }
        for (int start = 0; start < 3; ++start) {
            Fixture fixture(copy.path());
            QTRY_VERIFY(fixture.art() == painted);
            QVERIFY(!fixture.asks() && fixture.canvas().isPainting());
        }
    }

    void a_saved_document_is_opened_again()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("castle.sfu"), data = folder.filePath("data");
        QVERIFY(QDir().mkpath(data));
        {
            Fixture fixture(data);
            fixture.paint();
            QVERIFY(fixture.save_as(path));
        }
        QCOMPARE(left_in(data).filter(QRegularExpression("sfu$")), QStringList()); // once is enough
        QVERIFY(CanvasWriter().write(path, {painting::Document(48, 40), {}}));     // gone on with elsewhere
        for (int start = 0; start < 2; ++start) {
            Fixture fixture(data);
            QTRY_COMPARE(fixture.art().width(), 48);
            QVERIFY(!fixture.asks());
            QCOMPARE(fixture.painter().keeper().path(), path);
            QVERIFY(!fixture.painter().keeper().isModified());
            QTRY_COMPARE(fixture.window->windowTitle(), QString("castle.sfu[*] – Sfumato"));
        }
        {
            Fixture fixture(data);
            QTRY_COMPARE(fixture.art().width(), 48);
            fixture.press("tool_brush");
            fixture.drag({{10, 10}, {20, 20}}); // and not saved
        }
        Fixture fixture(data);
        QTRY_VERIFY(!fixture.art().mask.painted().empty());
        QVERIFY(fixture.painter().keeper().isModified());
        QCOMPARE(fixture.painter().keeper().path(), path);
        QVERIFY(read_canvas_file(path)->document.art.mask.painted().empty());
    }

    void a_closed_canvas_stays_closed()
    {
        QTemporaryDir folder, killed;
        {
            Fixture fixture(folder.path());
            fixture.paint();
            const painting::Document painted = fixture.art();
            fixture.press("close_canvas");
            QVERIFY(fixture.art().empty() && !fixture.canvas().isPainting());
            fixture.press("undo"); // it was done by mistake
            QVERIFY(fixture.art() == painted && fixture.canvas().isPainting());
            fixture.press("close_canvas");
            fixture.settle();
            auto behind = fixture.painter().keeper().open("/nowhere.sfu"); // everything before it is on the disk
            QTRY_VERIFY(behind.isFinished());
            fixture.copy_to(killed.path());
        }
        for (const QTemporaryDir* data : {&folder, &killed}) {
            Fixture fixture(data->path());
            fixture.settle();
            QVERIFY(fixture.art().empty() && !fixture.canvas().isPainting() && !fixture.asks());
            QVERIFY(!fixture.painter().keeper().recoverable());
        }
    }

    void who_looked_at_a_picture_finds_the_canvas_behind_it()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            fixture.paint();
            fixture.show(landscape(64, 64));
        }
        Fixture fixture(folder.path());
        QTRY_VERIFY(!fixture.art().empty());
        fixture.settle();
        QVERIFY(!fixture.canvas().isPainting());
        fixture.press("show_canvas");
        QVERIFY(fixture.canvas().isPainting());
        QVERIFY(fixture.canvas().tools().tool() == Tool::Brush);
    }

    void a_file_that_is_gone_is_said_once()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("castle.sfu"), data = folder.filePath("data");
        QVERIFY(QDir().mkpath(data));
        {
            Fixture fixture(data);
            fixture.paint();
            QVERIFY(fixture.save_as(path));
        }
        QVERIFY(QFile::remove(path));
        {
            Fixture fixture(data);
            QTRY_VERIFY(fixture.notice().line().contains("castle.sfu"));
            QVERIFY(fixture.art().empty() && !fixture.asks());
            fixture.press("new_canvas"); // and one goes on
            QVERIFY(fixture.canvas().isPainting());
            fixture.press("close_canvas");
        }
        Fixture fixture(data);
        fixture.settle();
        QCOMPARE(fixture.notice().line(), QString());
    }

    void a_broken_copy_is_said_once_and_set_aside()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            fixture.paint();
        }
        const QStringList copies = left_in(folder.path()).filter(QRegularExpression("sfu$"));
        QCOMPARE(copies.size(), 1);
        QFile copy(folder.filePath("recovery/" + copies[0]));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write("nothing");
        copy.close();
        {
            Fixture fixture(folder.path());
            QTRY_VERIFY(fixture.notice().line().contains(copies[0]));
            QVERIFY(fixture.art().empty());
        }
        QCOMPARE(left_in(folder.path()), QStringList{copies[0] + ".broken"}); // somebody may still make sense of it
        Fixture fixture(folder.path());
        fixture.settle();
        QCOMPARE(fixture.notice().line(), QString());
    }

    /// Else a canvas that ends the program would end every start of it.
    void a_start_that_did_not_come_to_its_end_asks_at_the_next()
    {
        QTemporaryDir folder;
        painting::Document painted;
        {
            Fixture fixture(folder.path());
            fixture.paint();
            painted = fixture.art();
        }
        const QString state = folder.filePath("recovery/") + left_in(folder.path()).filter(".state").value(0);
        auto session = read_canvas_session(state);
        QVERIFY(session && !session->tried && session->ended);
        session->tried = true;
        QVERIFY(write_canvas_session(state, *session));
        Fixture fixture(folder.path());
        QTRY_VERIFY(fixture.asks());
        QVERIFY(fixture.art().empty());
        for (QPushButton* button : fixture.canvas().notice()->findChildren<QPushButton*>())
            if (button->text() == "Bring it back") QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(fixture.art() == painted);
        QVERIFY(fixture.canvas().isPainting());
    }
};

QTEST_MAIN(TestLastCanvas)
#include "test_last_canvas.moc"
