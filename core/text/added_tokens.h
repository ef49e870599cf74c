#pragma once
#include "core/text/text_steps.h"

#include <map>
#include <span>
#include <unordered_map>

namespace sfumato {

/// A piece behind or beside the vocabulary that is found in the text as it stands, whole: begin and end of text, the
/// tokens of a textual inversion. Names as in tokenizer.json.
struct AddedToken {
    std::int64_t id = 0;
    std::string content;
    bool single_word = false;            ///< only between white space and marks
    bool lstrip = false, rstrip = false; ///< takes the white space beside it
    bool normalized = true;              ///< is looked for in the normalised text
};

/// Those of tokenizer.json ("added_tokens"), tokenizer_config.json ("added_tokens_decoder") and added_tokens.json, by
/// id; the first that names an id counts. `where` names the file in messages. Errors: one that is no token.
class AddedTokens {
public:
    [[nodiscard]] Result<void> read_list(const Json& added_tokens, const std::string& where);
    [[nodiscard]] Result<void> read_decoder(const Json& added_tokens_decoder, const std::string& where);
    [[nodiscard]] Result<void> read_ids(const Json& pieces_and_ids, const std::string& where);
    void add(AddedToken token);
    /// Those are none: the vocabulary has them, or no text encoder a row for them.
    void leave_out_before(std::int64_t id) { tokens_.erase(tokens_.begin(), tokens_.lower_bound(id)); }
    void leave_out_from(std::int64_t id) { tokens_.erase(tokens_.lower_bound(id), tokens_.end()); }
    /// Makes ready for `split`.
    void finish(const NormalizeText& normalize);

    /// A token (id), or text between tokens (id -1).
    struct Run {
        std::int64_t id;
        std::string_view text;
    };
    /// The longest token at each place, from left to right. Of those that are `normalized`, or of the others.
    [[nodiscard]] std::vector<Run> split(std::string_view text, bool normalized) const;
    /// The id of a token, or -1.
    [[nodiscard]] std::int64_t id(const std::string& content) const;
    [[nodiscard]] const std::map<std::int64_t, AddedToken>& tokens() const { return tokens_; }
    /// The tokens that follow one of several vectors: diffusers names those of a textual inversion X, X_1, X_2, ... and
    /// a prompt names X. Empty: it has one.
    [[nodiscard]] std::span<const std::int64_t> vectors_after(std::int64_t id) const;

private:
    struct Found {
        std::string text;
        const AddedToken* token;
    };
    std::map<std::int64_t, AddedToken> tokens_;
    std::unordered_map<std::string, std::int64_t> ids_;            ///< by content
    std::map<unsigned char, std::vector<Found>> raw_, normalized_; ///< by the first byte, the longest first
    std::map<std::int64_t, std::vector<std::int64_t>> vectors_after_;
};

} // namespace sfumato
