#pragma once
#include <filesystem>

namespace sfumato {

/// A file or folder that comes with the program ("models/scenery"): beside it where it is installed
/// (bin/../share/sfumato), else in the resources of the source tree. Empty where it is in neither.
[[nodiscard]] std::filesystem::path find_resource(const std::filesystem::path& name);

} // namespace sfumato
