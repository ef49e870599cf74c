#pragma once
#include <QString>

namespace sfumato::ui {

/// Text of others (names of files, words of a prompt) for a button, a tab or an entry of a menu, where Qt takes "&" for
/// the mark of a key and what follows a tab for a shortcut. Labels and tooltips read nothing into it (StudioStyle).
[[nodiscard]] inline QString literalText(QString text)
{
    return text.replace(u'&', QLatin1String("&&")).replace(u'\t', u' ').replace(u'\n', u' ');
}

/// The same for the title of a window, where "[*]" stands for changes that are not saved.
[[nodiscard]] inline QString literalTitle(QString text)
{
    return text.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

} // namespace sfumato::ui
