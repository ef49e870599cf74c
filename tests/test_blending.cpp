// Latents that are made of several: the original and the new one under a mask, and tiles side by side.
#include "core/diffusion/noise_schedule.h"
#include "core/pipeline/initial_latents.h"
#include "core/pipeline/tiled_denoiser.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

using namespace sfumato;

class TestBlending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of n model calls the last strength x n let go; before them, and at the end where nothing did, the original
    /// stands there with the noise of its level.
    void grey_is_let_go_later()
    {
        const NoiseSchedule schedule{NoiseScheduleConfig{}};
        for (const char* name : {"DDIM", "Euler", "Heun", "DPM++ 2M", "DEIS"}) {
            const SamplerInfo& sampler = *value_or_throw(sampler_by_name(name));
            const Trajectory trajectory = value_or_throw(make_trajectory(sampler, schedule, Schedule::Automatic, 10));
            const SamplerTrajectory sampled{sampler, schedule, trajectory};
            const int all = static_cast<int>(trajectory.timesteps.size()), first = 3, steps = all - first;
            const at::Tensor strength = at::linspace(0, 1, 21).view({1, 1, 3, 7}), original = at::randn({2, 4, 3, 7}),
                             noise = at::randn({2, 4, 3, 7});
            const LatentBlend blend{strength, original, noise, first};
            at::Tensor let_go = at::zeros({3, 7}), last;
            for (int i = first; i < all; ++i) {
                const at::Tensor mark = at::full({2, 4, 3, 7}, 1e6);
                last = blend(sampled, {.next_call = i + 1, .timestep = 0, .sigma = 0, .x = mark, .x0 = mark});
                const at::Tensor free = last == mark;
                let_go += free[0][0];
                const at::Tensor kept
                    = i + 1 == all ? original : sampler.add_noise(schedule, trajectory, i + 1, original, noise);
                QVERIFY(at::where(free, kept, last).equal(kept));
            }
            QVERIFY2(let_go.equal((strength[0][0] * steps + 1e-4).floor()), name);
            QVERIFY(last.flatten(2).select(2, 0).equal(original.flatten(2).select(2, 0)));
        }
    }

    /// A predictor that speaks of each value alone says the same in tiles; one that speaks of its tile is averaged to
    /// its mean.
    void tiles_cover_evenly_and_average()
    {
        for (const std::int64_t tile : {4, 8, 15, 16})
            for (std::int64_t length = 1; length < 80; ++length) {
                const auto starts = tile_starts(length, tile);
                QCOMPARE(starts.front(), std::int64_t{0});
                QVERIFY(starts.back() + tile >= length && (length < tile || starts.back() + tile == length));
                for (std::size_t i = 1; i < starts.size(); ++i)
                    QVERIFY(starts[i] > starts[i - 1] && starts[i - 1] + tile - starts[i] >= tile / 4);
            }
        const at::Tensor x = at::randn({2, 4, 21, 37});
        const auto alone = tiled_denoiser([](const DenoiserInput& input) { return input.x * 3 + 1; }, 8, 16);
        QVERIFY(largest_difference(alone({x, 1, 1, 1}), x * 3 + 1) < 1e-5);
        int call = 0;
        const auto tile
            = tiled_denoiser([&](const DenoiserInput& input) { return at::full_like(input.x, ++call % 2); }, 8, 16);
        const at::Tensor mixed = tile({x, 1, 1, 1});
        QVERIFY(mixed.min().item<float>() >= 0 && mixed.max().item<float>() <= 1);
        QVERIFY((mixed.narrow(3, 1, 36) - mixed.narrow(3, 0, 36)).abs().max().item<float>() < 0.5);   // a ramp, no edge
    }
};

QTEST_GUILESS_MAIN(TestBlending)
#include "test_blending.moc"
