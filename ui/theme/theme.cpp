#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace sfumato::ui {
namespace {

Theme& current()
{
    static Theme theme;
    return theme;
}

} // namespace

const Theme& theme()
{
    return current();
}

void setTheme(const Theme& theme) { current() = theme; }

Theme readTheme(const QString& name)
{
    QFile file(":/themes/" + name + ".json");
    if (!file.open(QIODevice::ReadOnly)) return readTheme(kThemes[0]);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto colour = [&](const char* token) { return QColor(json[QLatin1String(token)].toString()); };
    return {name,
            colour("window"),
            colour("panel"),
            colour("field"),
            colour("line"),
            colour("text"),
            colour("muted"),
            colour("accent"),
            colour("on_accent"),
            colour("danger"),
            colour("success"),
            true};
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
