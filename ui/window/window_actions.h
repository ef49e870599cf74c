#pragma once
#include <QObject>

#include <functional>

class QMainWindow;

namespace sfumato {
class Settings;
}

namespace sfumato::ui {

class Actions;
class UndoStacks;

/// What belongs to the window as a whole: undo and redo, the theme, the layout of its panels, about and quit.
class WindowActions final : public QObject {
    Q_OBJECT
public:
    /// `canUndo`: whether nothing is going on that a step back would disturb.
    WindowActions(QMainWindow& window, Settings& settings, Actions& actions, UndoStacks& undo,
                  std::function<bool()> canUndo);
    /// The layout that "Reset the layout" goes back to.
    void setDefaultLayout(const QByteArray& state) { default_layout_ = state; }

protected:
    /// Follows the theme.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bindUndo();
    void updateUndo();
    void updateTheme();
    QMainWindow& window_;
    Settings& settings_;
    Actions& actions_;
    UndoStacks& undo_;
    std::function<bool()> can_undo_;
    QByteArray default_layout_;
};

} // namespace sfumato::ui
