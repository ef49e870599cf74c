#pragma once
#include <QObject>
#include <QVariantMap>

class QWidget;

namespace sfumato::ui {

/// What the window says of itself outside: in its title, which every taskbar shows, the document on its canvas and how
/// far the pictures are; the latter also on the program's icon where the desktop knows Unity's launcher signal (GNOME's
/// docks, KDE Plasma, Unity, Cinnamon).
class TaskbarProgress final : public QObject {
    Q_OBJECT
public:
    explicit TaskbarProgress(QWidget& window);
    /// 0..1; negative: nothing is being made.
    void show(double share);
    /// The name of the document's file, and whether the canvas holds more than that; empty: it has none yet.
    void setDocument(const QString& name, bool modified);
    /// What the launcher is told (com.canonical.Unity.LauncherEntry.Update).
    [[nodiscard]] static QVariantMap properties(double share);

private:
    void updateTitle();
    QWidget& window_;
    QString document_;
    int percent_ = -1;      // as last said
};

} // namespace sfumato::ui
