#pragma once
#include "core/base/json.h"

namespace sfumato {

/// JSON whose objects keep the order that they were written in, where that counts.
using OrderedJson = nlohmann::ordered_json;

/// As parse_json. NaN and Infinity are no JSON here; what is no JSON is discarded.
[[nodiscard]] tl::expected<OrderedJson, JsonProblem> parse_ordered_json(std::string_view text);

} // namespace sfumato
