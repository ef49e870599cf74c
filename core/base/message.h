#pragma once
#include "core/base/utf8.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Says to lupdate in which context it finds the texts of a class that is no QObject.
#define SFUMATO_TRANSLATION_CONTEXT(context)

namespace sfumato {

/// Whether the places of `text`, %1 to %9, are those of `count` arguments.
[[nodiscard]] consteval bool has_places(std::string_view text, std::size_t count)
{
    unsigned found = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9') found |= 1U << (text[i + 1] - '1');
    return found == (1U << count) - 1;
}

/// The English text of a Message of `count` arguments. One that has other places does not compile.
template <std::size_t count> class MessageSource {
public:
    template <std::size_t length> consteval MessageSource(const char (&text)[length]) : text_(text)
    {
        if (!has_places(text, count)) throw "its places are not %1, %2 ..., one for each argument";
    }
    [[nodiscard]] constexpr const char* text() const { return text_; }

private:
    const char* text_;
};

class Message;
/// What fills a place: whole numbers, Messages, texts and paths. No literals: each is a Message::tr() or verbatim().
template <class T>
concept MessageArgument = (std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char>)
    || std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view> || std::is_same_v<T, std::filesystem::path>
    || std::is_same_v<T, Message> || std::is_same_v<T, MessageSource<0>>;

/// A text for people that is English and can be shown in any language: what stands in the source, and what fills its
/// places. The core has no translator; who shows a Message in another language looks its source up (text()).
///
///     Message::tr("its text is %1 wide but its %2 expects %3", width, network, denoiser.context_width)
///
/// As with QObject::tr, lupdate finds the literal (context "Message"); it would take one that follows it for a comment,
/// and loses a Message::tr() that does: such an argument gets a name or is verbatim("..."). Names, paths, numbers and
/// what other libraries say are `verbatim` and never translated. Whatever encoding they are in, a Message is UTF-8.
class Message {
    SFUMATO_TRANSLATION_CONTEXT(Message)
public:
    /// A source text's translation, UTF-8, with the same places.
    using Translate = std::function<std::string(const std::string& source)>;
    /// A Message without places, for tables that are constexpr.
    using Literal = MessageSource<0>;

    Message() = default;    ///< says nothing
    Message(Literal literal) : source_(literal.text()), translatable_(true) {}
    template <class Path>
    requires std::is_same_v<Path, std::filesystem::path> // no text is taken for one
    Message(const Path& path) : Message(path.string(), {}, false)
    {
    }

    [[nodiscard]] static consteval Literal tr(Literal literal) { return literal; }
    /// Arguments that are Messages are translated in their turn, the others stay as they are.
    template <MessageArgument... Arguments>
    [[nodiscard]] static Message tr(MessageSource<sizeof...(Arguments)> source, const Arguments&... arguments)
    {
        return Message(source.text(), {argument(arguments)...}, true);
    }
    /// "first, second": both as they are in the language of the rest. Empty ones leave no separator.
    [[nodiscard]] static Message join(const Message& first, std::string_view separator, const Message& second);
    [[nodiscard]] static Message join(const std::vector<Message>& parts, std::string_view separator);

    /// With its places filled; in English without a translation.
    [[nodiscard]] std::string text(const Translate& translate = {}) const;
    [[nodiscard]] bool empty() const { return source_.empty(); }
    /// As it is stored: what text() is made of. A source that is not translatable is a name, or with arguments a
    /// pattern without words ("%1: %2").
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const std::vector<Message>& arguments() const { return arguments_; }
    [[nodiscard]] bool translatable() const { return translatable_; }
    [[nodiscard]] static Message stored(std::string source, std::vector<Message> arguments, bool translatable)
    {
        return Message(std::move(source), std::move(arguments), translatable);
    }
    bool operator==(const Message&) const = default;

private:
    friend Message verbatim(std::string text);
    Message(std::string source, std::vector<Message> arguments, bool translatable)
        : source_(valid_utf8(std::move(source))), arguments_(std::move(arguments)), translatable_(translatable)
    {
    }

    static const Message& argument(const Message& message) { return message; }
    static Message argument(Literal literal) { return literal; }
    static Message argument(const std::string& text) { return Message(text, {}, false); }
    static Message argument(std::string_view text) { return Message(std::string(text), {}, false); }
    static Message argument(const std::filesystem::path& path) { return path; }
    template <class Number>
        requires std::is_integral_v<Number>
    static Message argument(Number number) { return Message(std::to_string(number), {}, false); }

    std::string source_;
    std::vector<Message> arguments_;
    bool translatable_ = false;
};

/// A text that is the same in every language: a name, a file, what another library says.
[[nodiscard]] inline Message verbatim(std::string text) { return Message(std::move(text), {}, false); }

} // namespace sfumato
