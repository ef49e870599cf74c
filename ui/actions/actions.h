#pragma once
#include <QAction>
#include <QHash>
#include <QList>
#include <QStringList>

class QAbstractButton;
class QMainWindow;

namespace sfumato::ui {

/// What must be there before an action makes sense.
enum class Needs { Nothing, Job, Picture, Canvas, Candidate };

/// One entry of the menus and of the shortcuts page. Says where an action stands and how it looks, not what it does.
struct ActionRow {
    const char* id;
    const char* menu;       ///< English title of its menu; "-" before it starts a new group
    const char* text;       ///< in the menu
    const char* buttonText; ///< on a toolbar, and its accessible name there; null: not on a toolbar
    const char* shortcut;
    const char* icon;
    const char* tip;
    Needs needs = Needs::Nothing;
    bool checkable = false;
};

[[nodiscard]] const QList<ActionRow>& actionRows();
/// Name of an action in the current language: the menu's text without mnemonic and dots.
[[nodiscard]] QString actionName(const QString& id);
/// "Save the picture as" of "&Save the picture as…".
[[nodiscard]] QString withoutMnemonic(QString text);

/// The actions of the window by id, made from the table. Whoever can do what an action asks for binds it.
class Actions final : public QObject {
    Q_OBJECT
public:
    /// Fills the window's menu bar.
    explicit Actions(QMainWindow& window);
    /// Null where the table has no such id.
    [[nodiscard]] QAction* operator[](const QString& id) const { return actions_.value(id); }
    [[nodiscard]] QMenu* menu(const QString& englishTitle) const { return menus_.value(englishTitle); }

    /// Calls `slot` of `receiver` when the action is triggered; with the new state where it is checkable. Once for each
    /// row of the table.
    template <class Receiver, class Slot> void bind(const char* id, Receiver* receiver, Slot slot)
    {
        bound_ += QLatin1String(id);
        connect(actions_.value(QLatin1String(id)), &QAction::triggered, receiver, slot);
    }
    /// The ids given to bind() so far, in their order.
    [[nodiscard]] const QStringList& bound() const { return bound_; }
    /// Makes a button, which keeps its own name and tooltip, another handle of the action; see ActionButton.
    void addButton(const char* id, QAbstractButton* button);

    void setAvailable(Needs what, bool available);
    /// Also at the end of the tooltips.
    void setKeys(const QString& id, const QKeySequence& keys);

Q_SIGNALS:
    /// All texts are those of the table again, in the current language.
    void retranslated();

private:
    void retranslateUi();
    [[nodiscard]] static QString missing(Needs what);
    void updateToolTip(const ActionRow& row);
    QHash<QString, QAction*> actions_;
    QHash<QString, QMenu*> menus_;
    QStringList bound_;
};

} // namespace sfumato::ui
