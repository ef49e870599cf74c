#include "core/imaging/plain_writer.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sfumato::foreign_prompt {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_name_char(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

namespace {

/// 1.1 * 1.1 as 1.21.
std::string weight_text(double weight)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, std::round(weight * 1e4) / 1e4).ptr};
}

/// Finds "<name:...>"; `close_` is the next ">", kept so that a text of nothing but "<a:" takes no square of its
/// length.
class TagFinder {
public:
    explicit TagFinder(std::string_view text) : text_(text) {}
    /// Behind the tag that begins at `at`, which only grows; nowhere if none does.
    std::size_t end_of(std::size_t at)
    {
        if (text_[at] != '<') return kNowhere;
        std::size_t colon = at + 1;
        while (colon < text_.size() && is_name_char(text_[colon])) ++colon;
        if (colon == at + 1 || colon == text_.size() || text_[colon] != ':') return kNowhere;
        if (close_ != kNowhere && close_ < colon) close_ = text_.find('>', colon);
        return close_ == kNowhere ? kNowhere : close_ + 1;
    }

private:
    std::string_view text_;
    std::size_t close_ = 0;
};

/// AND or BREAK, where it is a word of its own; else empty.
std::string_view word_of_grammar(std::string_view text, std::size_t at)
{
    if (at > 0 && is_name_char(text[at - 1])) return {};
    for (const std::string_view word : {"AND", "BREAK"})
        if (text.substr(at).starts_with(word)
            && (at + word.size() == text.size() || !is_name_char(text[at + word.size()])))
            return word;
    return {};
}

} // namespace

void PlainWriter::add(std::string_view text, double weight)
{
    if (text.empty()) return;
    if (weight != weight_) close();
    weight_ = weight;
    piece_ += text;
}

void PlainWriter::chunk_break()
{
    close();
    out_ += " BREAK ";
}

void PlainWriter::looks_like_grammar(std::string what)
{
    constexpr std::size_t kMost = 20;
    if (looks_.size() < kMost && std::find(looks_.begin(), looks_.end(), what) == looks_.end())
        looks_.push_back(std::move(what));
}

std::string PlainWriter::finish(std::string_view program, std::vector<Message>& lost)
{
    close();
    shield_last_number();
    std::string list;
    for (const std::string& each : looks_) list += (list.empty() ? "" : ", ") + each;
    if (!list.empty())
        lost.push_back(
            Message::tr("%1: no emphasis and no command to %2, kept as plain text", excerpt(list, 200), program));
    return std::move(out_);
}

void PlainWriter::close()
{
    if (piece_.empty()) return;
    const std::string text = escaped(piece_);
    out_ += weight_ == 1 ? text : "(" + text + ":" + weight_text(weight_) + ")";
    piece_.clear();
}

/// Words and signs that would mean something to A1111, so that they mean themselves.
std::string PlainWriter::escaped(std::string_view text)
{
    std::string out;
    TagFinder tags(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '[' || c == ']') looks_like_grammar("[ ]");
        if (c == '{' || c == '}') looks_like_grammar("{ }");
        if (c == '#') looks_like_grammar("#"); // begins a comment, which has no escape
        if (const std::string_view word = word_of_grammar(text, i); !word.empty()) {
            looks_like_grammar(std::string(word));
            out += word == "AND" ? "and" : "break"; // the same pieces of text: CLIP knows no capitals
            i += word.size() - 1;
            continue;
        }
        if (text.substr(i).starts_with("__")) { // would begin a wildcard
            out += "_\\_";                      // no word ends here: "BREAK__" stays none
            ++i;
            continue;
        }
        if (std::string_view("()[]{}\\").find(c) != kNowhere) out += '\\';
        out += c;
        if (const std::size_t end = tags.end_of(i); end != kNowhere) {
            looks_like_grammar(excerpt(text.substr(i, end - i), 60));
            out += ' '; // "< lora:x>": the same pieces of text, and no tag
        }
    }
    return out;
}

/// A number behind the last colon would be the weight of the whole prompt; a backslash, which vanishes, parts them.
void PlainWriter::shield_last_number()
{
    const std::size_t colon = out_.rfind(':');
    if (colon == std::string::npos) return;
    const std::string_view digits = without_blanks(std::string_view(out_).substr(colon + 1));
    if (!digits.empty() && digits.find_first_not_of("+-.0123456789") == kNowhere)
        out_.insert(out_.find(digits, colon), 1, '\\');
}

} // namespace sfumato::foreign_prompt
