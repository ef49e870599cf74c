#include "core/base/error.h"

namespace sfumato {

std::string Error::line(const Message::Translate& translate) const
{
    std::string text = what.text(translate);
    for (const auto& [part, separator] : {std::pair{&why, ": "}, std::pair{&remedy, "; "}})
        if (const std::string words = part->text(translate); !words.empty())
            text += (text.empty() ? "" : separator) + words;
    for (char& c : text)
        if (c == '\n' || c == '\r') c = ' ';
    return text;
}

Error Error::within(const Message& outer) const
{
    Error wider = *this;
    wider.what = Message::join(outer, ": ", what);
    return wider;
}

} // namespace sfumato
