#pragma once
#include "core/base/json.h"

#include <memory>

namespace sfumato {

/// A text or a regular expression, as tokenizer.json writes them: {"String": "..."} or {"Regex": "..."}.
class TextPattern {
public:
    /// `where` names the file in messages. Errors: neither of both, or an expression that cannot be read.
    [[nodiscard]] static Result<TextPattern> read(const Json& json, const std::string& where);
    /// An expression of this program's own.
    [[nodiscard]] static TextPattern expression(const char* regex);

    /// The matches, [begin, end) in bytes, from left to right; without overlaps, and none is empty.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> matches(const std::string& utf8) const;

private:
    struct Compiled;
    std::string literal_;                      ///< where it is no expression
    std::shared_ptr<const Compiled> compiled_; ///< null: `literal_` counts
};

} // namespace sfumato
