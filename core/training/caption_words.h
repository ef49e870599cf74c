#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sfumato::training {

/// The words of a caption in lower case, in their order: runs of letters with apostrophes and hyphens inside.
[[nodiscard]] std::vector<std::string> words_of(std::string_view caption);

} // namespace sfumato::training
