// A prompt that fails for want of its LoRA or model: the notice where it failed offers to find it, to leave it out, to
// use another; the model that was open stays open.
#include "core/checkpoint/adapter_lookup.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/prompt/prompt_names.h"
#include "core/studio/support/settings.h"
#include "tests/support/painting_window.h"

#include "ui/checkpoints/model_combo.h"
#include "ui/generate/generation_controller.h"
#include "ui/theme/appearance.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

const QString kLora = QStringLiteral(SFUMATO_TEST_DATA "/goldens/lora/tinystyle-kohya.safetensors"),
              kEmbedding = QStringLiteral(SFUMATO_TEST_DATA "/goldens/embeddings/tinyconcept.safetensors");

/// Its pipeline looks for LoRAs as the real one does.
struct Fixture : PaintingWindow {
    explicit Fixture(const QString& folder) : PaintingWindow(folder)
    {
        script.before_run = [this](const GenerationRequest& request) {
            const AdapterFolders where{script.prompt_folders.loras, Message::tr("LoRA"), Message::tr("LoRAs"),
                                       "--lora-dir"};
            for (const LoraUse& lora : value_or_throw(request.all_loras()))
                (void)value_or_throw(find_adapter(where, lora.name));
            const AdapterFolders embeddings{script.prompt_folders.embeddings, Message::tr("embedding"),
                                            Message::tr("embeddings"), "--embedding-dir"};
            constexpr std::string_view kCall = "embedding:";
            if (const auto at = request.prompt.find(kCall); at != std::string::npos) {
                const std::string rest = request.prompt.substr(at + kCall.size());
                (void)value_or_throw(find_adapter(embeddings, rest.substr(0, rest.find_first_of(" ,"))));
            }
        };
    }
    GenerationController& generation() { return *window->findChild<GenerationController*>(); }
    /// Into the library, under that name.
    void addLora(const char* name)
    {
        QVERIFY(
            QFile::copy(kLora, dir.filePath(QStringLiteral("models/Lora/%1.safetensors").arg(QLatin1String(name)))));
        studio->refreshPromptNames();
        QTRY_VERIFY(studio->promptNames().names().loras.contains(QLatin1String(name)));
    }
    void ask(const std::string& prompt)
    {
        change_request([&](GenerationRequest& request) { request = request_of(prompt, 42); });
        QSignalSpy failed(&studio->jobs(), &JobService::jobFailed);
        button<QPushButton>("Generate")->click();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(notice().isVisible());
    }
    QStringList ways()
    {
        QStringList texts;
        for (const QPushButton* button : notice().findChildren<QPushButton*>())
            if (!button->isHidden()) texts += button->text();
        return texts;
    }
    void take(const char* way)
    {
        for (QPushButton* button : notice().findChildren<QPushButton*>())
            if (!button->isHidden() && button->text() == QString::fromUtf8(way)) return button->click();
        QFAIL(way);
    }
    QFileDialog& dialog()
    {
        [this] { QTRY_VERIFY(window->findChild<QFileDialog*>()); }();
        return *window->findChild<QFileDialog*>();
    }
    /// Its title begins so.
    void choose(const QString& title)
    {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* one : menu->actions())
            if (one->text().startsWith(title)) {
                one->trigger();
                menu->close();
                return;
            }
        QFAIL(qPrintable(title));
    }
};

} // namespace

class TestMissingParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme("dark");
    }

    void a_lora_is_left_out_of_the_picture_and_of_the_form()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        fixture.ask("a house, <lora:fog:0.5>, sunset");
        QVERIFY2(fixture.notice().line().contains("fog"), qPrintable(fixture.notice().line()));
        QVERIFY(fixture.ways().contains(QStringLiteral("Find it…")));
        fixture.take("Leave it out");
        QTRY_COMPARE(saved.count(), 1);
        const GenerationRequest made = saved[0][1].value<PictureEntry>().request;
        QCOMPARE(made.prompt, std::string("a house, sunset"));
        QCOMPARE(made.seed, std::int64_t(42));
        QCOMPARE(fixture.create().request().prompt, std::string("a house, sunset"));
        QVERIFY(!fixture.notice().isVisible());
        fixture.press("undo");
        QCOMPARE(fixture.create().request().prompt, std::string("a house, <lora:fog:0.5>, sunset"));
    }

    void another_lora_takes_its_place_and_a_closed_list_leaves_the_ways()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.addLora("ink");
        fixture.addLora("fogs");
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        fixture.ask("a house <lora:fog:0.5>");
        fixture.take("Use another");
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(qobject_cast<QMenu*>(QApplication::activePopupWidget())->actions().first()->text(),
                 QString("fogs")); // the nearest first
        QApplication::activePopupWidget()->close();
        QVERIFY(fixture.notice().isVisible());
        fixture.take("Use another");
        fixture.choose("ink");
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved[0][1].value<PictureEntry>().request.prompt, std::string("a house <lora:ink:0.5>"));
        QCOMPARE(fixture.create().request().prompt, std::string("a house <lora:ink:0.5>"));
    }

    void a_lora_is_found_wherever_it_lies_and_whatever_it_is_called()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        const QString file = folder.filePath("fog.safetensors"), other = folder.filePath("mist.safetensors");
        QVERIFY(QFile::copy(kLora, file) && QFile::copy(kLora, other));
        fixture.ask("a house <lora:fog:0.5>");
        fixture.take("Find it…");
        QVERIFY(fixture.notice().isVisible()); // until it is found
        Q_EMIT fixture.dialog().fileSelected(file);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved[0][1].value<PictureEntry>().request.prompt, std::string("a house <lora:fog:0.5>"));
        QVERIFY(!fixture.notice().isVisible());
        delete &fixture.dialog();
        fixture.ask("a boat <lora:rain:0.5>");
        fixture.take("Find it…");
        Q_EMIT fixture.dialog().fileSelected(other);
        QTRY_COMPARE(saved.count(), 2);
        QCOMPARE(saved[1][1].value<PictureEntry>().request.prompt, std::string("a boat <lora:mist:0.5>"));
    }

    void an_embedding_is_found_left_out_or_replaced()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        fixture.ask("a house, embedding:fog, sunset");
        QVERIFY2(fixture.notice().line().contains("fog"), qPrintable(fixture.notice().line()));
        fixture.take("Leave it out");
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved[0][1].value<PictureEntry>().request.prompt, std::string("a house, sunset"));
        QCOMPARE(fixture.create().request().prompt, std::string("a house, sunset"));
        fixture.press("undo");
        QCOMPARE(fixture.create().request().prompt, std::string("a house, embedding:fog, sunset"));

        const QString file = folder.filePath("calm.safetensors");
        QVERIFY(QFile::copy(kEmbedding, file));
        fixture.ask("a boat embedding:fog");
        fixture.take("Find it…");
        Q_EMIT fixture.dialog().fileSelected(file);
        QTRY_COMPARE(saved.count(), 2);
        QCOMPARE(saved[1][1].value<PictureEntry>().request.prompt, std::string("a boat embedding:calm"));
        QTRY_VERIFY(fixture.studio->promptNames().names().embeddings.contains("calm"));
        fixture.ask("a lake embedding:rain");
        fixture.take("Use another");
        fixture.choose("calm");
        QTRY_COMPARE(saved.count(), 3);
        QCOMPARE(saved[2][1].value<PictureEntry>().request.prompt, std::string("a lake embedding:calm"));
    }

    void live_pictures_offer_the_same_ways()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        fixture.addLora("ink");
        QSignalSpy shown(&fixture.studio->jobs(), &JobService::livePreviewReady);
        fixture.change_request([](GenerationRequest& request) { request = request_of("a house <lora:fog:0.5>", 42); });
        fixture.press("live");
        QTRY_VERIFY(fixture.notice().isVisible());
        QCOMPARE(shown.count(), 0);
        QVERIFY(fixture.ways().contains(QStringLiteral("Find it…")) && fixture.ways().contains("Use another"));
        fixture.take("Leave it out");
        QTRY_VERIFY(shown.count() > 0);
        QCOMPARE(fixture.create().request().prompt, std::string("a house"));
        QVERIFY(!fixture.notice().isVisible());

        fixture.change_request([](GenerationRequest& request) { request.prompt = "a boat <lora:fog:0.5>"; });
        QTRY_VERIFY(fixture.notice().isVisible());
        const QString file = folder.filePath("fog.safetensors");
        QVERIFY(QFile::copy(kLora, file));
        fixture.take("Find it…");
        Q_EMIT fixture.dialog().fileSelected(file);
        QTRY_COMPARE(shown.last()[0].value<GeneratedImage>().request.prompt, std::string("a boat <lora:fog:0.5>"));
    }

    void what_waits_for_a_repaint_gets_the_one_that_takes_its_place()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.show(landscape());
        fixture.press("tool_brush");
        fixture.drag({{40, 40}, {60, 60}});
        fixture.change_request([](GenerationRequest& request) { request = request_of("a house <lora:fog>", 42); });
        QSignalSpy failed(&fixture.studio->jobs(), &JobService::jobFailed);
        fixture.press("repaint");
        QTRY_COMPARE(failed.count(), 1);
        fixture.take("Leave it out");
        QTRY_VERIFY(!fixture.view().overlayImage().isNull()); // its candidate, in place
    }

    void the_model_that_was_open_stays_open()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        const auto open_path = [&] { return fixture.studio->currentModel().description()->ref.path; };
        GenerationRequest old = request_of("a red house");
        old.model.path = "missing";
        QSignalSpy failed(&fixture.studio->currentModel(), &CurrentModel::failed);
        fixture.generation().usePart(old, RequestPart::Everything);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(fixture.studio->currentModel().description());
        QCOMPARE(open_path(), std::string());
        QCOMPARE(fixture.script.alive, 1);
        QCOMPARE(fixture.script.opened, 1); // nor was it closed in between
        QCOMPARE(fixture.part<ModelCombo>().currentPath(), QString());
        QCOMPARE(fixture.studio->settings().get(setting::kModel), QString());
        QCOMPARE(fixture.create().request().prompt, std::string("a red house"));
        QVERIFY(fixture.ways().contains(QStringLiteral("Find it…")) && fixture.ways().contains("Leave it out"));
        QVERIFY(fixture.make_picture()); // with what is open
        fixture.generation().openModel("missing");
        QTRY_COMPARE(failed.count(), 2);
        fixture.take("Find it…");
        Q_EMIT fixture.dialog().fileSelected("found");
        QTRY_COMPARE(open_path(), std::string("found"));
        QVERIFY(!fixture.notice().isVisible());
    }

    void a_job_without_its_model_says_so_once_and_is_made_with_the_open_one()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.path());
        QSignalSpy failed(&fixture.studio->jobs(), &JobService::jobFailed),
            saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        GenerationRequest request = request_of("a red house", 42);
        request.model.path = "missing";
        fixture.generation().submit(request);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(fixture.studio->currentModel().description());
        QCOMPARE(fixture.ways().count("Leave it out"), 1);
        QVERIFY(fixture.ways().contains("Try again"));
        fixture.take("Leave it out");
        QTRY_COMPARE(saved.count(), 1);
        const GenerationRequest made = saved[0][1].value<PictureEntry>().request;
        QCOMPARE(made.model.path, std::string());
        QCOMPARE(made.seed, std::int64_t(42));
        QVERIFY(fixture.queue().ended().size() == 1); // the failed one made way
    }
};

QTEST_MAIN(TestMissingParts)
#include "test_missing_parts.moc"
