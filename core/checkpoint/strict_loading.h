#pragma once
#include "core/checkpoint/safetensors.h"
#include "core/nn/module.h"

namespace sfumato {

/// Fills a module from a file whose names equal the module's parameter names. Strict: a missing, surplus or mis-shaped
/// tensor is one Error that lists the first few and the count. Tensors of the wanted dtype on the CPU are adopted
/// without a copy (they keep the file mapped); others are converted.
[[nodiscard]] Result<void> load_strictly(nn::Module& module, const SafetensorsFile& file, at::Device device, at::ScalarType dtype);

/// Writes every parameter under its own name, converted to `dtype`, atomically.
[[nodiscard]] Result<void> save_parameters(nn::Module& module, const std::filesystem::path& path, at::ScalarType dtype);

} // namespace sfumato
