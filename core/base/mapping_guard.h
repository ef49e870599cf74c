#pragma once
#include <cstddef>

namespace sfumato {

/// Keeps the program alive when a mapped file loses bytes: another program may cut it short, or its disk may fail, and
/// whoever touches such a page is sent SIGBUS, in whichever thread. Within a guarded range the lost pages become zeros
/// instead, and damaged() tells. Signals from elsewhere go to whoever handled them before.
class MappingGuard {
public:
    MappingGuard(const void* begin, std::size_t size);
    ~MappingGuard();
    MappingGuard(const MappingGuard&) = delete;
    MappingGuard& operator=(const MappingGuard&) = delete;
    [[nodiscard]] bool damaged() const;

    struct Range;

private:
    Range* range_;
};

} // namespace sfumato
