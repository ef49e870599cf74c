#pragma once
#include "core/base/error.h"
#include "core/training/progress.h"

#include <cstdint>
#include <filesystem>

namespace sfumato::training {

/// The check of each step: throws divergence() where the loss or the norm of its gradient is NaN or infinite. `state`:
/// the run's file of state, which is there once a checkpoint was saved.
void check_divergence(const TrainingProgress& progress, const std::filesystem::path& state);
/// What a run ends with whose loss or gradient is no finite number; `checkpoint`: there is one to go on from.
[[nodiscard]] Error divergence(std::int64_t step, bool checkpoint);
/// Whether an Error, read back from where it was stored too, is that.
[[nodiscard]] bool is_divergence(const Error& error);

} // namespace sfumato::training
