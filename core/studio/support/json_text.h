#pragma once
#include "core/base/json.h"

#include <QString>

namespace sfumato {

/// JSON on one line. Texts may hold broken UTF-8 (from a file); a replacement character is better than losing them.
[[nodiscard]] inline QString json_text(const Json& json) { return QString::fromStdString(dump_json(json)); }

} // namespace sfumato
