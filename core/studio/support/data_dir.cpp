#include "core/studio/support/data_dir.h"

#include "core/base/command_option.h"
#include "core/studio/support/qt_message.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace sfumato {

Result<DataDir> DataDir::open(const QString& asked)
{
    const Message remedy = Message::tr("choose a folder you may write to with %1", command_option("--data-dir"));
    const QString chosen = asked.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/sfumato")
        : asked;
    const DataDir dir(QDir::cleanPath(QDir(chosen).absolutePath()));
    const Message name = Message::tr("data folder %1", verbatim(dir.root_));

    for (const QString& folder : {dir.root_, dir.outputs(), dir.thumbnails(), dir.models()})
        if (!QDir().mkpath(folder)) return fail(name, Message::tr("cannot create %1", verbatim(folder)), remedy);
    for (const QString& folder : {dir.root_, dir.outputs()}) {
        QTemporaryFile trial(folder + QLatin1String("/.trial-XXXXXX"));
        if (!trial.open())
            return fail(name, Message::tr("cannot be written to (%1)", system_message(trial.errorString())), remedy);
    }
    return dir;
}

} // namespace sfumato
