#pragma once
#include "core/text/tokenizer.h"

#include <optional>

namespace sfumato {

/// The same as open_tokenizer for a text encoder whose table has `rows` rows: an added token from there on is read as
/// ordinary words.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> open_tokenizer_for(const std::filesystem::path& folder,
                                                                          std::optional<int> rows);

} // namespace sfumato
