#pragma once
#include "core/base/error.h"

#include <filesystem>
#include <optional>

namespace sfumato {

/// Keeps other programs away while it lives (flock): one may hold a file's lock alone, or several may share it. A
/// program that ends in any way lets go of it. The empty file stays.
class FileLock {
public:
    enum class Kind { Alone, Shared };
    /// Waits until the lock is to be had. Makes the file and its folder. Errors: no permission, no such folder.
    [[nodiscard]] static Result<FileLock> wait_for(const std::filesystem::path& file, Kind kind);
    /// Nothing where another holds it.
    [[nodiscard]] static Result<std::optional<FileLock>> try_for(const std::filesystem::path& file, Kind kind);
    FileLock(FileLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int fd) : fd_(fd) {}
    int fd_;
};

} // namespace sfumato
