#pragma once
#include <QList>
#include <QSet>
#include <QString>

#include <string>
#include <vector>

namespace sfumato {

/// A run of characters of a text, for marking.
struct TextSpan {
    qsizetype start = 0, length = 0;
    bool operator==(const TextSpan&) const = default;
};

/// The words that a model was trained on (ModelDescription::vocabulary). A model that names none knows everything.
class KnownWords {
public:
    KnownWords() = default;
    /// Entries may be phrases; each word of a phrase is known.
    explicit KnownWords(const std::vector<std::string>& vocabulary);

    /// True if the model names its words.
    [[nodiscard]] bool limited() const { return !words_.isEmpty(); }
    [[nodiscard]] bool knows(const QString& word) const;
    /// Every known word, sorted; none if the model names none.
    [[nodiscard]] QStringList words() const;
    /// Places of the unknown words. Letter case, simple plurals, punctuation, numbers, tags, wildcards,
    /// comments and keywords are no reason for being unknown.
    [[nodiscard]] QList<TextSpan> unknown_in(const QString& prompt) const;

private:
    QSet<QString> words_;
};

} // namespace sfumato
