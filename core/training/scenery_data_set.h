#pragma once
#include "core/training/data_set.h"

namespace sfumato::training {

inline constexpr int kScenerySide = 128; ///< unless another is asked for
inline constexpr std::uint64_t kMaxScenes = 100'000'000;

/// The procedural corpus: scenes 0 .. count - 1 of a seed for training, scenes beyond every training range for
/// validation.
[[nodiscard]] DataSource make_scenery(std::uint64_t seed, std::int64_t count, const DataOptions& options);

} // namespace sfumato::training
