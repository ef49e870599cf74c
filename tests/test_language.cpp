// The translations: complete, and true to their sources in all that a program depends on.
#include "tests/support/translation_files.h"

#include "ui/i18n/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

QStringList marks(const QString& text, const QString& pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();) found += match.next().captured();
    found.sort();
    return found;
}

/// What lupdate finds in the sources now.
const QMap<QString, TranslatedMessage>& messagesOfSources()
{
    static const auto messages = [] {
        QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh.ts");
        QProcess lupdate;
        lupdate.start(SFUMATO_LUPDATE,
                      {"-silent", "-no-ui-lines", "-locations", "none", "-I", SFUMATO_SOURCE_DIR,
                       SFUMATO_SOURCE_DIR "/ui", SFUMATO_SOURCE_DIR "/app/studio", SFUMATO_SOURCE_DIR "/core/studio",
                       "-ts", fresh});
        lupdate.waitForFinished(60000);
        return readTranslations(fresh);
    }();
    return messages;
}

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
    void every_message_of_the_program_is_translated_data() { languages(); }
    void every_message_of_the_program_is_translated()
    {
        QFETCH(QByteArray, code);
        const auto wanted = messagesOfSources(), there = readTranslations(translationFile(code.constData()));
        QVERIFY(wanted.size() > 200);
        QStringList missing;
        for (auto message = wanted.begin(); message != wanted.end(); ++message)
            if (!there.contains(message.key())) missing += message.key();
        QCOMPARE(missing, QStringList());
        for (auto message = there.begin(); message != there.end(); ++message) {
            QVERIFY2(message->finished, qPrintable(message.key()));
            QVERIFY2(wanted.contains(message.key()), qPrintable("no longer used: " + message.key()));
            for (const QString& text : message->translations)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.key()));
        }
    }

    void translations_agree_with_their_sources_data() { languages(); }
    void translations_agree_with_their_sources()
    {
        QFETCH(QByteArray, code);
        const auto messages = readTranslations(translationFile(code.constData()));
        QVERIFY(!messages.isEmpty());
        const QLocale locale{QLatin1String(code)};
        const int forms = locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese ? 1 : 2;
        for (const TranslatedMessage& message : messages) {
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
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
