#pragma once
#include "core/nn/module.h"

namespace sfumato::nn {

/// Fills every parameter of the tree as PyTorch's layers start: linear and convolution weights and biases uniform
/// in ±1/sqrt(fan_in) (He et al. 2015 with a = sqrt 5), norms weight 1 and bias 0, embeddings normal(0, 0.02) as CLIP.
/// Draws come from `generator` in registration order, so a seed gives the same start everywhere.
void initialise_like_torch(Module& module, at::Generator generator);

} // namespace sfumato::nn
