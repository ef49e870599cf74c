#pragma once
#include "core/base/error.h"
#include "core/base/mapping_guard.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sfumato {

/// A file that appears whole or not at all: bytes go to a temporary name in the same folder, are fsynced, and
/// take the final name in `commit()`. Destroyed without commit (an error, a cancel), it leaves nothing behind.
class AtomicFile {
public:
    /// Creates missing parent folders. Errors: no permission, read-only or full disk.
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& target);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    ~AtomicFile();

    [[nodiscard]] Result<void> write(const void* data, std::size_t bytes);
    [[nodiscard]] Result<void> write(std::string_view text) { return write(text.data(), text.size()); }
    /// fsync, rename, fsync of the folder: after success a power cut loses nothing.
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(int fd, std::filesystem::path temporary, std::filesystem::path target);
    void discard() noexcept;
    int fd_ = -1;
    std::filesystem::path temporary_, target_;
};

/// Writes `bytes` to `target` atomically (see AtomicFile).
[[nodiscard]] Result<void> write_file_atomically(const std::filesystem::path& target, std::string_view bytes);

/// The whole file. Errors: missing, unreadable, larger than `limit` bytes, cut short by another program meanwhile.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path,
                                            std::size_t limit = std::size_t{1} << 31);

/// A read-only memory mapping of a whole file; shared by reference count, unmapped with the last owner. A file that
/// another program cuts short reads as zeros from there on (MappingGuard); whoever trusts the bytes asks damaged().
class MappedFile {
public:
    [[nodiscard]] static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    [[nodiscard]] std::span<const std::byte> bytes() const { return {data_, size_}; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Whether bytes were lost while the file was mapped: those read since then, or now, may be zeros.
    [[nodiscard]] bool damaged() const;
    /// Lets the memory of whole pages in this range go; touching them reads the file again.
    void release(std::size_t begin, std::size_t size) const;

private:
    MappedFile() = default;
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
    std::filesystem::path path_;
    std::optional<MappingGuard> guard_;
};

} // namespace sfumato
