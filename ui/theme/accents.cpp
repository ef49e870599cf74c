#include "ui/theme/accents.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

constexpr double kOnDark = 5.0, kOnLight = 4.5; // contrast with the panel: the accent also writes links

double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const QList<AccentRow>& accentRows()
{
    static const QList<AccentRow> rows{
        // clang-format off
        {"ochre", QT_TRANSLATE_NOOP("Accents", "Ochre"), 0xd39a3f},           {"sienna", QT_TRANSLATE_NOOP("Accents", "Sienna"), 0xcf7446},
        {"madder", QT_TRANSLATE_NOOP("Accents", "Madder"), 0xcf5f7e},         {"violet", QT_TRANSLATE_NOOP("Accents", "Violet"), 0x9d7bd8},
        {"ultramarine", QT_TRANSLATE_NOOP("Accents", "Ultramarine"), 0x6486e6}, {"cerulean", QT_TRANSLATE_NOOP("Accents", "Cerulean"), 0x3f9fcc},
        {"viridian", QT_TRANSLATE_NOOP("Accents", "Viridian"), 0x3fa587},     {"sap", QT_TRANSLATE_NOOP("Accents", "Sap green"), 0x86a53c},
        {"graphite", QT_TRANSLATE_NOOP("Accents", "Graphite"), 0xa0a0a0},
        // clang-format on
    };
    return rows;
}

QColor accentColour(const QString& id)
{
    for (const AccentRow& row : accentRows())
        if (id == QLatin1String(row.id) && &row != &accentRows().first()) return QColor::fromRgb(row.colour);
    return {};
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // braces: values, not references
    return (light + 0.05) / (dark + 0.05);
}

void setAccent(Theme& theme, const QColor& colour)
{
    if (!colour.isValid()) return;
    const bool dark = theme.isDark();
    float h = 0, s = 0, l = 0;
    colour.getHslF(&h, &s, &l);
    QColor fitted = colour;
    for (int i = 0; i < 100 && contrast(fitted, theme.panel) < (dark ? kOnDark : kOnLight); ++i) {
        l = std::clamp(l + (dark ? 0.01F : -0.01F), 0.0F, 1.0F);
        fitted = QColor::fromHslF(std::max(h, 0.0F), s, l);
    }
    theme.accent = fitted.toRgb();
    const QColor black = mixed(Qt::black, theme.accent, 0.1), white = Qt::white;
    theme.onAccent = contrast(black, theme.accent) >= contrast(white, theme.accent) ? black : white;
}

} // namespace sfumato::ui
