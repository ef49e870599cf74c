#include "core/checkpoint/key_map.h"

namespace sfumato {
namespace {

/// The row of the longest beginning of `name` that ends where the name does or before a '.', with the length of it.
template <class Rows>
std::pair<typename Rows::const_iterator, std::size_t> longest_row(const Rows& rows, const std::string& name)
{
    for (std::size_t end = name.size();; end = name.rfind('.', end - 1)) {
        if (end == std::string::npos) return {rows.end(), 0};
        if (const auto found = rows.find(name.substr(0, end)); found != rows.end()) return {found, end};
        if (end == 0) return {rows.end(), 0};
    }
}

} // namespace

KeyMap::KeyMap(const std::vector<KeyRow>& rows)
{
    for (const KeyRow& row : rows) {
        by_stored_[row.stored].push_back(row);
        if (!row.ours.empty()) by_ours_.try_emplace(row.ours, row.stored);
    }
}

std::vector<KeyMap::Target> KeyMap::targets(const std::string& stored) const
{
    const auto [found, end] = longest_row(by_stored_, stored);
    if (found == by_stored_.end()) return {{stored, WeightTransform::AsStored}};
    std::vector<Target> targets;
    for (const KeyRow& row : found->second)
        if (!row.ours.empty()) targets.push_back({row.ours + stored.substr(end), row.transform});
    return targets;
}

std::string KeyMap::stored(const std::string& ours) const
{
    const auto [found, end] = longest_row(by_ours_, ours);
    return found == by_ours_.end() ? ours : found->second + ours.substr(end);
}

} // namespace sfumato
