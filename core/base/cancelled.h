#pragma once
#include <stop_token>

namespace sfumato {

/// Thrown out of tensor code when the job's stop token fires; caught beside Error, in the one place that runs the job.
struct Cancelled {};

inline void throw_if_stopped(const std::stop_token& stop)
{
    if (stop.stop_requested()) throw Cancelled{};
}

} // namespace sfumato
