#pragma once
#include "core/families/model_loader.h"

namespace sfumato {

/// Prompt and negative prompt as the U-Net receives them: each [1, L x chunks, D], float32, equally many chunks.
/// Both undefined for a model without words.
struct EncodedPrompts {
    at::Tensor positive, negative;
};

/// Encodes both prompts chunk by chunk, with A1111's "Original" emphasis: the states of a chunk are multiplied by the
/// token weights, then rescaled to their old mean. `clip_skip` N takes the N-th hidden state from the end, through the
/// final norm. Errors: clip skip beyond the encoder's layers.
[[nodiscard]] Result<EncodedPrompts> encode_prompts(const LoadedModel& model, const std::string& prompt, const std::string& negative, int clip_skip);

} // namespace sfumato
