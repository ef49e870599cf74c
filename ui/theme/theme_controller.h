#pragma once
#include <QObject>

namespace sfumato {
class Settings;
}

namespace sfumato::ui {

class DesktopAppearance;

/// Keeps the appearance of the program as settings and desktop want it, from its construction on.
class ThemeController final : public QObject {
    Q_OBJECT
public:
    ThemeController(Settings& settings, DesktopAppearance& desktop, QObject* parent = nullptr);

private:
    void apply();
    Settings& settings_;
    DesktopAppearance& desktop_;
};

} // namespace sfumato::ui
