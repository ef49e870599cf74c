#pragma once
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace sfumato {

/// The work's result as a future, made on a pool thread.
template <class Work> [[nodiscard]] auto in_background(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace sfumato
