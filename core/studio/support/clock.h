#pragma once
#include <QDateTime>

#include <functional>

namespace sfumato {

/// Tells the time, local; tests set another.
using Clock = std::function<QDateTime()>;

/// The clock of the system.
[[nodiscard]] inline Clock system_clock() { return [] { return QDateTime::currentDateTime(); }; }

} // namespace sfumato
