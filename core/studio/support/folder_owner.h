#pragma once
#include "core/base/error.h"
#include "core/base/file_lock.h"

#include <QString>

#include <optional>

namespace sfumato {

/// Who writes into a data folder: one program at a time, on whatever machine. What jobs lie there unfinished are left
/// over only for the one that owns it. A program that ends in any way lets go.
class FolderOwner {
public:
    /// Takes the folder, unless another has it.
    explicit FolderOwner(const QString& folder);
    [[nodiscard]] bool isOurs() const { return ours_; }
    /// Whether the other one runs on this machine, since its last start.
    [[nodiscard]] bool isOnThisMachine() const { return on_this_machine_; }
    /// Why nothing may be written where another has it; names its machine.
    [[nodiscard]] Error refusal() const;

private:
    QString folder_, machine_;
    std::optional<FileLock> lock_;
    bool ours_ = true, on_this_machine_ = false;
};

} // namespace sfumato
