// The networks of the tiny models under tests/data/goldens. Everything throws Error.
#pragma once
#include "core/base/json.h"
#include "core/checkpoint/strict_loading.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "tests/support/golden_tensors.h"

namespace sfumato {

inline const std::string kGoldenFolder = SFUMATO_TEST_DATA "/goldens/";

/// `part`: "tiny-sd15/unet".
template <class Config> Config golden_config(const std::string& part)
{
    const std::string file = kGoldenFolder + part + "/config.json";
    return value_or_throw(Config::from_json(value_or_throw(read_json_file(file)), file));
}

template <class Network, class Config>
std::unique_ptr<Network> golden_network(const std::string& part, const std::string& weights,
                                        at::ScalarType dtype = at::kFloat)
{
    auto network = std::make_unique<Network>(golden_config<Config>(part));
    const auto file = value_or_throw(SafetensorsFile::open(kGoldenFolder + part + "/" + weights));
    value_or_throw(load_strictly(*network, file, at::kCPU, dtype));
    return network;
}

inline auto golden_unet(at::ScalarType dtype = at::kFloat)
{
    return golden_network<UNet2DCondition, UNet2DConditionConfig>("tiny-sd15/unet",
                                                                  "diffusion_pytorch_model.safetensors", dtype);
}
inline auto golden_text_encoder(at::ScalarType dtype = at::kFloat)
{
    return golden_network<ClipTextModel, ClipTextConfig>("tiny-sd15/text_encoder", "model.safetensors", dtype);
}

/// As LoRAs are applied to them.
inline std::map<std::string, nn::Parameter*> live_parameters(nn::Module& network)
{
    std::map<std::string, nn::Parameter*> parameters;
    network.visit_parameters([&](const std::string& name, nn::Parameter& parameter) { parameters[name] = &parameter; });
    return parameters;
}

} // namespace sfumato
