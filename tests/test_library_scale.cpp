// A library of many pictures: each question is one statement whatever their number, and is answered from an index.
#include "core/studio/gallery/library.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/storage/picture_table.h"
#include "core/studio/storage/search.h"
#include "tests/support/library_rows.h"
#include "tests/support/patience.h"

#include <QtTest>

#include <atomic>
#include <functional>

using namespace sfumato;

namespace {

constexpr int kRows = 12'000; // more than one page of a scan

/// How SQLite answers a search of the gallery or the history, one line.
QString plan_of(Database& database, const char* text, SearchIn in)
{
    const bool pictures = in == SearchIn::Pictures;
    const auto condition = search_condition(QLatin1String(text), in).value();
    auto rows
        = database
              .execute(QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM %1%2 ORDER BY %3")
                           .arg(QLatin1String(pictures ? "picture WHERE removed = 0" : "history WHERE hidden = 0"),
                                condition.sql, QLatin1String(pictures ? "created_ms DESC, id DESC" : "id DESC")),
                       condition.values)
              .value();
    QStringList steps;
    while (rows.next()) steps << rows.value(3).toString();
    return steps.join(QStringLiteral("; "));
}

} // namespace

class TestLibraryScale : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    std::unique_ptr<Database> database_;

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        return Database::open(dir_.filePath("studio.db").toStdString()).value();
    }
    /// How many statements `work` takes.
    template <class Work> qint64 statements(Work&& work)
    {
        const qint64 before = database_->statements();
        work();
        return database_->statements() - before;
    }

private Q_SLOTS:
    void initTestCase()
    {
        database_ = open();
        const auto filled = fill_library(*database_, kRows);
        QVERIFY2(filled, filled ? "" : filled.error().line().c_str());
    }

    void a_search_finds_its_share()
    {
        const PictureTable table(*database_, dir_.filePath("outputs"));
        for (const auto& [text, share] :
             std::initializer_list<std::pair<const char*, double>>{{"\"red house\" rating:>=4", 0.1 / 3},
                                                                   {"windmill", 0.8},
                                                                   {"model:dreamer sampler:\"Euler a\"", 0.25},
                                                                   {"seed:4242", 1.0 / kRows},
                                                                   {"negative:blurry -house", 0.9},
                                                                   {"date:2023-11-16 size:512x512", 1440.0 / kRows},
                                                                   {"nothing like it", 0}}) {
            QList<qint64> found;
            QCOMPARE(statements([&] { found = table.ids({.text = QLatin1String(text)}).value(); }), 1);
            QVERIFY2(std::abs(double(found.size()) / kRows - share) < 0.001,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(text)).arg(found.size())));
        }
    }

    void a_page_is_one_statement_and_opening_reads_no_row()
    {
        const PictureTable table(*database_, dir_.filePath("outputs"));
        QList<qint64> ids;
        QCOMPARE(statements([&] { ids = table.ids({}).value(); }), 1);
        QCOMPARE(ids.size(), kRows);
        QList<PictureEntry> page;
        QCOMPARE(statements([&] { page = table.entries(ids.mid(0, 200)).value(); }), 1);
        QCOMPARE(page.size(), 200);
        QCOMPARE(page.first().request.seed, kRows);
        for (const PictureSort sort :
             {PictureSort::Oldest, PictureSort::BestRated, PictureSort::Model, PictureSort::Largest})
            QCOMPARE(statements([&] { QCOMPARE(table.ids({.text = {}, .sort = sort})->size(), kRows); }), 1);
        const qint64 facets = statements([&] { QCOMPARE(table.facets()->pictures, kRows); });
        const auto reopened = open();
        const qint64 opening = reopened->statements();

        const QTemporaryDir other; // of one picture
        const auto small = Database::open(other.filePath("studio.db").toStdString()).value();
        QVERIFY(fill_library(*small, 1));
        const qint64 before = small->statements();
        QVERIFY(PictureTable(*small, other.filePath("outputs")).facets());
        QCOMPARE(facets, small->statements() - before);
        QCOMPARE(opening, Database::open(other.filePath("studio.db").toStdString()).value()->statements());
    }

    /// The index of facts holds all that is compared, in the order of the list; words have an index of their own.
    void no_search_reads_the_rows_themselves()
    {
        for (const char* text : {"", "rating:>=4", "model:dreamer sampler:\"Euler a\"", "seed:4242", "steps:20",
                                 "date:2023-11 size:512x512", "-rating:<3"}) {
            const QString plan = plan_of(*database_, text, SearchIn::Pictures);
            QVERIFY2(plan.contains("COVERING INDEX picture_facts") && !plan.contains("TEMP B-TREE"), qPrintable(plan));
        }
        for (const char* text : {"\"red house\"", "windmill", "negative:blurry -house"}) {
            const QString plan = plan_of(*database_, text, SearchIn::Pictures);
            QVERIFY2(plan.contains("VIRTUAL TABLE INDEX"), qPrintable(plan));
        }
        for (const char* text : {"", "seed:4242", "model:dreamer steps:20"}) {
            const QString plan = plan_of(*database_, text, SearchIn::History);
            QVERIFY2(plan.contains("COVERING INDEX history_facts") && !plan.contains("TEMP B-TREE"), qPrintable(plan));
        }
    }

    void the_history_is_one_statement_too()
    {
        const HistoryStore history(*database_);
        for (const char* text : {"", "\"red house\"", "seed:4242", "model:dreamer steps:20", "-windmill sea"})
            QCOMPARE(statements([&] { QVERIFY(history.find({.text = QLatin1String(text)})); }), 1);
        QCOMPARE(statements([&] { QVERIFY(history.find({.text = {}, .distinct_prompts = true})); }), 1);
    }

    /// A search that always stands in the queue of the I/O thread has its turn between any two pages of a scan.
    void a_search_does_not_wait_for_a_scan_of_the_files()
    {
        database_.reset();
        const DataDir dir = DataDir::open(dir_.path()).value();
        const auto io = IoThread::start(dir).value();
        int pages = 0; // of the scan, one statement each; marking what is missing takes many
        qint64 seen = -1;
        std::atomic<bool> ended = false;
        std::function<bool(Stores&)> search = [&](Stores& stores) {
            if (seen >= 0 && stores.database->statements() == seen + 1) ++pages;
            const bool found = stores.gallery.pictures().ids({.text = "\"red house\""}).has_value();
            seen = stores.database->statements();
            if (found && !ended) io->run(search);
            return found;
        };
        {
            Library library(*io, dir);
            QSignalSpy scanned(&library, &Library::scanned);
            io->run(search);
            library.scan();
            QTRY_COMPARE(scanned.size(), 1);
            ended = true;
        }
        io->run([](Stores&) { return true; }).waitForFinished(); // no search follows
        QVERIFY2(pages >= 6, qPrintable(QString::number(pages)));
    }
};

QTEST_GUILESS_MAIN(TestLibraryScale)
#include "test_library_scale.moc"
