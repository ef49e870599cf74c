// ATen's loops over threads are templates that do without threads, silently, in files compiled without OpenMP: this is
// the one that is compiled with it (core/CMakeLists.txt).
#include "core/nn/parallel.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <latch>
#include <thread>

#ifndef _OPENMP
#error "compile this file with OpenMP"
#endif

namespace sfumato::nn {

void parallel_for(std::int64_t count, const std::function<void(std::int64_t)>& work)
{
    std::atomic<std::int64_t> next{0};
    at::parallel_for(0, std::min<std::int64_t>(count, at::get_num_threads()), 1, [&](std::int64_t, std::int64_t) {
        for (std::int64_t i = next++; i < count; i = next++) work(i);
    });
}

int thread_count() { return at::get_num_threads(); }

SingleThreadGuard::SingleThreadGuard(bool wanted) : before_(at::get_num_threads())
{
    if (wanted) at::set_num_threads(1);
}

SingleThreadGuard::~SingleThreadGuard() { at::set_num_threads(before_); }

// libgomp reads OMP_WAIT_POLICY before main, so it cannot be set here. But it stops spinning by itself as soon as it
// counts more threads in its teams than there are processors: one idle team of two, asleep for good, sees to that.
void stop_spinning()
{
    static const bool done = [] {
        std::latch ready(1);
        std::thread([&ready] {
            std::atomic<int> threads{0};      // an empty region would be left out
#pragma omp parallel num_threads(2)
            ++threads;
            ready.count_down();
            std::latch(1).wait();
        }).detach();
        ready.wait();
        return true;
    }();
    static_cast<void>(done);
}

} // namespace sfumato::nn
