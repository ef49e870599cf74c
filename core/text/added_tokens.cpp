#include "core/text/added_tokens.h"

#include "core/text/unicode_text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace sfumato {
namespace {

constexpr std::int64_t kLargestId = std::numeric_limits<std::int32_t>::max() - 1;

Result<AddedToken> read_added_token(const Json& entry, std::optional<std::int64_t> id, const std::string& where)
{
    AddedToken token;
    token.id = id ? *id : json_value_or(entry, "id", std::int64_t{-1});
    token.content = json_value_or(entry, "content", std::string());
    if (token.id < 0 || token.id > kLargestId || token.content.empty())
        return fail(verbatim(where),
                    Message::tr("\"%1\" %2 is unknown", verbatim("added_tokens"), excerpt(entry.dump(), 60)),
                    Message::tr("fetch the file again"));
    token.single_word = json_value_or(entry, "single_word", false);
    token.lstrip = json_value_or(entry, "lstrip", false);
    token.rstrip = json_value_or(entry, "rstrip", false);
    token.normalized = json_value_or(entry, "normalized", !json_value_or(entry, "special", false));
    return token;
}

/// Whether a letter, digit or "_" stands there.
bool is_word_at(std::string_view text, std::size_t at)
{
    const auto c = static_cast<UChar32>(next_code_point(text, at));
    return c == '_' || u_isalnum(c);
}
bool is_word_before(std::string_view text, std::size_t end)
{
    std::size_t begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) --begin;
    return is_word_at(text, begin);
}

} // namespace

Result<void> AddedTokens::read_list(const Json& added_tokens, const std::string& where)
{
    if (!added_tokens.is_array()) return {};
    for (const Json& entry : added_tokens) {
        auto token = read_added_token(entry, std::nullopt, where);
        if (!token) return tl::unexpected(token.error());
        add(std::move(*token));
    }
    return {};
}

Result<void> AddedTokens::read_decoder(const Json& added_tokens_decoder, const std::string& where)
{
    if (!added_tokens_decoder.is_object()) return {};
    for (const auto& [key, entry] : added_tokens_decoder.items()) {
        std::int64_t id = -1;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
        if (error != std::errc() || end != key.data() + key.size()) id = -1;
        auto token = read_added_token(entry, id, where);
        if (!token) return tl::unexpected(token.error());
        add(std::move(*token));
    }
    return {};
}

Result<void> AddedTokens::read_ids(const Json& pieces_and_ids, const std::string& where)
{
    if (!pieces_and_ids.is_object()) return {};
    for (const auto& [content, id] : pieces_and_ids.items()) {
        auto token = read_added_token({{"content", content}}, json_as<std::int64_t>(id).value_or(-1), where);
        if (!token) return tl::unexpected(token.error());
        add(std::move(*token));
    }
    return {};
}

void AddedTokens::add(AddedToken token)
{
    const auto [place, is_new] = tokens_.try_emplace(token.id, token);
    if (is_new) ids_.try_emplace(place->second.content, token.id);
}

void AddedTokens::finish(const NormalizeText& normalize)
{
    for (const auto& [id, token] : tokens_) {
        std::string text = token.normalized ? normalize(token.content) : token.content;
        if (text.empty()) continue;
        auto& list = (token.normalized ? normalized_ : raw_)[static_cast<unsigned char>(text.front())];
        list.push_back({std::move(text), &token});
        auto& vectors = vectors_after_[id];
        for (int i = 1;; ++i) {
            const std::int64_t next = this->id(token.content + "_" + std::to_string(i));
            if (next < 0) break;
            vectors.push_back(next);
        }
    }
    for (auto* table : {&raw_, &normalized_})
        for (auto& [first, list] : *table)
            std::ranges::stable_sort(list, std::greater<>(), [](const Found& found) { return found.text.size(); });
}

std::vector<AddedTokens::Run> AddedTokens::split(std::string_view text, bool normalized) const
{
    const auto& table = normalized ? normalized_ : raw_;
    std::vector<Run> runs;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size() && !table.empty();) {
        const auto list = table.find(static_cast<unsigned char>(text[at]));
        const Found* found = nullptr;
        if (list != table.end())
            for (const Found& candidate : list->second) {
                if (!text.substr(at).starts_with(candidate.text)) continue;
                const std::size_t end = at + candidate.text.size();
                if (candidate.token->single_word
                    && ((at > 0 && is_word_before(text, at)) || (end < text.size() && is_word_at(text, end))))
                    continue;
                found = &candidate;
                break;
            }
        if (!found) {
            ++at;
            continue;
        }
        std::size_t begin = at, end = at + found->text.size();
        if (found->token->lstrip) begin = std::max(done, skip_space_back(text, begin));
        if (found->token->rstrip) end = skip_space(text, end);
        if (begin > done) runs.push_back({-1, text.substr(done, begin - done)});
        runs.push_back({found->token->id, text.substr(begin, end - begin)});
        done = at = end;
    }
    if (done < text.size()) runs.push_back({-1, text.substr(done)});
    return runs;
}

std::int64_t AddedTokens::id(const std::string& content) const
{
    const auto found = ids_.find(content);
    return found != ids_.end() && tokens_.contains(found->second) ? found->second : -1;
}

std::span<const std::int64_t> AddedTokens::vectors_after(std::int64_t id) const
{
    const auto found = vectors_after_.find(id);
    return found == vectors_after_.end() ? std::span<const std::int64_t>() : std::span(found->second);
}

} // namespace sfumato
