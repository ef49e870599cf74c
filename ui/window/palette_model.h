#pragma once
#include <QAbstractListModel>
#include <QIcon>
#include <QKeySequence>

#include <functional>

namespace sfumato::ui {

/// Something the command palette can do.
struct PaletteEntry {
    QIcon icon;
    QString text;
    QString kind;           ///< what it is: a menu, "Model", "Prompt"
    QKeySequence keys;
    std::function<void()> run;
    QStringList also{};  ///< other words it is found by: the English ones, a language's own name
    bool sought = false; ///< shown to those who look for it, not in the whole list
};

/// The entries that match what was typed, best first; all in their own order while nothing is.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, KeysRole, PositionsRole };     ///< PositionsRole: QList<int>, letters to mark
    using QAbstractListModel::QAbstractListModel;
    void add(const QList<PaletteEntry>& entries);
    void setQuery(const QString& query);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return entries_[shown_[row].index]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Shown {
        int index, score;
        QList<int> positions;
    };
    void search();
    QList<PaletteEntry> entries_;
    QList<Shown> shown_;
    QString query_;
};

} // namespace sfumato::ui
