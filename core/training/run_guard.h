#pragma once
#include "core/base/cancelled.h"
#include "core/nn/torch_errors.h"
#include "core/training/training_loop.h"

namespace sfumato::training {

/// Runs a training job: the one place where what its tensor code throws becomes a value.
template <class Job> [[nodiscard]] Result<RunResult> guarded(Job&& job)
{
    try {
        return job();
    } catch (const Cancelled&) {
        return RunResult{RunEnd::Interrupted, 0};
    } catch (const Error& error) {
        return tl::unexpected(error);
    } catch (const std::exception& error) {
        if (nn::is_out_of_memory(error))
            return fail("memory", "there is not enough of it to go on",
                        "continue with --resume when other programs are closed, or train with a smaller batch");
        return fail("training", nn::message_of(error));
    }
}

} // namespace sfumato::training
