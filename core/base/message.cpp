#include "core/base/message.h"

namespace sfumato {

Message Message::join(const Message& first, std::string_view separator, const Message& second)
{
    if (first.empty() || second.empty()) return first.empty() ? second : first;
    return Message("%1" + std::string(separator) + "%2", {first, second}, false);
}

Message Message::join(const std::vector<Message>& parts, std::string_view separator)
{
    Message joined;
    for (const Message& part : parts) joined = join(joined, separator, part);
    return joined;
}

std::string Message::text(const Translate& translate) const
{
    const std::string pattern = translatable_ && translate ? translate(source_) : source_;
    if (arguments_.empty()) return pattern;
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t place = pattern[i] == '%' && i + 1 < pattern.size() ? std::size_t(pattern[i + 1]) - '1' : 9;
        if (place < arguments_.size() && place < 9) {
            filled += arguments_[place].text(translate);
            ++i;
        } else filled += pattern[i];
    }
    return filled;
}

} // namespace sfumato
