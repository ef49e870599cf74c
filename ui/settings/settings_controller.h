#pragma once
#include <QObject>
#include <QPointer>

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class Actions;
class SettingsDialog;
class Shortcuts;

/// Opens the settings.
class SettingsController final : public QObject {
    Q_OBJECT
public:
    SettingsController(Studio& studio, Actions& actions, Shortcuts& shortcuts, QWidget& window);
    /// Opens the settings at what a search finds; empty: at the first section.
    void search(const QString& text);

private:
    SettingsDialog& open();
    Studio& studio_;
    Shortcuts& shortcuts_;
    QWidget& window_;
    QPointer<SettingsDialog> dialog_;
};

} // namespace sfumato::ui
