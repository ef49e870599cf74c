#include "core/base/file_lock.h"

#include "core/base/system_message.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sfumato {
namespace {

Result<int> open_lock(const std::filesystem::path& file)
{
    std::error_code problem;
    std::filesystem::create_directories(file.parent_path(), problem);
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0)
        return fail(file, Message::tr("cannot be made: %1", system_message(errno)),
                    Message::tr("choose a folder you may write to"));
    return fd;
}

/// Whether it was to be had; other signals than ours may disturb the wait.
bool lock(int fd, FileLock::Kind kind, int how)
{
    int done = 0;
    do done = ::flock(fd, (kind == FileLock::Kind::Alone ? LOCK_EX : LOCK_SH) | how);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

} // namespace

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(fd_, other.fd_);
    return *this;
}

FileLock::~FileLock()
{
    if (fd_ >= 0) ::close(fd_);
}

Result<FileLock> FileLock::wait_for(const std::filesystem::path& file, Kind kind)
{
    const auto fd = open_lock(file);
    if (!fd) return tl::unexpected(fd.error());
    FileLock held(*fd);
    if (!lock(*fd, kind, 0)) return fail(file, Message::tr("cannot be locked: %1", system_message(errno)));
    return held;
}

Result<std::optional<FileLock>> FileLock::try_for(const std::filesystem::path& file, Kind kind)
{
    const auto fd = open_lock(file);
    if (!fd) return tl::unexpected(fd.error());
    FileLock held(*fd);
    if (lock(*fd, kind, LOCK_NB)) return std::optional(std::move(held));
    if (errno == EWOULDBLOCK) return std::nullopt;
    return fail(file, Message::tr("cannot be locked: %1", system_message(errno)));
}

} // namespace sfumato
