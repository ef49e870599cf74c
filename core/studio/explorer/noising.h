#pragma once
#include "core/imaging/image.h"

#include <QList>

#include <cstdint>
#include <memory>

namespace sfumato {

enum class NoisingSchedule { Linear, ScaledLinear, Cosine };

/// What a schedule keeps of the signal, t = 0 .. T - 1: alpha_bar, from about 1 down to about 0.
[[nodiscard]] QList<double> alpha_bar_of(NoisingSchedule schedule);

/// One picture and one noise, mixed by the closed form q(x_t | x_0) in pixel space (Ho et al. 2020, arXiv:2006.11239,
/// eq. 4): the noise stays the same while t and schedule change. Values beyond the picture's range are cut off, as a
/// screen does.
class Noising {
public:
    Noising(const Image& picture, std::uint64_t seed);
    ~Noising();
    /// t: 0 .. 999.
    [[nodiscard]] Image at(NoisingSchedule schedule, int t) const;

private:
    struct Tensors;
    std::unique_ptr<Tensors> tensors_;
};

} // namespace sfumato
