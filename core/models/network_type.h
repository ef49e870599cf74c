#pragma once
#include "core/base/json.h"
#include "core/checkpoint/weights.h"
#include "core/models/autoencoder.h"
#include "core/models/denoiser.h"
#include "core/models/text_encoder.h"

#include <span>

namespace sfumato {

/// A part of a parameter's name, and what other programs write in its place.
struct NameSpelling {
    std::string_view ours, theirs;
};
/// A parameter's name in another layout.
struct NameAlias {
    std::string ours, theirs;
};

/// A class of networks as the rows of families name it: what is asked of it before one is made. Its configuration is
/// that of its config.json, which only its own file understands.
template <class Interface, class InterfaceTraits> struct NetworkType {
    using Network = Interface;
    using Traits = InterfaceTraits;

    const char* kind;                         ///< for people: "U-Net"
    const char* library;                      ///< that model_index.json names: "diffusers", "transformers"
    std::span<const char* const> class_names; ///< what it is called there
    const char* weights_file;                 ///< as that library names it
    const char* sign;                         ///< stands in the name of some tensor of its files, and of no other's
    /// A config.json, checked, with every value that it leaves out. Errors: a value that is wrong or unknown.
    Result<Json> (*read_config)(const Json& config, const std::string& where);
    /// Of such a configuration.
    Traits (*traits)(const Json& config);
    std::unique_ptr<Interface> (*make)(const Json& config);
    /// The weights of a model folder under the network's own names; null: they have them.
    Result<Weights> (*named)(const Weights& stored, const Json& config) = nullptr;

    /// What LoRA files call its parameters besides their own names.
    std::span<const NameSpelling> lora_spellings{};
    std::vector<NameAlias> (*lora_aliases)(const std::vector<std::string>& parameters) = nullptr;

    [[nodiscard]] bool is_called(std::string_view class_name) const
    {
        return std::ranges::find(class_names, class_name) != class_names.end();
    }
};
using DenoiserType = NetworkType<Denoiser, DenoiserTraits>;
using TextEncoderType = NetworkType<TextEncoder, TextEncoderTraits>;
using AutoencoderType = NetworkType<Autoencoder, AutoencoderTraits>;

/// "_class_name" of a diffusers' config.json, the first of "architectures" of transformers'; empty without either.
[[nodiscard]] std::string class_name_of(const Json& config);

template <class Config> [[nodiscard]] Result<Json> as_json(const Result<Config>& config)
{
    if (!config) return tl::unexpected(config.error());
    return config->to_json();
}

/// The functions of a NetworkType for a network class that is made of a Config of its own.
template <class Type, class Network, class Config> struct MadeOf {
    [[nodiscard]] static Result<Json> read_config(const Json& json, const std::string& where)
    {
        return as_json(Config::from_json(json, where));
    }
    [[nodiscard]] static Config config(const Json& json) { return value_or_throw(Config::from_json(json, "config")); }
    [[nodiscard]] static typename Type::Traits traits(const Json& json) { return config(json).traits(); }
    [[nodiscard]] static std::unique_ptr<typename Type::Network> make(const Json& json)
    {
        return std::make_unique<Network>(config(json));
    }
};

} // namespace sfumato
