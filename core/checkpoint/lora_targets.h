#pragma once
#include "core/checkpoint/lora_file.h"

#include <unordered_map>

namespace sfumato {

/// The living parameters of a model by diffusers' names of network ("unet", "text_encoder", "text_encoder_2") and
/// parameter.
using LiveNetworks = std::map<std::string, std::map<std::string, at::Tensor*>>;

/// Finds the parameter that a LoRA's key means. All layouts agree once every '.' is written '_', so parameters are
/// known by such names: diffusers' ("down_blocks_0_attentions_0_..."), the original U-Net's ("input_blocks_1_1_...",
/// kohya's for SDXL), and those that diffusers' old attention processors had.
class LoraTargets {
public:
    /// The parameters must outlive this.
    explicit LoraTargets(const LiveNetworks& networks);

    struct Target {
        at::Tensor* parameter;
        bool text;      ///< of a text encoder, not of the U-Net
    };
    /// Null where the networks have no such parameter.
    [[nodiscard]] const Target* find(const LoraChange& change) const;
    /// The parameter of every change of the file, in their order. Strict. Errors: keys that fit nothing, or parameters
    /// of another shape: the first few and the count, and what the file was made for where it tells.
    [[nodiscard]] Result<std::vector<Target>> match(const LoraFile& lora) const;

private:
    std::unordered_map<std::string, Target> targets_;   ///< by "network:name_with_underscores_weight"
};

} // namespace sfumato
