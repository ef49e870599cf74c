#pragma once
#include "core/studio/storage/database.h"
#include "core/studio/storage/gallery_store.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/job_table.h"
#include "core/studio/support/data_dir.h"

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
    /// Opens the database there; `clock` is asked on that thread. `read_only`: why nothing may be written. Errors:
    /// those of Database::open.
    [[nodiscard]] static Result<std::unique_ptr<IoThread>> start(const DataDir& dir, Clock clock = system_clock(),
                                                                 const std::optional<Error>& read_only = {});
    ~IoThread();

    /// Runs work(Stores&) there. Its result is the future's.
    template <class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Stores&>>
    {
        Given given = give(std::move(work));
        post(std::move(given.task));
        return given.future;
    }

    /// Runs work(Stores&) -> Result<T> there; then(T), or failed(Error), follows on the thread of `context` as long as
    /// that lives; never before this has returned.
    template <class Work, class Then, class Failed> void run(Work work, QObject* context, Then then, Failed failed)
    {
        using Answer = std::invoke_result_t<Work, Stores&>;
        Given given = give(std::move(work));
        given.future.then(context, [then = std::move(then), failed = std::move(failed)](const Answer& answer) {
            if (!answer) failed(answer.error());
            else if constexpr (std::is_void_v<typename Answer::value_type>) then();
            else then(*answer);
        });
        post(std::move(given.task));
    }
    /// The same as a future of that thread, empty where the work failed.
    template <class Work, class Failed> auto ask(Work work, QObject* context, Failed failed)
    {
        using Answer = std::invoke_result_t<Work, Stores&>;
        Given given = give(std::move(work));
        auto answered = given.future.then(context, [failed = std::move(failed)](const Answer& answer) {
            if (!answer) failed(answer.error());
            return answer.value_or(typename Answer::value_type());
        });
        post(std::move(given.task));
        return answered;
    }

private:
    /// Work that is not posted yet. Whoever continues its future does so before: a future that is finished already
    /// calls its continuation at once, from within the call that asked.
    template <class Value> struct Given {
        QFuture<Value> future;
        std::function<void()> task;
    };
    template <class Work> auto give(Work work) -> Given<std::invoke_result_t<Work, Stores&>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, Stores&>>>();
        promise->start();
        return {promise->future(), [this, promise, work = std::move(work)]() mutable {
                    promise->addResult(work(*stores_));
                    promise->finish();
                }};
    }
    IoThread() = default;
    void post(std::function<void()> work);
    QThread thread_;
    QObject receiver_;
    std::unique_ptr<Stores> stores_;
};

} // namespace sfumato
