#include "core/families/model_family.h"

#include <algorithm>

/// Every family, in the order in which a model is tried on them: a new one is one line here.
#define SFUMATO_FAMILIES(FAMILY) \
    FAMILY(kScenery) \
    FAMILY(kStableDiffusion1) \
    FAMILY(kStableDiffusion2) \
    FAMILY(kStableDiffusionXl) \
    FAMILY(kUnconditional)

namespace sfumato {

#define SFUMATO_DECLARE(family) extern const ModelFamily family;
SFUMATO_FAMILIES(SFUMATO_DECLARE)

namespace {

std::vector<const ModelFamily*>& table()
{
#define SFUMATO_ROW(family) &family,
    static std::vector<const ModelFamily*> families{SFUMATO_FAMILIES(SFUMATO_ROW)};
    return families;
}

} // namespace

std::span<const ModelFamily* const> all_families() { return table(); }

const ModelFamily* family_by_id(std::string_view id)
{
    const auto found = std::ranges::find(table(), id, [](const ModelFamily* family) { return family->id; });
    return found == table().end() ? nullptr : *found;
}

std::string titles_of_families(bool (*wanted)(const ModelFamily& family))
{
    std::string titles;
    for (const ModelFamily* family : table())
        if (wanted(*family)) titles += (titles.empty() ? "" : ", ") + std::string(family->title);
    return titles;
}

AddedFamily::AddedFamily(const ModelFamily& family) { table().insert(table().begin(), &family); }
AddedFamily::~AddedFamily() { table().erase(table().begin()); }

} // namespace sfumato
