#include "core/studio/storage/search_offer.h"

namespace sfumato {
namespace {

struct Choice {
    QString text;
    const char* english = ""; ///< of the grammar's own words
};

QList<Choice> values_of(const SearchKey& key, SearchIn in, const QHash<QString, QStringList>& known)
{
    QList<Choice> values;
    for (const QString& value : known.value(QLatin1String(key.name))) values << Choice{value};
    for (const char* word : search_values(key, in)) values << Choice{search_word(word), word};
    if (values.isEmpty()) values << Choice{QString(QLatin1String(key.example)).remove(u'"')};
    return values;
}

bool begins(const Choice& choice, const QString& typed)
{
    return choice.text.startsWith(typed, Qt::CaseInsensitive)
        || QLatin1String(choice.english).startsWith(typed, Qt::CaseInsensitive);
}

/// Where the term begins that the cursor is in. A key without a value is none to the grammar, so the text itself
/// decides.
qsizetype start_of_term(const QString& text, qsizetype cursor, SearchIn in)
{
    const QList<SearchTerm> terms = parse_search(text.left(cursor), in);
    if (!terms.isEmpty() && terms.last().start + terms.last().length == cursor) return terms.last().start;
    qsizetype start = cursor;
    while (start > 0 && !text[start - 1].isSpace()) --start;
    return start;
}

} // namespace

SearchOffer search_offer(const QString& text, qsizetype cursor, SearchIn in, const QHash<QString, QStringList>& values,
                         bool all)
{
    SearchOffer offer{{}, start_of_term(text, cursor, in)};
    QString typed = text.mid(offer.start, cursor - offer.start);
    const QString minus = typed.startsWith(u'-') ? QStringLiteral("-") : QString();
    typed = typed.mid(minus.size());
    qsizetype colon = typed.indexOf(u':');
    if (colon < 0) colon = typed.indexOf(QChar(0xff1a)); // as input methods write it
    for (const SearchKey& key : search_keys()) {
        if (!covers(key.in, in)) continue;
        const Choice name{search_word(key.name), key.name};
        if (colon < 0) {
            if (begins(name, typed) && (all || !typed.isEmpty())) offer.choices << minus + name.text + u':';
        } else if (is_search_word(typed.left(colon), key.name)) {
            const QString begun = typed.mid(colon + 1).remove(u'"');
            for (const Choice& value : values_of(key, in, values))
                if (begins(value, begun) && value.text.compare(begun, Qt::CaseInsensitive) != 0)
                    offer.choices << minus + search_term(typed.left(colon), value.text);
        }
    }
    return offer;
}

QStringList search_examples(SearchIn in)
{
    QStringList examples;
    for (const SearchKey& key : search_keys())
        if (covers(key.in, in)) examples << search_word(key.name) + u':' + search_example(key, in);
    return examples;
}

} // namespace sfumato
