#include "core/checkpoint/wording.h"

#include <algorithm>

namespace sfumato {

Error quantised(const Message& what, const std::string& method)
{
    return {what, Message::tr("is quantised (%1), and Sfumato reads no such weights", method), kOtherPrecision};
}

Message first_few(const std::vector<Message>& things)
{
    constexpr std::size_t kFew = 3;
    const Message few = Message::join({things.begin(), things.begin() + std::min(kFew, things.size())}, ", ");
    return things.size() > kFew ? Message::tr("%1 and %2 more", few, things.size() - kFew) : few;
}

Message first_few(const std::vector<std::string>& names)
{
    std::vector<Message> things;
    for (const std::string& name : names) things.push_back(verbatim(name));
    return first_few(things);
}

} // namespace sfumato
