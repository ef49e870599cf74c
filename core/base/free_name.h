#pragma once
#include "core/base/error.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace sfumato {

/// The name to take at an attempt, from 0; all in one folder.
using NameAtAttempt = std::function<std::filesystem::path(int attempt)>;

/// Writes a file that was not there: under the first of the names that nobody has, whoever else writes into the folder
/// at the same time, in this program or another. It appears whole or not at all, and is fsynced. Returns its path.
/// Errors: no permission, read-only or full disk.
[[nodiscard]] Result<std::filesystem::path> write_new_file(const NameAtAttempt& name, std::string_view bytes);

/// Writes the file, or finds it there with the same bytes. Errors: those, and another file has the name; it stays.
[[nodiscard]] Result<void> write_file_once(const std::filesystem::path& target, std::string_view bytes);

/// Makes a folder that was not there, under the first of the names that nobody has. Errors: no permission, full disk.
[[nodiscard]] Result<std::filesystem::path> make_new_folder(const NameAtAttempt& name);

} // namespace sfumato
