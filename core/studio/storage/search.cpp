#include "core/studio/storage/search.h"

#include <algorithm>
#include <array>

namespace sfumato {
namespace {

constexpr SearchKey kKeys[] = {
    {"prompt", SearchKind::Words, "prompt resolved", SearchIn::Both, "house"},
    {"negative", SearchKind::Words, "negative_prompt", SearchIn::Both, "fog"},
    {"model", SearchKind::Words, "model", SearchIn::Both, "scenery"},
    {"lora", SearchKind::Lora, "loras", SearchIn::Both, "ink"},
    {"sampler", SearchKind::Name, "sampler", SearchIn::Both, "\"Euler a\""},
    {"schedule", SearchKind::Name, "schedule", SearchIn::Both, "Karras"},
    {"seed", SearchKind::Number, "seed", SearchIn::Both, "42"},
    {"steps", SearchKind::Number, "steps", SearchIn::Both, ">=20"},
    {"cfg", SearchKind::Number, "guidance", SearchIn::Both, "5..7.5"},
    {"size", SearchKind::Size, "width", SearchIn::Both, "512x512"},
    {"width", SearchKind::Number, "width", SearchIn::Both, ">=512"},
    {"height", SearchKind::Number, "height", SearchIn::Both, "<1024"},
    {"date", SearchKind::Date, "day", SearchIn::Both, "2026-11"},
    {"rating", SearchKind::Number, "rating", SearchIn::Pictures, ">=4"},
    {"label", SearchKind::Label, "label", SearchIn::Pictures, "red"},
    {"album", SearchKind::Album, "id", SearchIn::Pictures, "castles"},
    {"note", SearchKind::Words, "note", SearchIn::Both, "client"},
    {"file", SearchKind::Words, "path", SearchIn::Pictures, "00012"},
    {"program", SearchKind::Name, "program", SearchIn::Pictures, "ComfyUI"},
    {"request", SearchKind::Number, "history_id", SearchIn::Pictures, "7"},
    {"state", SearchKind::Name, "state", SearchIn::History, "failed"},
    {"is", SearchKind::Flag, "id", SearchIn::Both, "noted"},
};

constexpr std::array kLabels{"none", "red", "orange", "yellow", "green", "blue", "purple"};

const SearchKey* key_named(const QString& name, SearchIn in)
{
    const auto found = std::find_if(std::begin(kKeys), std::end(kKeys), [&](const SearchKey& key) {
        return covers(key.in, in) && name.compare(QLatin1String(key.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(kKeys) ? nullptr : found;
}

/// Reads the value at `at`: to the closing quote, or to the next blank.
void read_value(const QString& text, qsizetype& at, SearchTerm& term)
{
    term.quoted = at < text.size() && text[at] == u'"';
    if (term.quoted) ++at;
    const qsizetype from = at;
    const auto ends = [&](QChar c) { return term.quoted ? c == u'"' : c.isSpace(); };
    while (at < text.size() && !ends(text[at])) ++at;
    term.value = text.mid(from, at - from);
    term.open = term.quoted && at == text.size();
    if (term.quoted && !term.open) ++at;
}

} // namespace

std::span<const SearchKey> search_keys() { return kKeys; }
std::span<const char* const> label_names() { return kLabels; }

QList<SearchTerm> parse_search(const QString& text, SearchIn in)
{
    QList<SearchTerm> terms;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        SearchTerm term;
        term.start = at;
        term.excluded = text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace();
        if (term.excluded) ++at;
        qsizetype colon = at;
        while (colon < text.size() && text[colon].isLetter()) ++colon;
        if (colon > at && colon < text.size() && text[colon] == u':')
            term.key = key_named(text.mid(at, colon - at), in);
        if (term.key) at = colon + 1;
        read_value(text, at, term);
        term.length = at - term.start;
        if (!term.value.trimmed().isEmpty()) terms << term;
    }
    return terms;
}

QString search_term(const QString& key, const QString& value)
{
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return plain ? key + u':' + value : QStringLiteral("%1:\"%2\"").arg(key, value);
}

} // namespace sfumato
