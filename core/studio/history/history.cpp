#include "core/studio/history/history.h"

#include "core/studio/storage/io_thread.h"
#include "core/studio/support/logging.h"

namespace sfumato {

History::History(IoThread& io, QObject* parent) : QObject(parent), io_(io) {}

template <class Work> void History::change(Work work)
{
    io_.run(
        std::move(work), this, [this] { Q_EMIT changed(); },
        [this](const Error& error) {
            qCWarning(log_history) << error.line().c_str();
            Q_EMIT errorOccurred(error);
        });
}

QFuture<QList<HistoryEntry>> History::find(const HistoryQuery& query)
{
    return io_.ask([query](Stores& stores) { return stores.history.find(query); }, this,
                   [this](const Error& error) { Q_EMIT errorOccurred(error); });
}

void History::setStarred(qint64 id, bool starred)
{
    change([=](Stores& stores) { return stores.history.set_starred(id, starred); });
}

void History::setNote(qint64 id, const QString& note)
{
    change([=](Stores& stores) { return stores.history.set_note(id, note); });
}

void History::setHidden(qint64 id, bool hidden)
{
    change([=](Stores& stores) { return stores.history.set_hidden(id, hidden); });
}

} // namespace sfumato
