#include "core/base/free_name.h"

#include "core/base/file_io.h"
#include "core/base/system_message.h"

#include <cerrno>
#include <random>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

/// A file that lies beside its final name while it has none; gone with this object.
class NamelessFile {
public:
    explicit NamelessFile(std::string path) : path_(std::move(path)) {}
    NamelessFile(NamelessFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    NamelessFile& operator=(NamelessFile&&) = delete;
    ~NamelessFile()
    {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// Gives it a name that nobody has: 0, or why not (EEXIST: somebody has it).
    [[nodiscard]] int take_name(const fs::path& name)
    {
        if (::link(path_.c_str(), name.c_str()) == 0) return 0;
        const int code = errno;
        if (code != EPERM && code != EOPNOTSUPP && code != ENOSYS && code != EMLINK) return code;
        // A file system without links (FAT, some network shares): who makes the empty file has the name.
        const int fd = ::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (fd < 0) return errno;
        ::close(fd);
        if (::rename(path_.c_str(), name.c_str()) != 0) {
            const int why = errno;
            ::unlink(name.c_str());
            return why;
        }
        path_.clear();
        return 0;
    }

private:
    std::string path_;
};

/// Named as AtomicFile names its own, so that what a crash leaves is cleared away with those.
fs::path temporary_beside(const fs::path& target)
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::string ending(6, '0');
    for (char& letter : ending) letter = kLetters[random() % kLetters.size()];
    return folder_of(target) / std::string(".").append(target.filename().string()).append(1, '.').append(ending);
}

Result<NamelessFile> write_nameless(const fs::path& target, std::string_view bytes)
{
    NamelessFile file(temporary_beside(target).string());
    auto written = write_file_atomically(file.path(), bytes);
    if (written) return file;
    written.error().what = target;
    return tl::unexpected(std::move(written.error()));
}

void sync_folder(const fs::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

Result<fs::path> write_new_file(const NameAtAttempt& name, std::string_view bytes)
{
    fs::path target = name(0);
    auto file = write_nameless(target, bytes);
    if (!file) return tl::unexpected(file.error());
    for (int attempt = 1;; ++attempt) {
        const int code = file->take_name(target);
        if (code == 0) break;
        if (code != EEXIST) return fail(target, Message::tr("cannot write: %1", system_message(code)));
        target = name(attempt);
    }
    sync_folder(folder_of(target));
    return target;
}

Result<void> write_file_once(const fs::path& target, std::string_view bytes)
{
    std::error_code unknown;
    if (!fs::exists(target, unknown)) {
        auto file = write_nameless(target, bytes);
        if (!file) return tl::unexpected(file.error());
        const int code = file->take_name(target);
        if (code == 0) return sync_folder(folder_of(target)), Result<void>();
        if (code != EEXIST) return fail(target, Message::tr("cannot write: %1", system_message(code)));
    }
    const auto there = read_file(target);
    if (!there) return tl::unexpected(there.error());
    if (*there == bytes) return {};
    return fail(target, Message::tr("is there already with another content, and stays"),
                Message::tr("choose another folder"));
}

Result<fs::path> make_new_folder(const NameAtAttempt& name)
{
    fs::path folder = name(0);
    std::error_code problem;
    fs::create_directories(folder_of(folder), problem);
    for (int attempt = 1; ::mkdir(folder.c_str(), 0777) != 0; ++attempt) {
        if (errno != EEXIST)
            return fail(folder, Message::tr("cannot create the folder: %1", system_message(errno)),
                        Message::tr("choose a folder you may write to"));
        folder = name(attempt);
    }
    return folder;
}

} // namespace sfumato
