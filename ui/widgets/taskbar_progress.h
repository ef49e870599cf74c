#pragma once
#include <QObject>
#include <QVariantMap>

class QWidget;

namespace sfumato::ui {

/// How far the pictures are, outside the window: in its title, which every taskbar shows, and on the program's icon where
/// the desktop knows Unity's launcher signal (GNOME's docks, KDE Plasma, Unity, Cinnamon).
class TaskbarProgress final : public QObject {
    Q_OBJECT
public:
    explicit TaskbarProgress(QWidget& window);
    /// 0..1; negative: nothing is being made.
    void show(double share);
    /// What the launcher is told (com.canonical.Unity.LauncherEntry.Update).
    [[nodiscard]] static QVariantMap properties(double share);

private:
    QWidget& window_;
    int percent_ = -1;      // as last said
};

} // namespace sfumato::ui
