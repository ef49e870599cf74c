#include "core/sampling/noise_source.h"

#include <ATen/CPUGeneratorImpl.h>

#include <array>
#include <cmath>
#include <numbers>

namespace sfumato {
namespace {

std::vector<std::int64_t> batch_of_one(at::IntArrayRef shape_of_one)
{
    std::vector<std::int64_t> shape{1};
    shape.insert(shape.end(), shape_of_one.begin(), shape_of_one.end());
    return shape;
}

class TorchNoise final : public NoiseSource {
public:
    TorchNoise(std::uint64_t seed, int count)
    {
        for (int i = 0; i < count; ++i)
            generators_.push_back(at::make_generator<at::CPUGeneratorImpl>(seed + static_cast<std::uint64_t>(i)));
    }
    at::Tensor draw(at::IntArrayRef shape_of_one) override
    {
        const auto shape = batch_of_one(shape_of_one);
        std::vector<at::Tensor> images;
        for (const auto& generator : generators_) images.push_back(at::randn(shape, generator, at::kFloat));
        return at::cat(images);
    }
    int count() const override { return static_cast<int>(generators_.size()); }

private:
    std::vector<at::Generator> generators_;
};

using Counter = std::array<std::uint32_t, 4>;

/// Ten rounds over the counter, keyed by the seed.
Counter philox(Counter counter, std::uint64_t seed)
{
    constexpr std::uint64_t kMultiplier[] = {0xD2511F53, 0xCD9E8D57};
    constexpr std::uint32_t kWeyl[] = {0x9E3779B9, 0xBB67AE85};
    auto low_key = static_cast<std::uint32_t>(seed), high_key = static_cast<std::uint32_t>(seed >> 32);
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = kMultiplier[0] * counter[0], b = kMultiplier[1] * counter[2];
        counter = {static_cast<std::uint32_t>(b >> 32) ^ counter[1] ^ low_key, static_cast<std::uint32_t>(b),
                   static_cast<std::uint32_t>(a >> 32) ^ counter[3] ^ high_key, static_cast<std::uint32_t>(a)};
        low_key += kWeyl[0];
        high_key += kWeyl[1];
    }
    return counter;
}

/// The sine half of Box-Muller, as curand_normal4 gives its first value.
float normal_of(std::uint32_t radius, std::uint32_t angle)
{
    constexpr double kUnit = 0x1p-32, kTurn = 2 * std::numbers::pi * kUnit;
    const double u = radius * kUnit + kUnit / 2, v = angle * kTurn + kTurn / 2;
    return static_cast<float>(std::sqrt(-2 * std::log(u)) * std::sin(v));
}

class PhiloxNoise final : public NoiseSource {
public:
    PhiloxNoise(std::uint64_t seed, int count) : seed_(seed), count_(count) {}
    at::Tensor draw(at::IntArrayRef shape_of_one) override
    {
        auto shape = batch_of_one(shape_of_one);
        shape[0] = count_;
        auto noise = at::empty(shape, at::kFloat);
        const auto per_image = count_ ? noise.numel() / count_ : 0;
        auto* value = noise.data_ptr<float>();
        for (int image = 0; image < count_; ++image)
            for (std::int64_t i = 0; i < per_image; ++i) {
                const auto bits
                    = philox({draws_, 0, static_cast<std::uint32_t>(i), 0}, seed_ + static_cast<std::uint64_t>(image));
                *value++ = normal_of(bits[0], bits[1]);
            }
        ++draws_;
        return noise;
    }
    int count() const override { return count_; }

private:
    std::uint64_t seed_;
    int count_;
    std::uint32_t draws_ = 0;
};

} // namespace

std::unique_ptr<NoiseSource> make_torch_noise(std::uint64_t seed, int count)
{
    return std::make_unique<TorchNoise>(seed, count);
}
std::unique_ptr<NoiseSource> make_philox_noise(std::uint64_t seed, int count)
{
    return std::make_unique<PhiloxNoise>(seed, count);
}

} // namespace sfumato
