#include "core/base/mapping_guard.h"

#include "core/base/platform.h"

#include <atomic>
#include <cstdint>
#include <mutex>

#include <signal.h>
#include <sys/mman.h>

namespace sfumato {

/// One guarded range. Ranges form a list that only grows, so that a signal handler can walk it without a lock; one that
/// is no longer used (end 0) is taken again.
struct MappingGuard::Range {
    std::atomic<std::uintptr_t> begin{0}, end{0};
    std::atomic<bool> damaged{false};
    Range* next = nullptr;
};

namespace {

std::atomic<MappingGuard::Range*> g_ranges{nullptr};
struct sigaction g_before {};
std::uintptr_t g_page = 4096;

/// Only what a signal handler may do: atomics and system calls.
void on_bus_error(int signal, siginfo_t* info, void* context)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (auto* range = g_ranges.load(); range; range = range->next) {
        const std::uintptr_t end = range->end, page = address / g_page * g_page;
        if (address < range->begin || address >= end) continue;
        // What lies behind a lost page of a file that was cut short is lost as well.
        void* zeros = ::mmap(reinterpret_cast<void*>(page), end - page, PROT_READ,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
        if (zeros == MAP_FAILED) break;
        range->damaged = true;
        return;
    }
    if (g_before.sa_flags & SA_SIGINFO) return g_before.sa_sigaction(signal, info, context);
    if (g_before.sa_handler != SIG_DFL && g_before.sa_handler != SIG_IGN) return g_before.sa_handler(signal);
    ::sigaction(SIGBUS, &g_before, nullptr); // the touch is tried again, and ends the program
}

void install_handler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        g_page = page_bytes();
        struct sigaction action {};
        action.sa_sigaction = on_bus_error;
        action.sa_flags = SA_SIGINFO;
        ::sigaction(SIGBUS, &action, &g_before);
    });
}

/// A range out of use, or a new one.
MappingGuard::Range* take_range(std::uintptr_t begin, std::uintptr_t end)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto* range = g_ranges.load();
    while (range && range->end != 0) range = range->next;
    const bool is_new = !range;
    if (is_new) range = new MappingGuard::Range;
    range->damaged = false;
    range->begin = begin;
    range->end = end;
    if (is_new) {
        range->next = g_ranges;
        g_ranges = range;
    }
    return range;
}

} // namespace

MappingGuard::MappingGuard(const void* begin, std::size_t size)
{
    install_handler();
    range_ = take_range(reinterpret_cast<std::uintptr_t>(begin), reinterpret_cast<std::uintptr_t>(begin) + size);
}

MappingGuard::~MappingGuard() { range_->end = 0; }

bool MappingGuard::damaged() const { return range_->damaged; }

} // namespace sfumato
