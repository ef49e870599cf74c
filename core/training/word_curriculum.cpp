#include "core/training/word_curriculum.h"

#include "core/training/caption_words.h"
#include "core/training/config_fields.h"
#include "core/training/random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sfumato::training {

constexpr std::size_t kMaxWords = 64; ///< bits of a caption's set of words

template <class Visit> void visit_fields(WordCurriculumConfig& c, Visit&& visit)
{
    visit("words", c.words);
    visit("from", c.from);
    visit("steps", c.steps);
    visit("share", c.share);
    visit("first_share", c.first_share);
    visit("repeats", c.repeats);
    visit("timestep_shift", c.timestep_shift);
}

Json WordCurriculumConfig::to_json() const { return fields_to_json(*this); }

Result<WordCurriculumConfig> WordCurriculumConfig::from_json(const Json& json, const std::string& where)
{
    WordCurriculumConfig config;
    if (auto read = override_fields(config, json, where); !read) return tl::unexpected(read.error());
    if (config.from < 0 || config.steps < 0 || config.repeats < 0)
        return fail(verbatim(where), Message::tr("from, steps and repeats must be at least 0"));
    for (const double share : {config.share, config.first_share})
        if (!(share >= 0 && share <= 1))
            return fail(verbatim(where), Message::tr("share and first_share must lie in 0..1"));
    if (!(config.timestep_shift > 0)) return fail(verbatim(where), Message::tr("timestep_shift must be above 0"));
    if (config.words.size() == 1 || config.words.size() > kMaxWords)
        return fail(verbatim(where), Message::tr("words holds %1", config.words.size()),
                    Message::tr("name those that have to be told from each other, 2 to %1", kMaxWords));
    if (std::ranges::any_of(config.words, [](const auto& same) { return same.empty(); }))
        return fail(verbatim(where), Message::tr("words holds an empty list"));
    return config;
}

WordCurriculum::WordCurriculum(const WordCurriculumConfig& config, const DataSet& data, const Tokenizer& tokenizer,
                               const at::Tensor& tokens, WorkerTeam& team)
    : config_(config), tokens_(tokens), end_of_text_(tokenizer.eos_id())
{
    for (const auto& same : config.words) {
        auto& pieces = pieces_.emplace_back();
        for (const auto& word : same) pieces.push_back(tokenizer.encode(word));
    }
    find_pictures(data, team);
    for (std::size_t word = 0; word < pictures_.size(); ++word)
        if (pictures_[word].empty())
            throw Error{verbatim("word_curriculum"),
                        Message::tr("no picture is described with \"%1\" and none of the other words",
                                    config.words[word].front()),
                        Message::tr("leave the word out, or describe some")};
}

void WordCurriculum::find_pictures(const DataSet& data, WorkerTeam& team)
{
    // Which of the words each caption says, as bits.
    const auto said_in = [&](const std::string& caption) {
        const auto words = words_of(caption);
        std::uint64_t said = 0;
        for (std::size_t i = 0; i < config_.words.size(); ++i)
            if (std::ranges::find_first_of(words, config_.words[i]) != words.end()) said |= std::uint64_t{1} << i;
        return said;
    };
    std::vector<std::vector<std::uint64_t>> said(static_cast<std::size_t>(data.size()));
    team.for_each(data.size(), [&](std::int64_t i) {
        for (const auto& caption : data.captions(i)) said[static_cast<std::size_t>(i)].push_back(said_in(caption));
    });
    pictures_.resize(config_.words.size());
    for (std::size_t i = 0; i < said.size(); ++i) {
        std::uint64_t all = 0;
        for (const auto caption : said[i]) all |= caption;
        if (!std::has_single_bit(all)) continue;
        Saying saying{static_cast<std::int64_t>(i), {}};
        for (std::size_t c = 0; c < said[i].size(); ++c)
            if (said[i][c] != 0) saying.captions.push_back(static_cast<int>(c));
        pictures_[static_cast<std::size_t>(std::countr_zero(all))].push_back(std::move(saying));
    }
}

CurriculumBatch WordCurriculum::teach(std::int64_t step, const at::Tensor& which, std::uint64_t seed) const
{
    const double done = static_cast<double>(step - config_.from) / config_.steps,
                 words = static_cast<double>(pictures_.size());
    const double kept = std::min(1.0, 4 * (1 - done)); // falls in the last quarter
    const double first = 1 / words + kept * (config_.first_share - 1 / words);
    const auto most = static_cast<std::int64_t>(std::lround(kept * config_.repeats));
    CurriculumBatch batch{which.clone(), at::zeros({which.size(0), 1}, at::kBool),
                          at::zeros({which.size(0), tokens_.size(2)}, at::kLong)};
    const auto generator = generator_for(seed, Purpose::Lesson, static_cast<std::uint64_t>(step));
    const auto draw = [&](std::int64_t count) {
        return at::randint(count, {1}, generator, at::TensorOptions(at::kLong)).item<std::int64_t>();
    };
    const auto chance = [&] { return at::rand({1}, generator).item<double>(); };
    for (std::int64_t i = 0; i < which.size(0); ++i) {
        if (chance() >= config_.share) continue;
        const auto word = chance() < first
            ? 0
            : static_cast<std::size_t>(1 + draw(static_cast<std::int64_t>(pictures_.size()) - 1));
        const auto& [picture, captions] = pictures_[word][static_cast<std::size_t>(draw(std::ssize(pictures_[word])))];
        const int caption = captions[static_cast<std::size_t>(draw(std::ssize(captions)))];
        batch.which[i] = picture;
        batch.taught[i] = true;
        batch.ids[i].copy_(said_again(picture, caption, word, most - draw(most / 2 + 1)));
    }
    return batch;
}

at::Tensor WordCurriculum::said_again(std::int64_t picture, int caption, std::size_t word, std::int64_t times) const
{
    at::Tensor ids = tokens_[picture][caption].to(at::kLong).contiguous();
    auto* row = ids.data_ptr<std::int64_t>();
    auto* const end = row + ids.size(0);
    auto* const padding = std::find(row, end, end_of_text_);
    if (padding == end) return ids;
    // The one of the words that mean the same that this caption says.
    const auto said = std::ranges::find_if(pieces_[word], [&](const auto& pieces) {
        return std::search(row, padding, pieces.begin(), pieces.end()) != padding;
    });
    if (said == pieces_[word].end()) return ids; // cut off at the end of the text
    for (auto* at = padding + 1; times > 0 && end - at >= std::ssize(*said); --times)
        at = std::ranges::copy(*said, at).out;
    return ids;
}

} // namespace sfumato::training
