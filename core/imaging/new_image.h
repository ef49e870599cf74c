#pragma once
#include "core/base/free_name.h"
#include "core/imaging/image.h"

namespace sfumato {

/// write_image to the first of the names that nobody has (write_new_file); the endings of all names are one. Returns
/// the path.
[[nodiscard]] Result<std::filesystem::path> write_new_image(const NameAtAttempt& name, const Image& image,
                                                            const ImageTexts& texts = {});
/// write_image that replaces nothing (write_file_once).
[[nodiscard]] Result<void> write_image_once(const std::filesystem::path& path, const Image& image);

} // namespace sfumato
