#include "core/text/clip_tokenizer.h"

#include "core/base/file_io.h"
#include "core/text/byte_pair_model.h"
#include "core/text/clip_vocabulary.h"
#include "core/text/piece_tokenizer.h"

namespace sfumato {
namespace {

constexpr auto kVocabulary = "vocab.json", kMerges = "merges.txt", kSpecialTokens = "special_tokens_map.json",
               kConfig = "tokenizer_config.json", kAddedTokens = "added_tokens.json";
constexpr auto kEndOfWord = "</w>";

/// Every byte must have its symbols: no text is unknown.
Result<void> check_byte_symbols(const BytePairModel& model, const std::string& where)
{
    const auto symbols = clip_byte_symbols();
    for (int byte = 0; byte < 256; ++byte)
        if (model.id(symbols[byte]) < 0 || model.id_at_end(symbols[byte]) < 0)
            return fail(verbatim(where), Message::tr("lacks the symbol \"%1\" of byte %2", symbols[byte], byte),
                        Message::tr("fetch the file again"));
    return {};
}

Result<void> read_merges(BytePairModel& model, const std::string& text, const std::string& where)
{
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
        if (!model.add_merge(left, right, number))
            return fail(verbatim(where),
                        Message::tr("line %1 merges what the vocabulary lacks: \"%2\"", number, excerpt(line, 60)),
                        Message::tr("vocab.json and merges.txt belong together: fetch both again"));
    }
    return {};
}

/// special_tokens_map.json speaks last: in the public SD 2 folders it alone names the pad token rightly.
Result<void> read_tokens(PieceTokenizerParts& parts, const std::filesystem::path& folder)
{
    SpecialTokens special{.bos = "<|startoftext|>", .eos = "<|endoftext|>", .pad = {}};
    for (const auto* name : {kAddedTokens, kConfig, kSpecialTokens}) {
        if (!parts.files.contains(name)) continue;
        const auto json = json_or_null(parts.files.at(name));
        if (!json.is_object())
            return fail(folder / name, Message::tr("is not a JSON object"), Message::tr("fetch the file again"));
        const std::string where = (folder / name).string();
        auto added = name == kAddedTokens
            ? parts.added.read_ids(json, where)
            : parts.added.read_decoder(json_value_or(json, "added_tokens_decoder", Json()), where);
        if (!added) return added;
        if (name != kAddedTokens) special.read(json);
    }
    parts.added.leave_out_before(parts.model->size()); // pieces of the vocabulary, named once more
    if (auto set = set_special_tokens(parts, special, folder / kVocabulary); !set) return set;
    for (const auto& [id, text] : {std::pair{parts.bos, *special.bos}, {parts.eos, *special.eos}})
        parts.added.add({.id = id, .content = text, .normalized = false});
    return {};
}

Result<std::shared_ptr<const Tokenizer>> make_clip(std::map<std::string, std::string> files,
                                                   const std::filesystem::path& folder, std::optional<int> rows)
{
    auto model = std::make_unique<BytePairModel>(BytePairModel::Options{.end_of_word_suffix = kEndOfWord});
    const std::string vocabulary = (folder / kVocabulary).string();
    if (auto read = model->read_vocabulary(json_or_null(files.at(kVocabulary)), vocabulary); !read)
        return tl::unexpected(read.error());
    if (auto whole = check_byte_symbols(*model, vocabulary); !whole) return tl::unexpected(whole.error());
    if (auto read = read_merges(*model, files.at(kMerges), (folder / kMerges).string()); !read)
        return tl::unexpected(read.error());
    PieceTokenizerParts parts;
    parts.files = std::move(files);
    parts.normalize = value_or_throw(read_normalizer(clip_normalizer(), vocabulary));
    parts.split = value_or_throw(read_pre_tokenizer(clip_pre_tokenizer(), vocabulary));
    parts.model = std::move(model);
    if (auto read = read_tokens(parts, folder); !read) return tl::unexpected(read.error());
    if (rows) parts.added.leave_out_from(*rows);
    return make_piece_tokenizer(std::move(parts));
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> open_clip_tokenizer(const std::filesystem::path& folder,
                                                             std::optional<int> rows)
{
    std::map<std::string, std::string> files;
    for (const auto* name : {kVocabulary, kMerges, kSpecialTokens, kConfig, kAddedTokens}) {
        std::error_code unreadable;
        if (name != kVocabulary && name != kMerges && !exists(folder / name, unreadable)) continue;
        auto bytes = read_file(folder / name);
        if (!bytes) return tl::unexpected(bytes.error());
        files[name] = std::move(*bytes);
    }
    return make_clip(std::move(files), folder, rows);
}

Result<std::shared_ptr<const Tokenizer>> make_clip_tokenizer(const ClipVocabulary& vocabulary, const std::string& where)
{
    return make_clip({{kVocabulary, vocabulary.vocab_json}, {kMerges, vocabulary.merges_txt}}, where, std::nullopt);
}

} // namespace sfumato
