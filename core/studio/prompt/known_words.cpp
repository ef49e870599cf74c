#include "core/studio/prompt/known_words.h"
#include "core/studio/prompt/prompt_marks.h"

#include <QRegularExpression>

#include <algorithm>

namespace sfumato {
namespace {

/// Letters, with apostrophes and hyphens inside.
const QRegularExpression& word_pattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"([\p{L}\p{M}]+(?:['’\-][\p{L}\p{M}]+)*)"));
    return pattern;
}

/// Whether words inside such a stretch are names and keywords of the grammar rather than what to paint.
bool is_syntax(PromptToken token)
{
    return token == PromptToken::Tag || token == PromptToken::Wildcard || token == PromptToken::Keyword
        || token == PromptToken::Comment;
}

QStringList singulars_of(const QString& word)
{
    QStringList forms;
    if (word.endsWith(QLatin1String("ies"))) forms << word.chopped(3) + u'y';
    if (word.endsWith(QLatin1String("es"))) forms << word.chopped(2);
    if (word.endsWith(u's')) forms << word.chopped(1);
    return forms;
}

} // namespace

KnownWords::KnownWords(const std::vector<std::string>& vocabulary)
{
    for (const std::string& entry : vocabulary) {
        auto words = word_pattern().globalMatch(QString::fromStdString(entry).toCaseFolded());
        while (words.hasNext()) words_.insert(words.next().captured());
    }
}

bool KnownWords::knows(const QString& word) const
{
    if (!limited()) return true;
    const QString folded = word.toCaseFolded();
    if (words_.contains(folded)) return true;
    for (const QString& form : singulars_of(folded))
        if (words_.contains(form)) return true;
    const QStringList parts = folded.split(u'-');
    return parts.size() > 1
        && std::all_of(parts.begin(), parts.end(), [this](const QString& part) { return knows(part); });
}

QStringList KnownWords::words() const
{
    QStringList words(words_.begin(), words_.end());
    words.sort();
    return words;
}

QList<TextSpan> KnownWords::unknown_in(const QString& prompt) const
{
    QList<TextSpan> unknown;
    if (!limited()) return unknown;
    QString text = prompt;
    for (const MarkedSpan& span : mark_prompt(prompt))
        if (is_syntax(span.token))
            text.replace(span.start, span.length, QString(span.length, u' ')); // so that the places of the words stay
    auto words = word_pattern().globalMatch(text);
    while (words.hasNext()) {
        const auto word = words.next();
        if (!knows(word.captured())) unknown << TextSpan{word.capturedStart(), word.capturedLength()};
    }
    return unknown;
}

} // namespace sfumato
