#pragma once
#include "core/studio/history/history_store.h"

#include <QAbstractListModel>

namespace sfumato::ui {

/// Requests, newest first, as the history store found them.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const HistoryEntry& entry(int row) const { return entries_[row]; }
    void setEntries(const QList<HistoryEntry>& entries);

private:
    QList<HistoryEntry> entries_;
};

/// "today 14:05", "yesterday 9:30", "3 Mar 2025".
[[nodiscard]] QString whenText(const QDateTime& when);
[[nodiscard]] QString stateText(HistoryState state);

} // namespace sfumato::ui

Q_DECLARE_METATYPE(sfumato::HistoryEntry)
