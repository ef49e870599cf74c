// Pictures of a gallery that no disk holds.
#pragma once
#include "tests/support/ready_future.h"
#include "ui/gallery/gallery_model.h"

namespace sfumato {

inline PictureEntry gallery_picture(qint64 id)
{
    PictureEntry entry;
    entry.id = id;
    entry.path = QStringLiteral("/pictures/%1.png").arg(id);
    entry.width = entry.height = 64;
    entry.has_request = true;
    entry.request.prompt = "a house " + std::to_string(id);
    return entry;
}

/// Has every picture that it is asked for.
inline ui::GalleryModel::Source gallery_source()
{
    return {[](const QList<qint64>& ids) {
                QList<PictureEntry> found;
                for (const qint64 id : ids) found << gallery_picture(id);
                return ready(found);
            },
            [](const QString&) {
                QImage image(128, 128, QImage::Format_RGB32);
                image.fill(Qt::darkYellow);
                return ready(image);
            }};
}

} // namespace sfumato
