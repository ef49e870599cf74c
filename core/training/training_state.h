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
    std::int64_t step = 0;
    double seconds = 0;                          ///< spent in steps so far
    std::map<std::string, std::uintmax_t> logs;  ///< bytes of each log file at this step
};

/// Writes atomically: the previous state stays until the new one is complete.
[[nodiscard]] Result<void> write_state(const std::filesystem::path& file, const TrainingState& state, const std::string& layout);
/// Fills the arrays in place. Errors: missing or broken file, or one of another network.
[[nodiscard]] Result<void> read_state(const std::filesystem::path& file, TrainingState& state, const std::string& layout);

} // namespace sfumato::training
