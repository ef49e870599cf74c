#pragma once
#include <exception>
#include <string>

namespace sfumato::nn {

/// Whether what tensor code threw says that memory ran out. libtorch has a type for that on GPUs only; on the processor
/// it is a c10::Error of its default allocator.
[[nodiscard]] bool is_out_of_memory(const std::exception& error);

/// The first line of what it says: libraries go on with stack traces and advice for programmers.
[[nodiscard]] std::string message_of(const std::exception& error);

} // namespace sfumato::nn
