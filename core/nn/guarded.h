#pragma once
#include "core/base/error.h"

#include <type_traits>
#include <utility>

namespace sfumato::nn {

/// How work ended that threw.
struct Thrown {
    enum class Kind { Failure, Cancelled, OutOfMemory };
    Kind kind = Kind::Failure;
    Error error;    ///< for people, of every kind
};

/// The exception that is being handled. Throws it again where it is none of Error, Cancelled and std::exception.
[[nodiscard]] Thrown current_exception(const Message& what, const Error& out_of_memory);

template <class T> struct Guarded {
    using type = tl::expected<T, Thrown>;
};
template <class T> struct Guarded<Result<T>> {
    using type = tl::expected<T, Thrown>;
};

/// Runs work that uses tensors and returns a value or a Result: the one place where what it throws becomes a value.
/// `what` is the Error's where an exception carries none, `out_of_memory` says what to do about that.
template <class Work>
[[nodiscard]] auto guarded(const Message& what, const Error& out_of_memory, Work&& work) ->
    typename Guarded<std::invoke_result_t<Work>>::type
{
    try {
        if constexpr (requires { work().error(); })
            return work().map_error([](const Error& error) { return Thrown{Thrown::Kind::Failure, error}; });
        else return work();
    } catch (...) {
        return tl::unexpected(current_exception(what, out_of_memory));
    }
}

/// The value of guarded work whose caller makes no difference between its ends.
template <class T> [[nodiscard]] Result<T> as_result(tl::expected<T, Thrown> done)
{
    return std::move(done).map_error([](Thrown thrown) { return std::move(thrown.error); });
}

} // namespace sfumato::nn
