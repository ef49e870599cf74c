#include "core/studio/storage/search_offer.h"

namespace sfumato {
namespace {

QStringList values_of(const SearchKey& key, SearchIn in, const QHash<QString, QStringList>& known)
{
    QStringList values = known.value(QLatin1String(key.name));
    if (key.kind == SearchKind::Label)
        for (const char* name : label_names()) values << QLatin1String(name);
    if (key.kind == SearchKind::Flag) values << search_flags(in);
    if (key.kind == SearchKind::Date) values << QStringLiteral("today") << QStringLiteral("yesterday");
    if (key.kind == SearchKind::Size)
        values << QStringLiteral("square") << QStringLiteral("portrait") << QStringLiteral("landscape");
    if (values.isEmpty()) values << QString(QLatin1String(key.example)).remove(u'"');
    return values;
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
    const auto colon = typed.indexOf(u':');
    for (const SearchKey& key : search_keys()) {
        const QString name = QLatin1String(key.name);
        if (!covers(key.in, in)) continue;
        if (colon < 0) {
            if (name.startsWith(typed, Qt::CaseInsensitive) && (all || !typed.isEmpty()))
                offer.choices << minus + name + u':';
        } else if (name.compare(typed.left(colon), Qt::CaseInsensitive) == 0) {
            const QString begun = typed.mid(colon + 1).remove(u'"');
            for (const QString& value : values_of(key, in, values))
                if (value.startsWith(begun, Qt::CaseInsensitive) && value.compare(begun, Qt::CaseInsensitive) != 0)
                    offer.choices << minus + search_term(name, value);
        }
    }
    return offer;
}

QStringList search_examples(SearchIn in)
{
    QStringList examples;
    for (const SearchKey& key : search_keys())
        if (covers(key.in, in)) examples << QLatin1String(key.name) + u':' + QLatin1String(key.example);
    return examples;
}

} // namespace sfumato
