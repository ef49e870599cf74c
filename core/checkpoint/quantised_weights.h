#pragma once
#include "core/checkpoint/weights.h"

namespace sfumato {

/// The weights of one file, with the factors that stand beside those in float8 multiplied in. Errors: those of
/// WeightFile::open and multiply_scales.
[[nodiscard]] Result<Weights> open_weights(const std::filesystem::path& file);

/// Obeys what lies beside quantised weights. Float8 with a factor is the weight divided by it: "X.scale_weight" beside
/// "X.weight" (ComfyUI until 2025, marked by "scaled_fp8"), "X.weight_scale" (ComfyUI since, diffusers, torchao,
/// compressed-tensors), one number or one for each row. Factors of inputs, which only say how to compute in float8, and
/// marks ("X.comfy_quant", "_quantization_metadata" in the header) are left out. Errors: every other way to quantise,
/// by its name: nvfp4, mxfp8, int8, factors by blocks, what bitsandbytes, GPTQ, torchao and their like pack.
[[nodiscard]] Result<void> multiply_scales(Weights& weights);

/// Whether this is the name of a tensor that is no weight but says how one beside it is quantised.
[[nodiscard]] bool is_of_quantised_weight(const std::string& name);

} // namespace sfumato
