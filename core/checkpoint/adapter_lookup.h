#pragma once
#include "core/base/error.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace sfumato {

/// Where the files that a prompt names are looked for, and how messages speak of them.
struct AdapterFolders {
    std::vector<std::filesystem::path> folders; ///< earlier ones win
    Message::Literal kind, kinds;               ///< "LoRA", "LoRAs"
    const char* option;                         ///< "--lora-dir"
    /// The names in a file's metadata ("ss_output_name", "modelspec.title"); null: not looked at. Asked only where
    /// no file has the name that is looked for.
    std::function<std::vector<std::string>(const std::filesystem::path&)> metadata_names{};
};

/// What a prompt calls a file: its stem, or the name of its folder where the library that wrote it calls all its files
/// the same ("adapter_model", "pytorch_lora_weights").
[[nodiscard]] std::string adapter_name(const std::filesystem::path& file);

/// Every file of weights (weight_endings.h) in and below the folders, by name; several files of one name only where one
/// folder holds them. NAME.safetensors goes before NAME.pt beside it. A folder that cannot be read holds nothing.
/// When stopped, what was found so far.
[[nodiscard]] std::map<std::string, std::vector<std::filesystem::path>> adapter_files(
    std::span<const std::filesystem::path> folders, const std::stop_token& stop = {});

/// The file called `name`: its stem or adapter_name(), or its path below a folder without the ending or that name; else
/// the one that calls itself so. Errors: no folder set, no such folder, nothing of that name (near names are told),
/// several files of that name in one folder.
[[nodiscard]] Result<std::filesystem::path> find_adapter(const AdapterFolders& where, const std::string& name);

/// The LoRA that `error` of find_adapter could not find, as the prompt called it; none where it is of something else.
[[nodiscard]] std::optional<std::string> missing_lora(const Error& error);
/// The same of an embedding; in lower case, as TextualInversionTable::check_names looks for it.
[[nodiscard]] std::optional<std::string> missing_embedding(const Error& error);

/// At most three of `names`, those of the smallest Levenshtein distance to `name` (case-insensitive, ASCII) first;
/// those further than 2 and than a third of its length left out.
[[nodiscard]] std::vector<std::string> closest_names(const std::string& name, const std::vector<std::string>& names);

} // namespace sfumato
