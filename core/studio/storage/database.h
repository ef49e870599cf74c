#pragma once
#include "core/base/error.h"
#include "core/studio/support/clock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace sfumato {

/// One SQLite file in WAL mode (readers never wait for the writer), every commit synchronised to the disk.
/// Belongs to the thread that opened it.
class Database {
public:
    /// Creates the file or brings it up to the newest schema: the files schema-N.sql of `schemas` numbered above its
    /// PRAGMA user_version, all in one transaction. Errors: not a database, not writable, from a newer version.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file,
                                                                const QString& schemas
                                                                = QStringLiteral(":/sfumato/schema"));
    /// What its rows, and the folders of pictures, are dated by; the system's until this is called.
    void set_clock(Clock clock) { clock_ = std::move(clock); }
    [[nodiscard]] QDateTime now() const { return clock_(); }
    /// That it lies in: the data folder.
    [[nodiscard]] std::filesystem::path folder() const { return file_.parent_path(); }
    /// From now on everything that would write fails with `why`.
    [[nodiscard]] Result<void> set_read_only(const Error& why);
    /// For what changes files before rows.
    [[nodiscard]] Result<void> check_writable() const;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares, binds in order, executes. The rows must be read or dropped before the database goes.
    [[nodiscard]] Result<QSqlQuery> execute(const QString& sql, const QVariantList& values = {});
    /// All that `work` does, or nothing where it fails. Not within another.
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()>& work);
    /// How many were executed so far, of those above.
    [[nodiscard]] std::int64_t statements() const { return statements_; }

private:
    explicit Database(std::filesystem::path file);
    [[nodiscard]] Result<void> migrate(const QString& schemas);
    [[nodiscard]] Result<void> apply(const QString& schemas);
    [[nodiscard]] Result<int> version();
    std::filesystem::path file_;
    QString connection_;
    std::int64_t statements_ = 0;
    Clock clock_ = system_clock();
    std::optional<Error> read_only_;
};

/// Of a statement that gives no rows, only whether it succeeded.
[[nodiscard]] inline Result<void> without_rows(const Result<QSqlQuery>& query)
{
    if (!query) return tl::unexpected(query.error());
    return {};
}

} // namespace sfumato
