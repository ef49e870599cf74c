#pragma once
#include "core/studio/jobs/job_queue.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QImage>

#include <functional>

namespace sfumato::ui {

/// The queue as a list: jobs to run in their order, interrupted ones, those that ended. Waiting ones can be
/// dragged.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { JobRole = Qt::UserRole, DetailRole, CountRole, ShareRole };
    using Thumbnailer = std::function<QFuture<QImage>(const QString& path)>;
    /// Follows the queue, which must outlive it.
    QueueModel(const JobQueue& queue, Thumbnailer thumbnailer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the prompt; DetailRole: state and settings in a line; CountRole: "2/4"; ShareRole: 0..1 of a
    /// running job's steps, else -1; DecorationRole: the newest picture saved, a null QImage before it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// 0 for a row that is none.
    [[nodiscard]] JobId id(int row) const { return row >= 0 && row < ids_.size() ? ids_[row] : 0; }
    [[nodiscard]] int rowOf(JobId id) const { return static_cast<int>(ids_.indexOf(id)); }
    [[nodiscard]] const QueuedJob* job(int row) const { return queue_.find(id(row)); }

Q_SIGNALS:
    /// A job was dropped at this place of JobQueue::jobs().
    void moveRequested(sfumato::JobId id, int place);

private:
    void syncRows();
    [[nodiscard]] QImage picture(const QueuedJob& job) const;
    const JobQueue& queue_;
    Thumbnailer thumbnailer_;
    QList<JobId> ids_;
    mutable QHash<QString, QImage> thumbnails_;     // a null image: asked for, not there yet
};

/// "waiting", "failed", …
[[nodiscard]] QString jobStateText(JobState state);

} // namespace sfumato::ui
