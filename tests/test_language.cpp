// The languages: complete, true to their sources in all that a program depends on, and switched while the window is
// open.
#include "tests/support/fake_pipeline.h"

#include "core/studio/studio.h"
#include "ui/settings/settings_dialog.h"
#include "ui/explorer/explorer_window.h"
#include "ui/i18n/language.h"
#include "ui/i18n/retranslation.h"
#include "ui/window/main_window.h"
#include "ui/theme/appearance.h"
#include "ui/generate/progress_strip.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool plural = false, finished = true;
};

/// By context, source and comment.
QMap<QString, Message> read(const QString& path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context, comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == u"name") context = xml.readElementText();
            if (name == u"message") {
                message = {};
                comment.clear();
                message.plural = xml.attributes().value("numerus") == u"yes";
            }
            if (name == u"source") message.source = xml.readElementText();
            if (name == u"comment") comment = xml.readElementText();
            if (name == u"translation") {
                message.finished = !xml.attributes().hasAttribute("type");
                if (!message.plural) message.translations += xml.readElementText();
            }
            if (name == u"numerusform") message.translations += xml.readElementText();
        } else if (xml.isEndElement() && name == u"message") {
            messages.insert(context + '|' + message.source + '|' + comment, message);
        }
    }
    return messages;
}

QString file(const char* code)
{
    return QStringLiteral(SFUMATO_SOURCE_DIR "/translations/sfumato_%1.ts").arg(QLatin1String(code));
}

QStringList marks(const QString& text, const QString& pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();) found += match.next().captured();
    found.sort();
    return found;
}

/// Everything that is said in a window, by where.
QMap<QString, QString> texts(const QObject* root, const QString& path = {})
{
    QMap<QString, QString> result;
    // They say what happened and what is known so far, which changes meanwhile.
    if (qobject_cast<const ProgressStrip*>(root) || root->inherits("sfumato::ui::ModelsDetails")) return result;
    for (const char* name : {"text", "toolTip", "accessibleName", "windowTitle", "title", "label", "note",
                             "placeholderText", "specialValueText"}) {
        const int index = root->metaObject()->indexOfProperty(name);
        const bool typed = (qobject_cast<const QAbstractSpinBox*>(root) || qobject_cast<const QLineEdit*>(root))
            && qstrcmp(name, "text") == 0;
        if (index >= 0 && !typed)
            result[path + '.' + QLatin1String(name)] = root->metaObject()->property(index).read(root).toString();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(root))
        for (int i = 0; i < combo->count(); ++i) result[path + '#' + QString::number(i)] = combo->itemText(i);
    int number = 0;
    for (const QObject* child : root->children())
        if (child->isWidgetType() || qobject_cast<const QAction*>(child))
            result.insert(texts(
                child,
                QStringLiteral("%1/%2%3").arg(path, QLatin1String(child->metaObject()->className())).arg(number++)));
    return result;
}

struct Fixture {
    Fixture()
    {
        script.vocabulary = {"a", "red", "house", "by", "the", "sea"};
        auto opened
            = Studio::open({.data_dir = folder.path(), .pipeline = {}, .open_model = FakePipeline::factory(script)});
        if (!opened) qFatal("%s", opened.error().line().c_str());
        studio = std::move(*opened);
        studio->settings().set(setting::kLanguage, QStringLiteral("en"));
        language = std::make_unique<Language>(studio->settings());
        window = open();
    }
    std::unique_ptr<MainWindow> open()
    {
        auto opened = std::make_unique<MainWindow>(*studio);
        opened->show();
        for (const char* action : {"settings", "explorer"})
            opened->findChild<QAction*>(QLatin1String(action))->trigger();
        [this] { QTRY_VERIFY(studio->model()); }();
        QTest::qWait(100);
        return opened;
    }
    void speak(const char* code)
    {
        studio->settings().set(setting::kLanguage, QString::fromLatin1(code));
        QTest::qWait(50);
    }

    QTemporaryDir folder;
    FakeScript script;
    std::unique_ptr<Studio> studio;
    std::unique_ptr<Language> language;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private:
    static void languages()
    {
        QTest::addColumn<QByteArray>("code");
        for (const LanguageRow& row : languageRows().sliced(1)) QTest::newRow(row.code) << QByteArray(row.code);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme("dark"); }

    void every_message_of_the_program_is_translated_data() { languages(); }
    void every_message_of_the_program_is_translated()
    {
        QFETCH(QByteArray, code);
        QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh.ts");
        QProcess lupdate;
        lupdate.start(SFUMATO_LUPDATE,
                      {"-silent", "-no-ui-lines", "-locations", "none", "-I", SFUMATO_SOURCE_DIR,
                       SFUMATO_SOURCE_DIR "/ui", SFUMATO_SOURCE_DIR "/app/studio", SFUMATO_SOURCE_DIR "/core/studio",
                       "-ts", fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        const auto wanted = read(fresh), there = read(file(code));
        QVERIFY(wanted.size() > 200);
        QStringList missing;
        for (auto message = wanted.begin(); message != wanted.end(); ++message)
            if (!there.contains(message.key())) missing += message.key();
        QCOMPARE(missing, QStringList());
        for (auto message = there.begin(); message != there.end(); ++message) {
            QVERIFY2(message->finished, qPrintable(message.key()));
            QVERIFY2(wanted.contains(message.key()), qPrintable("no longer said: " + message.key()));
            for (const QString& text : message->translations)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.key()));
        }
    }

    void translations_agree_with_their_sources_data() { languages(); }
    void translations_agree_with_their_sources()
    {
        QFETCH(QByteArray, code);
        const auto messages = read(file(code));
        QVERIFY(!messages.isEmpty());
        const QLocale locale{QLatin1String(code)};
        const int forms = locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese ? 1 : 2;
        for (const Message& message : messages) {
            QCOMPARE(message.translations.size(), message.plural ? forms : 1);
            for (const QString& text : message.translations) {
                const auto agree = [&](const char* pattern, const char* what) {
                    QVERIFY2(marks(text, pattern) == marks(message.source, pattern),
                             qPrintable(QStringLiteral("%1: %2 -> %3").arg(QLatin1String(what), message.source, text)));
                };
                agree("%L?[1-9n]", "places");
                agree("</?\\w+", "tags");
                agree("href=\"\\w*\"", "links");
                agree("\\*\\.\\w+", "file names");
                agree("…$", "dots");
                agree("\\n", "lines");
                QVERIFY2(marks(text, "&(?=[^\\s&])").size() == marks(message.source, "&(?=[^\\s&])").size(),
                         qPrintable(message.source + " -> " + text));
                QVERIFY2(text.startsWith(' ') == message.source.startsWith(' ')
                             && text.endsWith(' ') == message.source.endsWith(' '),
                         qPrintable(text));
            }
        }
    }

    void what_is_composed_is_said_again()
    {
        SpokenTexts texts;
        texts.remember({"Test", "%1 is ready", {}}, "%1 is ready");
        texts.remember({"Test", "the model", {}}, "the model");
        class Test : public QObject {};
        QObject where;
        // No translator is installed: what is found comes back as its source.
        QCOMPARE(texts.again("the model is ready", &where).value_or("none"), QString("the model is ready"));
        QVERIFY(!texts.again("the model is not", &where));
        QVERIFY(!texts.again("", &where));
    }

    void a_window_switched_says_what_one_opened_in_the_language_says_data() { languages(); }
    void a_window_switched_says_what_one_opened_in_the_language_says()
    {
        QFETCH(QByteArray, code);
        Fixture fixture;
        const auto english = texts(fixture.window.get());
        fixture.speak(code);
        const auto switched = texts(fixture.window.get());
        const auto opened = texts(fixture.open().get());
        QVERIFY(switched != english);
        for (auto text = opened.begin(); text != opened.end(); ++text)
            // What the studio, which is older than the switch, calls the built-in model is English in the second
            // window.
            QVERIFY2(text->isEmpty() || text.value() == english.value(text.key())
                         || switched.value(text.key()) == text.value(),
                     qPrintable(QStringLiteral("%1: “%2”, not “%3”")
                                    .arg(text.key(), switched.value(text.key()), text.value())));
    }

    void the_way_round_ends_where_it_began()
    {
        Fixture fixture;
        const auto english = texts(fixture.window.get());
        for (const LanguageRow& row : languageRows()) fixture.speak(row.code);
        fixture.speak("en");
        const auto again = texts(fixture.window.get());
        for (auto text = english.begin(); text != english.end(); ++text)
            QVERIFY2(again.value(text.key()) == text.value(),
                     qPrintable(
                         QStringLiteral("%1: “%2”, not “%3”").arg(text.key(), again.value(text.key()), text.value())));
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
