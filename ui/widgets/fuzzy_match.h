#pragma once
#include <QList>
#include <QString>

#include <optional>

namespace sfumato::ui {

struct FuzzyMatch {
    int score = 0;              ///< higher is better
    QList<int> positions;       ///< of the found letters in the text
};

/// The letters of `query` in their order somewhere in `text`, whatever the case; blanks of the query are ignored.
/// Letters at the beginning of words and in a row count for more, a short text for more than a long one.
/// Nothing where a letter is missing; an empty query matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace sfumato::ui
