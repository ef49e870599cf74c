#include "ui/theme/theme_controller.h"
#include "core/studio/support/settings.h"
#include "ui/theme/accents.h"
#include "ui/theme/desktop_look.h"
#include "ui/theme/theme.h"

namespace sfumato::ui {

ThemeController::ThemeController(Settings& settings, DesktopLook& desktop, QObject* parent)
    : QObject(parent), settings_(settings), desktop_(desktop)
{
    connect(&desktop, &DesktopLook::changed, this, &ThemeController::apply);
    connect(&settings, &Settings::changed, this, [this](QLatin1String key) {
        for (const char* mine : {setting::kTheme.key, setting::kAccent.key, setting::kMotion.key})
            if (key == QLatin1String(mine)) return apply();
    });
    desktop.settle();
    apply();
}

void ThemeController::apply()
{
    Look look;
    const QString wanted = settings_.get(setting::kTheme), accent = settings_.get(setting::kAccent),
                  motion = settings_.get(setting::kMotion);
    look.theme = wanted == QLatin1String("system") ? QLatin1String(desktop_.dark() ? "dark" : "light") : wanted;
    look.accent = accent == QLatin1String("desktop") ? desktop_.accent() : accentColour(accent);
    look.motion = motion == QLatin1String("system") ? desktop_.motion() : motion == QLatin1String("full");
    applyLook(look);
}

} // namespace sfumato::ui
