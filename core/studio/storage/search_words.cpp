#include "core/studio/storage/search.h"

#include <QCoreApplication>

#include <algorithm>

namespace sfumato {
namespace {

constexpr const char* kDays[] = {QT_TRANSLATE_NOOP("Search", "today"), QT_TRANSLATE_NOOP("Search", "yesterday")};
constexpr const char* kShapes[] = {QT_TRANSLATE_NOOP("Search", "square"), QT_TRANSLATE_NOOP("Search", "portrait"),
                                   QT_TRANSLATE_NOOP("Search", "landscape")};
constexpr const char* kStates[] = {QT_TRANSLATE_NOOP("Search", "finished"), QT_TRANSLATE_NOOP("Search", "cancelled"),
                                   QT_TRANSLATE_NOOP("Search", "failed"), QT_TRANSLATE_NOOP("Search", "interrupted")};

/// Without what people leave out or write in another way: letter case, accents, width, the curl of an apostrophe.
QString plain(const QString& word)
{
    QString text = word.normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.replace(QChar(0x2019), u'\'');
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text;
}

bool is_part_of_word(QChar c) { return c.isLetter() || c.isMark() || c == u'\'' || c == QChar(0x2019); }

/// `text` with each run of letters replaced by what `other` makes of it.
template <class Other> QString with_words(const QString& text, const Other& other)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const bool word = is_part_of_word(text[at]);
        while (at < text.size() && is_part_of_word(text[at]) == word) ++at;
        const QString run = text.mid(from, at - from);
        result += word ? other(run) : run;
    }
    return result;
}

/// The beginning of a name that is one only in the window's language.
const char* begun_value(const QString& value, const std::vector<const char*>& words)
{
    if (value.isEmpty()) return nullptr;
    const auto begins = [&](const QString& word) { return plain(word).startsWith(plain(value)); };
    for (const char* word : words)
        if (begins(QLatin1String(word))) return nullptr;
    const auto found = std::find_if(words.begin(), words.end(), [&](const char* w) { return begins(search_word(w)); });
    return found == words.end() ? nullptr : *found;
}

} // namespace

std::vector<const char*> search_values(const SearchKey& key, SearchIn in)
{
    switch (key.kind) {
    case SearchKind::Label: return {label_names().begin(), label_names().end()};
    case SearchKind::Flag: return search_flags(in);
    case SearchKind::Date: return {std::begin(kDays), std::end(kDays)};
    case SearchKind::Size: return {std::begin(kShapes), std::end(kShapes)};
    case SearchKind::State: return {std::begin(kStates), std::end(kStates)};
    default: return {};
    }
}

QString search_word(const char* english) { return QCoreApplication::translate("Search", english); }

bool is_search_word(const QString& text, const char* english)
{
    const QString word = plain(text);
    return word == QLatin1String(english) || word == plain(search_word(english));
}

QString english_search_value(const QString& value, const SearchKey& key, SearchIn in)
{
    const auto words = search_values(key, in);
    if (words.empty()) return value;
    if (key.kind == SearchKind::State)
        if (const char* word = begun_value(value, words)) return QLatin1String(word);
    return with_words(value, [&](const QString& run) {
        const auto found
            = std::find_if(words.begin(), words.end(), [&](const char* word) { return is_search_word(run, word); });
        return found == words.end() ? run : QString(QLatin1String(*found));
    });
}

QString search_example(const SearchKey& key, SearchIn in)
{
    for (const char* word : search_values(key, in))
        if (qstrcmp(word, key.example) == 0) return search_word(word);
    return QLatin1String(key.example);
}

} // namespace sfumato
