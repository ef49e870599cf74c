#include "core/studio/support/data_dir.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace sfumato {

Result<DataDir> DataDir::open(const QString& asked)
{
    constexpr const char* kRemedy = "choose a folder you may write to with --data-dir";
    const QString chosen = asked.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/sfumato")
        : asked;
    const DataDir dir(QDir::cleanPath(QDir(chosen).absolutePath()));
    const std::string name = "data folder " + dir.root_.toStdString();

    for (const QString& folder : {dir.root_, dir.outputs(), dir.thumbnails(), dir.models()})
        if (!QDir().mkpath(folder)) return fail(name, "cannot create " + folder.toStdString(), kRemedy);
    for (const QString& folder : {dir.root_, dir.outputs()}) {
        QTemporaryFile trial(folder + QLatin1String("/.trial-XXXXXX"));
        if (!trial.open())
            return fail(name, "cannot be written to (" + trial.errorString().toStdString() + ")", kRemedy);
    }
    return dir;
}

} // namespace sfumato
