#include "core/diffusion/noise_schedule.h"
#include "core/sampling/sampler.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

namespace {

NoiseSchedule stable_diffusion() { return NoiseSchedule(NoiseScheduleConfig{}); }
const SamplerInfo& sampler(const char* name) { return *value_or_throw(sampler_by_name(name)); }

} // namespace

class TestTrajectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trajectories_equal_the_reference()
    {
        const auto goldens = golden_tensors("components/schedules.safetensors");
        const auto schedule = stable_diffusion();
        std::ptrdiff_t compared = 0;
        for (const auto& info : all_samplers())
            for (const auto spacing : info.schedules)
                for (const int steps : {7, 20}) {
                    const auto key
                        = std::string(info.name) + "." + std::string(name_of(spacing)) + "." + std::to_string(steps);
                    if (!goldens.contains(key + ".timesteps")) continue;
                    const auto path = value_or_throw(make_trajectory(info, schedule, spacing, steps));
                    QVERIFY2(largest_difference(at::tensor(path.timesteps), goldens.at(key + ".timesteps")) < 2e-3,
                             key.c_str());
                    if (goldens.contains(key + ".sigmas"))
                        QVERIFY2(largest_difference(at::tensor(path.sigmas), goldens.at(key + ".sigmas")) < 1e-5,
                                 key.c_str());
                    QVERIFY(std::abs(path.init_noise_sigma - goldens.at(key + ".init_noise_sigma").item<float>())
                            < 1e-5);
                    ++compared;
                }
        QCOMPARE(compared,
                 std::ranges::count_if(goldens, [](const auto& entry) { return entry.first.ends_with(".timesteps"); }));
    }

    void every_number_of_steps_falls_from_above_and_stays_on_the_table()
    {
        for (const char* spacing : {"leading", "trailing", "linspace"})
            for (const auto& info : all_samplers())
                for (const auto wanted : info.schedules)
                    for (const int steps : {1, 2, 3, 30, 61, 333, 501, 999, 1000}) {
                        if (info.max_steps > 0 && steps > info.max_steps) continue;
                        auto config = stable_diffusion().config;
                        config.timestep_spacing = spacing;
                        const auto path = value_or_throw(make_trajectory(info, NoiseSchedule(config), wanted, steps));
                        const auto& t = path.timesteps;
                        const int twice = info.name == "PLMS" && steps > 1 ? 1 : info.calls_per_step == 2 ? -1 : 0;
                        QCOMPARE(static_cast<int>(t.size()), steps * info.calls_per_step + twice);
                        QVERIFY(t.front() <= 999 && t.back() >= 0);
                        // A rounded timestep may lie above the fractional one of a second model call before it.
                        if (!info.name.starts_with("DPM2"))
                            QVERIFY(std::ranges::is_sorted(t, [](float a, float b) { return a > b + 1e-3f; }));
                        if (path.sigmas.empty()) continue;
                        QVERIFY(path.sigmas.size() > t.size() && std::ranges::is_sorted(path.sigmas, std::greater{}));
                        if (info.name == "DEIS") continue; // has its own end
                        QCOMPARE(path.sigmas.back(), 0.0f);
                        if (info.calls_per_step == 1)
                            QVERIFY(std::ranges::adjacent_find(path.sigmas, std::less_equal{}) == path.sigmas.end());
                    }
    }

    /// A1111's definitions, by hand: every 1000/6-th of the table from the top; even timesteps, sigmas even in between
    /// by their logarithms.
    void simple_and_normal_are_those_of_a1111()
    {
        const auto schedule = stable_diffusion();
        for (const char* name : {"Euler", "DPM++ 2M", "DEIS", "DPM++ SDE"}) {
            const auto simple = value_or_throw(make_trajectory(sampler(name), schedule, Schedule::Simple, 6));
            QVERIFY((simple.timesteps == std::vector<float>{999, 833, 666, 499, 333, 166}));
            QVERIFY(std::abs(simple.sigmas[3] - schedule.sigmas()[499].item<float>()) < 1e-6);
            const auto normal = value_or_throw(make_trajectory(sampler(name), schedule, Schedule::Normal, 5));
            QVERIFY((normal.timesteps == std::vector<float>{999, 749.25f, 499.5f, 249.75f, 0}));
            const auto table = schedule.sigmas();
            QVERIFY(std::abs(normal.sigmas[2] - std::sqrt(table[499].item<double>() * table[500].item<double>()))
                    < 1e-6);
            QVERIFY(std::abs(normal.sigmas[0] - table[999].item<double>()) < 1e-5
                    && std::abs(normal.sigmas[4] - table[0].item<double>()) < 1e-7);
        }
        QVERIFY((value_or_throw(make_trajectory(sampler("DDIM"), schedule, Schedule::Simple, 6)).timesteps
                 == std::vector<float>{999, 833, 666, 499, 333, 166}));
    }
};

QTEST_APPLESS_MAIN(TestTrajectory)
#include "test_trajectory.moc"
