// ATen's loops over threads are templates that do without threads, silently, in files compiled without OpenMP: this is
// the one that is compiled with it (core/CMakeLists.txt).
#include "core/nn/parallel.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>

#ifndef _OPENMP
#error "compile this file with OpenMP"
#endif

namespace sfumato::nn {

void share_out(std::int64_t count, const std::function<void(std::int64_t)>& work)
{
    std::atomic<std::int64_t> next{0};
    at::parallel_for(0, std::min<std::int64_t>(count, at::get_num_threads()), 1, [&](std::int64_t, std::int64_t) {
        for (std::int64_t i = next++; i < count; i = next++) work(i);
    });
}

int thread_count() { return at::get_num_threads(); }

} // namespace sfumato::nn
