#include "ui/theme/theme.h"
#include "ui/theme/accents.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QPixmapCache>
#include <QToolTip>
#include <QWidget>

namespace sfumato::ui {
namespace {

Theme& current()
{
    static Theme theme;
    return theme;
}

Theme readTheme(const QString& name)
{
    QFile file(":/themes/" + name + ".json");
    if (!file.open(QIODevice::ReadOnly)) return readTheme(kThemes[0]);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto colour = [&](const char* token) { return QColor(json[QLatin1String(token)].toString()); };
    return {name, colour("window"), colour("panel"), colour("field"), colour("line"), colour("text"), colour("muted"),
            colour("accent"), colour("on_accent"), colour("danger"), colour("success"), true};
}

QPalette paletteOf(const Theme& t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.panel},         {QPalette::WindowText, t.text},      {QPalette::Base, t.field},
        {QPalette::AlternateBase, t.panel},  {QPalette::Text, t.text},            {QPalette::Button, t.field},
        {QPalette::ButtonText, t.text},      {QPalette::BrightText, t.danger},    {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent}, {QPalette::PlaceholderText, t.muted}, {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},   {QPalette::ToolTipBase, t.field},    {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.line},           {QPalette::Midlight, t.line},        {QPalette::Mid, t.line},
        {QPalette::Dark, t.window},          {QPalette::Shadow, t.window},
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

const Theme& theme()
{
    return current();
}

void applyLook(const Look& look)
{
    current() = readTheme(look.theme);
    setAccent(current(), look.accent);
    current().motion = look.motion;
    QPixmapCache::clear();
    if (!qobject_cast<StudioStyle*>(QApplication::style())) QApplication::setStyle(new StudioStyle);
    const QPalette palette = paletteOf(current());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    for (QWidget* window : QApplication::topLevelWidgets()) window->update(); // what is painted from theme() alone
}

void applyTheme(const QString& name)
{
    applyLook({.theme = name, .accent = {}, .motion = true});
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

} // namespace sfumato::ui
