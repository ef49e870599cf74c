#pragma once
#include <ATen/CPUGeneratorImpl.h>

#include <cstdint>

namespace sfumato::training {

/// One 64-bit seed from several (splitmix64 finaliser): neighbouring inputs give unrelated streams.
[[nodiscard]] inline std::uint64_t mix_seeds(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a + 0x9E3779B97F4A7C15ull * (b + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

/// The generator of one purpose at one step. All of a run's randomness comes from (seed, purpose, step), so a
/// resumed run needs no saved generator state.
enum class Purpose : std::uint64_t { Initialise, Order, Step, Validation, Sheet, Lesson, Discriminator };
[[nodiscard]] inline at::Generator generator_for(std::uint64_t seed, Purpose purpose, std::uint64_t step)
{
    return at::detail::createCPUGenerator(mix_seeds(mix_seeds(seed, static_cast<std::uint64_t>(purpose)), step));
}

} // namespace sfumato::training
