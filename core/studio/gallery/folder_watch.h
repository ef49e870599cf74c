#pragma once
#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace sfumato {

/// Tells of folders in which files came, went or were renamed: a burst of changes once, and no more often than every
/// second or so while pictures are being made. GUI thread.
class FolderWatch : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(QObject* parent = nullptr);
    /// Beside those that are watched already. Where the system can watch no more of them, the rest is left out: a scan
    /// finds what happens there.
    void add(const QStringList& folders);

Q_SIGNALS:
    void foldersChanged(const QStringList& folders);

private:
    QFileSystemWatcher watcher_;
    QSet<QString> changed_;
    QTimer tell_soon_;
};

} // namespace sfumato
