#pragma once
#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <filesystem>
#include <memory>

namespace sfumato {

/// One SQLite file in WAL mode (readers never wait for the writer), every commit synchronised to the disk.
/// Belongs to the thread that opened it.
class Database {
public:
    /// Creates the file or brings it up to the newest schema (resources :/sfumato/schema/schema-N.sql, each in one
    /// transaction, numbered by PRAGMA user_version). Errors: not a database, not writable, from a newer version.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepares, binds in order, executes.
    [[nodiscard]] Result<QSqlQuery> execute(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] Error error_of(const QSqlError& error) const;

private:
    explicit Database(std::filesystem::path file);
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> apply_schema(int number, const QString& script);
    std::filesystem::path file_;
    QString connection_;
};

} // namespace sfumato
