#pragma once
#include "core/base/error.h"

#include <map>
#include <span>
#include <string>

namespace sfumato {

/// Where a member of a ZIP archive lies in the archive's bytes.
struct ZipMember {
    std::size_t begin = 0, stored = 0; ///< as it is stored
    std::size_t size = 0;              ///< as it was put in; `stored` where it is not compressed
    bool compressed = false;
};

/// The members of a ZIP archive (APPNOTE 6.3, ZIP64 too) by name. libzip reads archives but does not say where a member
/// lies, and weights are to be mapped where they lie. Errors, each its own: no directory at the end (cut short), a
/// directory or a member that reaches beyond the file, several disks, an encrypted member, a compression other than
/// deflate, a name twice, over a million members, a size that no deflated member has.
[[nodiscard]] Result<std::map<std::string, ZipMember>> zip_members(std::span<const std::byte> archive,
                                                                   const std::string& file);

/// Inflates a compressed member into `target`, which has its size. Errors: damaged data, or data of another size.
[[nodiscard]] Result<void> inflate_member(std::span<const std::byte> archive, const ZipMember& member,
                                          std::span<std::byte> target, const std::string& file);

} // namespace sfumato
