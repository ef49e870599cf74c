#pragma once
#include <QtGlobal>

namespace sfumato {

/// True where tests/CMakeLists.txt has MKL take this processor for a lesser one. MKL still counts the real one's caches
/// and splits sums by them: what it promises of a lesser processor does not hold.
inline bool pretends_lesser_processor() { return qEnvironmentVariableIsSet("MKL_ENABLE_INSTRUCTIONS"); }

} // namespace sfumato
