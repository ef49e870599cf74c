#pragma once
#include "core/base/json.h"
#include "core/text/tokenizer.h"
#include "core/training/data_set.h"
#include "core/training/worker_team.h"

#include "core/base/tensor.h"

namespace sfumato::training {

/// A lesson in words that training alone does not teach, such as "left" and "right" (docs/words.md says why): for some
/// steps, pictures whose captions say one of them come more often, those of the first word far more often than the
/// others, and the word is repeated through the padding of the caption. In the last quarter both fade: at its end all
/// words come equally often, and none is repeated.
struct WordCurriculumConfig {
    std::vector<std::vector<std::string>> words; ///< lower case, each with those that mean the same; none: no lesson
    int from = 0, steps = 0;     ///< it begins behind step `from`
    double share = 0.8;          ///< of the pictures of a batch that the lesson chooses
    double first_share = 0.85;   ///< of these, pictures of the first word
    int repeats = 24;            ///< how often the word stands in the padding at most; half as often at least
    double timestep_shift = 12;  ///< instead of the run's own: where a thing stands is decided at the noisy end
    bool operator==(const WordCurriculumConfig&) const = default;

    [[nodiscard]] Json to_json() const;
    /// The defaults overridden by `json`. Errors: unknown keys, wrong types, impossible values.
    [[nodiscard]] static Result<WordCurriculumConfig> from_json(const Json& json, const std::string& where);
};

/// A batch as the lesson wants it.
struct CurriculumBatch {
    at::Tensor which;  ///< int64 [B]: the samples
    at::Tensor taught; ///< bool [B, 1]: those whose captions are the lesson's
    at::Tensor ids;    ///< int64 [B, L]: these captions; of the others nothing
};

class WordCurriculum {
public:
    /// Finds the pictures whose captions say exactly one of the words. tokens: int32 [N, captions, L], as of
    /// tokenize_captions. Throws Error: a word that no such picture says.
    WordCurriculum(const WordCurriculumConfig& config, const DataSet& data, const Tokenizer& tokenizer,
                   const at::Tensor& tokens, WorkerTeam& team);

    [[nodiscard]] bool covers(std::int64_t step) const
    {
        return step > config_.from && step <= config_.from + config_.steps;
    }
    /// What becomes of the samples `which` at `step`, one that the lesson covers. The same for the same seed and step.
    [[nodiscard]] CurriculumBatch teach(std::int64_t step, const at::Tensor& which, std::uint64_t seed) const;

private:
    /// A picture and those of its captions that say the word.
    struct Saying {
        std::int64_t picture;
        std::vector<int> captions;
    };
    void find_pictures(const DataSet& data, WorkerTeam& team);
    [[nodiscard]] at::Tensor said_again(std::int64_t picture, int caption, std::size_t word, std::int64_t times) const;

    WordCurriculumConfig config_;
    at::Tensor tokens_;
    std::int64_t end_of_text_;
    std::vector<std::vector<std::vector<std::int64_t>>> pieces_; ///< of each word and those that mean the same
    std::vector<std::vector<Saying>> pictures_;                  ///< of each word
};

} // namespace sfumato::training
