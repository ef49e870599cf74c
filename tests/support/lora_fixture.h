// The networks of the tiny Stable Diffusion 1 that a LoRA changes, and files of LoRAs for them.
#pragma once
#include "core/families/merged_loras.h"
#include "tests/support/golden_networks.h"
#include "tests/support/tensor_folder.h"

#include <ATen/CPUGeneratorImpl.h>

namespace sfumato {

inline const std::string kTo_q = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q"; // 32 x 32
inline const std::string kConv = "down_blocks.0.resnets.0.conv1";                              // 32 x 32 x 3 x 3
inline const std::filesystem::path kKohyaLora = kGoldenFolder + "lora/tinystyle-kohya.safetensors",
                                   kPeftLora = kGoldenFolder + "lora/tinystyle-peft.safetensors";

inline at::Tensor random_tensor(at::IntArrayRef shape, std::uint64_t seed = 1)
{
    return at::randn(shape, at::detail::createCPUGenerator(seed), at::kFloat);
}

/// A module of the U-Net as kohya's trainer names it.
inline std::string kohya(std::string module)
{
    std::replace(module.begin(), module.end(), '.', '_');
    return "lora_unet_" + module;
}

/// Every value of every weight, bit by bit.
inline bool identical(const Tensors& a, const Tensors& b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto& entry) {
               return at::equal(entry.second, b.at(entry.first));
           });
}

struct LoraModel {
    explicit LoraModel(at::ScalarType dtype = at::kFloat)
        : unet(golden_unet(dtype)), text(golden_text_encoder(dtype)), networks{{"unet", live_parameters(*unet)},
                                                                               {"text_encoder", live_parameters(*text)}}
    {
    }
    [[nodiscard]] Tensors weights() const
    {
        Tensors all;
        for (const auto& [network, parameters] : networks)
            for (const auto& [name, tensor] : parameters) all.emplace(network + "." + name, *tensor);
        return all;
    }
    [[nodiscard]] at::Tensor weight(const std::string& module) const
    {
        return weights().at("unet." + module + ".weight");
    }

    std::unique_ptr<UNet2DCondition> unet;
    std::unique_ptr<ClipTextModel> text;
    LiveNetworks networks;
};

} // namespace sfumato
