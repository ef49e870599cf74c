#pragma once
// How the studio's source files speak with the I/O thread.
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/logging.h"
#include "core/studio/studio.h"

namespace sfumato {

template <class Work, class Then> void Studio::onDisk(Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, Stores&>;
    io_->run(std::move(work)).then(this, [this, then = std::move(then)](const Answer& result) {
        if (!result) {
            qCWarning(log_history) << result.error().line().c_str();
            Q_EMIT problem(result.error());
        } else if constexpr (std::is_void_v<typename Answer::value_type>) {
            then();
        } else {
            then(*result);
        }
    });
}

template <class Row> QFuture<QList<Row>> Studio::listed(QFuture<Result<QList<Row>>> found)
{
    return found.then(this, [this](const Result<QList<Row>>& rows) {
        if (!rows) Q_EMIT problem(rows.error());
        return rows.value_or(QList<Row>());
    });
}

} // namespace sfumato
