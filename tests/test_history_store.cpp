#include "core/studio/storage/database.h"
#include "core/studio/storage/history_store.h"

#include <QProcess>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <thread>

#include <unistd.h>

using namespace sfumato;

namespace {

GenerationRequest request_of(const std::string& prompt, const std::string& negative = {})
{
    GenerationRequest request;
    request.prompt = prompt;
    request.negative_prompt = negative;
    request.seed = 421;
    return request;
}

QStringList prompts_of(const Result<QList<HistoryEntry>>& found)
{
    QStringList prompts;
    for (const HistoryEntry& entry : found.value()) prompts << QString::fromStdString(entry.request.prompt);
    return prompts;
}

void write_text(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// What the killed program does: journals a request, says so, and is about to sample.
int journal_and_wait(const char* file)
{
    auto database = Database::open(file);
    if (!database || !HistoryStore(**database).accept(request_of("a castle in the fog"))) return 1;
    std::puts("journalled");
    std::fflush(stdout);
    for (;;) ::pause();
}

} // namespace

class TestHistoryStore : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    int files_ = 0;
    std::filesystem::path new_file()
    {
        return dir_.filePath(QString::number(++files_) + QStringLiteral(".db")).toStdString();
    }

private Q_SLOTS:
    void a_request_comes_back_whole()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        auto request = request_of("ein Haus; \"rot\" 'x' \n ö 家", "blurry");
        request.loras = {{"ink", 0.5, 0.25}};
        request.mode = ImageToImage{"/tmp/a.png", 0.3};
        const qint64 id = history.accept(request).value();
        const auto entry = history.get(id).value();
        QCOMPARE(entry.request, request);
        QCOMPARE(entry.state, HistoryState::Accepted);
        QVERIFY(std::abs(entry.created.msecsTo(QDateTime::currentDateTime())) < 60'000);
        QVERIFY(history.set_state(id, HistoryState::Failed, Error{{}, verbatim("no memory"), {}}));
        QCOMPARE(history.get(id)->state, HistoryState::Failed);
        QCOMPARE(history.get(id)->error->line(), std::string("no memory"));
        QVERIFY(!history.get(id + 1));
    }

    void an_empty_prompt_is_a_request_too()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        QVERIFY(history.accept(GenerationRequest{}));
        QCOMPARE(prompts_of(history.find({})), QStringList{QString()});
    }

    void survives_kill_9_right_after_journalling()
    {
        const auto file = new_file();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--journal-and-wait"), QString::fromStdString(file.string())});
        QVERIFY(child.waitForReadyRead(20'000));
        QCOMPARE(child.readAll(), QByteArray("journalled\n"));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        auto database = Database::open(file).value();
        HistoryStore history(*database);
        QCOMPARE(prompts_of(history.find({})), QStringList{QStringLiteral("a castle in the fog")});
        QCOMPARE(history.mark_interrupted().value(), 1);
        QCOMPARE(history.find({})->first().state, HistoryState::Interrupted);
        QCOMPARE(history.mark_interrupted().value(), 0);
    }

    /// The writer is not done before the reader is: a reader that waited would be told that the database is locked.
    void a_reader_never_waits_for_a_writer()
    {
        const auto file = new_file();
        auto writing = Database::open(file).value();
        QVERIFY(HistoryStore(*writing).accept(request_of("first")));
        QVERIFY(writing->execute(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(HistoryStore(*writing).accept(request_of("second")));

        auto reading = Database::open(file).value();
        QCOMPARE(prompts_of(HistoryStore(*reading).find({})), QStringList{QStringLiteral("first")});
        QVERIFY(writing->execute(QStringLiteral("COMMIT")));
        QCOMPARE(HistoryStore(*reading).find({})->size(), 2);
    }

    void reading_while_another_thread_writes()
    {
        const auto file = new_file();
        auto reading = Database::open(file).value();
        constexpr int kRows = 60;
        std::atomic<bool> failed = false, done = false;
        std::thread writer([&] {
            auto database = Database::open(file);
            if (!database) failed = true;
            for (int i = 0; database && i < kRows; ++i)
                if (!HistoryStore(**database).accept(request_of("row " + std::to_string(i)))) failed = true;
            done = true;
        });
        qsizetype seen = 0;
        bool whole = true;
        while (!done) {
            const auto rows = HistoryStore(*reading).find({.limit = kRows});
            whole = whole && rows && rows->size() >= seen;
            if (rows) seen = rows->size();
        }
        writer.join();
        QVERIFY(!failed);
        QVERIFY(whole);
        QCOMPARE(HistoryStore(*reading).find({.limit = kRows})->size(), qsizetype(kRows));
    }

    void newest_first_in_pages()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        for (const char* prompt : {"one", "two", "three", "four"}) QVERIFY(history.accept(request_of(prompt)));
        QCOMPARE(prompts_of(history.find({.limit = 2})), (QStringList{"four", "three"}));
        QCOMPARE(prompts_of(history.find({.limit = 2, .offset = 2})), (QStringList{"two", "one"}));
    }

    void words_find_their_beginnings_in_any_letter_case_and_script()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        for (const char* prompt : {"a Red house by the SEA", "a red windmill", "ÖLGEMÄLDE einer Straße", "Красный дом",
                                   "100% wool, snake_case", "雨の夜の赤い家"})
            QVERIFY(history.accept(request_of(prompt, "blurry")));
        const auto count = [&](const char* text) { return history.find({.text = QString::fromUtf8(text)})->size(); };
        QCOMPARE(count("sea red"), 1);
        QCOMPARE(count("red"), 2);
        QCOMPARE(count("hou"), 1);
        QCOMPARE(count("ouse"), 0);
        QCOMPARE(count("ölgemälde STRAßE"), 1);
        QCOMPARE(count("olgemalde"), 1);    // accents do not count
        QCOMPARE(count("красный"), 1);
        QCOMPARE(count("赤い"), 1);         // written without blanks: found anywhere
        QCOMPARE(count("%"), 1);            // a letter like any other
        QCOMPARE(count("_case"), 1);
        QCOMPARE(count("BLURRY"), 0);       // what should not be in the picture is asked for by its key
        QCOMPARE(count("negative:BLURRY"), 6);
        QCOMPARE(count("'; DROP TABLE history; --"), 0);
        QCOMPARE(count("\"a NEAR(b) OR *"), 0);
        QCOMPARE(count("  "), 6);
    }

    void a_star_belongs_to_the_prompts()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        const qint64 first = history.accept(request_of("castle")).value();
        QVERIFY(history.accept(request_of("castle", "fog")));
        QVERIFY(history.set_starred(first, true));
        QVERIFY(history.accept(request_of("castle")));
        QCOMPARE(history.find({.text = "is:favourite"})->size(), 2);
        QCOMPARE(history.find({.text = "is:favourite", .distinct_prompts = true})->size(), 1);
        QVERIFY(history.set_starred(first, false));
        QCOMPARE(history.find({.text = "is:favourite"})->size(), 0);
    }

    void hiding_is_undone_and_shows_no_older_twin()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        QVERIFY(history.accept(request_of("castle")));
        QVERIFY(history.accept(request_of("mill")));
        const qint64 newest = history.accept(request_of("castle")).value();
        const HistoryQuery distinct{.distinct_prompts = true};
        QCOMPARE(prompts_of(history.find(distinct)), (QStringList{"castle", "mill"}));
        QVERIFY(history.set_hidden(newest, true));
        QCOMPARE(prompts_of(history.find(distinct)), QStringList{"mill"});
        QCOMPARE(history.find({})->size(), 2);
        QVERIFY(history.set_hidden(newest, false));
        QCOMPARE(history.find(distinct)->size(), 2);
    }

    void a_note_and_what_a_template_became_are_found()
    {
        auto database = Database::open(new_file()).value();
        HistoryStore history(*database);
        const qint64 id = history.accept(request_of("a __colour__ house")).value();
        QVERIFY(history.set_note(id, "for the calendar"));
        GenerationRequest picture = request_of("a __colour__ house");
        for (const char* resolved : {"a green house", "a violet house", "a green house"}) {
            picture.resolved = {resolved, ""};
            QVERIFY(history.add_resolved(id, picture));
        }
        QCOMPARE(history.get(id)->resolved, QString("a green house\na violet house"));
        QCOMPARE(history.get(id)->note, QString("for the calendar"));
        QCOMPARE(history.get(id)->request.prompt, std::string("a __colour__ house"));
        for (const char* text : {"violet", "note:calendar", "calendar", "is:noted", "prompt:\"green house\""})
            QCOMPARE(history.find({.text = text})->size(), 1);
        QCOMPARE(history.find({.text = "-violet"})->size(), 0);
    }

    void a_newer_or_broken_file_is_refused_untouched()
    {
        const auto newer = new_file();
        QVERIFY(Database::open(newer).value()->execute(QStringLiteral("PRAGMA user_version = 99")));
        const auto refused = Database::open(newer);
        QVERIFY(!refused);
        QVERIFY(refused.error().why.text().find("newer") != std::string::npos);

        const QByteArray noise(5000, 'n');
        const auto broken = new_file();
        write_text(QString::fromStdString(broken.string()), noise);
        const auto unreadable = Database::open(broken);
        QVERIFY(!unreadable);
        QVERIFY(!unreadable.error().remedy.empty());
        QFile file(QString::fromStdString(broken.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), noise);
        QVERIFY(!Database::open("/dev/null/nowhere.db"));
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--journal-and-wait") == 0) return journal_and_wait(argv[2]);
    TestHistoryStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_history_store.moc"
