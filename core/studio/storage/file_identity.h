#pragma once
#include <QString>

namespace sfumato {

/// What a picture's file is known by, whatever it is called and wherever it lies.
struct FileIdentity {
    qint64 bytes = 0;  ///< its size
    QString content{}; ///< SHA-256 of its first and last 64 KiB; empty where it cannot be read
    bool operator==(const FileIdentity&) const = default;
};
/// Blocking, but quick however large the file is. A PNG ends with checksums of all of it; of what a camera or another
/// program wrote, two files of one size differ at their beginning.
[[nodiscard]] FileIdentity identity_of(const QString& path);

} // namespace sfumato
