#pragma once
#include "core/base/cancelled.h"
#include "core/training/training_run.h"

#include <c10/util/Exception.h>

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
    } catch (const c10::Error& error) {
        return fail("training", error.what_without_backtrace());
    } catch (const std::exception& error) {
        return fail("training", error.what());
    }
}

} // namespace sfumato::training
