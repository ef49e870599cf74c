#include "ui/theme/appearance.h"
#include "ui/theme/accents.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QToolTip>
#include <QWidget>

namespace sfumato::ui {
namespace {

QPalette paletteOf(const Theme& t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.panel},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.field},
        {QPalette::AlternateBase, t.panel},
        {QPalette::Text, t.text},
        {QPalette::Button, t.field},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.danger},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::PlaceholderText, t.muted},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::ToolTipBase, t.field},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.line},
        {QPalette::Midlight, t.line},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.window},
        {QPalette::Shadow, t.window},
    };
    for (const auto& [role, colour] : roles) palette.setColor(role, colour);
    const QColor faded = mixed(t.panel, t.muted, 0.65);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return palette;
}

} // namespace

void applyAppearance(const Appearance& appearance)
{
    Theme chosen = readTheme(appearance.theme);
    setAccent(chosen, appearance.accent);
    chosen.motion = appearance.motion;
    setTheme(chosen);
    QPixmapCache::clear();
    if (!qobject_cast<StudioStyle*>(QApplication::style())) QApplication::setStyle(new StudioStyle);
    const QPalette palette = paletteOf(chosen);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    for (QWidget* window : QApplication::topLevelWidgets()) window->update(); // what is painted from theme() alone
}

void applyTheme(const QString& name) { applyAppearance({.theme = name, .accent = {}, .motion = true}); }

} // namespace sfumato::ui
