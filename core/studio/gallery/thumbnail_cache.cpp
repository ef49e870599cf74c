#include "core/studio/gallery/thumbnail_cache.h"

#include "core/base/platform.h"
#include "core/studio/gallery/picture_reader.h"
#include "core/studio/support/logging.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QPromise>
#include <QSaveFile>

#include <memory>

namespace sfumato {
namespace {

constexpr int kQuickly = 80; // Qt's scale of PNG: little compression; decoding is quicker, too

/// The folder of the present thumbnails. Another one when pictures are read to other pixels than before (2: their
/// colours are converted to sRGB).
constexpr const char* kReading = "2";

/// The time and size are in the name, so that a changed picture finds no old thumbnail.
QString cache_file(const QString& folder, const QFileInfo& picture, int size)
{
    const auto key = QStringLiteral("%1|%2|%3|%4")
                         .arg(picture.absoluteFilePath())
                         .arg(picture.lastModified().toMSecsSinceEpoch())
                         .arg(picture.size())
                         .arg(size);
    return folder + u'/' + QLatin1String(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex())
        + QLatin1String(".png");
}

/// Takes away what an older version of the program kept in the folder above: nothing finds it any more.
void remove_older(const QString& folder)
{
    for (QDirIterator files(folder, {QStringLiteral("*.png")}, QDir::Files); files.hasNext();)
        QFile::remove(files.next());
}

QImage thumbnail_of(const QString& folder, const QString& elder, const QString& path, int size)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isValid() && full.width() <= size && full.height() <= size) return load_image(path);

    const QString cached = cache_file(folder, QFileInfo(path), size);
    if (QImage image(cached); !image.isNull()) return image;
    if (QImage image; !elder.isEmpty() && image.load(cache_file(elder, QFileInfo(path), size))) return image;
    QImage image = load_image(path);
    if (image.isNull()) {
        qCWarning(log_gallery) << "no thumbnail of" << path;
        return {};
    }
    if (image.width() > size || image.height() > size)
        image = image.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // A cache that cannot be written costs time, nothing else.
    if (QSaveFile file(cached); file.open(QIODevice::WriteOnly) && image.save(&file, "PNG", kQuickly)) file.commit();
    return image;
}

} // namespace

ThumbnailCache::ThumbnailCache(QString folder, const QString& elder)
    : folder_(folder + u'/' + QLatin1String(kReading)),
      elder_(elder.isEmpty() || elder == folder ? QString() : elder + u'/' + QLatin1String(kReading))
{
    QDir().mkpath(folder_);
    pool_.start([folder = std::move(folder)] {
        lower_thread_priority();
        remove_older(folder);
    });
}

ThumbnailCache::~ThumbnailCache()
{
    pool_.clear();
    pool_.waitForDone();
}

QFuture<QImage> ThumbnailCache::get(const QString& picture, int size)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    pool_.start([promise, picture, size, folder = folder_, elder = elder_] {
        lower_thread_priority(); // the window scrolls meanwhile: it comes first
        promise->addResult(thumbnail_of(folder, elder, picture, size));
        promise->finish();
    });
    return promise->future();
}

} // namespace sfumato
