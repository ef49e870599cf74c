#include "core/studio/storage/search.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sfumato {
namespace {

constexpr SearchKey kKeys[] = {
    // clang-format off
    {QT_TRANSLATE_NOOP("Search", "prompt"), SearchKind::Words, "prompt resolved", SearchIn::Both, "house"},
    {QT_TRANSLATE_NOOP("Search", "negative"), SearchKind::Words, "negative_prompt", SearchIn::Both, "fog"},
    {QT_TRANSLATE_NOOP("Search", "model"), SearchKind::Words, "model", SearchIn::Both, "scenery"},
    {QT_TRANSLATE_NOOP("Search", "lora"), SearchKind::Lora, "loras", SearchIn::Both, "ink"},
    {QT_TRANSLATE_NOOP("Search", "sampler"), SearchKind::Name, "sampler", SearchIn::Both, "\"Euler a\""},
    {QT_TRANSLATE_NOOP("Search", "schedule"), SearchKind::Name, "schedule", SearchIn::Both, "Karras"},
    {QT_TRANSLATE_NOOP("Search", "seed"), SearchKind::Number, "seed", SearchIn::Both, "42"},
    {QT_TRANSLATE_NOOP("Search", "steps"), SearchKind::Number, "steps", SearchIn::Both, ">=20"},
    {QT_TRANSLATE_NOOP("Search", "cfg"), SearchKind::Number, "guidance", SearchIn::Both, "5..7.5"},
    {QT_TRANSLATE_NOOP("Search", "size"), SearchKind::Size, "width", SearchIn::Both, "512x512"},
    {QT_TRANSLATE_NOOP("Search", "width"), SearchKind::Number, "width", SearchIn::Both, ">=512"},
    {QT_TRANSLATE_NOOP("Search", "height"), SearchKind::Number, "height", SearchIn::Both, "<1024"},
    {QT_TRANSLATE_NOOP("Search", "date"), SearchKind::Date, "day", SearchIn::Both, "2026-11"},
    {QT_TRANSLATE_NOOP("Search", "rating"), SearchKind::Number, "rating", SearchIn::Pictures, ">=4"},
    {QT_TRANSLATE_NOOP("Search", "label"), SearchKind::Label, "label", SearchIn::Pictures, "red"},
    {QT_TRANSLATE_NOOP("Search", "album"), SearchKind::Album, "id", SearchIn::Pictures, "castles"},
    {QT_TRANSLATE_NOOP("Search", "note"), SearchKind::Words, "note", SearchIn::Both, "client"},
    {QT_TRANSLATE_NOOP("Search", "file"), SearchKind::Words, "path", SearchIn::Pictures, "00012"},
    {QT_TRANSLATE_NOOP("Search", "program"), SearchKind::Name, "program", SearchIn::Pictures, "ComfyUI"},
    {QT_TRANSLATE_NOOP("Search", "request"), SearchKind::Number, "history_id", SearchIn::Pictures, "7"},
    {QT_TRANSLATE_NOOP("Search", "state"), SearchKind::State, "state", SearchIn::History, "failed"},
    {QT_TRANSLATE_NOOP("Search", "is"), SearchKind::Flag, "id", SearchIn::Both, "noted"},
    // clang-format on
};

constexpr std::array kLabels{QT_TRANSLATE_NOOP("Search", "none"),   QT_TRANSLATE_NOOP("Search", "red"),
                             QT_TRANSLATE_NOOP("Search", "orange"), QT_TRANSLATE_NOOP("Search", "yellow"),
                             QT_TRANSLATE_NOOP("Search", "green"),  QT_TRANSLATE_NOOP("Search", "blue"),
                             QT_TRANSLATE_NOOP("Search", "purple")};

const SearchKey* key_named(const QString& name, SearchIn in)
{
    const auto found = std::find_if(std::begin(kKeys), std::end(kKeys), [&](const SearchKey& key) {
        return covers(key.in, in) && is_search_word(name, key.name);
    });
    return found == std::end(kKeys) ? nullptr : found;
}

/// Input methods for Chinese and Japanese write a wide one.
bool is_colon(QChar c) { return c == u':' || c == QChar(0xff1a); }

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
        while (colon < text.size() && (text[colon].isLetter() || text[colon].isMark())) ++colon;
        const qsizetype from = at;
        if (colon > at && colon < text.size() && is_colon(text[colon])) {
            term.name = text.mid(at, colon - at);
            term.key = key_named(term.name, in);
        }
        if (term.key) at = colon + 1;
        read_value(text, at, term);
        term.written = text.mid(from, at - from);
        if (term.key) term.value = english_search_value(term.value, *term.key, in);
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
