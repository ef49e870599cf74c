#include "core/imaging/infotext.h"

#include "core/base/json.h"

#include <algorithm>
#include <cctype>

namespace sfumato {
namespace {

using Pair = std::pair<std::string, std::string>;

constexpr std::size_t kFewestPairs = 3;
constexpr std::string_view kNegative = "Negative prompt:";

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }
/// A letter, digit or underscore of any alphabet (a byte of a multi-byte character counts).
bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_key(char c) { return is_word(c) || c == ' ' || c == '-' || c == '/'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// End of the quoted string that opens at `at`, if a comma or the end of the line follows it; else npos.
std::size_t end_of_quoted(std::string_view line, std::size_t at)
{
    std::size_t i = at + 1;
    while (i < line.size() && line[i] != '"') i += line[i] == '\\' ? 2 : 1;
    const bool closed = i < line.size() && i > at + 1 && (i + 1 == line.size() || line[i + 1] == ',');
    return closed ? i + 1 : std::string_view::npos;
}

/// End of the JSON list or object that opens at `at`, if a comma or the end of the line follows it; else npos. Sites
/// write such values unquoted, and A1111 would cut them at their first comma.
std::size_t end_of_json(std::string_view line, std::size_t at)
{
    int nesting = 0;
    bool quoted = false;
    for (std::size_t i = at; i < line.size(); ++i) {
        if (quoted && line[i] == '\\') ++i;
        else if (line[i] == '"') quoted = !quoted;
        else if (quoted) continue;
        else if (line[i] == '[' || line[i] == '{') ++nesting;
        else if ((line[i] == ']' || line[i] == '}') && --nesting == 0) {
            const bool whole = (i + 1 == line.size() || line[i + 1] == ',')
                && json_or_null(line.substr(at, i + 1 - at)).is_structured();
            return whole ? i + 1 : std::string_view::npos;
        }
    }
    return std::string_view::npos;
}

std::string unquoted(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return std::string(value);
    const Json parsed = json_or_null(value);
    return parsed.is_string() ? parsed.get<std::string>() : std::string(value);
}

/// What A1111's pattern finds in a line: \s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$). Written out, since a
/// regular expression engine that recurses runs out of stack on a long value.
std::vector<Pair> pairs_of(std::string_view line)
{
    std::vector<Pair> pairs;
    std::size_t at = 0;
    int json_values = 0; // each is searched to its end
    while (at < line.size()) {
        if (!is_key(line[at])) { ++at; continue; }
        std::size_t start = at;
        while (at < line.size() && is_key(line[at])) ++at;
        while (start < at && !is_word(line[start])) ++start;
        if (at == line.size() || line[at] != ':' || at - start < 2) continue;
        const std::string key(line.substr(start, at - start));
        ++at;
        while (at < line.size() && is_space(line[at])) ++at;
        std::size_t end = at < line.size() && line[at] == '"' ? end_of_quoted(line, at) : std::string_view::npos;
        constexpr int kMaxJsonValues = 16;
        if (at < line.size() && (line[at] == '[' || line[at] == '{') && json_values++ < kMaxJsonValues)
            end = end_of_json(line, at);
        if (end == std::string_view::npos) end = std::min(line.find(',', at), line.size());
        pairs.emplace_back(key, unquoted(line.substr(at, end - at)));
        at = end + 1;
    }
    return pairs;
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

void set(std::vector<Pair>& values, std::string key, std::string value)
{
    const auto same = std::find_if(values.begin(), values.end(), [&](const Pair& pair) { return pair.first == key; });
    if (same == values.end()) values.emplace_back(std::move(key), std::move(value));
    else same->second = std::move(value);
}

void add_line(std::string& text, std::string_view line)
{
    if (!text.empty()) text += '\n';
    text += line;
}

std::string quoted_if_needed(const std::string& value)
{
    if (value.find_first_of(",:\n") == std::string::npos) return value;
    return dump_json(Json(value));
}

} // namespace

const std::string* Infotext::find(std::string_view key) const
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const Pair& pair) { return pair.first == key; });
    return found == values.end() ? nullptr : &found->second;
}

Infotext parse_infotext(std::string_view text)
{
    Infotext info;
    text = trimmed(text);
    const std::size_t last_break = text.rfind('\n');
    const std::size_t last_line = last_break == std::string_view::npos ? 0 : last_break + 1;
    const std::vector<Pair> pairs = pairs_of(text.substr(last_line));
    if (pairs.size() >= kFewestPairs) {
        text = text.substr(0, last_line);
        for (const auto& [key, value] : pairs) {
            const std::size_t cross = value.find('x');
            if (cross != std::string::npos && all_digits(std::string_view(value).substr(0, cross))
                && all_digits(std::string_view(value).substr(cross + 1))) {
                set(info.values, key + "-1", value.substr(0, cross));
                set(info.values, key + "-2", value.substr(cross + 1));
            } else if (!value.empty()) {
                set(info.values, key, value);
            }
        }
        if (!text.empty()) text.remove_suffix(1);
    }
    std::string* part = &info.prompt;
    for (bool more = true; more;) {
        const std::size_t line_break = text.find('\n');
        std::string_view line = trimmed(text.substr(0, line_break));
        more = line_break != std::string_view::npos;
        if (more) text.remove_prefix(line_break + 1);
        if (line.starts_with(kNegative)) {
            part = &info.negative;
            line = trimmed(line.substr(kNegative.size()));
        }
        add_line(*part, line);
    }
    return info;
}

std::string format_infotext(const Infotext& info)
{
    std::string text = info.prompt;
    if (!info.negative.empty()) text += "\n" + std::string(kNegative) + " " + info.negative;
    std::string line;
    for (const auto& [key, value] : info.values)
        if (!value.empty()) line += (line.empty() ? "" : ", ") + key + ": " + quoted_if_needed(value);
    if (!line.empty()) text += "\n" + line;
    return std::string(trimmed(text));
}

} // namespace sfumato
