#include "core/studio/gallery/folder_watch.h"

#include <utility>

namespace sfumato {

constexpr int kTellAfterMs = 1200;

FolderWatch::FolderWatch(QObject* parent) : QObject(parent)
{
    tell_soon_.setSingleShot(true);
    tell_soon_.setInterval(kTellAfterMs);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, [this](const QString& folder) {
        changed_.insert(folder);
        if (!tell_soon_.isActive()) tell_soon_.start();
    });
    connect(&tell_soon_, &QTimer::timeout, this, [this] {
        const auto changed = std::exchange(changed_, {});
        Q_EMIT foldersChanged(QStringList(changed.cbegin(), changed.cend()));
    });
}

void FolderWatch::add(const QStringList& folders)
{
    const QStringList watched = watcher_.directories();
    const QSet<QString> known(watched.cbegin(), watched.cend());
    QStringList added;
    for (const QString& folder : folders)
        if (!known.contains(folder)) added << folder;
    if (!added.isEmpty()) watcher_.addPaths(added);
}

} // namespace sfumato
