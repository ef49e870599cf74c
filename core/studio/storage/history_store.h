#pragma once
#include "core/pipeline/generation_request.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sfumato {

class Database;

/// What became of a request. Interrupted: the program ended while it waited or ran.
enum class HistoryState { Accepted, Finished, Cancelled, Failed, Interrupted };

struct HistoryEntry {
    qint64 id = 0;
    QDateTime created;
    GenerationRequest request;
    HistoryState state = HistoryState::Accepted;
    std::optional<Error> error{}; ///< of a Failed one
    bool starred = false;
    QString note;
    QString resolved;       ///< the prompts its pictures were made of where they differ from the request's, one a line
    int pictures = 0;       ///< of it in the gallery
    QString cover;          ///< the newest of them, below the outputs folder
};

struct HistoryQuery {
    QString text{};                 ///< in the grammar of search.h
    bool distinct_prompts = false;  ///< of requests with equal prompts only the newest
    int limit = 200, offset = 0;
};

/// The journal of requests: a row is on the disk before sampling starts, and survives kill -9 and power cuts.
/// Use on the thread that opened the database only.
class HistoryStore {
public:
    explicit HistoryStore(Database& database) : database_(database) {}

    /// Writes the request with state Accepted; returns its row. When this returns the row is on the disk.
    [[nodiscard]] Result<qint64> accept(const GenerationRequest& request);
    [[nodiscard]] Result<void> set_state(qint64 id, HistoryState state, const std::optional<Error>& error = {});
    /// A star belongs to the prompts: all requests with the same two share it, later ones too.
    [[nodiscard]] Result<void> set_starred(qint64 id, bool starred);
    [[nodiscard]] Result<void> set_note(qint64 id, const QString& note);
    /// A picture of the request was made: what its templates became for that seed is kept.
    [[nodiscard]] Result<void> add_resolved(qint64 id, const GenerationRequest& picture);
    /// Hidden rows are found no more; hiding can be undone.
    [[nodiscard]] Result<void> set_hidden(qint64 id, bool hidden);
    /// Newest first. A row that a newer version wrote is left out. Errors: those of search_condition.
    [[nodiscard]] Result<QList<HistoryEntry>> find(const HistoryQuery& query) const;
    [[nodiscard]] Result<HistoryEntry> get(qint64 id) const;
    /// Rows still Accepted become Interrupted: called once at start, before any request is taken.
    [[nodiscard]] Result<int> mark_interrupted();

private:
    Database& database_;
};

} // namespace sfumato
