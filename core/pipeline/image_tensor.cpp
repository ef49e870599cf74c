#include "core/pipeline/image_tensor.h"

#include <cstring>

namespace sfumato {

using at::Tensor;

namespace {

/// From bytes [3, H, W].
Image image_of(const Tensor& bytes)
{
    const Tensor interleaved = bytes.permute({1, 2, 0}).contiguous();
    Image image{static_cast<int>(interleaved.size(1)), static_cast<int>(interleaved.size(0)),
                std::vector<std::uint8_t>(interleaved.numel())};
    std::memcpy(image.rgb.data(), interleaved.const_data_ptr(), image.rgb.size());
    return image;
}

} // namespace

Image image_from_unit(const Tensor& picture) { return image_of((picture * 255).round().to(at::kByte)); }

Image image_from_signed_unit(const Tensor& picture)
{
    return image_of(picture.detach().to(at::kFloat).add(1).mul_(127.5).round_().clamp_(0, 255).to(at::kByte));
}

Tensor bytes_of(const Image& image)
{
    auto* data = const_cast<std::uint8_t*>(image.rgb.data());
    return at::from_blob(data, {image.height, image.width, 3}, at::kByte).permute({2, 0, 1});
}

Tensor to_signed_unit(const Image& image)
{
    return (bytes_of(image).unsqueeze(0).to(at::kFloat) / 127.5 - 1).contiguous();
}

Tensor to_unit(const GreyImage& image)
{
    auto* data = const_cast<std::uint8_t*>(image.grey.data());
    return at::from_blob(data, {1, 1, image.height, image.width}, at::kByte).to(at::kFloat) / 255;
}

Tensor bytes_to_signed_unit(const Tensor& bytes) { return bytes.to(at::kFloat).mul_(2.0 / 255).sub_(1); }

} // namespace sfumato
