// What belongs to somebody: finished pictures to the person until they are on a disk, unfinished jobs to the program
// that runs them.
#include "core/studio/document/document_keeper.h"
#include "core/studio/jobs/job_queue.h"
#include "core/studio/models/model_library.h"
#include "core/studio/support/first_window.h"
#include "core/studio/support/folder_owner.h"
#include "core/studio/support/settings.h"
#include "tests/support/window_fixture.h"

#include "ui/canvas/canvas_controller.h"
#include "ui/canvas/paint_view.h"
#include "ui/generate/prompt_editor.h"
#include "ui/generate/prompt_panel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <thread>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// A file where the folder of pictures should be: nothing can be saved there.
struct NoRoom {
    explicit NoRoom(const QString& outputs) : file(outputs)
    {
        if (!QDir().rmdir(outputs) || !file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(outputs));
    }
    void end()
    {
        if (!file.remove()) qFatal("%s", qPrintable(file.fileName()));
    }
    QFile file;
};

int files_in(const QString& folder)
{
    int count = 0;
    for (QDirIterator files(folder, {"*.png"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();
         files.next())
        ++count;
    return count;
}

/// Every file and folder with size and time.
QStringList everything_in(const QString& folder)
{
    QStringList all;
    for (QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
         entries.hasNext();) {
        const QFileInfo entry(entries.next());
        all << QStringLiteral("%1 %2 %3")
                   .arg(entry.filePath())
                   .arg(entry.isDir() ? 0 : entry.size())
                   .arg(entry.lastModified().toMSecsSinceEpoch());
    }
    all << QString::number(QFileInfo(folder).lastModified().toMSecsSinceEpoch());
    all.sort();
    return all;
}

int rows_in(const NoticeBar& bar)
{
    int count = 0;
    for (const auto* row : bar.findChildren<NoticeRow*>()) count += row->isVisibleTo(&bar);
    return count;
}

Error error_about(const char* what) { return {verbatim(what), verbatim("failed"), {}}; }

} // namespace

class TestLeftOvers : public QObject {
    Q_OBJECT

    QMessageBox* question(const WindowFixture& fixture)
    {
        for (auto* box : fixture.window->findChildren<QMessageBox*>())
            if (box->isVisible()) return box;
        return nullptr;
    }
    void press(const WindowFixture& fixture, const char* text)
    {
        for (auto* button : question(fixture)->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text)) return button->click();
        QFAIL(text);
    }
    QPushButton* notice_button(const WindowFixture& fixture, const char* text)
    {
        for (auto* button : fixture.notice().findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text) && button->isVisible()) return button;
        return nullptr;
    }

private Q_SLOTS:
    void a_second_program_leaves_the_jobs_of_the_first_alone()
    {
        StudioFixture first;
        first.script.gate.close();
        first.open();
        first.generate(request_of("castle"));
        first.generate(request_of("mill"));
        QTRY_VERIFY(first.queue().running() && first.queue().jobs().size() == 2
                    && first.queue().jobs()[1].state == JobState::Waiting);

        StudioFixture second(first.dir.path());
        second.open();
        QVERIFY(second.studio->readOnly());
        settle(*second.studio);
        QVERIFY(second.queue().interrupted().isEmpty());
        const auto refused = second.studio->jobs().generate(request_of("lake"));
        QVERIFY(!refused);
        QVERIFY(refused.error().line().find("another window") != std::string::npos);
        QCOMPARE(second.history().size(), 2); // it may be looked at
        QCOMPARE(second.state_of("castle"), HistoryState::Accepted);
        second.studio.reset();

        QCOMPARE(first.state_of("castle"), HistoryState::Accepted);
        first.script.gate.open();
        QTRY_VERIFY(first.queue().isEmpty());
        QTRY_COMPARE(first.pictures().size(), 2);
    }

    void what_a_visitor_changes_reaches_neither_files_nor_rows()
    {
        StudioFixture first;
        first.open();
        first.generate(request_of("castle"));
        QTRY_COMPARE(first.pictures().size(), 1);
        const PictureEntry picture = first.pictures().first();

        StudioFixture second(first.dir.path());
        second.open();
        QSignalSpy said(second.studio.get(), &Studio::errorOccurred);
        second.studio->library().remove(std::make_shared<QList<qint64>>(QList<qint64>{picture.id}));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFileInfo::exists(picture.path));
        QCOMPARE(first.pictures().size(), 1);
    }

    void a_window_that_only_looks_writes_nothing_there()
    {
        StudioFixture first;
        first.open();
        first.generate(request_of("castle"));
        QTRY_COMPARE(first.pictures().size(), 1);
        const QString large = first.dir.filePath("outputs/large.png"); // one that needs a thumbnail
        QImage sea(900, 600, QImage::Format_RGB32);
        sea.fill(Qt::blue);
        QVERIFY(sea.save(large));
        first.studio->library().scan();
        QTRY_COMPARE(first.pictures().size(), 2);
        settle(*first.studio);
        first.studio.reset(); // it would write, too
        const FolderOwner owner(first.dir.path());
        QVERIFY(owner.isOurs());
        const QStringList before = everything_in(first.dir.path());
        {
            WindowFixture second({.data_dir = first.dir.path()});
            QVERIFY(second.studio->readOnly());
            QVERIFY(second.wait_for_model());
            const QImage thumbnail = wait_for(second.studio->library().thumbnail(large));
            QCOMPARE(thumbnail.width(), 256);
            second.canvas().showImage(sea, QStringLiteral("Sea"), {}, true);
            auto& painter = *second.window->findChild<CanvasController*>();
            QSignalSpy copied(&painter.keeper(), &DocumentKeeper::autosaved);
            second.action("tool_brush")->trigger();
            QTest::mouseClick(second.canvas().paintView(), Qt::LeftButton);
            QTRY_VERIFY(copied.count() > 0);
            QTest::keyClicks(second.create().prompt()->findChild<PromptEditor*>(), "a prompt");
            second.studio->settings().set(setting::kTheme, QStringLiteral("light"));
            second.studio->library().scan(ScanDepth::EveryFile);
            second.studio->library().importFolder(SFUMATO_TEST_DATA);
            const auto added
                = wait_for(second.studio->models().add(SFUMATO_TEST_DATA "/goldens/lora/tinystyle-kohya.safetensors"));
            QVERIFY(!added);
            second.settle();
            // What is on the canvas is kept nowhere: that is asked about.
            second.window->close();
            QVERIFY(second.window->isVisible());
            QVERIFY(question(second));
            press(second, "Leave without it");
            QVERIFY(!second.window->isVisible());
        }
        QStringList others = everything_in(first.dir.path());
        others.removeIf([&](const QString& one) { return before.contains(one); });
        QCOMPARE(others, QStringList());
        QCOMPARE(everything_in(first.dir.path()).size(), before.size());
    }

    void what_was_left_over_is_offered_to_the_next_owner()
    {
        StudioFixture first;
        first.script.gate.close();
        first.open();
        first.generate(request_of("castle"));
        QTRY_VERIFY(first.queue().running());
        first.studio.reset();
        StudioFixture second(first.dir.path());
        second.open();
        QVERIFY(!second.studio->readOnly());
        QTRY_COMPARE(second.queue().interrupted().size(), 1);
    }

    void a_second_start_raises_the_first_window()
    {
        const QTemporaryDir folder, other;
        const FirstWindow first(folder.path());
        QSignalSpy asked(&first, &FirstWindow::asked);
        bool answered = false;
        std::jthread second([&] { answered = FirstWindow::ask(folder.path() + "/.", "/models/ä b.safetensors"); });
        QTRY_COMPARE(asked.size(), 1);
        second.join();
        QVERIFY(answered);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("/models/ä b.safetensors"));
        QVERIFY(!FirstWindow::ask(other.path()));
    }

    void coming_forward_shows_a_minimised_window()
    {
        WindowFixture fixture;
        fixture.window->showMinimized();
        fixture.window->comeForward();
        QVERIFY(!fixture.window->isMinimized());
        QVERIFY(fixture.window->isVisible());
    }

    void a_visitors_window_says_so_and_keeps_saying_it()
    {
        StudioFixture first;
        first.open();
        WindowFixture second({.data_dir = first.dir.path()});
        QVERIFY(second.notice().isVisible());
        QVERIFY2(second.notice().line().contains("another window"), qPrintable(second.notice().line()));
        second.notice().dismiss();
        QVERIFY(second.notice().isVisible());
    }

    void the_queue_stops_while_pictures_wait_for_a_disk()
    {
        StudioFixture fixture;
        fixture.open();
        NoRoom full(fixture.dir.filePath("outputs"));
        QSignalSpy failed(&fixture.studio->jobs(), &JobService::pictureSaveFailed);
        const JobId job = fixture.generate(request_of("castle", 1, 5));
        QTRY_VERIFY(failed.size() > 0 && fixture.queue().isPaused());
        settle(*fixture.studio);
        const int made = fixture.studio->jobs().unsavedCount();
        QVERIFY(made > 0);
        fixture.studio->jobs().retryUnsaved();
        QCOMPARE(fixture.studio->jobs().unsavedCount(), made); // also on the way
        QTRY_COMPARE(fixture.studio->jobs().isSaving(), false);
        QCOMPARE(fixture.studio->jobs().unsavedCount(), made);

        full.end();
        fixture.studio->jobs().retryUnsaved();
        QTRY_VERIFY(!fixture.queue().isPaused());
        QTRY_COMPARE(fixture.pictures().size(), 5);
        QCOMPARE(fixture.queue().find(job)->state, JobState::Finished);
        QCOMPARE(fixture.studio->jobs().unsavedCount(), 0);
        QCOMPARE(files_in(fixture.dir.filePath("outputs")), 5);
    }

    void a_grids_sheet_waits_for_its_pictures()
    {
        StudioFixture fixture;
        fixture.open();
        NoRoom full(fixture.dir.filePath("outputs"));
        GridPlan plan;
        plan.base = request_of("castle");
        plan.axes = {{QStringLiteral("seed"), {"1", "2"}}};
        QVERIFY(fixture.studio->jobs().generateGrid(plan));
        for (int picture = 1; picture <= 2; ++picture) {
            QTRY_VERIFY(fixture.studio->jobs().unsavedCount() >= picture);
            fixture.studio->jobs().setPaused(false); // the person wants it all the same
        }
        QTRY_VERIFY(fixture.queue().isEmpty());
        settle(*fixture.studio);
        full.end();
        fixture.studio->jobs().retryUnsaved();
        QTRY_COMPARE(fixture.pictures().size(), 3);
        QCOMPARE(fixture.studio->jobs().unsavedCount(), 0);
    }

    void the_bar_of_unsaved_pictures_stays_until_they_are_saved()
    {
        WindowFixture fixture;
        NoRoom full(fixture.dir.filePath("outputs"));
        fixture.generate(request_of("castle"));
        QTRY_VERIFY(notice_button(fixture, "Save again"));
        fixture.notice().showError(error_about("another thing"));
        QVERIFY(notice_button(fixture, "Save again"));
        QCOMPARE(rows_in(fixture.notice()), 2);
        fixture.notice().dismiss();
        QVERIFY(notice_button(fixture, "Save again"));
        notice_button(fixture, "Save again")->click();
        QTRY_COMPARE(fixture.studio->jobs().isSaving(), false);
        QVERIFY(notice_button(fixture, "Save again"));
        full.end();
        notice_button(fixture, "Save again")->click();
        QTRY_VERIFY(!fixture.notice().isVisible());
        QCOMPARE(files_in(fixture.dir.filePath("outputs")), 1);
    }

    void leaving_asks_while_pictures_are_on_no_disk()
    {
        WindowFixture fixture;
        NoRoom full(fixture.dir.filePath("outputs"));
        fixture.generate(request_of("castle"));
        QTRY_VERIFY(notice_button(fixture, "Save again"));
        fixture.window->close();
        QTRY_VERIFY(question(fixture));
        QVERIFY(fixture.window->isVisible());
        press(fixture, "Stay");
        QTRY_VERIFY(!question(fixture));
        QVERIFY(fixture.window->isVisible());

        fixture.window->close();
        QTRY_VERIFY(question(fixture));
        press(fixture, "Save again"); // in vain: it asks again
        QTRY_VERIFY(question(fixture));
        full.end();
        press(fixture, "Save again");
        QTRY_VERIFY(!fixture.window->isVisible());
        QCOMPARE(files_in(fixture.dir.filePath("outputs")), 1);
    }

    void who_leaves_without_them_may()
    {
        WindowFixture fixture;
        NoRoom full(fixture.dir.filePath("outputs"));
        fixture.generate(request_of("castle"));
        QTRY_VERIFY(notice_button(fixture, "Save again"));
        fixture.window->close();
        QTRY_VERIFY(question(fixture));
        press(fixture, "Leave without them");
        QTRY_VERIFY(!fixture.window->isVisible());
    }

    void notices_are_a_list()
    {
        NoticeBar bar;
        int pressed = 0;
        bar.showError(error_about("first"), {{QStringLiteral("Mend"), [&] { ++pressed; }}});
        bar.showError(error_about("second"));
        bar.showError(error_about("second"));
        QCOMPARE(rows_in(bar), 2);
        QVERIFY(bar.line().contains("second"));
        bar.findChild<QPushButton*>()->click();
        QCOMPARE(pressed, 1);
        QCOMPARE(rows_in(bar), 1);
        bar.showNote(QStringLiteral("About"), QStringLiteral("this"));
        bar.showNote(QStringLiteral("About"), QStringLiteral("that"));
        QCOMPARE(rows_in(bar), 2);
        QVERIFY(bar.line().contains("that"));
        bar.dismiss();
        QCOMPARE(rows_in(bar), 0);
        QVERIFY(bar.line().isEmpty());
    }
};

QTEST_MAIN(TestLeftOvers)
#include "test_left_overs.moc"
