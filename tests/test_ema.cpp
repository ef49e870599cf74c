#include "core/training/ema.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;
using namespace sfumato::training;

class TestEma : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// After n updates towards a constant c: c + d^n (start - c).
    void approaches_a_constant_as_the_power_of_its_decay()
    {
        for (const int workers : {1, 3}) {
            WorkerTeam team(workers);
            const auto start = at::randn({1001}), target = at::randn({1001});
            const auto average = start.clone();
            for (int i = 0; i < 20; ++i) move_average(average, target, 0.9, team);
            QVERIFY(largest_difference(average, target + std::pow(0.9, 20) * (start - target)) < 1e-6);
        }
    }

    void decay_one_keeps_and_zero_copies()
    {
        WorkerTeam team(2);
        const auto start = at::randn({64}), target = at::randn({64});
        const auto average = start.clone();
        move_average(average, target, 1, team);
        QVERIFY(at::equal(average, start));
        move_average(average, target, 0, team);
        QVERIFY(at::equal(average, target));
    }

    void the_decay_starts_low_and_ends_as_asked()
    {
        QCOMPARE(ema_decay(0.999, 0), 1.0 / 12);
        QCOMPARE(ema_decay(0.999, 9), 10.0 / 21);
        QCOMPARE(ema_decay(0.999, 1'000'000), 0.999);
        for (std::int64_t n = 1; n < 20000; ++n) QVERIFY(ema_decay(0.999, n) >= ema_decay(0.999, n - 1));
    }
};

QTEST_APPLESS_MAIN(TestEma)
#include "test_ema.moc"
