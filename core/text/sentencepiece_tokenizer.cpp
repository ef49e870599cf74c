#include "core/text/sentencepiece_tokenizer.h"

#include "core/base/file_io.h"
#include "core/text/unicode_text.h"

#include <sentencepiece_trainer.h>
#include <unicode/unistr.h>

#include <unordered_map>

namespace sfumato {
namespace {

constexpr auto kModelFile = "sentencepiece.model";

class SentencepieceTokenizer final : public Tokenizer {
public:
    /// `where` names the model in messages.
    static Result<std::shared_ptr<const Tokenizer>> from_bytes(std::string model, const std::string& where)
    {
        auto tokenizer = std::make_shared<SentencepieceTokenizer>();
        if (!tokenizer->processor_.LoadFromSerializedProto(model).ok())
            return fail(verbatim(where), Message::tr("is not a sentencepiece model"),
                        Message::tr("fetch or write the file again"));
        if (tokenizer->bos_id() < 0 || tokenizer->eos_id() < 0)
            return fail(verbatim(where), Message::tr("has no piece for the begin or the end of a sentence"),
                        Message::tr("train it with both"));
        tokenizer->model_ = std::move(model);
        return tokenizer;
    }

    std::vector<std::int64_t> encode(std::string_view text) const override
    {
        std::vector<int> ids;
        if (const auto status = processor_.Encode(lower_case(text), &ids); !status.ok())
            throw Error{verbatim("sentencepiece"), verbatim(status.error_message()),
                        Message::tr("write the prompt in other words")};
        return {ids.begin(), ids.end()};
    }
    std::int64_t bos_id() const override { return processor_.bos_id(); }
    std::int64_t eos_id() const override { return processor_.eos_id(); }
    std::int64_t pad_id() const override { return eos_id(); }
    int vocabulary_size() const override { return processor_.GetPieceSize(); }
    std::int64_t id_of(std::string_view piece) const override
    {
        const int id = processor_.PieceToId(piece);
        return processor_.IsUnknown(id) ? -1 : id;
    }
    Result<void> save(const std::filesystem::path& folder) const override
    {
        return write_file_atomically(folder / kModelFile, model_);
    }

private:
    sentencepiece::SentencePieceProcessor processor_;
    std::string model_;     ///< the file's bytes, so that saving is a copy
};

/// Hands the sentences to the trainer one by one, lower-cased, and at last each required character as a word of its
/// own: a required character that no sentence holds would end the program inside the trainer.
class LowerCased final : public sentencepiece::SentenceIterator {
public:
    LowerCased(const std::vector<std::string>& sentences, const std::string& characters) : sentences_(sentences)
    {
        const auto text = icu::UnicodeString::fromUTF8(characters);
        for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
            alphabet_.append(u' ').append(text.char32At(i));
        read();
    }
    bool done() const override { return next_ > sentences_.size(); }
    void Next() override { ++next_, read(); }
    const std::string& value() const override { return current_; }
    sentencepiece::util::Status status() const override { return {}; }

private:
    void read()
    {
        if (next_ < sentences_.size()) current_ = lower_case(sentences_[next_]);
        else alphabet_.toUTF8String(current_ = "");
    }
    const std::vector<std::string>& sentences_;
    icu::UnicodeString alphabet_;
    std::string current_;
    std::size_t next_ = 0;
};

/// The trainer's message, "file(line) [condition] words.", without all that is meant for its authors.
Message reason(const sentencepiece::util::Status& status)
{
    std::string text = status.error_message();
    if (const auto words = text.rfind("] "); words != std::string::npos) text.erase(0, words + 2);
    if (text.ends_with('.')) text.pop_back();
    return text.empty() ? Message::tr("sentencepiece refuses these settings") : verbatim(text);
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> open_sentencepiece(const std::filesystem::path& model_file)
{
    auto bytes = read_file(model_file);
    if (!bytes) return tl::unexpected(bytes.error());
    return SentencepieceTokenizer::from_bytes(std::move(*bytes), model_file.string());
}

Result<std::shared_ptr<const Tokenizer>> train_sentencepiece(const std::vector<std::string>& sentences,
                                                             const SentencepieceTraining& options)
{
    std::string spare;
    for (int i = 0; i < options.spare_ids; ++i) spare += (i ? ",<spare" : "<spare") + std::to_string(i) + ">";
    const std::unordered_map<std::string, std::string> settings{
        {"model_type", "bpe"},
        {"vocab_size", std::to_string(options.vocabulary_size)},
        {"hard_vocab_limit", options.at_most ? "false" : "true"},
        {"required_chars", options.required_characters},
        {"unk_id", "0"}, {"bos_id", "1"}, {"eos_id", "2"}, {"pad_id", "-1"},
        {"control_symbols", spare},
        {"shuffle_input_sentence", "false"}, {"num_threads", "1"},     // the same sentences give the same model
        {"minloglevel", "3"},                                          // core does not log
    };
    LowerCased lines(sentences, options.required_characters);
    std::string model;
    const auto status = sentencepiece::SentencePieceTrainer::Train(settings, &lines, &model);
    if (!status.ok())
        return fail(Message::tr("training a tokenizer of %1 pieces on %2 sentences", options.vocabulary_size,
                                sentences.size()),
                    reason(status), Message::tr("give more captions or choose another vocabulary size"));
    return SentencepieceTokenizer::from_bytes(std::move(model), "the trained tokenizer");
}

} // namespace sfumato
