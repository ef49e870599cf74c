#pragma once
#include "core/studio/storage/history_store.h"

#include <QAbstractListModel>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QSet>

#include <functional>

namespace sfumato::ui {

/// Requests, newest first, as the history store found them; more of them when a view comes to the end.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole, DetailRole };
    static constexpr int kPage = 200;
    /// `cover`: below the outputs folder.
    using Thumbnailer = std::function<QFuture<QImage>(const QString& cover)>;
    explicit HistoryModel(Thumbnailer thumbnailer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] const HistoryEntry& entry(int row) const { return entries_[row]; }
    /// The first rows of an answer; `complete`: there are no more.
    void setEntries(const QList<HistoryEntry>& entries, bool complete = true);

Q_SIGNALS:
    /// So many rows are wanted from the first on.
    void rowsWanted(int count);

private:
    void insertNewer(const QList<HistoryEntry>& entries);
    void ask(const QString& cover) const;
    Thumbnailer thumbnailer_;
    QList<HistoryEntry> entries_;
    mutable QCache<QString, QImage> covers_;
    mutable QSet<QString> asked_;
    bool complete_ = true;
};

/// "today 14:05", "yesterday 9:30", "3 Mar 2025".
[[nodiscard]] QString whenText(const QDateTime& when);
[[nodiscard]] QString stateText(HistoryState state);

} // namespace sfumato::ui

Q_DECLARE_METATYPE(sfumato::HistoryEntry)
