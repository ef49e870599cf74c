#pragma once
#include <QString>

namespace sfumato::ui {

/// "0.4 s", "12 s", "3 min 20 s", "2 h 5 min".
[[nodiscard]] QString durationText(double seconds);

} // namespace sfumato::ui
