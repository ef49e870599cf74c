#pragma once
#include "core/imaging/image.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace sfumato {

/// How a picture's file is called in a folder of pictures: NNNNN-seed.ending, "00012-42.png".
[[nodiscard]] std::string picture_file_name(int number, std::int64_t seed, const std::string& ending = "png");

/// 1 + the highest number at the front of a file's name in `folder`, whatever its ending; 0 for an empty or missing
/// folder.
[[nodiscard]] int next_picture_number(const std::filesystem::path& folder);

/// Writes the picture into `folder` under the next free number, `at_least` this one. The name is taken when it is
/// written (new_image.h): no picture of another program, or of this one, is replaced. Returns the path. Errors: those
/// of write_image.
[[nodiscard]] Result<std::filesystem::path> write_numbered_picture(const std::filesystem::path& folder,
                                                                   const Image& image, std::int64_t seed,
                                                                   const ImageTexts& texts, int at_least = 0,
                                                                   const std::string& ending = "png");

} // namespace sfumato
