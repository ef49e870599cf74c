#include "core/checkpoint/wording.h"

#include <algorithm>

namespace sfumato {

std::string first_few(const std::vector<std::string>& names)
{
    constexpr std::size_t kFew = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(kFew, names.size()); ++i) text += (i ? ", " : "") + names[i];
    if (names.size() > kFew) text += " and " + std::to_string(names.size() - kFew) + " more";
    return text;
}

} // namespace sfumato
