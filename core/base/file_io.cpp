#include "core/base/file_io.h"

#include "core/base/platform.h"
#include "core/base/system_message.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sfumato {
namespace {

Message remedy_for(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT: return Message::tr("free some space or choose another folder");
    case EACCES:
    case EPERM:
    case EROFS: return Message::tr("choose a folder you may write to");
    case ENOENT: return Message::tr("check the path");
    default: return {};
    }
}

tl::unexpected<Error> cannot_write(const std::filesystem::path& path, int code)
{
    return fail(path, Message::tr("cannot write: %1", system_message(code)), remedy_for(code));
}

} // namespace

AtomicFile::AtomicFile(int fd, std::filesystem::path temporary, std::filesystem::path target)
    : fd_(fd), temporary_(std::move(temporary)), target_(std::move(target)) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), temporary_(std::move(other.temporary_)), target_(std::move(other.target_)) {}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        discard();
        fd_ = std::exchange(other.fd_, -1);
        temporary_ = std::move(other.temporary_);
        target_ = std::move(other.target_);
    }
    return *this;
}

AtomicFile::~AtomicFile() { discard(); }

void AtomicFile::discard() noexcept
{
    if (fd_ < 0) return;
    ::close(std::exchange(fd_, -1));
    ::unlink(temporary_.c_str());
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target)
{
    const auto folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return fail(folder, Message::tr("cannot create the folder: %1", system_message(problem.value())),
                    remedy_for(problem.value()));

    // Same folder as the target: rename is atomic only within one file system.
    std::string pattern = (folder / std::string(".").append(target.filename().string()).append(".XXXXXX")).string();
    const int fd = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (fd < 0) return cannot_write(target, errno);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(fd, 0666 & ~mask);
    return AtomicFile(fd, pattern, target);
}

Result<void> AtomicFile::write(const void* data, std::size_t bytes)
{
    const char* from = static_cast<const char*>(data);
    while (bytes > 0) {
        const ssize_t written = ::write(fd_, from, bytes);
        if (written < 0) {
            if (errno == EINTR) continue;
            return cannot_write(target_, errno);
        }
        from += written;
        bytes -= static_cast<std::size_t>(written);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (::fsync(fd_) != 0) return cannot_write(target_, errno);
    if (::close(std::exchange(fd_, -1)) != 0) {
        const int code = errno;
        ::unlink(temporary_.c_str());
        return cannot_write(target_, code);
    }
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) {
        const int code = errno;
        ::unlink(temporary_.c_str());
        return cannot_write(target_, code);
    }
    const auto folder = target_.has_parent_path() ? target_.parent_path() : std::filesystem::path(".");
    if (const int dir = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); dir >= 0) {
        ::fsync(dir);
        ::close(dir);
    }
    return {};
}

Result<void> write_file_atomically(const std::filesystem::path& target, std::string_view bytes)
{
    auto file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    if (auto written = file->write(bytes); !written) return written;
    return file->commit();
}

Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit)
{
    auto mapped = MappedFile::open(path);
    if (!mapped) return tl::unexpected(mapped.error());
    const auto bytes = (*mapped)->bytes();
    if (bytes.size() > limit)
        return fail(path, Message::tr("is too large (%1 bytes, at most %2)", bytes.size(), limit));
    std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if ((*mapped)->damaged())
        return fail(path, Message::tr("became shorter while it was read"),
                    Message::tr("let the other program finish, then try again"));
    return text;
}

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::filesystem::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        const int code = errno;
        return fail(path, Message::tr("cannot open: %1", system_message(code)), remedy_for(code));
    }
    struct stat status {};
    if (::fstat(fd, &status) != 0 || S_ISDIR(status.st_mode)) {
        const int code = S_ISDIR(status.st_mode) ? EISDIR : errno;
        ::close(fd);
        return fail(path, Message::tr("cannot read: %1", system_message(code)), remedy_for(code));
    }
    std::shared_ptr<MappedFile> file(new MappedFile);
    file->path_ = path;
    file->size_ = static_cast<std::size_t>(status.st_size);
    if (file->size_ > 0) {
        void* address = ::mmap(nullptr, file->size_, PROT_READ, MAP_PRIVATE, fd, 0);
        if (address == MAP_FAILED) {
            const int code = errno;
            ::close(fd);
            return fail(path, Message::tr("cannot map: %1", system_message(code)), remedy_for(code));
        }
        file->data_ = static_cast<const std::byte*>(address);
        file->guard_.emplace(address, file->size_);
    }
    ::close(fd);
    return std::shared_ptr<const MappedFile>(std::move(file));
}

MappedFile::~MappedFile()
{
    guard_.reset();
    if (data_) ::munmap(const_cast<std::byte*>(data_), size_);
}

bool MappedFile::damaged() const { return guard_ && guard_->damaged(); }

void MappedFile::release(std::size_t begin, std::size_t size) const
{
    const std::size_t page = page_bytes();
    const std::size_t first = (begin + page - 1) / page * page, last = std::min(begin + size, size_) / page * page;
    if (data_ && first < last) ::madvise(const_cast<std::byte*>(data_) + first, last - first, MADV_DONTNEED);
}

} // namespace sfumato
