#include "core/text/dynamic_prompt.h"

#include "core/base/parse_number.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace sfumato {
namespace {

constexpr int kDeepest = 64;            ///< variants and wildcards inside each other
constexpr int kMaxDraws = 100'000;     ///< so that a wildcard of many wildcards ends

struct Option {
    std::string_view text;
    double weight = 1;
};
/// How many options are taken, and what stands between them.
struct Amount {
    std::size_t least = 1, most = 1;
    std::string_view between = ", ";
};

bool is_typed_name(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c))
        || std::string_view("_-./*?").find(c) != std::string_view::npos;
}

/// "name" of a "__name__" that begins at `at`, or nothing: "a __ b __ c" is text.
std::string_view wildcard_at(std::string_view text, std::size_t at)
{
    constexpr std::string_view kNeverInNames = "#{}$%|()\n";
    if (!text.substr(at).starts_with("__")) return {};
    const std::size_t end = text.find("__", at + 2);
    if (end == std::string_view::npos || end == at + 2) return {};
    const std::string_view name = text.substr(at + 2, end - at - 2);
    if (name.find_first_of(kNeverInNames) != std::string_view::npos) return {};
    return name.front() == '_' || name.front() == ' ' || name.back() == ' ' ? std::string_view() : name;
}

Error nested_too_deep()
{
    return {Message::tr("prompt"), Message::tr("it is nested over %1 deep", kDeepest),
            Message::tr("look for wildcards that refer to each other in a circle")};
}

/// For each "{" the place of its "}", else std::string_view::npos; an escaped character is neither. Throws Error:
/// nested too deep.
std::vector<std::size_t> match_braces(std::string_view text)
{
    struct Open {
        std::size_t at;
        int levels_inside = 0;
    };
    std::vector<std::size_t> match(text.size(), std::string_view::npos);
    std::vector<Open> open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') ++i;
        else if (text[i] == '{') open.push_back({i});
        else if (text[i] == '}' && !open.empty()) {
            const int levels = open.back().levels_inside + 1;
            if (levels > kDeepest) throw nested_too_deep();
            match[open.back().at] = i;
            open.pop_back();
            if (!open.empty()) open.back().levels_inside = std::max(open.back().levels_inside, levels);
        }
    }
    return match;
}

/// The parts of a variant, cut at every "|" that stands in no variant inside it.
std::vector<std::string_view> split_options(std::string_view inner)
{
    const auto match = match_braces(inner);
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] == '\\') ++i;
        else if (match[i] != std::string_view::npos) i = match[i];
        else if (inner[i] == '|') {
            parts.push_back(inner.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(inner.substr(begin));
    return parts;
}

std::string_view without_space(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// "0.5::text" as weight and text.
Option weighted(std::string_view text)
{
    const std::string_view digits = without_space(text);
    double weight = 1;
    const auto [end, problem]
        = std::from_chars(digits.data(), digits.data() + digits.size(), weight, std::chars_format::fixed);
    const auto length = static_cast<std::size_t>(end - digits.data());
    if (problem != std::errc() || digits.starts_with('-') || !digits.substr(length).starts_with("::")
        || !(weight < 1e18))
        return {text};
    return {digits.substr(length + 2), weight};
}

/// Takes "2$$", "1-3$$ and $$" off the head of a variant.
Amount take_amount(std::string_view& head)
{
    const std::string_view text = without_space(head);
    const std::size_t mark = text.find("$$");
    if (mark == std::string_view::npos || mark == 0
        || text.substr(0, mark).find_first_not_of("0123456789-") != std::string_view::npos)
        return {};
    const std::string_view digits = text.substr(0, mark);
    const std::size_t dash = digits.find('-');
    const auto low = parse_number<std::size_t>(digits.substr(0, dash)),
               high = dash == std::string_view::npos ? low : parse_number<std::size_t>(digits.substr(dash + 1));
    if (!low && !high) return {};
    Amount amount{low.value_or(1), high.value_or(std::string_view::npos)};
    if (amount.least > amount.most) std::swap(amount.least, amount.most);
    head = text.substr(mark + 2);
    if (const std::size_t second = head.substr(0, head.find('{')).find("$$"); second != std::string_view::npos) {
        amount.between = head.substr(0, second);
        head.remove_prefix(second + 2);
    }
    return amount;
}

/// Takes off the mark by which dynamicprompts says how to choose: "~" at random, "@" in turn, "!" all there are.
char take_method(std::string_view& head)
{
    if (head.empty() || std::string_view("~@!").find(head.front()) == std::string_view::npos) return '~';
    const char method = head.front();
    head.remove_prefix(1);
    return method;
}

void refuse_all_but_random(char method)
{
    if (method == '~') return;
    throw Error{Message::tr("prompt"),
                Message::tr("\"%1\" asks for the choices one after the other, which this program does not do",
                            std::string(1, method)),
                Message::tr("leave it out, and one is drawn")};
}

class Resolver {
public:
    Resolver(WildcardFiles& files, std::mt19937_64& random) : files_(files), random_(random) {}

    std::string resolve(std::string_view text, int depth = 0)
    {
        if (depth > kDeepest) throw nested_too_deep();
        const auto match = match_braces(text);
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\') {
                out += text.substr(i++, 2);
            } else if (match[i] != std::string_view::npos) {
                if (i > 0 && text[i - 1] == '$')
                    throw Error{Message::tr("prompt"),
                                Message::tr("${...} is a variable, which this program does not know"),
                                Message::tr("write the text itself")};
                out += variant(text.substr(i + 1, match[i] - i - 1), depth);
                i = match[i];
            } else if (const auto name = wildcard_at(text, i); !name.empty()) {
                out += take(options_of(name), {}, depth);
                i += name.size() + 3;
            } else {
                out += text[i];
            }
        }
        return out;
    }

private:
    std::string variant(std::string_view inner, int depth)
    {
        std::vector<std::string_view> parts = split_options(inner);
        refuse_all_but_random(take_method(parts.front()));
        const Amount amount = take_amount(parts.front());
        std::vector<Option> options;
        // Of a lone wildcard several lines can be taken, none of them twice.
        const auto name = parts.size() == 1 ? wildcard_at(parts.front(), 0) : std::string_view();
        if (!name.empty() && name.size() + 4 == parts.front().size()) options = options_of(name);
        else for (const auto part : parts) options.push_back(weighted(part));
        return take(std::move(options), amount, depth);
    }

    std::vector<Option> options_of(std::string_view name)
    {
        refuse_all_but_random(take_method(name));
        std::vector<Option> options;
        for (const WildcardLine& line : *value_or_throw(files_.lines(std::string(name))))
            options.push_back({line.text, line.weight});
        return options;
    }

    std::string take(std::vector<Option> options, Amount amount, int depth)
    {
        const std::size_t most = std::min(amount.most, options.size()), least = std::min(amount.least, most);
        const std::size_t count
            = least + (most > least ? static_cast<std::size_t>(unit() * static_cast<double>(most - least + 1)) : 0);
        std::string out;
        for (std::size_t taken = 0; taken < count; ++taken) {
            if (++draws_ > kMaxDraws)
                throw Error{Message::tr("prompt"), Message::tr("its wildcards grow without end"),
                            Message::tr("let them refer to fewer others")};
            const auto chosen = options.begin() + static_cast<std::ptrdiff_t>(draw(options));
            if (taken > 0) out += amount.between;
            out += resolve(chosen->text, depth + 1);
            options.erase(chosen);
        }
        return out;
    }

    std::size_t draw(const std::vector<Option>& options)
    {
        double total = 0;
        for (const Option& option : options) total += option.weight;
        if (!(total > 0))
            throw Error{Message::tr("prompt"), Message::tr("every choice has the weight 0"),
                        Message::tr("give one of them a weight")};
        double left = unit() * total;
        std::size_t last = 0;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (options[i].weight <= 0) continue;
            last = i;
            if (left < options[i].weight) return i;
            left -= options[i].weight;
        }
        return last;    // rounding used up the total
    }

    /// [0, 1) from 53 bits; the standard's own distributions differ between libraries.
    double unit() { return static_cast<double>(random_() >> 11) * 0x1p-53; }

    WildcardFiles& files_;
    std::mt19937_64& random_;
    int draws_ = 0;
};

/// The marks between the braces of one variant.
void mark_variant(std::string_view text, std::size_t open, std::size_t close, TemplateSyntax& syntax)
{
    const auto place_of = [&](const char* begin, const char* end) {
        return TemplateSyntax::Place{static_cast<std::size_t>(begin - text.data()),
                                     static_cast<std::size_t>(end - text.data())};
    };
    const auto mark = [&](const char* begin, const char* end) {
        if (begin < end) syntax.variants.push_back(place_of(begin, end));
    };
    std::vector<std::string_view> parts = split_options(text.substr(open + 1, close - open - 1));
    const char* const head = parts.front().data();
    (void)take_method(parts.front());
    (void)take_amount(parts.front());
    mark(head - 1, parts.front().data());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) mark(parts[i].data() - 1, parts[i].data());
        mark(parts[i].data(), weighted(parts[i]).text.data());
    }
    mark(text.data() + close, text.data() + close + 1);
}

} // namespace

TemplateSyntax template_syntax(std::string_view text)
{
    TemplateSyntax syntax;
    std::vector<std::size_t> match;
    try {
        match = match_braces(text);
    } catch (const Error&) {
        return syntax;
    }
    std::vector<bool> closes(text.size(), false);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') ++i;
        else if (match[i] != std::string_view::npos) {
            closes[match[i]] = true;
            mark_variant(text, i, match[i], syntax);
        }
        else if (text[i] == '{' || (text[i] == '}' && !closes[i])) syntax.strays.push_back(i);
        else if (const auto name = wildcard_at(text, i); !name.empty()) {
            syntax.wildcards.push_back({i, i + name.size() + 4});
            i += name.size() + 3;
        }
    }
    return syntax;
}

std::size_t unfinished_wildcard(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const auto name = wildcard_at(text, i); !name.empty()) i += name.size() + 3;
        else if (text.substr(i).starts_with("__") && std::ranges::all_of(text.substr(i + 2), is_typed_name))
            return i + 2;
    }
    return std::string_view::npos;
}

Result<std::string> resolve_template(std::string_view text, WildcardFiles& files, std::mt19937_64& random)
{
    try {
        return Resolver(files, random).resolve(text);
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

} // namespace sfumato
