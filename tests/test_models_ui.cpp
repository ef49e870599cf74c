// The cards of the model library and the box of models: what is shown, found, and asked for by click and key.
#include "core/studio/models/model_library.h"
#include "tests/support/ready_future.h"
#include "ui/checkpoints/parameters_dialog.h"
#include "ui/widgets/drop_zone.h"
#include "ui/checkpoints/models_details.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/theme/appearance.h"
#include "ui/checkpoints/model_combo.h"
#include "ui/checkpoints/model_popup.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QLocale>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

const QString kGoldens = QStringLiteral(SFUMATO_TEST_DATA "/goldens/");

/// A library of one model, two LoRAs and an embedding, read.
struct Shelf {
    QTemporaryDir dir;
    std::unique_ptr<ModelLibrary> library;
    Shelf()
    {
        for (const char* folder : {"Lora", "embeddings"}) QDir(dir.path()).mkpath(folder);
        QFile::link(kGoldens + "tiny-sd15", dir.filePath("dream"));
        QFile::copy(kGoldens + "lora/tinystyle-kohya.safetensors", dir.filePath("Lora/ink.safetensors"));
        QFile::copy(kGoldens + "lora/tinystyle-kohya.safetensors", dir.filePath("Lora/oil.safetensors"));
        QFile::copy(kGoldens + "embeddings/tinyconcept.safetensors", dir.filePath("embeddings/concept.safetensors"));
        library = std::make_unique<ModelLibrary>(dir.path());
        library->refresh();
        (void)QTest::qWaitFor([&] {
            return library->entries().size() == 5
                && std::all_of(library->entries().begin() + 1, library->entries().end(),
                               [](const ModelEntry& e) { return !e.card.hash.isEmpty(); });
        });
    }
};

QStringList titles(const ModelCardsModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) names << model.index(row).data().toString();
    return names;
}

ModelEntry entry_of(const char* title, const char* hash, const char* family)
{
    ModelEntry entry{.path = QStringLiteral("/models/%1.safetensors").arg(QLatin1String(title)),
                     .title = QLatin1String(title),
                     .bytes = 2'000'000'000,
                     .read = true};
    entry.card.hash = QLatin1String(hash);
    entry.card.family = QLatin1String(family);
    return entry;
}

} // namespace

class TestModelsUi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c()); // numbers with a point, wherever the test runs
        applyTheme("dark");
    }

    void cards_are_found_by_any_word_of_them_and_favourites_come_first()
    {
        Shelf shelf;
        ModelCardsModel model(*shelf.library, no_picture);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(titles(model), (QStringList{"scenery (built in)", "dream", "concept", "ink", "oil"}));
        model.setShelf(ModelShelf::Loras);
        QCOMPARE(titles(model), (QStringList{"ink", "oil"}));
        shelf.library->setFavourites({shelf.dir.filePath("Lora/oil.safetensors")});
        QCOMPARE(titles(model), (QStringList{"oil", "ink"}));
        model.setShelf(ModelShelf::Everything);
        model.setSearch("STABLE diffusion");
        QVERIFY(titles(model).contains("dream") && !titles(model).contains("concept"));
        model.setSearch(shelf.library->find(shelf.dir.filePath("dream"))->card.hash);
        QCOMPARE(titles(model), (QStringList{"dream"}));
        model.setSearch("no such thing");
        QCOMPARE(model.rowCount(), 0);
    }

    void a_lora_goes_into_the_prompt_and_a_model_is_opened()
    {
        Shelf shelf;
        ModelsPanel panel(*shelf.library, no_picture);
        panel.resize(420, 700);
        panel.show();
        panel.activateWindow();    // a bare screen has nobody who would
        QTRY_VERIFY(panel.isActiveWindow());
        QSignalSpy phrase(&panel, &ModelsPanel::phraseChosen), opened(&panel, &ModelsPanel::modelChosen),
            starred(&panel, &ModelsPanel::favouriteRequested);
        auto* view = panel.findChild<QListView*>();
        const auto cell = [&](const char* title) {
            return view->visualRect(panel.model().index(titles(panel.model()).indexOf(title))).center();
        };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell("ink"));
        QCOMPARE(phrase.value(0).value(0).toString(), QString("<lora:ink:1>"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell("dream"));
        QCOMPARE(opened.size(), 0);     // a click only looks
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toString(), shelf.dir.filePath("dream"));
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(starred.value(0).value(0).toString(), shelf.dir.filePath("dream"));
        view->setCurrentIndex(panel.model().index(titles(panel.model()).indexOf("concept")));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(phrase.value(1).value(0).toString(), QString("concept"));
    }

    void the_details_say_what_is_known_and_what_is_wrong()
    {
        ModelEntry entry = entry_of("dream", "0123456789", "Stable Diffusion XL");
        entry.card.size = 1024;
        entry.card.parameters = 3'500'000'000;
        const QString facts = ModelsDetails::describe(entry);
        for (const char* part : {"Stable Diffusion XL", "1024 px", "3.5 billion", "2.0 GB", "0123456789"})
            QVERIFY2(facts.contains(part), qPrintable(facts));
        ModelsDetails details;
        details.show();
        QSignalSpy chosen(&details, &ModelsDetails::phraseChosen), forgotten(&details, &ModelsDetails::forgetRequested);
        entry.kind = ModelKind::Lora;
        entry.card.trigger_words = {"ink drawing", "hatched"};
        details.setEntry(entry, false);
        for (auto* chip : details.findChildren<QToolButton*>())
            if (chip->text() == "hatched") chip->click();
        QCOMPARE(chosen.value(0).value(0).toString(), QString("hatched"));
        entry.missing = true;
        details.setEntry(entry, false);
        QPushButton* forget = nullptr;
        for (auto* button : details.findChildren<QPushButton*>())
            if (button->isVisible()) forget = button;
        QVERIFY(forget);
        forget->click();
        QCOMPARE(forgotten.size(), 1);
    }

    void the_box_of_models_is_searched_by_typing()
    {
        ModelCombo box;
        box.setModels({entry_of("dream", "aaaaaaaaaa", "Stable Diffusion 1.x"),
                       entry_of("paint", "bbbbbbbbbb", "Stable Diffusion XL"),
                       entry_of("photo", "cccccccccc", "Stable Diffusion XL")});
        box.setCurrentPath("/models/dream.safetensors");
        box.show();
        QSignalSpy chosen(&box, &ModelCombo::modelChosen), other(&box, &ModelCombo::openRequested);
        box.showPopup();
        auto* popup = box.findChild<ModelPopup*>();
        auto* line = popup->findChild<QLineEdit*>();
        QVERIFY(popup->isVisible());
        QTest::keyClicks(line, "xl");
        QCOMPARE(popup->findChild<QListView*>()->model()->rowCount(), 2);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), QString("/models/photo.safetensors"));
        QCOMPARE(box.currentPath(), QString("/models/photo.safetensors"));
        QVERIFY(!popup->isVisible());
        box.showPopup();
        QTest::keyClicks(line, "bbbb");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.value(1).value(0).toString(), QString("/models/paint.safetensors"));
        box.showPopup();
        popup->findChild<QPushButton*>()->click();
        QCOMPARE(other.size(), 1);
    }

    void files_dropped_on_a_field_of_text_are_no_text()
    {
        QWidget window;
        window.resize(300, 200);
        QPlainTextEdit prompt(&window);
        QLineEdit search(&window);
        DropZone zone(window, [](const QStringList&) { return QStringLiteral("Read it"); });
        QSignalSpy dropped(&zone, &DropZone::dropped);
        const auto drop = [](QWidget& on, const QMimeData& data) {
            const auto flags = [&](auto&& event) {
                QCoreApplication::sendEvent(&on, &event);
                return event.isAccepted();
            };
            const bool taken = flags(QDragEnterEvent({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {}));
            (void)flags(QDropEvent({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {}));
            return taken;
        };
        QMimeData file, words;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/somewhere/castle.png"))});
        file.setText(QStringLiteral("/somewhere/castle.png"));      // as file managers do
        words.setText(QStringLiteral("a castle"));
        for (QWidget* on : {prompt.viewport(), static_cast<QWidget*>(&search)}) {
            QVERIFY(drop(*on, file));
            QCOMPARE(dropped.takeLast().value(0).toStringList(), QStringList("/somewhere/castle.png"));
            QVERIFY(drop(*on, words));
            QVERIFY(dropped.isEmpty());
        }
        QCOMPARE(prompt.toPlainText(), QString("a castle"));
        QCOMPARE(search.text(), QString("a castle"));
    }

    void a_dropped_picture_is_used_whole_or_in_its_words()
    {
        PictureParameters picture{"/somewhere/castle.png", QImage(32, 32, QImage::Format_RGB32), {}};
        picture.imported.request.prompt = "a castle";
        picture.imported.request.seed = 77;
        picture.imported.dialect = "A1111";
        picture.imported.lost = {verbatim("hires upscale 2")};
        ParametersDialog dialog(picture, {});
        QSignalSpy whole(&dialog, &ParametersDialog::requestChosen), words(&dialog, &ParametersDialog::promptChosen);
        QString translated;
        for (const auto* label : dialog.findChildren<QLabel*>()) translated += label->text() + u'\n';
        for (const char* part : {"a castle", "77", "A1111", "hires upscale 2", "not in the library"})
            QVERIFY2(translated.contains(part), qPrintable(translated));
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == "Use everything") button->click();
            if (button->text() == "Use only the prompt") button->click();
        }
        QCOMPARE(whole.value(0).value(0).value<GenerationRequest>(), picture.imported.request);
        QCOMPARE(words.value(0).value(0).toString(), QString("a castle"));
    }
};

QTEST_MAIN(TestModelsUi)
#include "test_models_ui.moc"
