#include "core/text/prompt_comments.h"

#include <algorithm>

namespace sfumato {

std::vector<CommentPlace> comment_places(std::string_view prompt)
{
    std::vector<CommentPlace> places;
    for (auto begin = prompt.find('#'); begin != std::string_view::npos;) {
        std::size_t end = std::min(prompt.find('\n', begin), prompt.size());
        if ((begin == 0 || prompt[begin - 1] == '\n') && end < prompt.size()) ++end;
        places.push_back({begin, end});
        begin = prompt.find('#', end);
    }
    return places;
}

std::string without_comments(std::string_view prompt)
{
    std::string text;
    std::size_t begin = 0;
    for (const CommentPlace& comment : comment_places(prompt)) {
        text += prompt.substr(begin, comment.begin - begin);
        begin = comment.end;
    }
    return text += prompt.substr(begin);
}

} // namespace sfumato
