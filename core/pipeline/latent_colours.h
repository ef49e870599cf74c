#pragma once
#include "core/imaging/image.h"

#include "core/base/tensor.h"

namespace sfumato {

/// Latents as colours: the affine map from latent channels to RGB that fits one latent and its picture best (least
/// squares). For the sheets and the explorer, which show a run that is over; a picture while it is made is shown by
/// LatentPreview.
class LatentColours {
public:
    /// latent: [C, h, w]; picture: [3, H, W] in [0, 1].
    LatentColours(const at::Tensor& latent, const at::Tensor& picture);
    /// latent: [C, h, w] -> h x w pixels.
    [[nodiscard]] Image image(const at::Tensor& latent) const;

private:
    at::Tensor map_;    // double [C + 1, 3]
};

/// Latents of many times the size of clean ones, as they are at large sigmas, brought to unit size; others as they are.
[[nodiscard]] at::Tensor at_unit_size(const at::Tensor& latent);

} // namespace sfumato
