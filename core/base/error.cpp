#include "core/base/error.h"

namespace sfumato {

std::string Error::line() const
{
    std::string text = what;
    for (const auto& [part, separator] : {std::pair{why, ": "}, std::pair{remedy, "; "}})
        if (!part.empty()) text += (text.empty() ? "" : separator) + part;
    for (char& c : text)
        if (c == '\n' || c == '\r') c = ' ';
    return text;
}

Error Error::within(std::string_view outer) const
{
    Error wider = *this;
    wider.what = what.empty() ? std::string(outer) : std::string(outer) + ": " + what;
    return wider;
}

} // namespace sfumato
