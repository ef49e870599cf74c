#pragma once
#include "core/base/tensor.h"

#include <optional>
#include <string_view>

namespace sfumato {

/// The type of "torch.FloatStorage", "torch.cuda.HalfStorage" ...; kByte of untyped ones, which count bytes.
[[nodiscard]] std::optional<at::ScalarType> torch_storage_dtype(std::string_view name);
/// The type that is "torch.float16" ...
[[nodiscard]] std::optional<at::ScalarType> torch_dtype(std::string_view name);

} // namespace sfumato
