#pragma once
#include "core/base/tensor.h"

#include <cstdint>
#include <memory>

namespace sfumato {

/// Unit Gaussian noise by seed: image i of a batch has the generator of seed + i. Drawn in float32 on the CPU whatever
/// the model's device, so a seed gives the same picture everywhere.
class NoiseSource {
public:
    virtual ~NoiseSource() = default;
    /// shape_of_one: C, h, w. Returns [count, C, h, w] float32 on the CPU: one tensor [1, C, h, w] per image and call,
    /// in the order of the calls.
    [[nodiscard]] virtual at::Tensor draw(at::IntArrayRef shape_of_one) = 0;
    [[nodiscard]] virtual int count() const = 0;
};

/// torch's CPU generator (mt19937 + Box-Muller), as `torch.Generator("cpu").manual_seed(seed + i)`.
[[nodiscard]] std::unique_ptr<NoiseSource> make_torch_noise(std::uint64_t seed, int count);
/// NVIDIA's Philox4x32-10 with Box-Muller, computed on the CPU (A1111's "NV" source).
/// Philox: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3".
[[nodiscard]] std::unique_ptr<NoiseSource> make_philox_noise(std::uint64_t seed, int count);

} // namespace sfumato
