#include "core/studio/support/data_dir.h"

#include "core/base/command_option.h"
#include "core/studio/support/qt_message.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace sfumato {
namespace {

constexpr int kCopyAttempts = 20;

/// Size and time of each file; of files that belong together.
QList<std::pair<qint64, QDateTime>> states_of(const QStringList& files)
{
    QList<std::pair<qint64, QDateTime>> states;
    for (const QString& file : files) states.append({QFileInfo(file).size(), QFileInfo(file).lastModified()});
    return states;
}

} // namespace

Result<DataDir> DataDir::for_visitor(const QString& own) const
{
    DataDir dir = *this;
    dir.changing_ = own;
    const QList<std::pair<QString, QString>> copies{{database(), dir.database()},
                                                    {database() + QLatin1String("-wal"),
                                                     dir.database() + QLatin1String("-wal")},
                                                    {settings(), dir.settings()},
                                                    {modelCards(), dir.modelCards()},
                                                    {measuredCosts(), dir.measuredCosts()}};
    QStringList originals;
    for (const auto& [from, to] : copies) originals << from;
    // Whoever has the folder writes meanwhile: a copy counts if nothing moved under it.
    for (int attempt = 0; attempt < kCopyAttempts; ++attempt) {
        const auto before = states_of(originals);
        bool copied = true;
        for (const auto& [from, to] : copies) {
            QFile::remove(to);
            copied &= !QFileInfo::exists(from) || QFile::copy(from, to);
        }
        if (copied && states_of(originals) == before) return dir;
    }
    return fail(Message::tr("data folder %1", verbatim(root_)),
                Message::tr("is in use, and its list of pictures cannot be copied to look at it"),
                Message::tr("try again in a moment, or close the other window"));
}

DataDir DataDir::at(const QString& asked)
{
    const QString chosen = asked.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/sfumato")
        : asked;
    return DataDir(QDir::cleanPath(QDir(chosen).absolutePath()));
}

Result<DataDir> DataDir::open(const QString& asked)
{
    const DataDir dir = at(asked);
    return dir.prepare().map([&] { return dir; });
}

Result<void> DataDir::prepare() const
{
    const Message remedy = Message::tr("choose a folder you may write to with %1", command_option("--data-dir"));
    const Message name = Message::tr("data folder %1", verbatim(root_));

    for (const QString& folder : {root_, outputs(), thumbnails(), models()})
        if (!QDir().mkpath(folder)) return fail(name, Message::tr("cannot create %1", verbatim(folder)), remedy);
    for (const QString& folder : {root_, outputs()}) {
        QTemporaryFile trial(folder + QLatin1String("/.trial-XXXXXX"));
        if (!trial.open())
            return fail(name, Message::tr("cannot be written to (%1)", system_message(trial.errorString())), remedy);
    }
    return {};
}

} // namespace sfumato
