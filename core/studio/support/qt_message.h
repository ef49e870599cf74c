#pragma once
#include "core/base/error.h"
#include "core/base/system_message.h"

#include <QString>

namespace sfumato {

// Of a QString alone: a literal would fit both these and those of core/base.
template <class Text>
    requires std::is_same_v<Text, QString>
[[nodiscard]] Message verbatim(const Text& text)
{
    return verbatim(text.toStdString());
}
template <class Text>
    requires std::is_same_v<Text, QString>
[[nodiscard]] Message system_message(const Text& text)
{
    return system_message(std::string_view(text.toStdString()));
}

} // namespace sfumato
