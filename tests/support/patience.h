// How long a test waits for what it expects before it gives up. Qt's five seconds are too few where others keep the
// disk busy; what never comes is as wrong after half a minute.
#pragma once
#include <QTest>

namespace sfumato {
inline constexpr int kPatienceMs = 30'000;
}

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#undef QTRY_COMPARE_GE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), sfumato::kPatienceMs)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT((condition), message, sfumato::kPatienceMs)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, sfumato::kPatienceMs)
#define QTRY_COMPARE_GE(actual, baseline) QTRY_COMPARE_GE_WITH_TIMEOUT(actual, baseline, sfumato::kPatienceMs)
