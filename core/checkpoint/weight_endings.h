#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace sfumato {

/// What files of weights end with: safetensors, then torch's own. Where files differ in nothing else, the first counts.
inline constexpr std::string_view kWeightEndings[] = {".safetensors", ".ckpt", ".pt", ".pth", ".bin"};

/// Whether a file's name ends with one of them.
[[nodiscard]] bool is_weight_file(const std::filesystem::path& path);
/// Its name without that ending: "NAME.vae" of NAME.vae.safetensors, all of a name that has none.
[[nodiscard]] std::string weight_file_stem(const std::filesystem::path& path);

} // namespace sfumato
