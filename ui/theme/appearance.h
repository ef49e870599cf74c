#pragma once
#include "ui/theme/theme.h"

namespace sfumato::ui {

/// What a user, or the desktop, may choose of how the program looks.
struct Appearance {
    QString theme = QLatin1String(kThemes[0]);
    QColor accent; ///< invalid: the theme's own
    bool motion = true;
    bool operator==(const Appearance&) const = default;
};

/// Puts style, palette and colours in place for the whole program and repaints it. An unknown theme means "dark".
void applyAppearance(const Appearance& appearance);
/// The theme of that name with its own accent.
void applyTheme(const QString& name);

} // namespace sfumato::ui
