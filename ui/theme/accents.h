#pragma once
#include <QColor>
#include <QList>
#include <QString>

namespace sfumato::ui {

struct Theme;

/// An accent one may choose, named after a pigment.
struct AccentRow {
    const char* id;     ///< in the settings
    const char* name;   ///< English; translated in the context "Accents"
    QRgb colour;
};
/// The first is the themes' own.
[[nodiscard]] const QList<AccentRow>& accentRows();
/// The row's colour; invalid for the first row and for an unknown id: the theme's own accent.
[[nodiscard]] QColor accentColour(const QString& id);

/// WCAG 2.1 contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// Gives `theme` this accent, made lighter or darker until it stands out from the panels, and ink that can be read on
/// it.
void setAccent(Theme& theme, const QColor& colour);

} // namespace sfumato::ui
