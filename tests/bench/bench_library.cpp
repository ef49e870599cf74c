// How quickly a large library is opened, searched and leafed through: bench_library [ROWS]. Processor time of the
// thread.
#include "core/studio/gallery/library.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/picture_table.h"
#include "core/studio/studio.h"
#include "tests/support/library_rows.h"
#include "tests/support/studio_fixture.h"

#include <QGuiApplication>

#include <cstdio>
#include <ctime>

using namespace sfumato;

namespace {

constexpr const char* kSearches[] = {"\"red house\" rating:>=4",
                                     "windmill",
                                     "model:dreamer sampler:\"Euler a\"",
                                     "seed:4242",
                                     "negative:blurry -house",
                                     "date:2023-11 size:512x512",
                                     "nothing like it"};
constexpr const char* kHistorySearches[]
    = {"", "\"red house\"", "seed:4242", "model:dreamer steps:20", "-windmill sea"};

/// Of this thread's own time: a busy machine does not make the library slow.
template <class Work> double milliseconds(Work&& work)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

/// Bytes of memory that this process has held at most.
qint64 peak_memory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong() * 1024;
}

void time_pictures(const QDir& dir)
{
    std::unique_ptr<Database> database;
    const double open
        = milliseconds([&] { database = value_or_throw(Database::open(dir.filePath("studio.db").toStdString())); });
    const PictureTable table(*database, dir.filePath("outputs"));
    QList<qint64> ids;
    const double list = milliseconds([&] { ids = value_or_throw(table.ids({})); });
    const double fetch = milliseconds([&] { (void)value_or_throw(table.entries(ids.mid(0, 200))); });
    std::printf("open %.1f ms, ids %.1f ms, first 200 pictures %.1f ms\n", open, list, fetch);
    for (const char* text : kSearches) {
        qsizetype found = 0;
        const double search
            = milliseconds([&] { found = value_or_throw(table.ids({.text = QLatin1String(text)})).size(); });
        std::printf("%-36s %6lld in %.1f ms\n", text, static_cast<long long>(found), search);
    }
    for (const PictureSort sort :
         {PictureSort::Oldest, PictureSort::BestRated, PictureSort::Model, PictureSort::Largest})
        std::printf("sort %d: %.1f ms\n", int(sort),
                    milliseconds([&] { (void)value_or_throw(table.ids({.text = {}, .sort = sort})); }));
    const double facets = milliseconds([&] { (void)value_or_throw(table.facets()); });
    std::printf("folders and names %.1f ms, at most %lld MB\n", facets, static_cast<long long>(peak_memory() >> 20));
}

void time_history(const QDir& dir)
{
    auto database = value_or_throw(Database::open(dir.filePath("studio.db").toStdString()));
    const HistoryStore history(*database);
    for (const char* text : kHistorySearches) {
        qsizetype found = 0;
        const double search
            = milliseconds([&] { found = value_or_throw(history.find({.text = QLatin1String(text)})).size(); });
        std::printf("history %-28s %6lld in %.1f ms\n", text, static_cast<long long>(found), search);
    }
    std::printf("each prompt once: %.1f ms\n",
                milliseconds([&] { (void)value_or_throw(history.find({.text = {}, .distinct_prompts = true})); }));
}

/// By the clock on the wall, beside a scan of the files.
void time_studio(const QString& data_dir)
{
    StudioFixture fixture(data_dir);
    QElapsedTimer clock;
    clock.start();
    fixture.open();
    (void)wait_for(fixture.studio->library().ids({}));
    std::printf("studio and first list %lld ms\n", static_cast<long long>(clock.elapsed()));
    fixture.studio->library().scan();
    clock.restart();
    (void)wait_for(fixture.studio->library().ids({.text = "\"red house\""}));
    std::printf("first search while the files are looked at %lld ms\n", static_cast<long long>(clock.elapsed()));
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir dir;
    try {
        value_or_throw(fill_library(*value_or_throw(Database::open(dir.filePath("studio.db").toStdString())), rows));
        time_pictures(dir.path());
        time_history(dir.path());
        time_studio(dir.path());
    } catch (const Error& error) {
        std::fprintf(stderr, "bench_library: %s\n", error.line().c_str());
        return 1;
    }
}
