#include "core/diffusion/forward_process.h"
#include "core/diffusion/noise_schedule.h"
#include "core/diffusion/prediction.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

constexpr Prediction kKinds[] = {Prediction::Epsilon, Prediction::V, Prediction::Sample};

struct Truth {
    at::Tensor x0 = at::randn({5, 4, 6, 6}), noise = at::randn({5, 4, 6, 6}), timesteps, x_t;
    NoiseLevels levels;
    Truth(const NoiseSchedule& schedule, std::initializer_list<std::int64_t> at)
        : timesteps(at::tensor(at::ArrayRef<std::int64_t>(at), at::kLong)),
          x_t(q_sample(schedule, x0, noise, timesteps)), levels(schedule.levels(timesteps, 4))
    {
    }
};

NoiseSchedule schedule_of(bool zero_terminal)
{
    NoiseScheduleConfig config;
    config.rescale_betas_zero_snr = zero_terminal;
    return NoiseSchedule(config);
}

} // namespace

class TestPrediction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { at::manual_seed(11); }

    void a_true_prediction_of_any_kind_gives_back_the_truth()
    {
        const auto schedule = schedule_of(false);
        const Truth truth(schedule, {0, 10, 300, 700, 999});
        for (const auto kind : kKinds) {
            const auto output = training_target(kind, truth.x0, truth.noise, truth.levels);
            QVERIFY(largest_difference(to_x0(kind, output, truth.x_t, truth.levels), truth.x0) < 1e-4);
            QVERIFY(largest_difference(to_epsilon(kind, output, truth.x_t, truth.levels), truth.noise) < 1e-4);
            QVERIFY(largest_difference(to_v(kind, output, truth.x_t, truth.levels),
                                       training_target(Prediction::V, truth.x0, truth.noise, truth.levels))
                    < 1e-4);
        }
    }

    void conversions_are_inverse_to_each_other()
    {
        const auto schedule = schedule_of(false);
        const Truth truth(schedule, {1, 10, 300, 700, 999});
        using Convert = at::Tensor (*)(Prediction, const at::Tensor&, const at::Tensor&, const NoiseLevels&);
        const std::pair<Prediction, Convert> ways[]
            = {{Prediction::Sample, to_x0}, {Prediction::Epsilon, to_epsilon}, {Prediction::V, to_v}};
        const auto output = at::randn_like(truth.x0);   // any output, not only a true one
        for (const auto& [there, convert] : ways)
            for (const auto& [back, restore] : ways) {
                const auto other = convert(back, output, truth.x_t, truth.levels);
                QVERIFY(largest_difference(restore(there, other, truth.x_t, truth.levels), output) < 1e-3);
            }
    }

    void v_and_sample_work_where_no_signal_is_left()
    {
        const auto schedule = schedule_of(true);
        const Truth truth(schedule, {0, 10, 300, 998, 999});
        for (const auto kind : {Prediction::V, Prediction::Sample}) {
            const auto output = training_target(kind, truth.x0, truth.noise, truth.levels);
            QVERIFY(largest_difference(to_x0(kind, output, truth.x_t, truth.levels), truth.x0) < 1e-5);
            QVERIFY(largest_difference(to_epsilon(kind, output, truth.x_t, truth.levels), truth.noise) < 2e-4);
        }
        QVERIFY_EXCEPTION_THROWN((void)to_x0(Prediction::Epsilon, truth.noise, truth.x_t, truth.levels), Error);
        QVERIFY_EXCEPTION_THROWN((void)to_v(Prediction::Epsilon, truth.noise, truth.x_t, truth.levels), Error);
    }

    void names_are_those_of_the_files()
    {
        for (const auto kind : kKinds) QCOMPARE(value_or_throw(prediction_from_name(name_of(kind))), kind);
        QCOMPARE(name_of(Prediction::V), std::string("v_prediction"));
        QVERIFY(!prediction_from_name("velocity"));
    }
};

QTEST_APPLESS_MAIN(TestPrediction)
#include "test_prediction.moc"
