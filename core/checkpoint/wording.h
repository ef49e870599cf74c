#pragma once
#include <string>
#include <vector>

namespace sfumato {

/// Tensors' names in the words of an Error: "a, b, c and 5 more".
[[nodiscard]] std::string first_few(const std::vector<std::string>& names);

} // namespace sfumato
