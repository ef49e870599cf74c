#include "core/text/tokenizer_json.h"

#include "core/base/file_io.h"
#include "core/text/piece_tokenizer.h"
#include "core/text/wording.h"

namespace sfumato {
namespace {

constexpr auto kTokenizerFile = "tokenizer.json";
constexpr const char* kBesideIt[] = {"tokenizer_config.json", "special_tokens_map.json", "added_tokens.json"};

/// What the post-processor puts before and behind a text.
void read_post_processor(const Json& json, SpecialTokens& special)
{
    const std::string type = json_value_or(json, "type", std::string());
    if (type == "Sequence")
        for (const Json& entry : json_value_or(json, "processors", Json::array())) read_post_processor(entry, special);
    if (type == "RobertaProcessing" || type == "BertProcessing") {
        const auto first_of = [&](const char* key, std::optional<std::string>& text) {
            const Json pair = json_value_or(json, key, Json());
            if (pair.is_array() && !pair.empty() && pair[0].is_string()) text = pair[0].get<std::string>();
        };
        first_of("cls", special.bos);
        first_of("sep", special.eos);
    }
    if (type != "TemplateProcessing") return;
    bool behind = false;
    for (const Json& entry : json_value_or(json, "single", Json::array())) {
        const Json piece = json_value_or(entry, "SpecialToken", Json());
        if (!piece.is_object()) behind = true;
        else (behind ? special.eos : special.bos) = json_value_or(piece, "id", std::string());
    }
}

/// Every file of the folder that says something of the tokenizer, by name; those that need not be there where they are.
Result<std::map<std::string, std::string>> read_files(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const std::string name : {kTokenizerFile, kBesideIt[0], kBesideIt[1], kBesideIt[2]}) {
        std::error_code unreadable;
        if (name != kTokenizerFile && !exists(folder / name, unreadable)) continue;
        auto bytes = read_file(folder / name);
        if (!bytes) return tl::unexpected(bytes.error());
        files[name] = std::move(*bytes);
    }
    return files;
}

/// transformers makes an added token of every special token that a configuration names, also of one that is a plain
/// piece of the vocabulary ("!" where Stable Diffusion 2 pads) and that tokenizer.json does not list.
Result<void> add_named_tokens(PieceTokenizerParts& parts, const Json& config, const std::string& where)
{
    for (const char* key :
         {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"}) {
        Json token = json_value_or(config, key, Json());
        if (token.is_string()) token = {{"content", token}, {"normalized", false}};
        const std::int64_t id = parts.model->id(json_value_or(token, "content", std::string()));
        if (id < 0) continue;
        if (auto read = parts.added.read_decoder({{std::to_string(id), token}}, where); !read) return read;
    }
    return {};
}

/// The files beside tokenizer.json: what they call the special tokens counts, and they may add tokens.
Result<void> read_beside(PieceTokenizerParts& parts, SpecialTokens& special, const std::filesystem::path& folder)
{
    for (const std::string name : kBesideIt) {
        if (!parts.files.contains(name)) continue;
        const auto json = json_or_null(parts.files.at(name));
        if (!json.is_object())
            return fail(folder / name, Message::tr("is not a JSON object"), Message::tr("fetch the file again"));
        const std::string where = (folder / name).string();
        auto read = name == kBesideIt[2]
            ? parts.added.read_ids(json, where)
            : parts.added.read_decoder(json_value_or(json, "added_tokens_decoder", Json()), where);
        if (!read) return read;
        if (name == kBesideIt[2]) continue;
        if (read = add_named_tokens(parts, json, where); !read) return read;
        special.read(json);
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> open_tokenizer_json(const std::filesystem::path& folder,
                                                             std::optional<int> rows)
{
    const auto file = folder / kTokenizerFile;
    const std::string where = file.string();
    auto files = read_files(folder);
    if (!files) return tl::unexpected(files.error());
    const auto json = json_or_null(files->at(kTokenizerFile));
    if (!json.is_object()) return fail(file, Message::tr("is not a JSON object"), Message::tr("fetch the file again"));

    PieceTokenizerParts parts;
    parts.files = std::move(*files);
    auto normalize = read_normalizer(json_value_or(json, "normalizer", Json()), where);
    if (!normalize) return tl::unexpected(normalize.error());
    auto split = read_pre_tokenizer(json_value_or(json, "pre_tokenizer", Json()), where);
    if (!split) return tl::unexpected(split.error());
    auto model = read_piece_model(json_value_or(json, "model", Json()), where);
    if (!model) return tl::unexpected(model.error());
    parts.normalize = std::move(*normalize);
    parts.split = std::move(*split);
    parts.model = std::move(*model);
    if (auto read = parts.added.read_list(json_value_or(json, "added_tokens", Json()), where); !read)
        return tl::unexpected(read.error());

    SpecialTokens special;
    read_post_processor(json_value_or(json, "post_processor", Json()), special);
    if (const Json padding = json_value_or(json, "padding", Json()); padding.is_object())
        special.pad = json_value_or(padding, "pad_token", std::string());
    if (auto read = read_beside(parts, special, folder); !read) return tl::unexpected(read.error());
    if (rows) parts.added.leave_out_from(*rows);
    if (!special.eos)
        return fail(file, Message::tr("has no piece for the begin or the end of a sentence"), choose_other_tokenizer());
    if (auto set = set_special_tokens(parts, special, file); !set) return tl::unexpected(set.error());
    return make_piece_tokenizer(std::move(parts));
}

} // namespace sfumato
