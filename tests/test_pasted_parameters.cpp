// Parameters that are pasted where a prompt is written: known as such, offered to be applied, and nothing lost by it.
#include "core/pipeline/pasted_parameters.h"
#include "core/studio/support/settings.h"
#include "tests/support/window_fixture.h"
#include "ui/generate/prompt_editor.h"
#include "ui/generate/prompt_panel.h"
#include "ui/i18n/language.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr const char* kInfotext = "a fox in the snow\nNegative prompt: blurry\nSteps: 28, Sampler: Euler a, CFG scale: "
                                  "6.5, Seed: 42, Size: 512x768, Model: nobody has it";
/// After the documentation of ComfyUI's API format.
constexpr const char* kGraph = R"json({
  "3": {"class_type": "KSampler", "inputs": {"seed": 8566257, "steps": 20, "cfg": 7.5, "sampler_name": "dpmpp_2m",
        "scheduler": "karras", "denoise": 1.0, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0],
        "latent_image": ["5", 0]}},
  "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd/dream_8.safetensors"}},
  "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 768, "batch_size": 1}},
  "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a castle", "clip": ["4", 1]}},
  "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["4", 1]}}})json";

GenerationRequest current()
{
    GenerationRequest request;
    request.prompt = "what was typed";
    request.seed = 7;
    request.steps = 11;
    request.width = request.height = 256;
    request.model.path = "/the/open/one";
    return request;
}

struct PastingWindow : WindowFixture {
    PastingWindow()
    {
        [this] { QVERIFY(wait_for_model()); }();
        change_request([](GenerationRequest& request) {
            request.prompt = "what was typed";
            request.steps = 11;
        });
        editor().setFocus();
    }
    PromptEditor& editor() { return *create().prompt()->findChild<PromptEditor*>(); }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier);
    }
    QPushButton* offered(const char* text)
    {
        for (auto* button : create().prompt()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text) && button->isVisible()) return button;
        return nullptr;
    }
};

} // namespace

class TestPastedParameters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void infotexts()
    {
        const auto pasted = pasted_parameters(kInfotext, current());
        QVERIFY(pasted && pasted->part == RequestPart::Everything);
        const GenerationRequest& r = pasted->imported.request;
        QCOMPARE(r.prompt + "|" + r.negative_prompt, std::string("a fox in the snow|blurry"));
        QCOMPARE(r.seed, std::int64_t(42));
        QCOMPARE(r.steps, 28);
        QCOMPARE(r.width * 10'000 + r.height, 5'120'768);
        QCOMPARE(r.model.path, std::string("nobody has it"));
    }

    void what_a_text_leaves_out_stays()
    {
        const auto pasted = pasted_parameters("a fox\nSteps: 28, CFG scale: 6, Clip skip: 2", current());
        QVERIFY(pasted);
        const GenerationRequest& r = pasted->imported.request;
        QCOMPARE(r.steps, 28);
        QCOMPARE(r.seed, std::int64_t(7));
        QCOMPARE(r.width, 256);
        QCOMPARE(r.model.path, std::string("/the/open/one"));
        for (const Message& lost : pasted->imported.lost) // nor is it told as lost
            QVERIFY2(lost.text().find("does not hold") == std::string::npos, lost.text().c_str());
    }

    void both_prompts_alone()
    {
        const auto pasted = pasted_parameters("a fox\nNegative prompt: blurry", current());
        QVERIFY(pasted && pasted->part == RequestPart::Prompt);
        QCOMPARE(pasted->imported.request.negative_prompt, std::string("blurry"));
    }

    void graphs_and_requests()
    {
        const std::string graph = kGraph;
        for (const std::string& text : {graph, "{\"prompt\": " + graph + ", \"client_id\": \"x\"}"}) {
            const auto pasted = pasted_parameters(text, current());
            QVERIFY(pasted);
            QCOMPARE(pasted->imported.dialect, std::string("ComfyUI"));
            QCOMPARE(pasted->imported.request.seed, std::int64_t(8566257));
            QCOMPARE(pasted->imported.request.prompt, std::string("a castle"));
        }
        GenerationRequest own = current();
        own.seed = 99;
        const auto pasted = pasted_parameters(dump_json(own.to_json()), current());
        QVERIFY(pasted);
        QCOMPARE(pasted->imported.dialect, std::string("Sfumato"));
        QCOMPARE(pasted->imported.request, own);
    }

    void words_are_words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a prompt") << "a red house by the sea, (detailed:1.2), <lora:ink:0.8>";
        QTest::newRow("pairs") << "left: a cat, right: a dog, sky: red";
        QTest::newRow("variants") << "{red|blue} house";
        QTest::newRow("other JSON") << R"({"name": "x", "list": [1, 2, 3]})";
        QTest::newRow("broken JSON") << R"({"3": {"class_type": "KSampler", "inputs": {)";
        QTest::newRow("a graph that samples nothing")
            << R"({"1": {"class_type": "LoadImage", "inputs": {"image": "x.png"}}})";
    }
    void words_are_words()
    {
        QFETCH(QString, text);
        QVERIFY(!pasted_parameters(text.toStdString(), current()));
    }

    void they_are_applied_and_undone()
    {
        PastingWindow window;
        const GenerationRequest before = window.create().request();
        window.paste(kInfotext);
        QCOMPARE(window.create().request(), before); // nothing yet
        QTRY_VERIFY(window.offered("Apply parameters"));
        QVERIFY(window.offered("Insert as text"));
        QTest::mouseClick(window.offered("Apply parameters"), Qt::LeftButton);
        const GenerationRequest now = window.create().request();
        QCOMPARE(now.prompt + "|" + now.negative_prompt, std::string("a fox in the snow|blurry"));
        QCOMPARE(now.seed, std::int64_t(42));
        QCOMPARE(now.sampler, std::string("Euler a"));
        QVERIFY(!window.offered("Apply parameters"));
        window.action("undo")->trigger();
        QCOMPARE(window.create().request(), before);
        window.action("redo")->trigger();
        QCOMPARE(window.create().request(), now);
    }

    /// The column is narrow, and other languages have longer words.
    void the_offer_makes_nothing_wider_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "ja"}) QTest::newRow(language) << QString(language);
    }
    void the_offer_makes_nothing_wider()
    {
        QFETCH(const QString, language);
        PastingWindow window;
        window.studio->settings().set(setting::kLanguage, language);
        const Language spoken(window.studio->settings());
        QCoreApplication::sendPostedEvents();
        window.settle();
        PromptPanel& panel = *window.create().prompt();
        const int room = panel.width();
        window.paste(kInfotext);
        QVERIFY(panel.findChild<NoticeBar*>()->isVisibleTo(&panel));
        QVERIFY2(panel.minimumSizeHint().width() <= room,
                 qPrintable(QString("%1 of %2").arg(panel.minimumSizeHint().width()).arg(room)));
    }

    void they_are_inserted_as_text()
    {
        PastingWindow window;
        window.paste(kGraph);
        QTRY_VERIFY(window.offered("Insert as text"));
        QTest::mouseClick(window.offered("Insert as text"), Qt::LeftButton);
        QVERIFY(window.editor().text().contains("dpmpp_2m"));
        QCOMPARE(window.create().request().steps, 11);
        window.editor().undo();
        QCOMPARE(window.editor().text(), QString("what was typed"));
    }

    void words_go_in_at_once_and_a_newer_paste_takes_the_place()
    {
        PastingWindow window;
        window.editor().moveCursor(QTextCursor::End);
        window.paste(" by the sea");
        QCOMPARE(window.editor().text(), QString("what was typed by the sea"));
        QVERIFY(!window.offered("Apply parameters"));
        window.paste(kInfotext);
        window.paste(kGraph);
        QTRY_VERIFY(window.offered("Apply parameters"));
        int offers = 0;
        for (auto* button : window.create().prompt()->findChildren<QPushButton*>())
            offers += button->text() == "Apply parameters" && button->isVisible();
        QCOMPARE(offers, 1);
        QTest::mouseClick(window.offered("Apply parameters"), Qt::LeftButton);
        QCOMPARE(window.create().request().prompt, std::string("a castle"));
    }
};

QTEST_MAIN(TestPastedParameters)
#include "test_pasted_parameters.moc"
