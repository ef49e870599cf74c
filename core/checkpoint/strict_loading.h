#pragma once
#include "core/checkpoint/weights.h"
#include "core/nn/module.h"

namespace sfumato {

/// Where parameters go and in which form.
struct Placement {
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;
    /// Of four-dimensional weights: channels_last is the layout in which the convolutions run fastest.
    at::MemoryFormat convolutions = at::MemoryFormat::Contiguous;
    /// Keeps a weight, as it lies in the file but of the parameter's sizes, in another form; null, or where it gives
    /// null: a tensor as this says.
    std::function<std::shared_ptr<const nn::WeightStorage>(const std::string& name, const at::Tensor& weight)>
        storage{};
};

/// Fills a module from weights whose names equal the module's parameter names. Strict: a missing, surplus or mis-shaped
/// tensor is one Error that lists the first few and the count; a matrix may lie as a 1x1 convolution and the other way
/// round. What is right as it lies is adopted without a copy: it keeps the file mapped and must not be written to. The
/// rest is converted one by one, and the file's own pages are let go as that goes on. Errors also: bytes lost
/// meanwhile.
[[nodiscard]] Result<void> load_strictly(nn::Module& module, const Weights& weights, const Placement& placement);
[[nodiscard]] inline Result<void> load_strictly(nn::Module& module, const Weights& weights, at::Device device,
                                                at::ScalarType dtype)
{
    return load_strictly(module, weights, Placement{.device = device, .dtype = dtype});
}

/// Writes every parameter under its own name, converted to `dtype`, atomically.
[[nodiscard]] Result<void> save_parameters(nn::Module& module, const std::filesystem::path& path, at::ScalarType dtype);

} // namespace sfumato
