// The translations: complete, and true to their sources in all that a program depends on.
#include "tests/support/translation_files.h"

#include "ui/i18n/language.h"

#include <QCoreApplication>
#include <QDirIterator>
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

/// What lupdate finds in the sources now, called as ./dev strings does.
const QMap<QString, TranslatedMessage>& messagesOfSources()
{
    static const auto messages = [] {
        QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh.ts");
        QProcess lupdate;
        lupdate.start(SFUMATO_LUPDATE,
                      {"-silent", "-no-ui-lines", "-locations", "none", "-I", SFUMATO_SOURCE_DIR, "-tr-function-alias",
                       "Q_DECLARE_TR_FUNCTIONS+=SFUMATO_TRANSLATION_CONTEXT", SFUMATO_SOURCE_DIR "/ui",
                       SFUMATO_SOURCE_DIR "/app", SFUMATO_SOURCE_DIR "/core", "-ts", fresh});
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
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join("; ")));
        for (auto message = there.begin(); message != there.end(); ++message) {
            QVERIFY2(message->finished, qPrintable(message.key()));
            QVERIFY2(wanted.contains(message.key()), qPrintable("no longer used: " + message.key()));
            for (const QString& text : message->translations)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.key()));
        }
    }

    /// Where lupdate does not see one, or takes it for another class's, its sentence would stay English.
    void lupdate_finds_every_message_of_the_core()
    {
        // No raw strings: moc loses its way in their quotes.
        static const QRegularExpression call("\\bMessage::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"),
            joint("\"\\s*\""), comment("(?m)^\\s*//.*$");
        QSet<QString> written, found;
        int calls = 0;
        for (const char* part : {"/core", "/ui", "/app"})
            for (QDirIterator files(QLatin1String(SFUMATO_SOURCE_DIR) + QLatin1String(part), {"*.cpp", "*.h"},
                                    QDir::Files, QDirIterator::Subdirectories);
                 files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString code = QString::fromUtf8(file.readAll()).remove(comment);
                for (auto match = call.globalMatch(code); match.hasNext(); ++calls) {
                    const QString literals = match.next().captured(1).trimmed();
                    written += literals.sliced(1, literals.size() - 2).remove(joint).replace("\\\"", "\"");
                }
            }
        for (const TranslatedMessage& message : messagesOfSources()) {
            if (message.context != QLatin1String("Message")) continue;
            found += message.source;
            // An argument that begins with a literal is taken for a comment, and the text is looked up without one.
            QVERIFY2(message.comment.isEmpty(), qPrintable(message.source));
        }
        QCOMPARE((written - found).values(), QStringList());
        QCOMPARE((found - written).values(), QStringList());
        QVERIFY2(calls > 600, qPrintable(QString::number(calls)));
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
