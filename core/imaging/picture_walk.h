#pragma once
#include "core/base/error.h"

#include <filesystem>
#include <vector>

namespace sfumato {

/// Pictures that a walk passed over.
struct LeftOutPictures {
    std::filesystem::path place; ///< the hidden or the system's folder they are in; for hidden files, their folder
    int count = 0;
};

struct PictureWalk {
    std::vector<std::filesystem::path> files; ///< sorted
    std::vector<std::filesystem::path> folders; ///< that are not left out, `folder` itself first
    std::vector<LeftOutPictures> left_out;    ///< sorted by place, each once
    [[nodiscard]] int left_out_count() const;
};

/// The pictures (PNG, JPEG, WebP by their names) of a folder and the folders in it; the one walk of training, import
/// and gallery. What is hidden or the system's (left_out_names.h) is left out and counted; `folder` itself may be
/// called as it likes. Folders that may not be read and links to folders are passed over. Errors: `folder` cannot be
/// read.
[[nodiscard]] Result<PictureWalk> walk_pictures(const std::filesystem::path& folder);

/// What a person is told of them.
[[nodiscard]] Error said_of(const LeftOutPictures& pictures);

} // namespace sfumato
