#pragma once
#include "core/base/message.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace sfumato {

/// What failed, why, and what to do about it: Messages, so that it can be shown in any language. One line for people
/// (`line()`), fields for programs. Thrown by tensor code, returned inside Result<T> by functions over files and user
/// input.
struct Error {
    Message what;           ///< the thing that failed: a file, a tensor, an option ("model.safetensors", "steps")
    Message why;            ///< the reason, with the numbers that show it
    Message remedy;         ///< what the user can do; may be empty
    std::string tensor{};   ///< name of the tensor concerned, if one is

    /// "what: why; remedy", on one line whatever the fields hold; English without a translation.
    [[nodiscard]] std::string line(const Message::Translate& translate = {}) const;
    /// The same failure, seen from further out: `outer` is put before `what`.
    [[nodiscard]] Error within(const Message& outer) const;
    bool operator==(const Error&) const = default;
};

template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Message what, Message why, Message remedy = {})
{
    return tl::unexpected<Error>(Error{std::move(what), std::move(why), std::move(remedy)});
}

/// The value, or the Error thrown: the bridge from Result code into tensor code.
template <class T> T value_or_throw(Result<T> result)
{
    if (!result) throw std::move(result.error());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace sfumato
