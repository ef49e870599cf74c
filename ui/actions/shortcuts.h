#pragma once
#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace sfumato {
class Settings;
}

namespace sfumato::ui {

class Actions;

/// Which keys run which action: those of the table, or those a user chose instead.
class Shortcuts final : public QObject {
    Q_OBJECT
public:
    /// Gives the actions their keys.
    Shortcuts(Settings& settings, Actions& actions);
    [[nodiscard]] QKeySequence keys(const QString& id) const;
    [[nodiscard]] QKeySequence defaultKeys(const QString& id) const; ///< of the table
    /// Empty: none. May double another action's keys: then neither works until one gives way; conflicts() tells.
    void setKeys(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    /// The other actions with these keys.
    [[nodiscard]] QStringList conflicts(const QKeySequence& keys, const QString& except) const;

Q_SIGNALS:
    void changed(const QString& id);

private:
    Settings& settings_;
    Actions& actions_;
};

} // namespace sfumato::ui
