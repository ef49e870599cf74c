#pragma once
#include "core/checkpoint/lora_file.h"
#include "core/families/model_family.h"
#include "core/nn/parameter.h"

#include <map>
#include <unordered_map>

namespace sfumato {

/// The living parameters of a model by the names of component and parameter.
using LiveNetworks = std::map<std::string, std::map<std::string, nn::Parameter*>>;

/// Finds the parameter that a LoRA's key means. All layouts agree once every '.' is written '_', so parameters are
/// known by such names: their own, and the spellings and aliases that their network's type knows.
class LoraKeyMap {
public:
    /// Of the family's components, those that LoRAs reach. The parameters must outlive this.
    LoraKeyMap(const ModelFamily& family, const LiveNetworks& networks);

    struct Target {
        nn::Parameter* parameter;
        bool text; ///< of a text encoder, not of the denoiser
    };
    /// Null where the networks have no such parameter. Where a key names no component and two have the parameter, the
    /// first whose shape it fits; `component` before the others.
    [[nodiscard]] const Target* find(const LoraChange& change, const std::string& component = {}) const;

    struct Match {
        std::vector<const Target*> targets; ///< the parameter of every change, in their order; null: there is none
        std::vector<Message> notices;       ///< of changes without one
    };
    /// A file may hold a few keys that mean nothing here. Errors: most of them do, or parameters have another shape:
    /// the first few and the count, and what the file was made for where it tells.
    [[nodiscard]] Result<Match> match(const LoraFile& lora) const;

private:
    template <class Type>
    void add(const Component<Type>& component, const std::map<std::string, nn::Parameter*>& parameters, bool text);

    std::vector<std::pair<std::string, std::string>> prefixes_; ///< of keys, and the component; the longest first
    std::unordered_map<std::string, Target> targets_;           ///< by "component:name_with_underscores_weight"
};

} // namespace sfumato
