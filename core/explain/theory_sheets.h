#pragma once
#include "core/explain/sheet.h"

#include <cstdint>

namespace sfumato::explain {

/// x_t of one picture by the closed form of q(x_t | x_0), one row a noise schedule, in pixel space; the noise is the
/// same everywhere. `picture`: 128 x 128.
[[nodiscard]] Image forward_sheet(const Image& picture, std::uint64_t seed);

/// What the schedules keep of the signal (alpha_bar) and its ratio to the noise (SNR, decibels) over t.
[[nodiscard]] Image schedules_sheet();

} // namespace sfumato::explain
