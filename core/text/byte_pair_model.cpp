#include "core/text/byte_pair_model.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace sfumato {
namespace {

constexpr std::int32_t kGonePiece = -1;

struct PairSymbol {
    std::int32_t id, before, after; ///< after == size: the last
};

} // namespace

Result<void> BytePairModel::read_vocabulary(const Json& json, const std::string& where)
{
    if (!json.is_object())
        return fail(verbatim(where), Message::tr("is not a JSON object of pieces and ids"),
                    Message::tr("fetch the file again"));
    for (const auto& [symbol, value] : json.items()) {
        if (!value.is_number_unsigned() || value > std::numeric_limits<std::int32_t>::max() - 1)
            return fail(verbatim(where), Message::tr("the id of \"%1\" is %2", symbol, excerpt(value.dump(), 40)),
                        Message::tr("fetch the file again"));
        ids_[symbol] = value.get<std::int32_t>();
        size_ = std::max(size_, ids_[symbol] + 1);
    }
    return {};
}

bool BytePairModel::add_merge(const std::string& left, const std::string& right, std::int32_t rank)
{
    const std::string& prefix = options_.continuing_subword_prefix;
    const bool continues = !prefix.empty() && right.starts_with(prefix);
    const Merge merge{rank, id(left + (continues ? right.substr(prefix.size()) : right))};
    if (id(left) < 0 || id(right) < 0 || merge.id < 0) return false;
    merges_.try_emplace(pair(id(left), id(right)), merge);
    return true;
}

std::int32_t BytePairModel::id(const std::string& piece) const
{
    const auto found = ids_.find(piece);
    return found == ids_.end() ? -1 : found->second;
}

void BytePairModel::add_unknown(std::string_view character, std::vector<std::int32_t>& ids, bool& before) const
{
    std::vector<std::int32_t> bytes;
    if (options_.byte_fallback)
        for (const char byte : character) bytes.push_back(byte_piece(*this, static_cast<unsigned char>(byte)));
    if (!bytes.empty() && std::ranges::find(bytes, -1) == bytes.end()) {
        ids.insert(ids.end(), bytes.begin(), bytes.end());
        before = false;
        return;
    }
    const std::int32_t unknown = options_.unk_token.empty() ? -1 : id(options_.unk_token);
    if (unknown >= 0 && !(before && options_.fuse_unk)) ids.push_back(unknown);
    before = true;
}

std::vector<std::int32_t> BytePairModel::characters(const std::string& word) const
{
    std::vector<std::int32_t> ids;
    bool unknown_before = false;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        (void)next_code_point(word, at);
        std::string symbol = begin > 0 ? options_.continuing_subword_prefix : std::string();
        symbol.append(word, begin, at - begin);
        if (at == word.size()) symbol += options_.end_of_word_suffix;
        if (const std::int32_t known = id(symbol); known >= 0) {
            ids.push_back(known);
            unknown_before = false;
        } else {
            add_unknown(std::string_view(word).substr(begin, at - begin), ids, unknown_before);
        }
    }
    return ids;
}

/// With the waiting pairs in a heap: n log n for a word of n characters.
void BytePairModel::encode(const std::string& word, std::vector<std::int64_t>& ids) const
{
    if (options_.ignore_merges)
        if (const std::int32_t whole = id(word); whole >= 0) return ids.push_back(whole);
    const std::vector<std::int32_t> each = characters(word);
    const auto size = static_cast<std::int32_t>(each.size());
    std::vector<PairSymbol> symbols;
    symbols.reserve(each.size());
    for (std::int32_t i = 0; i < size; ++i) symbols.push_back({each[i], i - 1, i + 1});

    struct Waiting {
        std::int32_t rank, at;
        std::uint64_t pair;
        bool operator>(const Waiting& other) const { return std::pair(rank, at) > std::pair(other.rank, other.at); }
    };
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    const auto consider = [&](std::int32_t at) {
        if (at < 0 || symbols[at].after == size) return;
        const auto both = pair(symbols[at].id, symbols[symbols[at].after].id);
        if (const auto found = merges_.find(both); found != merges_.end()) waiting.push({found->second.rank, at, both});
    };
    for (std::int32_t i = 0; i < size; ++i) consider(i);
    while (!waiting.empty()) {
        const Waiting next = waiting.top();
        waiting.pop();
        PairSymbol& left = symbols[next.at];
        // Another merge may have taken either symbol meanwhile.
        if (left.id == kGonePiece || left.after == size || pair(left.id, symbols[left.after].id) != next.pair) continue;
        PairSymbol& right = symbols[left.after];
        left.id = merges_.at(next.pair).id;
        right.id = kGonePiece;
        left.after = right.after;
        if (left.after < size) symbols[left.after].before = next.at;
        consider(left.before);
        consider(next.at);
    }
    for (const PairSymbol& symbol : symbols)
        if (symbol.id != kGonePiece) ids.push_back(symbol.id);
}

} // namespace sfumato
