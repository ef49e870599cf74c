#pragma once
#include "core/training/parameter_store.h"

#include "core/base/error.h"

#include <filesystem>
#include <map>

namespace sfumato::training {

/// Everything a run needs to go on as if it had never stopped. Randomness is derived from (seed, step), so no generator
/// is part of it. Arrays have the ParameterStore's layout.
struct TrainingState {
    at::Tensor values, average, first_moment, second_moment;
    std::map<std::string, at::Tensor> further{}; ///< of the task; one that a file lacks stays as it is
    std::int64_t step = 0;
    double seconds = 0;                          ///< spent in steps so far
    std::map<std::string, std::uintmax_t> logs;  ///< bytes of each log file at this step
};

/// What a state belongs to: a resumed run must be about the same.
struct RunIdentity {
    std::string layout; ///< of the ParameterStore
    std::string data;   ///< SHA-256 of the training data's DataSet::identity
    std::string former_data{}; ///< the same of its former_identity; read, never written
};

/// Writes atomically: the previous state stays until the new one is complete.
[[nodiscard]] Result<void> write_state(const std::filesystem::path& file, const TrainingState& state,
                                       const RunIdentity& identity);
/// Fills the arrays in place. Errors: missing or broken file, one of another network or of other data.
[[nodiscard]] Result<void> read_state(const std::filesystem::path& file, TrainingState& state,
                                      const RunIdentity& identity);
/// The step at which the state of a run was written; 0 where there is none to read.
[[nodiscard]] std::int64_t recorded_step(const std::filesystem::path& file);

} // namespace sfumato::training
