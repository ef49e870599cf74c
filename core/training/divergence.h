#pragma once
#include "core/base/error.h"

#include <cstdint>

namespace sfumato::training {

/// What a run ends with whose loss or gradient is no finite number; `checkpoint`: there is one to go on from.
[[nodiscard]] Error divergence(std::int64_t step, bool checkpoint);
/// Whether an Error, read back from where it was stored too, is that.
[[nodiscard]] bool is_divergence(const Error& error);

} // namespace sfumato::training
