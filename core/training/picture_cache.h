#pragma once
#include "core/base/file_io.h"
#include "core/training/data_set.h"

#include "core/base/tensor.h"

namespace sfumato::training {

/// All pictures of a data set in one file, drawn or decoded once and memory-mapped: 3 * side * side bytes each.
class PictureCache {
public:
    /// Opens `file` if it was made from this data set, else makes it (atomically). Throws Error or Cancelled.
    static PictureCache open(const std::filesystem::path& file, const DataSet& data, const Preparation& preparation);

    /// The cache in `file` if it was made from this data set.
    static std::optional<PictureCache> open_current(const std::filesystem::path& file, const DataSet& data);

    [[nodiscard]] std::int64_t size() const { return size_; }
    [[nodiscard]] int side() const { return side_; }
    /// uint8 [3, height, width] of picture i, a view of the mapping (strided: pixels lie interleaved).
    [[nodiscard]] at::Tensor crop(std::int64_t i, int x, int y, int width, int height) const;

private:
    std::shared_ptr<const MappedFile> file_;
    std::int64_t size_ = 0;
    int side_ = 0;
};

} // namespace sfumato::training
