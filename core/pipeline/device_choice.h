#pragma once
#include "core/base/error.h"

#include "core/base/tensor.h"

#include <string>

namespace sfumato {

/// "auto" (a GPU where there is one), "cpu" or "cuda". Errors: unknown word, no GPU that libtorch can use.
[[nodiscard]] Result<at::Device> choose_device(const std::string& wanted);
/// "auto", "float32", "bfloat16" or "float16". "auto": bfloat16 on processors that multiply it natively, float16 on a
/// GPU, float32 elsewhere. Errors: unknown word.
[[nodiscard]] Result<at::ScalarType> choose_dtype(const std::string& wanted, at::Device device);
[[nodiscard]] std::string dtype_name(at::ScalarType dtype);

} // namespace sfumato
