#pragma once
#include "core/base/error.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariantList>

#include <span>
#include <vector>

namespace sfumato {

/// What is searched. One grammar serves both.
enum class SearchIn : unsigned { Pictures = 1, History = 2, Both = 3 };
[[nodiscard]] constexpr bool covers(SearchIn one, SearchIn other)
{
    return static_cast<unsigned>(one) & static_cast<unsigned>(other);
}

/// How the value of a key is read.
enum class SearchKind {
    Words,  ///< whole words or their beginnings; "…" a phrase. Letter case and accents do not count
    Lora,   ///< Words, also of the tags in a prompt
    Name,   ///< a beginning; "…" the whole name
    Number, ///< 4, >=4, <4, 4..7
    Size,   ///< 512x768, >=512x512, square, portrait, landscape
    Date,   ///< 2026, 2026-11, 2026-11-21, today, yesterday, >=2026-11, 2026-10..2026-11
    Label,  ///< a colour label's name
    Album,  ///< a Name
    State,  ///< how a request ended; a beginning will do
    Flag,   ///< favourite, noted, imported
};

/// A key of the grammar; the table feeds parser, completion and help.
struct SearchKey {
    const char* name;
    SearchKind kind;
    const char* columns;    ///< one; of Words and Lora several, separated by blanks
    SearchIn in;
    const char* example;    ///< a value for it
};
[[nodiscard]] std::span<const SearchKey> search_keys();

/// English names of the colour labels, by number; the first is "none".
[[nodiscard]] std::span<const char* const> label_names();
/// The values that `is:` takes in pictures or history, in English.
[[nodiscard]] std::vector<const char*> search_flags(SearchIn in);
/// The words that the grammar itself has for the values of a key, in English: "red", "today", "failed". None for most.
[[nodiscard]] std::vector<const char*> search_values(const SearchKey& key, SearchIn in);

/// A word of the grammar, a key's name or one of search_values(), as the window's language says it: one word without
/// digits, another for each key. Searches understand both.
[[nodiscard]] QString search_word(const char* english);
/// Whether `text` is that word in either language. Letter case, accents and width do not count.
[[nodiscard]] bool is_search_word(const QString& text, const char* english);
/// `value` of a key with the words of the grammar in English: ">=heute" as ">=today".
[[nodiscard]] QString english_search_value(const QString& value, const SearchKey& key, SearchIn in);
/// What can stand behind a key, for example.
[[nodiscard]] QString search_example(const SearchKey& key, SearchIn in);

/// One condition of a search: `house`, `"red house"`, `model:scenery`, `-rating:<3`.
struct SearchTerm {
    /// Null: words anywhere but in the negative prompt and, of what is no name (a number, "png"), in the file's path:
    /// every path has dates and numbers.
    const SearchKey* key = nullptr;
    QString value;     ///< without its quotes, the grammar's own words in English
    QString name{};    ///< of the key, as it is written
    QString written{}; ///< all of it, without the minus
    bool quoted = false, excluded = false;
    bool open = false;                  ///< its last quote is still to come
    qsizetype start = 0, length = 0;    ///< where in the text
};

/// Terms are separated by blanks and must all hold; a minus before one turns it around. What looks like an unknown key
/// is words ("8k:1.2"). A key without a value yet is no condition. Never fails: whatever is typed means something.
[[nodiscard]] QList<SearchTerm> parse_search(const QString& text, SearchIn in);

/// " AND …" for every term, and what is to be bound. Rows are those of the table `picture` or `history`.
struct SearchCondition {
    QString sql;
    QVariantList values;
};
/// `today`: what "date:today" means. Errors: a value that its key cannot read ("rating:x").
[[nodiscard]] Result<SearchCondition> search_condition(const QString& text, SearchIn in,
                                                       QDate today = QDate::currentDate());

/// `key:value`, quoted where it must be.
[[nodiscard]] QString search_term(const QString& key, const QString& value);

} // namespace sfumato
