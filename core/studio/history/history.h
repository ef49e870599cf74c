#pragma once
#include "core/studio/storage/history_store.h"

#include <QFuture>
#include <QObject>

namespace sfumato {

class IoThread;

/// Everything a window wants of the requests made so far. GUI thread, nothing here blocks it: the database is asked on
/// the I/O thread. What fails there reports errorOccurred(), and a future gives an empty answer.
class History : public QObject {
    Q_OBJECT
public:
    explicit History(IoThread& io, QObject* parent = nullptr);

    [[nodiscard]] QFuture<QList<HistoryEntry>> find(const HistoryQuery& query);
    void setStarred(qint64 id, bool starred); ///< of all requests with these prompts
    void setNote(qint64 id, const QString& note);
    void setHidden(qint64 id, bool hidden); ///< hide = delete that can be undone

Q_SIGNALS:
    /// Requests came, or what is known of them is another.
    void changed();
    void errorOccurred(const sfumato::Error& error);

private:
    template <class Work> void change(Work work);
    IoThread& io_;
};

} // namespace sfumato
