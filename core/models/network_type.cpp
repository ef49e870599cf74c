#include "core/models/network_type.h"

namespace sfumato {

std::string class_name_of(const Json& config)
{
    const auto text = [](const Json& value) { return value.is_string() ? value.get<std::string>() : std::string(); };
    if (const auto name = config.find("_class_name"); name != config.end() && name->is_string()) return *name;
    const auto names = config.find("architectures");
    return names != config.end() && names->is_array() && !names->empty() ? text(names->front()) : std::string();
}

} // namespace sfumato
