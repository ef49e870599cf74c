// The language of an open window changes: every text of it and of its dialogs is then that of a window made in the
// language, and what it says of things that happened is translated as well.
#include "core/studio/studio.h"
#include "core/studio/support/settings.h"
#include "tests/support/translation_files.h"
#include "tests/support/window_fixture.h"
#include "tests/support/window_texts.h"
#include "ui/i18n/language.h"
#include "ui/queue/queue_panel.h"
#include "ui/theme/appearance.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_setup.h"
#include "ui/widgets/notice_bar.h"

#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// Chooses the first row in the view of `model` that lies in `panel`.
void chooseFirst(const QWidget& panel, const QAbstractItemModel& model)
{
    for (auto* view : panel.findChildren<QAbstractItemView*>())
        if (view->model() == &model)
            view->selectionModel()->setCurrentIndex(model.index(0, 0), QItemSelectionModel::ClearAndSelect);
}

/// A window over a studio that has pictures, requests and jobs, in a language of its own.
struct Fixture : WindowFixture {
    Fixture()
    {
        studio->settings().set(setting::kLanguage, QStringLiteral("en"));
        language = std::make_unique<Language>(studio->settings());
        if (!wait_for_model()) qFatal("no model was opened");
    }
    ~Fixture() { window.reset(); }
    void makePictures()
    {
        change_request([](GenerationRequest& request) { request = request_of("a red house", 1, 2); });
        if (!make_picture()) qFatal("no picture was made");
        settle();
    }
    /// Shows what a window can show, all dialogs included.
    void furnish()
    {
        settle();
        change_request([](GenerationRequest& request) {
            request.prompt = "a red zebra";             // a word that the model does not know
            request.width = 101;                        // a size that does not fit
            request.guidance_rescale = 0.7;
        });
        for (const char* name : {"places", "details"}) part<QToolButton>(QLatin1String(name)).setChecked(true);
        chooseFirst(gallery(), gallery().model());
        chooseFirst(history_panel(), history_panel().model());
        chooseFirst(part<QueuePanel>(), part<QueuePanel>().model());
        part<TrainingPanel>().setup().setFolder(studio->dataDir().outputs());
        for (const char* id : {"settings", "explorer", "grid", "about", "open_canvas", "open_model", "add_models",
                               "import_pictures", "sketch_colour"})
            action(id)->trigger();
        Q_EMIT gallery().viewRequested(gallery().model().ids(), 0);
        settle();
    }
    std::unique_ptr<MainWindow> freshWindow()
    {
        auto fresh = std::make_unique<MainWindow>(*studio);
        fresh->show();
        return fresh;
    }
    void speak(const char* code)
    {
        studio->settings().set(setting::kLanguage, QString::fromLatin1(code));
        settle();
    }
    /// Once the hash of the model's file is known, which may be at any moment.
    WindowTexts texts() const
    {
        constexpr int kPatienceMs = 30000;
        const QString computing
            = QCoreApplication::translate("sfumato::ui::ModelsDetails", "hash is being computed");
        (void)QTest::qWaitFor(
            [&] {
                const QStringList values = textsOf(*window).values();
                return std::ranges::none_of(values, [&](const QString& text) { return text.contains(computing); });
            },
            kPatienceMs);
        return textsOf(*window);
    }

    std::unique_ptr<Language> language;
};

QString difference(const QString& where, const QString& shown, const QString& wanted)
{
    return QStringLiteral("%1: “%2”, not “%3”").arg(where, shown, wanted);
}

/// Paths have no language, and are cut short by the width there is.
bool isPath(const QString& text)
{
    return text.startsWith(u'/') && text.contains(QStringLiteral("/outputs"));
}

QStringList differences(const WindowTexts& shown, const WindowTexts& wanted)
{
    QStringList list;
    for (auto text = wanted.begin(); text != wanted.end(); ++text)
        if (!text.key().contains("ProgressStrip") && !isPath(text.value()) && shown.value(text.key()) != text.value())
            list += difference(text.key(), shown.value(text.key()), text.value());
    return list;
}

/// English texts of which some language has another, as patterns of what they become once their places are filled.
QList<QRegularExpression> translatedMessages(const char* code)
{
    constexpr qsizetype kSureLetters = 8; // beside the places, before a match means anything
    static const QRegularExpression places(QStringLiteral("%L?[1-9n]"));
    QList<QRegularExpression> patterns;
    for (const TranslatedMessage& message : readTranslations(translationFile(code))) {
        const QStringList literals = message.source.split(places);
        if (message.translations.contains(message.source)) continue;
        if (literals.size() > 1 && literals.join(QString()).size() < kSureLetters) continue;
        QStringList escaped;
        for (const QString& literal : literals) escaped += QRegularExpression::escape(literal);
        patterns += QRegularExpression(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral(".*"))),
                                       QRegularExpression::DotMatchesEverythingOption);
    }
    return patterns;
}

} // namespace

class TestRetranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void a_window_switched_has_the_texts_of_one_made_in_the_language()
    {
        Fixture fixture;
        fixture.makePictures();
        fixture.window = fixture.freshWindow(); // without what was said about making them
        fixture.furnish();
        const WindowTexts english = fixture.texts();
        QVERIFY(english.size() > 1000);
        for (const char* code : {"de", "ja", "es", "zh_CN", "fr", "en"}) {
            fixture.speak(code);
            const WindowTexts switched = fixture.texts();
            QCOMPARE(differences(switched, english).isEmpty(), qstrcmp(code, "en") == 0);
            std::unique_ptr<MainWindow> kept = std::exchange(fixture.window, fixture.freshWindow());
            fixture.furnish();
            const QStringList wrong = differences(switched, fixture.texts());
            QVERIFY2(wrong.isEmpty(), qPrintable(code + QStringLiteral(":\n") + wrong.join('\n')));
            fixture.window = std::move(kept);
        }
    }

    void what_is_said_of_things_that_happened_is_translated_too()
    {
        Fixture fixture;
        fixture.makePictures();
        fixture.furnish();
        fixture.action("new_canvas")->trigger();
        fixture.action("mask_invert")->trigger();
        fixture.change_request([](GenerationRequest& request) { request.width = request.height = 16; });
        fixture.script.before_run = [](const GenerationRequest&) { throw std::runtime_error("broken"); };
        fixture.action("generate")->trigger();
        QTRY_VERIFY(fixture.notice().isVisible());
        fixture.settle(); // the history hears of it, too
        const WindowTexts english = fixture.texts();
        for (const char* text : {"Failed", "Try again", "Undo: invert the mask"})
            QVERIFY2(english.values().contains(QLatin1String(text)), text);
        const QList<QRegularExpression> messages = translatedMessages("fr");
        fixture.speak("fr");
        const WindowTexts french = fixture.texts();
        QStringList kept;
        for (auto text = english.begin(); text != english.end(); ++text) {
            if (text->isEmpty() || french.value(text.key()) != text.value()) continue;
            for (const QRegularExpression& message : messages)
                if (message.match(text.value()).hasMatch()) kept += text.key() + ": " + text.value();
        }
        QVERIFY2(kept.isEmpty(), qPrintable(kept.join('\n')));
        fixture.speak("en");
        const QStringList changed = differences(fixture.texts(), english);
        QVERIFY2(changed.isEmpty(), qPrintable(changed.join('\n')));
    }
};

QTEST_MAIN(TestRetranslation)
#include "test_retranslation.moc"
