#include "core/studio/storage/database.h"

#include "core/studio/support/logging.h"
#include "core/studio/support/qt_message.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

#include <atomic>

namespace sfumato {
namespace {

enum SqliteCode { kReadOnly = 8, kFull = 13, kCannotOpen = 14, kCorrupt = 11, kNotADatabase = 26 };

/// Extended codes carry the plain one in the low byte.
int plain_code(const QString& code) { return code.toInt() & 0xff; }

Message remedy_for(const QString& code)
{
    switch (plain_code(code)) {
    case kFull: return Message::tr("free some space");
    case kReadOnly:
    case kCannotOpen: return Message::tr("choose a data folder you may write to");
    case kCorrupt: case kNotADatabase:
        return Message::tr(
            "move the file away: the gallery is made again from the pictures, which carry their prompts");
    default: return {};
    }
}

Error error_of(const std::filesystem::path& file, const QSqlError& error)
{
    return {file, verbatim(error.databaseText().isEmpty() ? error.driverText() : error.databaseText()),
            remedy_for(error.nativeErrorCode())};
}

/// Statements end with a semicolon at the end of a line; a trigger with its END.
QStringList statements_of(const QString& script)
{
    QStringList statements;
    QString current;
    for (const QString& line : script.split(u'\n')) {
        const QString code = line.section(QLatin1String("--"), 0, 0).trimmed();
        if (code.isEmpty()) continue;
        current += code + u'\n';
        if (!code.endsWith(current.contains(QLatin1String(" BEGIN\n")) ? QLatin1String("END;") : QLatin1String(";")))
            continue;
        statements << current;
        current.clear();
    }
    return statements;
}

int newest_schema(const QString& schemas)
{
    int newest = 0;
    while (QFile::exists(schemas + QStringLiteral("/schema-%1.sql").arg(newest + 1))) ++newest;
    return newest;
}

} // namespace

Database::Database(std::filesystem::path file) : file_(std::move(file))
{
    static std::atomic<int> count = 0;
    connection_ = QStringLiteral("sfumato-%1").arg(++count);
}

Database::~Database() { QSqlDatabase::removeDatabase(connection_); }

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, const QString& schemas)
{
    std::unique_ptr<Database> database(new Database(file));
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->connection_);
    connection.setDatabaseName(QString::fromStdString(file.string()));
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_ENABLE_REGEXP=0"));
    if (!connection.open()) return tl::unexpected(error_of(file, connection.lastError()));
    connection = {};    // the destructor can only remove a connection that nobody holds

    // FULL: a commit that returned survives a power cut, not only the end of the process.
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                               "PRAGMA temp_store = MEMORY"})
        if (auto set = database->execute(QLatin1String(pragma)); !set) return tl::unexpected(set.error());
    if (auto migrated = database->migrate(schemas); !migrated) return tl::unexpected(migrated.error());
    return database;
}

Result<QSqlQuery> Database::execute(const QString& sql, const QVariantList& values)
{
    ++statements_;
    QSqlQuery query(QSqlDatabase::database(connection_));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return tl::unexpected(error_of(file_, query.lastError()));
    for (const QVariant& value : values) {
        // The driver would bind a null QString as NULL; a text column means the empty text.
        const bool null_text = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
        query.addBindValue(null_text ? QVariant(QStringLiteral("")) : value);
    }
    if (query.exec()) return query;
    if (read_only_ && plain_code(query.lastError().nativeErrorCode()) == kReadOnly) return tl::unexpected(*read_only_);
    return tl::unexpected(error_of(file_, query.lastError()));
}

Result<void> Database::set_read_only(const Error& why)
{
    auto set = without_rows(execute(QStringLiteral("PRAGMA query_only = ON")));
    if (set) read_only_ = why;
    return set;
}

Result<void> Database::check_writable() const
{
    if (read_only_) return tl::unexpected(*read_only_);
    return {};
}

Result<void> Database::transact(const std::function<Result<void>()>& work)
{
    if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) return tl::unexpected(begun.error());
    auto done = work();
    auto ended = execute(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (!done) return done;
    if (!ended) return tl::unexpected(ended.error());
    return {};
}

Result<int> Database::version()
{
    auto query = execute(QStringLiteral("PRAGMA user_version"));
    if (!query) return tl::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> Database::migrate(const QString& schemas)
{
    const auto current = version();
    if (!current) return tl::unexpected(current.error());
    const int newest = newest_schema(schemas);
    if (*current > newest)
        return fail(file_,
                    Message::tr("was written by a newer version (schema %1, this one knows %2)", *current, newest),
                    Message::tr("update Sfumato or choose another data folder"));
    if (*current == newest) return {};

    return transact([&] { return apply(schemas); });
}

Result<void> Database::apply(const QString& schemas)
{
    // Asked again inside the transaction: another program may just have done the work.
    const auto current = version();
    if (!current) return tl::unexpected(current.error());
    const int newest = newest_schema(schemas);
    for (int number = *current + 1; number <= newest; ++number) {
        QFile script(schemas + QStringLiteral("/schema-%1.sql").arg(number));
        if (!script.open(QIODevice::ReadOnly))
            return fail(verbatim(script.fileName()), system_message(script.errorString()));
        for (const QString& statement : statements_of(QString::fromUtf8(script.readAll())))
            if (auto done = execute(statement); !done)
                return tl::unexpected(done.error().within(Message::tr("schema %1", number)));
        if (auto set = execute(QStringLiteral("PRAGMA user_version = %1").arg(number)); !set)
            return tl::unexpected(set.error());
        qCInfo(log_history) << "database is now at schema" << number;
    }
    return {};
}

} // namespace sfumato
