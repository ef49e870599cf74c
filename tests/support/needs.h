// What a test needs that a machine may lack.
#pragma once
#include <QTest>

/// Skips the test function where something is missing; fails it where CI=true, so that nothing is left out unseen
/// there.
#define SFUMATO_NEEDS(condition, what)                                                                                 \
    do {                                                                                                               \
        if (condition) break;                                                                                          \
        if (qgetenv("CI") == "true") QFAIL(what);                                                                      \
        QSKIP(what);                                                                                                   \
    } while (false)
