#pragma once
#include <cstdint>
#include <functional>

namespace sfumato::nn {

/// Calls `work` with 0 to count - 1 on libtorch's threads, as many as it is set to use, and waits for all. Each takes what
/// comes next, so that one whose core is shared with another program does not hold up the rest. What `work` throws is
/// thrown here. Inside a parallel region: one after the other.
void share_out(std::int64_t count, const std::function<void(std::int64_t)>& work);

/// How many threads that are.
[[nodiscard]] int thread_count();

} // namespace sfumato::nn
