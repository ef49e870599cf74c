#include "core/text/clip_tokenizer.h"

#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/text/clip_vocabulary.h"
#include "core/text/unicode_text.h"

#include <unicode/regex.h>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <queue>
#include <unordered_map>

namespace sfumato {
namespace {

constexpr auto kVocabulary = "vocab.json", kMerges = "merges.txt", kSpecialTokens = "special_tokens_map.json",
               kConfig = "tokenizer_config.json";
constexpr auto kEndOfWord = "</w>";

/// The words of a text without the white space between them. CLIP splits a second time with GPT-2's pattern, which
/// leaves every word of this one whole: a contraction, a run of letters, one digit, or a run of neither.
std::vector<std::string> words_of(std::string_view text)
{
    auto status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::RegexPattern> pattern(icu::RegexPattern::compile(
        uR"('s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\p{White_Space}\p{L}\p{N}]+)", 0, status));
    const auto unicode = icu::UnicodeString::fromUTF8(lower_case(compose(text)));
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern->matcher(unicode, status));
    std::vector<std::string> words;
    while (matcher->find(status)) matcher->group(status).toUTF8String(words.emplace_back());
    if (U_FAILURE(status))
        throw Error{Message::tr("the prompt"), verbatim(u_errorName(status)), Message::tr("make it shorter")};
    return words;
}

class ClipTokenizer final : public Tokenizer {
public:
    static Result<std::shared_ptr<const Tokenizer>> make(std::map<std::string, std::string> files,
                                                         const std::filesystem::path& folder);
    std::vector<std::int64_t> encode(std::string_view text) const override;
    std::int64_t bos_id() const override { return bos_; }
    std::int64_t eos_id() const override { return eos_; }
    std::int64_t pad_id() const override { return pad_; }
    int vocabulary_size() const override { return size_; }
    std::int64_t id_of(std::string_view piece) const override { return id(std::string(piece) + kEndOfWord); }
    Result<void> save(const std::filesystem::path& folder) const override;

private:
    struct Merge {
        std::int32_t rank;      ///< its line in merges.txt: lower merges first
        std::int32_t id;
    };
    static std::uint64_t pair(std::int32_t left, std::int32_t right)
    {
        return std::uint64_t(left) << 32 | std::uint32_t(right);
    }
    std::int32_t id(const std::string& symbol) const
    {
        const auto found = ids_.find(symbol);
        return found == ids_.end() ? -1 : found->second;
    }
    Result<void> read_vocabulary(const std::string& where);
    Result<void> read_merges(const std::string& where);
    Result<void> read_special_tokens(const std::filesystem::path& folder);
    void encode_word(const std::string& word, std::vector<std::int64_t>& ids) const;

    std::map<std::string, std::string> files_;      ///< name to bytes, so that saving is a copy
    std::unordered_map<std::string, std::int32_t> ids_;
    std::unordered_map<std::uint64_t, Merge> merges_;
    std::array<std::int32_t, 256> inner_{}, last_{};    ///< ids of a byte inside and at the end of a word
    std::string bos_text_ = "<|startoftext|>", eos_text_ = "<|endoftext|>";
    std::int32_t bos_ = -1, eos_ = -1, pad_ = -1;
    int size_ = 0;
};

Result<std::shared_ptr<const Tokenizer>> ClipTokenizer::make(std::map<std::string, std::string> files,
                                                             const std::filesystem::path& folder)
{
    auto tokenizer = std::make_shared<ClipTokenizer>();
    tokenizer->files_ = std::move(files);
    if (auto read = tokenizer->read_vocabulary((folder / kVocabulary).string()); !read)
        return tl::unexpected(read.error());
    if (auto read = tokenizer->read_merges((folder / kMerges).string()); !read) return tl::unexpected(read.error());
    if (auto read = tokenizer->read_special_tokens(folder); !read) return tl::unexpected(read.error());
    return tokenizer;
}

Result<void> ClipTokenizer::read_vocabulary(const std::string& where)
{
    const auto json = json_or_null(files_.at(kVocabulary));
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
    const auto symbols = clip_byte_symbols();
    for (int byte = 0; byte < 256; ++byte) {
        inner_[byte] = id(symbols[byte]);
        last_[byte] = id(symbols[byte] + kEndOfWord);
        if (inner_[byte] < 0 || last_[byte] < 0)
            return fail(verbatim(where), Message::tr("lacks the symbol \"%1\" of byte %2", symbols[byte], byte),
                        Message::tr("fetch the file again"));
    }
    return {};
}

Result<void> ClipTokenizer::read_merges(const std::string& where)
{
    const std::string& text = files_.at(kMerges);
    std::int32_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        std::string line = text.substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty() || (number == 1 && line.starts_with("#version"))) continue;
        const auto space = line.find(' ');
        const auto left = space == std::string::npos ? line : line.substr(0, space);
        const auto right = space == std::string::npos ? std::string() : line.substr(space + 1);
        const Merge merge{number, id(left + right)};
        if (id(left) < 0 || id(right) < 0 || merge.id < 0)
            return fail(verbatim(where),
                        Message::tr("line %1 merges what the vocabulary lacks: \"%2\"", number, excerpt(line, 60)),
                        Message::tr("vocab.json and merges.txt belong together: fetch both again"));
        merges_.try_emplace(pair(id(left), id(right)), merge);
    }
    return {};
}

/// special_tokens_map.json speaks last: in the public SD 2 folders it alone names the pad token rightly.
Result<void> ClipTokenizer::read_special_tokens(const std::filesystem::path& folder)
{
    std::optional<std::string> pad;
    for (const auto* name : {kConfig, kSpecialTokens}) {
        if (!files_.contains(name)) continue;
        const auto json = json_or_null(files_.at(name));
        if (!json.is_object())
            return fail(folder / name, Message::tr("is not a JSON object"), Message::tr("fetch the file again"));
        const auto token = [&json](const char* key) -> std::optional<std::string> {
            auto value = json.value(key, Json());
            if (value.is_object()) value = value.value("content", Json());
            return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
        };
        bos_text_ = token("bos_token").value_or(bos_text_);
        eos_text_ = token("eos_token").value_or(eos_text_);
        if (const auto text = token("pad_token")) pad = text;
    }
    const std::string pad_text = pad.value_or(eos_text_);
    for (const auto& [target, text] : {std::pair{&bos_, bos_text_}, {&eos_, eos_text_}, {&pad_, pad_text}})
        if ((*target = id(text)) < 0 || text.empty())
            return fail(folder / kVocabulary, Message::tr("lacks the special token \"%1\"", text),
                        Message::tr("fetch the folder again"));
    return {};
}

std::vector<std::int64_t> ClipTokenizer::encode(std::string_view text) const
{
    std::vector<std::int64_t> ids;
    std::size_t begin = 0, bos = 0, eos = 0;    // the next of each from `begin` on; looked for again only once passed
    for (;;) {
        if (bos != std::string_view::npos && bos <= begin) bos = text.find(bos_text_, begin);
        if (eos != std::string_view::npos && eos <= begin) eos = text.find(eos_text_, begin);
        const auto special = std::min(bos, eos);
        for (const auto& word :
             words_of(text.substr(begin, special == std::string_view::npos ? special : special - begin)))
            encode_word(word, ids);
        if (special == std::string_view::npos) return ids;
        ids.push_back(special == bos ? bos_ : eos_);
        begin = special + (special == bos ? bos_text_ : eos_text_).size();
    }
}

/// Merges the pair of lowest rank, the leftmost first, until none is left (as the tokenizers library does), with the
/// waiting pairs in a heap: n log n for a word of n bytes.
void ClipTokenizer::encode_word(const std::string& word, std::vector<std::int64_t>& ids) const
{
    constexpr std::int32_t kGone = -1;
    struct Symbol {
        std::int32_t id, before, after;     ///< after == size: the last
    };
    const auto size = static_cast<std::int32_t>(word.size());
    std::vector<Symbol> symbols;
    for (std::int32_t i = 0; i < size; ++i)
        symbols.push_back({inner_[static_cast<unsigned char>(word[i])], i - 1, i + 1});
    symbols.back().id = last_[static_cast<unsigned char>(word.back())];

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
        Symbol& left = symbols[next.at];
        // Another merge may have taken either symbol meanwhile.
        if (left.id == kGone || left.after == size || pair(left.id, symbols[left.after].id) != next.pair) continue;
        Symbol& right = symbols[left.after];
        left.id = merges_.at(next.pair).id;
        right.id = kGone;
        left.after = right.after;
        if (left.after < size) symbols[left.after].before = next.at;
        consider(left.before);
        consider(next.at);
    }
    for (const Symbol& symbol : symbols)
        if (symbol.id != kGone) ids.push_back(symbol.id);
}

Result<void> ClipTokenizer::save(const std::filesystem::path& folder) const
{
    for (const auto& [name, bytes] : files_)
        if (auto written = write_file_atomically(folder / name, bytes); !written) return written;
    return {};
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> open_clip_tokenizer(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto* name : {kVocabulary, kMerges, kSpecialTokens, kConfig}) {
        std::error_code unreadable;
        if ((name == kSpecialTokens || name == kConfig) && !exists(folder / name, unreadable)) continue;
        auto bytes = read_file(folder / name);
        if (!bytes) return tl::unexpected(bytes.error());
        files[name] = std::move(*bytes);
    }
    return ClipTokenizer::make(std::move(files), folder);
}

Result<std::shared_ptr<const Tokenizer>> make_clip_tokenizer(const ClipVocabulary& vocabulary, const std::string& where)
{
    return ClipTokenizer::make({{kVocabulary, vocabulary.vocab_json}, {kMerges, vocabulary.merges_txt}}, where);
}

} // namespace sfumato
