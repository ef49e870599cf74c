#pragma once
#include "core/base/error.h"

#include <filesystem>

namespace sfumato::cli {

/// Times dabs of several brushes on a canvas of 4096 x 4096 and the memory that undoing 200 strokes keeps; prints a
/// table. `out`, unless empty: the figures as JSON as well.
Result<int> bench_painting(const std::filesystem::path& out);

} // namespace sfumato::cli
