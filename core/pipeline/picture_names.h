#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

namespace sfumato {

/// How a picture's file is called in a folder of pictures: NNNNN-seed.ending, "00012-42.png".
[[nodiscard]] std::string picture_file_name(int number, std::int64_t seed, const std::string& ending = "png");

/// 1 + the highest number at the front of a file's name in `folder`, whatever its ending; 0 for an empty or missing
/// folder.
[[nodiscard]] int next_picture_number(const std::filesystem::path& folder);

} // namespace sfumato
