#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// What a comment takes out of a prompt, in bytes: "#" to the end of its line; with its line break where nothing else
/// stands in the line.
struct CommentPlace {
    std::size_t begin, end;
    bool operator==(const CommentPlace&) const = default;
};
/// In order, apart. As in A1111 "#" has no escape.
[[nodiscard]] std::vector<CommentPlace> comment_places(std::string_view prompt);
[[nodiscard]] std::string without_comments(std::string_view prompt);

} // namespace sfumato
