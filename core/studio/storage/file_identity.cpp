#include "core/studio/storage/file_identity.h"

#include "core/base/sha256.h"

#include <QFile>

#include <algorithm>

namespace sfumato {

namespace {

constexpr qint64 kEndBytes = 64 * 1024;

} // namespace

FileIdentity identity_of(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const qint64 size = file.size();
    QByteArray ends = file.read(std::min(size, kEndBytes));
    if (size > kEndBytes) {
        if (!file.seek(std::max(kEndBytes, size - kEndBytes))) return {};
        ends += file.read(kEndBytes);
    }
    if (ends.size() != std::min(size, 2 * kEndBytes)) return {};
    const std::string hash = sha256_hex({ends.constData(), static_cast<std::size_t>(ends.size())});
    return {size, QString::fromStdString(hash)};
}

} // namespace sfumato
