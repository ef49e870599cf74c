// Failures of the core in the language of the window.
#include "core/base/command_option.h"
#include "core/base/system_message.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/history_store.h"
#include "ui/i18n/error_text.h"
#include "ui/widgets/literal_text.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cerrno>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// A language in which every sentence of the core is itself in brackets.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Message") == 0 ? QStringLiteral("[%1]").arg(QString::fromUtf8(source)) : QString();
    }
};

Error too_large()
{
    return {verbatim("/pictures/a: b.png"),
            Message::tr("is %1 x %2 pixels, at most %3 a side can be read", 9000, 20, 8192),
            Message::tr("scale it down")};
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QCoreApplication::installTranslator(&brackets_); }
    void cleanup() { QCoreApplication::removeTranslator(&brackets_); }

    void what_is_filled_in_stays()
    {
        const TranslatedError error = translated(too_large());
        QCOMPARE(error.what, QStringLiteral("/pictures/a: b.png"));
        QCOMPARE(error.why, QStringLiteral("[is 9000 x 20 pixels, at most 8192 a side can be read]"));
        QCOMPARE(error.remedy, QStringLiteral("[scale it down]"));
        QCOMPARE(translatedLine(too_large()), error.line());
    }

    /// The window has no options: it says where it has what they set.
    void an_option_of_the_command_line_is_said_as_a_place_of_the_window()
    {
        const auto check = [](const char* option) { return Message::tr("check %1", command_option(option)); };
        QCOMPARE(check("--lora-dir").text(), std::string("check --lora-dir"));
        QCOMPARE(translated(check("--lora-dir")), QStringLiteral("[check “Folders of models” in the settings]"));
        QCOMPARE(translated(check("--weights all")), QStringLiteral("[check “Start from”]"));
        QCOMPARE(translated(check("--threads")), QStringLiteral("[check --threads of sfumato-cli]"));
    }

    void names_are_no_marks_of_keys()
    {
        QCOMPARE(literalText(QStringLiteral("black & white\t.png")), QStringLiteral("black && white .png"));
        QCOMPARE(literalTitle(QStringLiteral("a[*].png")), QStringLiteral("a[*][*].png"));
    }

    void a_sentence_in_a_sentence_is_translated_as_well()
    {
        QCOMPARE(translated(Message::tr("cannot write: %1", system_message(ENOSPC))),
                 QStringLiteral("[cannot write: [No space left on device]]"));
        QCOMPARE(translated(Message::join(verbatim("request"), ": ", Message::tr("prompt"))),
                 QStringLiteral("request: [prompt]"));
        // A name is no word of ours.
        QCOMPARE(translated(Message::tr("has no tensor \"%1\"", std::string("mask"))),
                 QStringLiteral("[has no tensor \"mask\"]"));
    }

    void a_line_is_as_the_core_writes_it()
    {
        QCoreApplication::removeTranslator(&brackets_);
        for (const Error& error :
             {too_large(), Error{{}, verbatim("no\nsense"), {}}, Error{verbatim("a"), {}, verbatim("b")}}) {
            QCOMPARE(translatedLine(error), QString::fromStdString(error.line()));
            QCOMPARE(translated(error).line(), QString::fromStdString(error.line()));
        }
    }

    void a_stored_error_is_shown_in_the_language_of_a_later_start()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath("library.db").toStdString();
        qint64 id = 0;
        {
            auto database = Database::open(file).value();
            HistoryStore history(*database);
            id = history.accept({}).value();
            QVERIFY(history.set_state(id, HistoryState::Failed, too_large()));
        }
        auto database = Database::open(file).value();
        const auto error = HistoryStore(*database).get(id)->error;
        QVERIFY(error && *error == too_large());
        QVERIFY(translatedLine(*error).contains("; [scale it down]"));
        // As versions before wrote it: the line alone, which is shown as it is.
        QVERIFY(database->execute(QStringLiteral("UPDATE history SET error_json = '' WHERE id = ?"), {id}));
        const auto line = HistoryStore(*database).get(id)->error;
        QCOMPARE(translatedLine(*line), QString::fromStdString(too_large().line()));
    }

    void every_language_of_the_program_knows_them_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("de") << "de" << QStringLiteral("verkleinern Sie es");
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("请缩小图片");
    }
    void every_language_of_the_program_knows_them()
    {
        QFETCH(QString, code);
        QFETCH(QString, remedy);
        QCoreApplication::removeTranslator(&brackets_);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/sfumato_%1.qm").arg(code)));
        QCoreApplication::installTranslator(&translator);
        const TranslatedError error = translated(too_large());
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(error.remedy, remedy);
        QVERIFY(error.why.contains("9000") && !error.why.contains("pixels,") && !error.why.contains('%'));
    }

private:
    Brackets brackets_;
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_error_text.moc"
