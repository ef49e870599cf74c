#pragma once
#include <cstdint>
#include <functional>

namespace sfumato::nn {

/// Calls `work` with 0 to count - 1 on libtorch's threads, as many as it is set to use, and waits for all. Each takes
/// what comes next, so that one whose core is shared with another program does not hold up the rest. What `work` throws
/// is thrown here. Inside a parallel region: one after the other.
void parallel_for(std::int64_t count, const std::function<void(std::int64_t)>& work);

/// How many threads that are.
[[nodiscard]] int thread_count();

/// Holds this thread's loops to one thread while it lives: for work so small that waiting for others costs more.
class SingleThreadGuard {
public:
    /// Does nothing unless `wanted`.
    explicit SingleThreadGuard(bool wanted = true);
    ~SingleThreadGuard();
    SingleThreadGuard(const SingleThreadGuard&) = delete;
    SingleThreadGuard& operator=(const SingleThreadGuard&) = delete;

private:
    const int before_;
};

/// From now on threads that wait for the others of a loop spin for microseconds, then sleep. By default they spin for
/// milliseconds, thousands of times per picture: beside one other busy program that takes a picture from 0.4 s to 15 s.
/// Once per process is enough; more calls do nothing.
void stop_spinning();

} // namespace sfumato::nn
