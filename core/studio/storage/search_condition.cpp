#include "core/studio/storage/search.h"

#include "core/studio/support/qt_message.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace sfumato {
namespace {

struct Flag {
    const char *name, *condition;
    SearchIn in;
};
constexpr Flag kFlags[] = {
    {QT_TRANSLATE_NOOP("Search", "favourite"), "starred", SearchIn::History},
    {QT_TRANSLATE_NOOP("Search", "noted"), "note <> ''", SearchIn::Both},
    {QT_TRANSLATE_NOOP("Search", "imported"), "program NOT IN ('', 'Sfumato')", SearchIn::Pictures},
};

constexpr const char* kAnywhere = "prompt resolved model loras note";
/// Of pictures, for what may be the name of a file.
constexpr const char* kAnywhereAndPath = "prompt resolved model loras note path";
/// Of the files that pictures are (picture_filters).
constexpr std::array kEndings{"png", "jpg", "jpeg", "webp"};

using Condition = Result<SearchCondition>;

tl::unexpected<Error> unreadable(const SearchTerm& term, Message::Literal why)
{
    const QString example = term.name + u':' + search_example(*term.key, term.key->in);
    return fail(verbatim(term.written), why, Message::tr("write for example %1", example.toStdString()));
}

/// ">=4" as (">=", "4"); the signs people copy from elsewhere count, too.
std::pair<QString, QString> split_comparison(const QString& written)
{
    QString value = written.normalized(QString::NormalizationForm_KC); // wide signs and digits
    value.replace(QChar(0x2265), QLatin1String(">=")).replace(QChar(0x2264), QLatin1String("<="));
    for (const char* sign : {">=", "<=", ">", "<", "="})
        if (value.startsWith(QLatin1String(sign)))
            return {QLatin1String(sign), value.mid(static_cast<qsizetype>(qstrlen(sign)))};
    return {QStringLiteral("="), value};
}

/// FTS5 sees letters and digits and divides at everything else; scripts without blanks it cannot divide at all.
bool is_for_index(const QString& words)
{
    bool any = false;
    for (const char32_t c : words.toUcs4()) {
        any = any || QChar::isLetterOrNumber(c);
        switch (QChar::script(c)) {
        case QChar::Script_Han: case QChar::Script_Hiragana: case QChar::Script_Katakana: case QChar::Script_Thai:
        case QChar::Script_Lao: case QChar::Script_Khmer: case QChar::Script_Myanmar: return false;
        default: break;
        }
    }
    return any;
}

/// Whether words that stand alone in a search are looked for in the paths of files, too. A path is made of a date, a
/// number, a seed and an ending, "2026-11-30/00012-3.png": numbers and endings would find pictures by accident.
bool may_name_a_file(const SearchTerm& term)
{
    const bool letters = std::any_of(term.value.begin(), term.value.end(), [](QChar c) { return c.isLetter(); });
    return letters && std::none_of(kEndings.begin(), kEndings.end(), [&](const char* ending) {
               return QLatin1String(ending).startsWith(term.value, Qt::CaseInsensitive);
           });
}

QString phrase(const QString& words, bool prefix)
{
    QString escaped = words;
    return u'"' + escaped.replace(u'"', QLatin1String("\"\"")) + (prefix ? QLatin1String("\" *") : QLatin1String("\""));
}

/// What the index is asked for: all of `with`, none of `without`. In one question: each answer by itself may be long.
struct IndexedWords {
    QStringList with, without;

    void add(const QString& match, bool excluded) { (excluded ? without : with) << u'(' + match + u')'; }
    [[nodiscard]] SearchCondition condition(const QString& table) const
    {
        if (with.isEmpty() && without.isEmpty()) return {};
        const QString unwanted = without.join(QLatin1String(" OR "));
        QString match = with.isEmpty() ? unwanted : with.join(QLatin1String(" AND "));
        if (!with.isEmpty() && !without.isEmpty()) match = QStringLiteral("(%1) NOT (%2)").arg(match, unwanted);
        return {QStringLiteral(" AND id %1IN (SELECT rowid FROM %2_words WHERE %2_words MATCH ?)")
                    .arg(with.isEmpty() ? QStringLiteral("NOT ") : QString(), table),
                {match}};
    }
};

/// Into the index's question, or a condition of its own.
SearchCondition words_condition(const SearchTerm& term, const QString& columns, IndexedWords& indexed)
{
    if (!is_for_index(term.value)) {    // looked for letter by letter
        const QString texts = QString(columns).replace(u' ', QLatin1String(" || char(10) || "));
        return {QStringLiteral(" AND %1instr(lower(%2), lower(?)) > 0")
                    .arg(term.excluded ? QStringLiteral("NOT ") : QString(), texts),
                {term.value}};
    }
    const bool prefix = !term.quoted || term.open;
    QString match = QStringLiteral("{%1} : %2").arg(columns, phrase(term.value, prefix));
    if (term.key && term.key->kind == SearchKind::Lora)     // <lora:ink:0.8> is the words "lora", "ink", "0", "8"
        match = QStringLiteral("(%1) OR ({prompt resolved} : %2)")
                    .arg(match, phrase(QStringLiteral("lora ") + term.value, prefix));
    indexed.add(match, term.excluded);
    return {};
}

/// A condition in parentheses, or its opposite.
SearchCondition compared(const SearchTerm& term, const QString& sql, const QVariantList& values)
{
    return {QStringLiteral(" AND %1(%2)").arg(term.excluded ? QStringLiteral("NOT ") : QString(), sql), values};
}

SearchCondition name_condition(const SearchTerm& term, const QString& column)
{
    if (term.quoted && !term.open) return compared(term, column + QStringLiteral(" = ? COLLATE NOCASE"), {term.value});
    QString pattern = term.value;
    for (const char special : {'\\', '%', '_'})
        pattern.replace(QLatin1Char(special), QString(u'\\') + QLatin1Char(special));
    return compared(term, column + QStringLiteral(" LIKE ? ESCAPE '\\'"), {pattern + u'%'});
}

std::optional<QVariant> number_of(const QString& text)
{
    bool ok = false;
    if (const qlonglong whole = text.toLongLong(&ok); ok) return whole;
    if (const double value = text.toDouble(&ok); ok && qIsFinite(value)) return value;
    return std::nullopt;
}

Condition number_condition(const SearchTerm& term)
{
    const QString column = QLatin1String(term.key->columns);
    if (const auto dots = term.value.indexOf(QLatin1String("..")); dots > 0) {
        const auto from = number_of(term.value.left(dots)), to = number_of(term.value.mid(dots + 2));
        if (!from || !to) return unreadable(term, Message::tr("is no range of numbers"));
        return compared(term, column + QStringLiteral(" BETWEEN ? AND ?"), {*from, *to});
    }
    const auto [sign, text] = split_comparison(term.value);
    const auto value = number_of(text);
    if (!value) return unreadable(term, Message::tr("is no number"));
    return compared(term, QStringLiteral("%1 %2 ?").arg(column, sign), {*value});
}

Condition size_condition(const SearchTerm& term)
{
    const QString value = term.value.toLower();
    if (value == QLatin1String("square")) return compared(term, QStringLiteral("width = height"), {});
    if (value == QLatin1String("portrait")) return compared(term, QStringLiteral("width < height"), {});
    if (value == QLatin1String("landscape")) return compared(term, QStringLiteral("width > height"), {});
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,5})[x×*](\d{1,5})$)"));
    const auto [sign, text] = split_comparison(value);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return unreadable(term, Message::tr("is no size"));
    return compared(term, QStringLiteral("width %1 ? AND height %1 ?").arg(sign),
                    {match.captured(1).toInt(), match.captured(2).toInt()});
}

/// The days that "2026", "2026-11", "2026-11-21", "today" mean: [first, behind the last).
std::optional<std::pair<QDate, QDate>> days_of(const QString& text, QDate today)
{
    if (text == QLatin1String("today")) return std::pair{today, today.addDays(1)};
    if (text == QLatin1String("yesterday")) return std::pair{today.addDays(-1), today};
    const QStringList parts = text.split(u'-');
    if (parts.size() > 3 || parts[0].size() != 4) return std::nullopt;
    const QDate first(parts[0].toInt(), parts.size() > 1 ? parts[1].toInt() : 1,
                      parts.size() > 2 ? parts[2].toInt() : 1);
    if (!first.isValid()) return std::nullopt;
    return std::pair{first,
                     parts.size() == 1       ? first.addYears(1)
                         : parts.size() == 2 ? first.addMonths(1)
                                             : first.addDays(1)};
}

Condition date_condition(const SearchTerm& term, QDate today)
{
    // Days are those where the person was, as in the lists: their texts stand in the order of time.
    const auto text_of = [](QDate day) { return day.toString(Qt::ISODate); };
    const QString value = term.value.toLower();
    if (const auto dots = value.indexOf(QLatin1String("..")); dots > 0) {
        const auto from = days_of(value.left(dots), today), to = days_of(value.mid(dots + 2), today);
        if (!from || !to) return unreadable(term, Message::tr("is no range of dates"));
        return compared(term, QStringLiteral("day >= ? AND day < ?"), {text_of(from->first), text_of(to->second)});
    }
    const auto [sign, text] = split_comparison(value);
    const auto days = days_of(text, today);
    if (!days) return unreadable(term, Message::tr("is no date"));
    const QString first = text_of(days->first), behind = text_of(days->second);
    if (sign == QLatin1String(">=")) return compared(term, QStringLiteral("day >= ?"), {first});
    if (sign == QLatin1String(">")) return compared(term, QStringLiteral("day >= ?"), {behind});
    if (sign == QLatin1String("<")) return compared(term, QStringLiteral("day < ?"), {first});
    if (sign == QLatin1String("<=")) return compared(term, QStringLiteral("day < ?"), {behind});
    return compared(term, QStringLiteral("day >= ? AND day < ?"), {first, behind});
}

Condition label_condition(const SearchTerm& term)
{
    const auto names = label_names();
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const char* name) { return term.value.toLower() == QLatin1String(name); });
    if (found == names.end())
        return unreadable(term,
                          Message::tr(
                              "is no colour label; there are none, red, orange, yellow, green, blue and purple"));
    return compared(term, QStringLiteral("label = ?"), {static_cast<int>(found - names.begin())});
}

SearchCondition album_condition(const SearchTerm& term)
{
    SearchTerm named = term;
    named.excluded = false;
    const SearchCondition name = name_condition(named, QStringLiteral("album.name"));
    return {QStringLiteral(" AND id %1IN (SELECT picture_id FROM album_picture JOIN album ON album.id = album_id WHERE "
                           "NOT album.removed%2)")
                .arg(term.excluded ? QStringLiteral("NOT ") : QString(), name.sql),
            name.values};
}

Condition flag_condition(const SearchTerm& term, SearchIn in)
{
    const auto found = std::find_if(std::begin(kFlags), std::end(kFlags), [&](const Flag& flag) {
        return covers(flag.in, in) && term.value.toLower() == QLatin1String(flag.name);
    });
    if (found == std::end(kFlags)) return unreadable(term, Message::tr("is unknown here"));
    return compared(term, QLatin1String(found->condition), {});
}

Condition condition_of(const SearchTerm& term, SearchIn in, QDate today, IndexedWords& indexed)
{
    if (!term.key) {
        const bool path = in == SearchIn::Pictures && may_name_a_file(term);
        return words_condition(term, QLatin1String(path ? kAnywhereAndPath : kAnywhere), indexed);
    }
    switch (term.key->kind) {
    case SearchKind::Words:
    case SearchKind::Lora: return words_condition(term, QLatin1String(term.key->columns), indexed);
    case SearchKind::State:
    case SearchKind::Name: return name_condition(term, QLatin1String(term.key->columns));
    case SearchKind::Number: return number_condition(term);
    case SearchKind::Size: return size_condition(term);
    case SearchKind::Date: return date_condition(term, today);
    case SearchKind::Label: return label_condition(term);
    case SearchKind::Album: return album_condition(term);
    case SearchKind::Flag: return flag_condition(term, in);
    }
    return SearchCondition{};
}

} // namespace

std::vector<const char*> search_flags(SearchIn in)
{
    std::vector<const char*> names;
    for (const Flag& flag : kFlags)
        if (covers(flag.in, in)) names.push_back(flag.name);
    return names;
}

Result<SearchCondition> search_condition(const QString& text, SearchIn in, QDate today)
{
    SearchCondition all;
    IndexedWords indexed;
    const auto add = [&all](const SearchCondition& one) {
        all.sql += one.sql;
        all.values += one.values;
    };
    for (const SearchTerm& term : parse_search(text, in)) {
        const auto one = condition_of(term, in, today, indexed);
        if (!one) return tl::unexpected(one.error());
        add(*one);
    }
    add(indexed.condition(in == SearchIn::Pictures ? QStringLiteral("picture") : QStringLiteral("history")));
    return all;
}

} // namespace sfumato
