#pragma once
#include "core/studio/support/data_dir.h"
#include "core/studio/storage/gallery_store.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/job_table.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace sfumato {

/// What lives on the I/O thread: the only database connection and the stores over it.
struct Stores {
    std::unique_ptr<Database> database;
    HistoryStore history;
    GalleryStore gallery;
    JobTable jobs;
    Stores(std::unique_ptr<Database> db, const DataDir& dir)
        : database(std::move(db)), history(*database), gallery(*database, dir.outputs(), dir.trash()),
          jobs(*database, history, dir.outputs()) {}
};

/// The I/O thread. Work runs in the order given; destruction finishes what was given.
class IoThread {
public:
    /// Opens the database there. Errors: those of Database::open.
    [[nodiscard]] static Result<std::unique_ptr<IoThread>> start(const DataDir& dir);
    ~IoThread();

    /// Runs work(Stores&) there. Its result is the future's.
    template <class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Stores&>>
    {
        using Value = std::invoke_result_t<Work, Stores&>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(work(*stores_));
            promise->finish();
        });
        return future;
    }

private:
    IoThread() = default;
    void post(std::function<void()> work);
    QThread thread_;
    QObject receiver_;
    std::unique_ptr<Stores> stores_;
};

} // namespace sfumato
