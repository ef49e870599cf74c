#pragma once
#include "core/text/prompt_syntax.h"

#include <QList>
#include <QString>

#include <optional>

namespace sfumato {

/// The prompt grammar for editors: core/text's answers with places counted in QChars instead of bytes.
struct MarkedSpan {
    qsizetype start = 0, length = 0;
    PromptToken token = PromptToken::Bracket;
    double weight = 1;      ///< of Strong and Weak
    bool operator==(const MarkedSpan&) const = default;
};
/// Later spans lie over earlier ones.
[[nodiscard]] QList<MarkedSpan> mark_prompt(const QString& prompt);

struct TextChange {
    qsizetype start = 0, length = 0;                ///< what is replaced
    QString text;
    qsizetype selectionStart = 0, selectionEnd = 0; ///< afterwards
};
/// prompt_syntax.h: change_weight.
[[nodiscard]] std::optional<TextChange> change_weight(const QString& prompt, qsizetype selectionStart,
                                                      qsizetype selectionEnd, int steps);

struct TypedText {
    NameKind kind = NameKind::Word;
    QString text;           ///< from its begin to the cursor
};
/// prompt_syntax.h: typed_name.
[[nodiscard]] TypedText typed_at(const QString& prompt, qsizetype cursor);

} // namespace sfumato
