#pragma once
#include <QObject>

class QMainWindow;

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class Actions;

/// Opens the command palette over all there is: the actions of the menus, models, settings, prompts of the history.
class CommandPaletteController final : public QObject {
    Q_OBJECT
public:
    CommandPaletteController(Studio& studio, Actions& actions, QMainWindow& window);

Q_SIGNALS:
    void modelChosen(const QString& path);
    void promptChosen(const QString& prompt);
    /// By the name it has in the settings dialog.
    void settingChosen(const QString& name);

private:
    void open();
    Studio& studio_;
    QMainWindow& window_;
};

} // namespace sfumato::ui
