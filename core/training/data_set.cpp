#include "core/training/data_set.h"

#include "core/base/parse_number.h"
#include "core/training/folder_data_set.h"
#include "core/training/scenery_data_set.h"

namespace sfumato::training {
namespace {

constexpr std::int64_t kDefaultScenes = 30000;
constexpr std::string_view kScenery = "scenery";

Result<DataSource> open_scenery(const std::string& specification, const DataOptions& options)
{
    constexpr std::array kSides{128, 256, 512};
    if (std::ranges::find(kSides, options.side) == kSides.end())
        return fail(verbatim(specification),
                    Message::tr("scenery pictures are 128, 256 or 512 pixels wide, not %1", options.side));
    std::uint64_t seed = options.seed, count = kDefaultScenes;
    std::string_view rest = std::string_view(specification).substr(kScenery.size());
    for (auto* value : {&seed, &count}) {
        if (rest.empty()) break;
        rest.remove_prefix(1);
        const auto end = std::min(rest.find(':'), rest.size());
        const auto number = parse_number<std::uint64_t>(rest.substr(0, end));
        if (!number)
            return fail(verbatim(specification), Message::tr("is not of the form scenery[:seed[:count]]"),
                        Message::tr("write for example scenery:1:30000"));
        *value = *number;
        rest.remove_prefix(end);
    }
    if (!rest.empty() || count == 0 || count > kMaxScenes)
        return fail(verbatim(specification),
                    Message::tr("is not of the form scenery[:seed[:count]] with a count of 1 to 100 million"));
    return make_scenery(seed, static_cast<std::int64_t>(count), options);
}

} // namespace

Result<DataSource> open_data(const std::string& specification, const DataOptions& options,
                             const Preparation& preparation)
{
    const bool scenery = specification == kScenery || specification.starts_with("scenery:");
    return scenery ? open_scenery(specification, options) : open_folder(specification, options, preparation);
}

} // namespace sfumato::training
