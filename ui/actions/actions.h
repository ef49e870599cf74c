#pragma once
#include <QAction>
#include <QHash>
#include <QList>

class QMainWindow;

namespace sfumato::ui {

class Commands;

/// What must be there before an action makes sense.
enum class Needs { Nothing, Job, Picture, Canvas };

/// One entry of menus, toolbar and shortcuts page.
struct ActionRow {
    const char* id;
    const char* menu;       ///< English title of its menu; "-" before it starts a new group
    const char* text;       ///< in the menu
    const char* buttonText; ///< on the toolbar, and its accessible name there; null: not on the toolbar
    const char* shortcut;
    const char* icon;
    const char* tip;
    void (Commands::*run)();
    Needs needs = Needs::Nothing;
    bool checkable = false;
};

[[nodiscard]] const QList<ActionRow>& actionRows();
/// What it does, in the language of now: the menu's text without mnemonic and dots.
[[nodiscard]] QString actionName(const QString& id);
/// "Save the picture as" of "&Save the picture as…".
[[nodiscard]] QString withoutMnemonic(QString text);

/// The actions of the window, made from the table, by id.
class Actions final : public QObject {
    Q_OBJECT
public:
    /// Fills the window's menu bar.
    Actions(QMainWindow& window, Commands& commands);
    [[nodiscard]] QAction* operator[](const QString& id) const { return actions_.value(id); }
    [[nodiscard]] QMenu* menu(const QString& englishTitle) const { return menus_.value(englishTitle); }
    void setAvailable(Needs what, bool available);
    /// Also in the tooltip.
    void setKeys(const QString& id, const QKeySequence& keys);
    /// Texts and tooltips in the language of now; also of the window's widgets that do what an action does, which name
    /// it in their property "action": their tooltips end with its keys.
    void say();

private:
    void sayKeys();
    QMainWindow& window_;
    QHash<QString, QAction*> actions_;
    QHash<QString, QMenu*> menus_;
};

} // namespace sfumato::ui
