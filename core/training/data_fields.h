#pragma once
#include "core/training/config_fields.h"
#include "core/training/data_set.h"
#include "core/training/optimisation_config.h"

namespace sfumato::training {

template <class Visit> void visit_fields(DataOptions& c, Visit&& visit)
{
    visit("side", c.side);
    visit("captions_per_picture", c.captions_per_picture);
    visit("hold_out_pairs", c.hold_out_pairs);
    visit("large_object_share", c.large_object_share);
    visit("validation_pictures", c.validation_pictures);
    visit("flip", c.flip);
    visit("caption", c.caption);
}

/// Takes json[key], the overrides of a network's own configuration, out of `json` and applies it.
template <class NetworkConfig>
[[nodiscard]] Result<void> override_component(Json& json, const std::string& key, NetworkConfig& config,
                                              const std::string& where)
{
    if (!json.is_object() || !json.contains(key)) return {};
    Json merged = config.to_json();
    merged.merge_patch(json[key]);
    json.erase(key);
    auto read = NetworkConfig::from_json(merged, where + ": " + key);
    if (!read) return tl::unexpected(read.error());
    config = *read;
    return {};
}

[[nodiscard]] Result<void> check(const OptimisationConfig& config, const std::string& where);

} // namespace sfumato::training
