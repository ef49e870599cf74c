#pragma once
#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sfumato {

/// What a call in a pickle of torch's stands for, by the name of what would be called. Nothing is: this table is all
/// that Sfumato knows of Python.
enum class TorchCall : std::uint8_t {
    Unknown,
    Tensor,    ///< (storage, offset, shape, strides, ...)
    Parameter, ///< (tensor, ...)
    Typed,     ///< (function, class, arguments, state): the function is one that makes tensors
    Dict,
    Empty, ///< a value that holds no weights; whatever it would be, it is empty here
};
/// `name` is "module.name".
[[nodiscard]] TorchCall torch_call(std::string_view name);
/// What a file is told whose pickle calls anything else.
[[nodiscard]] Error refused_call(const std::string& file, std::string_view name);

} // namespace sfumato
