#pragma once
#include "core/base/tensor.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sfumato {

/// What a file of weights says of one tensor.
struct TensorInfo {
    at::ScalarType dtype{};
    std::vector<std::int64_t> shape;
    /// Bytes within what holds it (the data section of safetensors, a storage of torch's); end - begin is the size of
    /// its values, which in torch's files may lie further apart.
    std::size_t begin = 0, end = 0;
};

/// More dimensions than any network's weights have.
inline constexpr std::size_t kLargestRank = 8;

} // namespace sfumato
