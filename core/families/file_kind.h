#pragma once
#include "core/checkpoint/tensor_info.h"

#include <map>
#include <string>
#include <string_view>

namespace sfumato {

inline constexpr std::string_view kCheckpointKind = "checkpoint";

/// What a file of tensors is, by their names: kCheckpointKind (a whole model), "LoRA", "textual inversion",
/// "ControlNet", the kind of a network that some family has ("U-Net", "VAE", "text encoder"), or "tensors" where
/// neither names nor a lone list of vectors tell.
[[nodiscard]] std::string_view file_kind(const std::map<std::string, TensorInfo>& index);

} // namespace sfumato
