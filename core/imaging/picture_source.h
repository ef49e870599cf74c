#pragma once
#include "core/imaging/image.h"

namespace sfumato {

/// Pictures as requests name them: the path of a file, or the picture itself as "data:image/png;base64,..." (also JPEG
/// and WebP), for masks that were painted and never were a file.

struct SourcePicture {
    Image image;
    bool transparent = false;   ///< parts of it were, and now lie over white
    Message notice;             ///< of its colours, where they were converted to sRGB or should have been
    std::string hash;           ///< first 10 hex digits of the SHA-256 of the file's bytes
};
struct SourceMask {
    GreyImage mask; ///< transparent parts are black; its levels are those of the file (mask_levels.h)
    Message notice; ///< as of a picture
    std::string hash;
};
/// Errors: those of read_image; base64 that is broken.
[[nodiscard]] Result<SourcePicture> read_source_picture(const std::string& reference);
[[nodiscard]] Result<SourceMask> read_source_mask(const std::string& reference);

/// The other way: the reference that holds the picture.
[[nodiscard]] Result<std::string> reference_to(const Image& picture);
[[nodiscard]] Result<std::string> reference_to(const GreyImage& mask);
/// For people: the path, or "the picture inside the request".
[[nodiscard]] std::string shown_reference(const std::string& reference);
[[nodiscard]] bool holds_picture(const std::string& reference);

} // namespace sfumato
