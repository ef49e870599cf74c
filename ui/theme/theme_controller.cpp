#include "ui/theme/theme_controller.h"
#include "core/studio/support/settings.h"
#include "ui/theme/accents.h"
#include "ui/theme/desktop_appearance.h"
#include "ui/theme/appearance.h"

namespace sfumato::ui {

ThemeController::ThemeController(Settings& settings, DesktopAppearance& desktop, QObject* parent)
    : QObject(parent), settings_(settings), desktop_(desktop)
{
    connect(&desktop, &DesktopAppearance::changed, this, &ThemeController::apply);
    connect(&settings, &Settings::changed, this, [this](QLatin1String key) {
        for (const char* mine : {setting::kTheme.key, setting::kAccent.key, setting::kMotion.key})
            if (key == QLatin1String(mine)) return apply();
    });
    desktop.waitForFirstReply();
    apply();
}

void ThemeController::apply()
{
    Appearance appearance;
    const QString wanted = settings_.get(setting::kTheme), accent = settings_.get(setting::kAccent),
                  motion = settings_.get(setting::kMotion);
    appearance.theme = wanted == QLatin1String("system") ? QLatin1String(desktop_.dark() ? "dark" : "light") : wanted;
    appearance.accent = accent == QLatin1String("desktop") ? desktop_.accent() : accentColour(accent);
    appearance.motion = motion == QLatin1String("system") ? desktop_.motion() : motion == QLatin1String("full");
    applyAppearance(appearance);
}

} // namespace sfumato::ui
