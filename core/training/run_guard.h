#pragma once
#include "core/base/command_option.h"
#include "core/nn/guarded.h"
#include "core/training/training_loop.h"

namespace sfumato::training {

/// Runs a training job; what its tensor code throws becomes a value.
template <class Job> [[nodiscard]] Result<RunResult> guarded(Job&& job)
{
    static const Error out_of_memory{
        Message::tr("memory"), Message::tr("there is not enough of it to go on"),
        Message::tr("continue with %1 when other programs are closed, or train with a smaller batch",
                    command_option("--resume"))};
    auto done = nn::guarded(Message::tr("training"), out_of_memory, std::forward<Job>(job));
    if (!done && done.error().kind == nn::Thrown::Kind::Cancelled) return RunResult{RunEnd::Interrupted, 0};
    return nn::as_result(std::move(done));
}

} // namespace sfumato::training
