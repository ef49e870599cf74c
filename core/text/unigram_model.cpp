#include "core/text/unigram_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sfumato {

Result<std::unique_ptr<PieceModel>> UnigramModel::read(const Json& json, const std::string& where)
{
    const auto broken = [&](const std::string& what) {
        return fail(verbatim(where), Message::tr("\"%1\" %2 is unknown", verbatim("vocab"), excerpt(what, 60)));
    };
    auto model = std::make_unique<UnigramModel>();
    const Json vocabulary = json_value_or(json, "vocab", Json());
    if (!vocabulary.is_array() || vocabulary.empty()) return broken(vocabulary.dump());
    for (const Json& entry : vocabulary) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number())
            return broken(entry.dump());
        const auto piece = entry[0].get<std::string>();
        model->ids_.try_emplace(piece, static_cast<std::int32_t>(model->scores_.size()));
        model->scores_.push_back(entry[1].get<double>());
        model->longest_ = std::max(model->longest_, piece.size());
    }
    constexpr double kPenalty = 10; // below every piece's
    model->unknown_score_ = std::ranges::min(model->scores_) - kPenalty;
    const int unknown = json_value_or(json, "unk_id", -1);
    model->unk_id_ = unknown < model->size() ? unknown : -1;
    model->byte_fallback_ = json_value_or(json, "byte_fallback", false);
    return model;
}

std::int32_t UnigramModel::id(const std::string& piece) const
{
    const auto found = ids_.find(piece);
    return found == ids_.end() ? -1 : found->second;
}

void UnigramModel::put_unknown(std::string_view text, std::vector<std::int64_t>& ids) const
{
    std::vector<std::int64_t> bytes;
    if (byte_fallback_)
        for (const char byte : text) bytes.push_back(byte_piece(*this, static_cast<unsigned char>(byte)));
    if (!bytes.empty() && std::ranges::find(bytes, -1) == bytes.end())
        ids.insert(ids.end(), bytes.begin(), bytes.end());
    else if (unk_id_ >= 0) ids.push_back(unk_id_);
}

/// Viterbi's path: the best way to each place, from left to right. A character that is no piece is unknown; several
/// unknown ones side by side are one.
void UnigramModel::encode(const std::string& word, std::vector<std::int64_t>& ids) const
{
    struct Place {
        double score = -std::numeric_limits<double>::infinity();
        std::size_t begin = 0; ///< of the piece that ends here
        std::int32_t id = -1;  ///< of it; -1: unknown
    };
    std::vector<Place> places(word.size() + 1);
    places[0].score = 0;
    for (std::size_t begin = 0; begin < word.size();) {
        std::size_t next = begin;
        (void)next_code_point(word, next);
        bool known = false;
        for (std::size_t end = next;;) {
            if (const std::int32_t piece = id(word.substr(begin, end - begin)); piece >= 0) {
                known |= end == next;
                const double score = places[begin].score + scores_[static_cast<std::size_t>(piece)];
                if (score > places[end].score) places[end] = {score, begin, piece};
            }
            if (end == word.size() || end - begin >= longest_) break;
            (void)next_code_point(word, end);
        }
        if (const double score = places[begin].score + unknown_score_; !known && score > places[next].score)
            places[next] = {score, begin, -1};
        begin = next;
    }
    std::vector<std::size_t> ends;
    for (std::size_t end = word.size(); end > 0; end = places[end].begin) ends.push_back(end);
    std::string unknown;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        const Place& place = places[*end];
        if (place.id < 0) {
            unknown.append(word, place.begin, *end - place.begin);
            continue;
        }
        if (!unknown.empty()) put_unknown(std::exchange(unknown, {}), ids);
        ids.push_back(place.id);
    }
    if (!unknown.empty()) put_unknown(unknown, ids);
}

} // namespace sfumato
