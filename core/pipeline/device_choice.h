#pragma once
#include "core/base/error.h"

#include "core/base/tensor.h"

#include <optional>
#include <string>

namespace sfumato {

/// "auto" (a GPU where there is one), "cpu" or "cuda". Errors: unknown word, no GPU that libtorch can use.
[[nodiscard]] Result<at::Device> choose_device(const std::string& wanted);
/// "float32", "bfloat16", "float16", or "auto", which is none: the model decides (automatic_dtype). Errors: unknown
/// word.
[[nodiscard]] Result<std::optional<at::ScalarType>> choose_dtype(const std::string& wanted);
[[nodiscard]] std::string dtype_name(at::ScalarType dtype);

} // namespace sfumato
