#pragma once
#include <QByteArray>

#include <chrono>

namespace sfumato {

/// Lets the functions of this test take that long: Qt ends any that takes more than five minutes as a fatal error. To
/// be called before QTest::qExec; what the environment says comes first.
inline void let_functions_take(std::chrono::milliseconds longest)
{
    constexpr const char* kName = "QTEST_FUNCTION_TIMEOUT";
    if (!qEnvironmentVariableIsSet(kName)) qputenv(kName, QByteArray::number(qint64(longest.count())));
}

} // namespace sfumato
