#include "core/base/platform.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace sfumato {
namespace {

constexpr int kLessUrgent = 10;
constexpr std::int64_t kKilobyte = 1024;

/// The value of the line "KEY:   12345 kB" of a file of proc(5), in bytes; 0 where there is none.
std::int64_t bytes_in(const char* file, std::string_view key)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(key) || line.size() <= key.size() || line[key.size()] != ':') continue;
        const auto begin = line.find_first_not_of(" \t", key.size() + 1);
        std::int64_t kilobytes = 0;
        if (begin != std::string::npos) std::from_chars(line.data() + begin, line.data() + line.size(), kilobytes);
        return kilobytes * kKilobyte;
    }
    return 0;
}

} // namespace

void lower_thread_priority()
{
    const auto thread = static_cast<id_t>(::gettid());
    // Whoever stepped back further stays there: root would be let forward again.
    ::setpriority(PRIO_PROCESS, thread, std::max(kLessUrgent, ::getpriority(PRIO_PROCESS, thread)));
}

void lower_process_priority(int nice)
{
    ::setpriority(PRIO_PROCESS, 0, std::max(nice, ::getpriority(PRIO_PROCESS, 0)));
}

void keep_freed_memory()
{
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
}

void return_freed_memory() { ::malloc_trim(0); }

MemoryUse memory_use()
{
    constexpr const char* kStatus = "/proc/self/status";
    return {.now = bytes_in(kStatus, "VmRSS"), .peak = bytes_in(kStatus, "VmHWM")};
}

bool reset_memory_peak()
{
    std::ofstream reset("/proc/self/clear_refs");
    reset << "5" << std::flush; // proc(5): the peak resident set size
    return reset.good();
}

std::int64_t available_memory_bytes() { return bytes_in("/proc/meminfo", "MemAvailable"); }

std::size_t page_bytes()
{
    static const auto bytes = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return bytes;
}

std::filesystem::path program_folder()
{
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
}

} // namespace sfumato
