#pragma once
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace sfumato {

/// Lower-case hexadecimal SHA-256 of bytes (64 digits).
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// The same of a file from byte `from` on, read in pieces. Errors: unreadable, shorter than that, or stopped.
[[nodiscard]] Result<std::string> sha256_file(const std::filesystem::path& path, std::stop_token stop = {},
                                              std::uint64_t from = 0);

} // namespace sfumato
