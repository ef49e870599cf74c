#pragma once
#include "core/training/random.h"

#include "core/base/tensor.h"

namespace sfumato::training {

/// The order in which samples are seen: every epoch its own permutation, made from (seed, epoch), so that a position
/// in the run alone says what comes next.
class SampleOrder {
public:
    SampleOrder(std::uint64_t seed, std::int64_t size) : seed_(seed), size_(size) {}

    /// Indices of the samples at positions [first, first + count) of the run, int64 [count].
    [[nodiscard]] at::Tensor at(std::int64_t first, std::int64_t count)
    {
        std::vector<at::Tensor> parts;
        while (count > 0) {
            const auto epoch = first / size_, begin = first % size_, taken = std::min(count, size_ - begin);
            if (epoch != epoch_) {
                permutation_
                    = at::randperm(size_, generator_for(seed_, Purpose::Order, static_cast<std::uint64_t>(epoch)),
                                   at::TensorOptions(at::kLong));
                epoch_ = epoch;
            }
            parts.push_back(permutation_.slice(0, begin, begin + taken));
            first += taken;
            count -= taken;
        }
        return at::cat(parts);
    }

private:
    std::uint64_t seed_;
    std::int64_t size_, epoch_ = -1;
    at::Tensor permutation_;
};

} // namespace sfumato::training
