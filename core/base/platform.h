#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace sfumato {

// What the operating system is asked and told (Linux, glibc).

/// The calling thread takes the processor when others leave it: nice 10. For good; calling it again changes nothing.
void lower_thread_priority();
/// The same for the whole process: `nice` from 1 to 19. May be called between fork and exec.
void lower_process_priority(int nice);

/// glibc maps every block over 32 MB afresh and gives it back at once; the page faults cost element-wise work on
/// tensors 3 to 7 times. This keeps them. First thing in main().
void keep_freed_memory();
/// Gives back what was freed, holes too. Takes milliseconds.
void return_freed_memory();

/// Main memory that this process holds, in bytes; 0 where the system does not tell.
struct MemoryUse {
    std::int64_t now = 0, peak = 0; ///< peak since reset_memory_peak(), as getrusage() has it, too
};
[[nodiscard]] MemoryUse memory_use();
/// Begins to look for a new peak. False where the system cannot do that: peaks are then those of the whole run of the
/// program.
bool reset_memory_peak();
/// What programs may still take without swapping, in bytes; 0 where the system does not tell.
[[nodiscard]] std::int64_t available_memory_bytes();

[[nodiscard]] std::size_t page_bytes();

/// The folder that this program's file lies in; empty where the system does not tell.
[[nodiscard]] std::filesystem::path program_folder();

} // namespace sfumato
