#pragma once
#include <QColor>
#include <QFont>
#include <QString>

namespace sfumato::ui {

/// The ten colours everything is painted with (resources/themes/*.json). Surfaces are neutral: a painter judges colour
/// here.
struct Theme {
    QString name;
    QColor window, panel, field, line, text, muted, accent, onAccent, danger, success;
    bool motion = true;     ///< things may slide; QStyle::SH_Widget_Animation_Duration says for how long
    [[nodiscard]] bool isDark() const { return text.lightness() > panel.lightness(); }
};

/// Names of the themes there are.
inline constexpr const char* kThemes[] = {"dark", "light"};

/// The theme in use.
[[nodiscard]] const Theme& theme();
/// For applyAppearance(), which also gives it to style and palette.
void setTheme(const Theme& theme);
/// As its file has it. An unknown name means "dark".
[[nodiscard]] Theme readTheme(const QString& name);

/// `over` laid on `under` with `share` (0..1) of its strength: tints that stay opaque.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double share);

/// The same in the small size: notes, captions, headings.
[[nodiscard]] QFont smallFont(QFont font);

/// Lengths of the layout, in pixels: steps of four.
namespace space {
inline constexpr int kControls = 8, kPanel = 12, kGroups = 16, kCorner = 4, kRing = 2, kRow = 28;
}

} // namespace sfumato::ui
