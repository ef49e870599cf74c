#pragma once
#include "core/training/data_set.h"

#include <filesystem>

namespace sfumato::training {

/// Pictures (PNG, JPEG, WebP) of a folder and the folders in it, sorted by path. Beside "a.png" may lie "a.txt": each
/// of its lines is a caption. Pictures are scaled to cover the side and cropped in the middle. If no picture has a
/// caption the set is one without text; if only some have one, the others are captioned by the empty text.
/// Broken pictures and captions are left out and listed; every file is read once to find them. A twentieth of the
/// pictures, at most options.validation_pictures, is kept for validation. Errors: no such folder, no usable picture.
[[nodiscard]] Result<DataSource> open_folder(const std::filesystem::path& folder, const DataOptions& options, const Preparation& preparation);

} // namespace sfumato::training
