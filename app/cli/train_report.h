#pragma once
#include "core/training/training_loop.h"

#include <memory>

namespace sfumato::cli {

/// Tells a user, or a program, how a training goes.
class TrainReport {
public:
    virtual ~TrainReport() = default;
    /// Connects itself; it has to live as long as the run.
    virtual void watch(training::RunOptions& run) = 0;
    virtual void phase(const std::string& name) = 0;
    /// What came of it, last of all.
    virtual void end(const Result<training::RunResult>& result) = 0;
};

/// "bar": one line on stderr; "json": an object a line on stdout (docs/training.md); "none": what went wrong only.
[[nodiscard]] std::unique_ptr<TrainReport> make_train_report(const std::string& kind);

} // namespace sfumato::cli
