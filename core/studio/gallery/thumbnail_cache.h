#pragma once
#include <QFuture>
#include <QImage>
#include <QString>
#include <QThreadPool>

namespace sfumato {

/// Small versions of pictures, made on a thread pool and kept as files. Any thread.
class ThumbnailCache {
public:
    /// `elder`: another cache, which is looked into and not changed; empty: none.
    explicit ThumbnailCache(QString folder, const QString& elder = {});
    /// Forgets what was not begun; its futures are cancelled.
    ~ThumbnailCache();
    /// Longest side `size` pixels, never enlarged; null where the picture cannot be read.
    /// A picture that changed on the disk gets a new thumbnail.
    [[nodiscard]] QFuture<QImage> get(const QString& picture, int size = 256);

private:
    const QString folder_, elder_;
    QThreadPool pool_;
};

} // namespace sfumato
