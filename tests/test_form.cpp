// The form is the whole truth: what it carries is seen and can be let go, undo never runs over what was typed, and what
// was typed outlives the program.
#include "core/studio/jobs/current_model.h"
#include "core/studio/support/draft_file.h"
#include "tests/support/painting_window.h"

#include "core/imaging/image.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/generate/carried_list.h"
#include "ui/generate/generation_controller.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/prompt_editor.h"
#include "ui/queue/grid_dialog.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/search_field.h"

#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Fixture : PaintingWindow {
    using PaintingWindow::PaintingWindow;
    GenerationController& generation() { return *window->findChild<GenerationController*>(); }
    CarriedList& carried() { return part<CarriedList>(); }
    QStringList carriedTexts()
    {
        QStringList texts;
        for (const QLabel* label : carried().findChildren<QLabel*>())
            if (label->isVisible()) texts += label->text();
        return texts;
    }
    PromptEditor& prompt() { return *create().prompt()->findChild<PromptEditor*>(); }
    QString undoEntry() { return action("undo")->text(); }
    /// Behind what is there.
    void type(const QString& text)
    {
        prompt().setFocus();
        QTRY_VERIFY(prompt().hasFocus());
        prompt().moveCursor(QTextCursor::End);
        QTest::keyClicks(&prompt(), text);
    }
};

/// A picture of one colour, and a white mask, as files.
std::string pictureAt(const QTemporaryDir& folder, const char* name, QColor colour)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour);
    image.save(folder.filePath(name));
    return folder.filePath(name).toStdString();
}

GenerationRequest repaintOf(const QTemporaryDir& folder)
{
    GenerationRequest request = request_of("a night sky", 7);
    request.mode = Inpaint{.init_image = pictureAt(folder, "old.png", Qt::blue),
                           .mask = pictureAt(folder, "mask.png", Qt::white),
                           .strength = 0.5};
    return request;
}

} // namespace

class TestForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme("dark");
    }

    void what_a_request_carries_is_a_line_with_a_cross()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QVERIFY(!fixture.carried().isVisible());
        GenerationRequest old = repaintOf(folder);
        old.branch = Branch{std::make_shared<const GenerationRequest>(request_of("a red house")), 2};
        old.loras = {{"fog", 0.5}};
        fixture.generation().usePart(old, RequestPart::Everything);
        QVERIFY(fixture.carried().isVisible());
        const QString all = fixture.carriedTexts().join('|');
        for (const char* said : {"Repaints part of an old picture", "50 %", "step 2", "a red house", "fog", "0.5"})
            QVERIFY2(all.contains(said), qPrintable(all));
        // In sight whatever is scrolled, right above Generate.
        auto* generate = fixture.button<QPushButton>("Generate");
        QVERIFY(fixture.carried().mapTo(fixture.window.get(), QPoint()).y()
                < generate->mapTo(fixture.window.get(), QPoint()).y());
        int lines = 3;
        while (lines > 0) {
            auto* cross = fixture.carried().findChild<QToolButton*>();
            QVERIFY(cross && !cross->accessibleName().isEmpty());
            QTest::mouseClick(cross, Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(int(fixture.carried().findChildren<QToolButton*>().size()), --lines);
        }
        const GenerationRequest now = fixture.create().request();
        QVERIFY(std::holds_alternative<TextToImage>(now.mode) && !now.branch && now.loras.empty());
        QVERIFY(!fixture.carried().isVisible());
        fixture.press("undo"); // a cross is a step, too
        QCOMPARE(fixture.create().request().loras.size(), 1u);
        QVERIFY(fixture.carried().isVisible());
    }

    /// What is carried is made; without it, nothing of the old picture is.
    void the_next_prompt_is_made_as_the_form_shows()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        std::vector<GenerationRequest> made;
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        fixture.generation().usePart(repaintOf(folder), RequestPart::Settings); // parts bring no mode
        QVERIFY(!fixture.carried().isVisible());
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(std::holds_alternative<TextToImage>(saved[0][1].value<PictureEntry>().request.mode));
        fixture.generation().usePart(repaintOf(folder), RequestPart::Everything);
        QVERIFY(fixture.carried().isVisible());
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(saved.count(), 2);
        QVERIFY(std::holds_alternative<Inpaint>(saved[1][1].value<PictureEntry>().request.mode));
        QTest::mouseClick(fixture.carried().findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(saved.count(), 3);
        QVERIFY(std::holds_alternative<TextToImage>(saved[2][1].value<PictureEntry>().request.mode));
    }

    void the_line_is_there_after_a_restart_with_its_picture()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.filePath("data"));
            fixture.generation().usePart(repaintOf(folder), RequestPart::Everything);
            fixture.window->close();
        }
        Fixture fixture(folder.filePath("data"));
        QTRY_VERIFY(fixture.carried().isVisible());
        QVERIFY(std::holds_alternative<Inpaint>(fixture.create().request().mode));
        // Its old picture is blue, all of it under the mask and so seen through ochre.
        const auto shows_it = [&] {
            const QImage seen = fixture.carried().grab().toImage();
            const qreal scale = seen.devicePixelRatio();
            const QColor middle = seen.pixelColor(int(28 * scale), int(24 * scale));
            return middle.blue() > 100 && middle.red() > 100 && middle.green() > 80;
        };
        QTRY_VERIFY(shows_it());
        QVERIFY(QFile::remove(folder.filePath("old.png")));
        fixture.generation().usePart(request_of("x"), RequestPart::Everything);
        fixture.press("undo");
        QVERIFY2(fixture.carriedTexts().join('|').contains("gone: old.png"),
                 qPrintable(fixture.carriedTexts().join('|')));
    }

    void words_that_a_template_became_do_not_stay_in_the_form()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        GenerationRequest old = request_of("a __colour__ house");
        old.resolved = ResolvedPrompts{"a green house", ""};
        fixture.generation().useRequest(old); // from a picture's file, or the queue
        QVERIFY(!fixture.create().request().resolved);
        QCOMPARE(fixture.create().request().prompt_text(), std::string("a __colour__ house"));
    }

    void undo_takes_the_form_as_it_is_and_redo_brings_it_back()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        fixture.type("draft A");
        fixture.generation().usePart(request_of("second prompt"), RequestPart::Everything);
        fixture.type(", a text that took ten minutes");
        fixture.change_request([](GenerationRequest& request) { request.steps = 33; });
        const GenerationRequest typed = fixture.create().request();
        fixture.press("undo");
        QCOMPARE(fixture.create().request().prompt, std::string("draft A"));
        fixture.press("redo");
        QVERIFY(fixture.create().request() == typed);
        // And the other way round.
        fixture.press("undo");
        fixture.type(" goes on");
        fixture.press("redo");
        fixture.window->setFocus();
        fixture.press("undo");
        QCOMPARE(fixture.create().request().prompt, std::string("draft A goes on"));
    }

    void each_part_of_the_window_has_its_own_undo()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        fixture.type("draft A");
        fixture.generation().usePart(request_of("second prompt"), RequestPart::Everything);
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.view().setFocus();
        fixture.drag({{40, 40}, {60, 60}});
        const painting::Document one = fixture.art();
        fixture.drag({{100, 100}, {120, 120}});
        QVERIFY2(fixture.undoEntry().contains("brush stroke"), qPrintable(fixture.undoEntry()));
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.art() == one);
        // Into the prompt: what it has to undo is the form's.
        fixture.prompt().setFocus();
        QTRY_VERIFY2(fixture.undoEntry().contains("put a request back"), qPrintable(fixture.undoEntry()));
        QTest::keyClick(&fixture.prompt(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.create().request().prompt, std::string("draft A"));
        QVERIFY(fixture.art() == one);
        // Into the gallery.
        Q_EMIT fixture.gallery().removeRequested(fixture.gallery().model().ids());
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 0);
        QVERIFY2(fixture.undoEntry().contains("delete"), qPrintable(fixture.undoEntry()));
        fixture.press("undo");
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        // And back on the canvas.
        fixture.view().setFocus();
        QTRY_VERIFY2(fixture.undoEntry().contains("brush stroke"), qPrintable(fixture.undoEntry()));
        fixture.press("undo");
        QVERIFY(!(fixture.art() == one));
        QCOMPARE(fixture.create().request().prompt, std::string("draft A"));
    }

    void typing_is_undone_where_it_is_typed_first()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        fixture.generation().usePart(request_of("put back"), RequestPart::Everything);
        fixture.type("X");
        QVERIFY2(fixture.undoEntry().contains("typing"), qPrintable(fixture.undoEntry()));
        QTest::keyClick(&fixture.prompt(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.create().request().prompt, std::string("put back"));
        QTest::keyClick(&fixture.prompt(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.create().request().prompt, std::string());
        // A number that was put back, too, though it has the focus.
        fixture.generation().usePart(request_of("put back"), RequestPart::Everything);
        for (auto* number : fixture.create().findChildren<QDoubleSpinBox*>())
            if (number->accessibleName() == QLatin1String("Steps")) number->setFocus();
        QTRY_VERIFY(qobject_cast<QDoubleSpinBox*>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.create().request().prompt, std::string());
    }

    void what_is_typed_is_on_the_disk_soon_and_without_a_pause_of_the_typist()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        const QString draft = folder.filePath("data/draft.json");
        fixture.type("a");
        QElapsedTimer clock;
        clock.start();
        const auto kept = [&] {
            QFile file(draft);
            if (!file.open(QIODevice::ReadOnly)) return QString();
            const auto read = GenerationRequest::from_json(json_or_null(file.readAll().toStdString()));
            return read ? QString::fromStdString(read->prompt) : QString();
        };
        while (kept().isEmpty() && clock.elapsed() < kPatienceMs) { // never still for longer than a key takes
            QTest::keyClick(&fixture.prompt(), 'b');
            QTest::qWait(20);
        }
        QVERIFY(kept().startsWith("ab"));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void what_is_typed_is_there_after_leaving_at_once()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.filePath("data"));
            fixture.type("typed and left");
            fixture.change_request([](GenerationRequest& request) {
                request.negative_prompt = "fog";
                request.steps = 17;
            });
            fixture.window->close();
        }
        Fixture fixture(folder.filePath("data"));
        QTRY_COMPARE(fixture.create().request().prompt, std::string("typed and left"));
        QCOMPARE(fixture.create().request().negative_prompt, std::string("fog"));
        QCOMPARE(fixture.create().request().steps, 17);
    }

    void notes_are_there_after_leaving_at_once()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.filePath("data"));
            QVERIFY(fixture.make_picture());
            QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
            fixture.part<QToolButton>("details").setChecked(true);
            auto* grid = fixture.gallery().findChild<PictureGrid*>();
            grid->setCurrentIndex(grid->model()->index(0, 0));
            auto* note = fixture.gallery().findChild<QPlainTextEdit*>();
            QTRY_VERIFY(note->isVisible());
            note->setFocus();
            QTest::keyClicks(note, "for Ann");
            fixture.window->close();
        }
        Fixture fixture(folder.filePath("data"));
        QCOMPARE(fixture.pictures().value(0).note, QString("for Ann"));
    }

    void a_typed_note_is_one_step_and_does_not_draw_undo_to_the_gallery()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QVERIFY(fixture.make_picture());
        QTRY_COMPARE(fixture.gallery().model().rowCount(), 1);
        const qint64 id = fixture.gallery().model().ids().first();
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.view().setFocus();
        fixture.drag({{40, 40}, {60, 60}});
        for (const char* note : {"f", "for", "for Ann"}) {
            Q_EMIT fixture.gallery().noteRequested(id, note);
            QTRY_COMPARE(fixture.pictures().value(0).note, QString(note));
        }
        fixture.settle();
        QVERIFY2(fixture.undoEntry().contains("brush stroke"), qPrintable(fixture.undoEntry()));
        fixture.gallery().findChild<PictureGrid*>()->setFocus();
        QTRY_VERIFY2(fixture.undoEntry().contains("note"), qPrintable(fixture.undoEntry()));
        fixture.press("undo");
        QTRY_COMPARE(fixture.pictures().value(0).note, QString());
    }

    void what_is_searched_for_is_on_the_disk_soon_and_there_again()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.filePath("data"));
            auto& gallery = *fixture.gallery().findChild<SearchField*>();
            auto& models = *fixture.part<ModelsPanel>().findChild<SearchField*>();
            QTest::keyClicks(&gallery, "castle");
            QTest::keyClicks(&models, "xl");
            const auto kept = [&](const char* key) {
                return QSettings(folder.filePath("data/settings.ini"), QSettings::IniFormat).value(key).toString();
            };
            QElapsedTimer clock;
            clock.start();
            while (kept("typed/model_search").isEmpty() && clock.elapsed() < kPatienceMs) {
                QTest::keyClick(&gallery, 's'); // without a pause
                QTest::qWait(20);
            }
            QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
            QTRY_VERIFY(kept("typed/gallery_search").startsWith("castle"));
            gallery.setText("request:7");                                                // the program's own
            QTest::keyClicks(fixture.history_panel().findChild<SearchField*>(), "boat"); // and left at once
            fixture.window->close();
        }
        Fixture fixture(folder.filePath("data"));
        QVERIFY(fixture.gallery().findChild<SearchField*>()->text().startsWith("castle"));
        QCOMPARE(fixture.part<ModelsPanel>().findChild<SearchField*>()->text(), QString("xl"));
        QCOMPARE(fixture.history_panel().findChild<SearchField*>()->text(), QString("boat"));
    }

    void what_is_typed_for_a_grid_is_there_when_it_is_opened_again()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        auto* dialog = fixture.open_dialog<GridDialog>("grid");
        auto* values = dialog->findChild<QLineEdit*>();
        values->setText("1, 2, 3");
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(fixture.open_dialog<GridDialog>("grid")->axes().first().values, QString("1, 2, 3"));
    }
};

QTEST_MAIN(TestForm)
#include "test_form.moc"
