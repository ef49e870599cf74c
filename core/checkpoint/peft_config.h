#pragma once
#include "core/base/ordered_json.h"
#include "core/checkpoint/weight_file.h"

namespace sfumato {

/// What PEFT keeps of an adapter beside its tensors: how strong each is. diffusers writes it into the header
/// ("lora_adapter_metadata"), where the keys of a pipeline's parts begin with the part ("unet.r") and those of a part
/// that was saved alone do not; PEFT writes it into adapter_config.json beside the file.
class PeftConfig {
public:
    /// Empty where there is none. `pefts`: the file's names are PEFT's own, so that a file beside it is meant.
    /// Errors: not a JSON object, or a file that cannot be read; an adapter of a type that is not applied, or one that
    /// begins from other weights than the model's.
    [[nodiscard]] static Result<PeftConfig> of(const WeightFile& file, bool pefts);

    [[nodiscard]] bool empty() const { return settings_.empty(); }
    /// By what the factors of a module count: alpha / r, rank-stabilised alpha / sqrt(r), with the alpha and r of the
    /// first pattern that fits the end of the module's name. `rank`: that of its factors, where they have one that is
    /// r. None where nothing is said of it. Errors: a pattern that is no regular expression, or takes too long.
    [[nodiscard]] Result<std::optional<double>> scale(const std::string& module,
                                                      std::optional<std::int64_t> rank) const;

private:
    [[nodiscard]] static Result<PeftConfig> checked(PeftConfig config);

    Message where_;                                          ///< they stand, in messages
    std::map<std::string, OrderedJson> settings_; ///< by the part's name; "" for what was saved alone
};

} // namespace sfumato
