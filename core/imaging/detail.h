#pragma once
#include "core/imaging/image.h"

namespace sfumato {

/// `made` with everything coarser than a Gaussian of `sigma` pixels as it is in `source`, of the same size: only detail
/// is new.
[[nodiscard]] Image keep_coarse(Image made, const Image& source, double sigma);

} // namespace sfumato
