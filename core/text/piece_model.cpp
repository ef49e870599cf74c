#include "core/text/piece_model.h"

#include "core/text/byte_pair_model.h"
#include "core/text/unigram_model.h"
#include "core/text/wording.h"

namespace sfumato {

std::int32_t byte_piece(const PieceModel& model, unsigned char byte)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    return model.id(std::string("<0x") + kDigits[byte >> 4] + kDigits[byte & 15] + ">");
}

Result<std::unique_ptr<PieceModel>> read_piece_model(const Json& json, const std::string& where)
{
    const auto text = [&](const char* key) { return json_value_or(json, key, std::string()); };
    const std::string type = json_value_or(json, "type", std::string(json.contains("merges") ? "BPE" : "Unigram"));
    if (type == "Unigram") return UnigramModel::read(json, where);
    if (type != "BPE")
        return fail(verbatim(where), Message::tr("\"%1\" %2 is unknown", verbatim("model"), excerpt(type, 60)),
                    choose_other_tokenizer());
    auto model = std::make_unique<BytePairModel>(
        BytePairModel::Options{.continuing_subword_prefix = text("continuing_subword_prefix"),
                               .end_of_word_suffix = text("end_of_word_suffix"),
                               .unk_token = text("unk_token"),
                               .fuse_unk = json_value_or(json, "fuse_unk", false),
                               .byte_fallback = json_value_or(json, "byte_fallback", false),
                               .ignore_merges = json_value_or(json, "ignore_merges", false)});
    if (auto read = model->read_vocabulary(json_value_or(json, "vocab", Json()), where); !read)
        return tl::unexpected(read.error());
    std::int32_t rank = 0;
    for (const Json& merge : json_value_or(json, "merges", Json::array())) {
        std::pair<std::string, std::string> both;
        if (merge.is_string()) { // "a b", until 2024
            const auto line = merge.get<std::string>();
            const auto space = line.find(' ');
            both = {line.substr(0, space), space == std::string::npos ? std::string() : line.substr(space + 1)};
        } else if (auto pair = json_as<std::vector<std::string>>(merge); pair && pair->size() == 2) {
            both = {(*pair)[0], (*pair)[1]};
        }
        if (!model->add_merge(both.first, both.second, rank++))
            return fail(verbatim(where),
                        Message::tr("merge %1 joins what the vocabulary lacks: %2", rank, excerpt(merge.dump(), 60)),
                        Message::tr("fetch the file again"));
    }
    return model;
}

} // namespace sfumato
