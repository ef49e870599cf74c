#pragma once
#include <QImage>
#include <QString>

namespace sfumato {

/// A picture file, upright; what Qt has no plugin for (WebP on many systems) is read by core/imaging. Null where it
/// cannot be read. Blocking.
[[nodiscard]] QImage load_image(const QString& path);
/// Its size upright, from the header alone where Qt knows the format; invalid where it cannot be read.
[[nodiscard]] QSize image_size(const QString& path);

} // namespace sfumato
