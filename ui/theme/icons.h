#pragma once
#include <QIcon>

namespace sfumato::ui {

/// The icon resources/icons/<name>.svg in the theme's text colour, whatever the theme is when it is painted.
/// QIcon::Selected is for painting on the accent, QIcon::Disabled is faded.
[[nodiscard]] QIcon icon(const QString& name);
/// The program's own icon, in colour.
[[nodiscard]] QIcon programIcon();

} // namespace sfumato::ui
