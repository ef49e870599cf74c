#include "core/training/learning_rate.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using sfumato::training::LearningRate;

namespace {

constexpr LearningRate kRecipe{
    .peak = 8e-4, .lr_warmup_steps = 200, .steps = 15000, .constant_share = 0.6, .floor = 0.02};

} // namespace

class TestLearningRate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warms_up_in_a_straight_line()
    {
        QCOMPARE(kRecipe.at(1), 8e-4 / 200);
        QCOMPARE(kRecipe.at(50), 2e-4);
        QCOMPARE(kRecipe.at(200), 8e-4);
    }

    void stays_constant_until_its_share_of_the_run()
    {
        for (const std::int64_t step : {201, 5000, 9000}) QCOMPARE(kRecipe.at(step), 8e-4);
        QVERIFY(kRecipe.at(9100) < 8e-4);
    }

    /// Half a cosine: middle of the fall = mean of peak and floor, a quarter in = (2 + sqrt 2) / 4 of the way up.
    void falls_along_half_a_cosine_to_the_floor()
    {
        const double low = 0.02 * 8e-4;
        QCOMPARE(kRecipe.at(12000), (8e-4 + low) / 2);
        QCOMPARE(kRecipe.at(10500), low + (8e-4 - low) * (2 + std::numbers::sqrt2) / 4);
        QCOMPARE(kRecipe.at(15000), low);
    }

    void never_rises_again_nor_jumps()
    {
        for (std::int64_t step = 201; step <= 15000; ++step) {
            const double before = kRecipe.at(step - 1), now = kRecipe.at(step);
            QVERIFY(now <= before && before - now < 8e-4 / 3000);
        }
    }

    void needs_no_warm_up()
    {
        const LearningRate rate{.peak = 1, .lr_warmup_steps = 0, .steps = 10, .constant_share = 1, .floor = 0};
        QCOMPARE(rate.at(1), 1.0);
        QCOMPARE(rate.at(10), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestLearningRate)
#include "test_learning_rate.moc"
