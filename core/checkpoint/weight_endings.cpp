#include "core/checkpoint/weight_endings.h"

#include <algorithm>

namespace sfumato {

bool is_weight_file(const std::filesystem::path& path)
{
    return std::ranges::find(kWeightEndings, path.extension().string()) != std::end(kWeightEndings);
}

std::string weight_file_stem(const std::filesystem::path& path)
{
    return (is_weight_file(path) ? path.stem() : path.filename()).string();
}

} // namespace sfumato
