#pragma once
#include "core/base/tensor.h"
#include "core/imaging/image.h"

namespace sfumato {

/// Pictures as tensors and back. "Unit" is the range [0, 1], "signed unit" [-1, 1], which networks work in.

/// 8-bit picture from one [3, H, W] in [0, 1], any float type, rounded to the nearest level.
[[nodiscard]] Image image_from_unit(const at::Tensor& picture);
/// The same from [-1, 1]; values beyond are cut off.
[[nodiscard]] Image image_from_signed_unit(const at::Tensor& picture);

/// float32 [1, 3, H, W] in [-1, 1]: bytes / 127.5 - 1.
[[nodiscard]] at::Tensor to_signed_unit(const Image& image);
/// float32 [1, 1, H, W] in [0, 1].
[[nodiscard]] at::Tensor to_unit(const GreyImage& image);

/// uint8 [3, H, W], a view of the image: valid as long as its pixels.
[[nodiscard]] at::Tensor bytes_of(const Image& image);
/// float32 in [-1, 1] from bytes of any shape: bytes * (2 / 255) - 1. It differs from the map of images in the last
/// digit, by which a training that is repeated would end in other weights.
[[nodiscard]] at::Tensor bytes_to_signed_unit(const at::Tensor& bytes);

} // namespace sfumato
