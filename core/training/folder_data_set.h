#pragma once
#include "core/imaging/picture_walk.h"
#include "core/training/data_set.h"

#include <filesystem>

namespace sfumato::training {

/// A picture file and its captions.
struct Sample {
    std::filesystem::path file;
    std::vector<std::string> captions;
    std::string content{}; ///< hash of the picture's bytes, as SourcePicture has it
    Message notice{}; ///< of its colours, where they were converted to sRGB (picture_source.h)
};

/// walk_pictures of a folder to learn from. Errors: it cannot be read.
[[nodiscard]] Result<PictureWalk> pictures_below(const std::filesystem::path& folder);
/// The lines of the text file beside a picture; none where there is no such file. Errors: unreadable, not UTF-8.
[[nodiscard]] Result<std::vector<std::string>> captions_of(const std::filesystem::path& picture);
/// Reads both. Errors: those, and a broken picture.
[[nodiscard]] Result<Sample> read_sample(const std::filesystem::path& picture);

/// Pictures (PNG, JPEG, WebP) of a folder and the folders in it, in an order that their contents alone decide: the set
/// stays the same when it is copied, renamed or named by another path. Beside "a.png" may lie "a.txt": each
/// of its lines is a caption. Pictures are scaled to cover the side and cropped in the middle. If no picture has a
/// caption, and options.caption is empty, the set is one without text; pictures without one get options.caption, else
/// the empty text. What is hidden or the system's, broken pictures and captions are left out and listed; every file is
/// read once to find them. A twentieth of the pictures, at most options.validation_pictures, is kept for validation.
/// Errors: no such folder, no usable picture.
[[nodiscard]] Result<DataSource> open_folder(const std::filesystem::path& folder, const DataOptions& options,
                                             const Preparation& preparation);

} // namespace sfumato::training
