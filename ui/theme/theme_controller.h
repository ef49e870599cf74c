#pragma once
#include <QObject>

namespace sfumato {
class Settings;
}

namespace sfumato::ui {

class DesktopLook;

/// Keeps the look as settings and desktop want it, from its construction on.
class ThemeController final : public QObject {
    Q_OBJECT
public:
    ThemeController(Settings& settings, DesktopLook& desktop, QObject* parent = nullptr);

private:
    void apply();
    Settings& settings_;
    DesktopLook& desktop_;
};

} // namespace sfumato::ui
