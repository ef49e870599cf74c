#include "ui/queue/queue_model.h"
#include "ui/i18n/error_text.h"
#include "ui/widgets/duration_text.h"

#include <QMimeData>

namespace sfumato::ui {
namespace {

constexpr const char* kMimeType = "application/x-sfumato-job";

QString gridText(const GridPlan& grid)
{
    QStringList extents;
    for (int axis = 0; axis < grid.axes.size(); ++axis) extents += QString::number(grid.extent(axis));
    return QueueModel::tr("grid of %1").arg(extents.join(QStringLiteral(" × ")));
}

QString settingsText(const QueuedJob& job)
{
    const GenerationRequest& request = job.job.request;
    QStringList parts;
    if (job.grid) parts += gridText(*job.grid);
    parts += QueueModel::tr("%n step(s)", nullptr, request.steps);
    parts += QString::fromStdString(request.sampler);
    parts += QStringLiteral("%1×%2").arg(request.width).arg(request.height);
    return parts.join(QStringLiteral(" · "));
}

QString detailText(const QueuedJob& job)
{
    const QString state = jobStateText(job.state);
    const StepProgress& progress = job.progress;
    switch (job.state) {
    case JobState::Running:
        if (progress.steps == 0) return QueueModel::tr("starting");
        return QueueModel::tr("step %1/%2 · %3 left")
            .arg(progress.step)
            .arg(progress.steps)
            .arg(durationText(progress.seconds_left));
    case JobState::Failed: return QueueModel::tr("failed: %1").arg(job.error ? translatedLine(*job.error) : QString());
    case JobState::Finished: case JobState::Cancelled: {
        QStringList parts{state};
        if (job.timings.pictures > 0) parts += durationText(job.timings.total_s);
        if (job.grid) parts += gridText(*job.grid);
        return parts.join(QStringLiteral(" · "));
    }
    default: return QStringLiteral("%1 · %2").arg(state, settingsText(job));
    }
}

double share(const QueuedJob& job)
{
    if (job.state != JobState::Running && job.state != JobState::Stopping) return -1;
    const int pictures = job.job.pictures(), steps = std::max(1, job.progress.steps);
    // Between a finished picture and the first step of the next, the count is ahead of the progress.
    const double done = std::max(double(job.pictures_done), job.progress.picture + double(job.progress.step) / steps);
    return pictures > 0 ? std::min(1.0, done / pictures) : 0;
}

} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Persisting:
    case JobState::Waiting: return QueueModel::tr("waiting");
    case JobState::Running: return QueueModel::tr("running");
    case JobState::Stopping: return QueueModel::tr("stopping");
    case JobState::Interrupted: return QueueModel::tr("interrupted");
    case JobState::Finished: return QueueModel::tr("done");
    case JobState::Cancelled: return QueueModel::tr("cancelled");
    case JobState::Failed: return QueueModel::tr("failed");
    }
    return {};
}

QueueModel::QueueModel(const JobQueue& queue, Thumbnailer thumbnailer, QObject* parent)
    : QAbstractListModel(parent), queue_(queue), thumbnailer_(std::move(thumbnailer))
{
    connect(&queue, &JobQueue::changed, this, &QueueModel::syncRows);
    connect(&queue, &JobQueue::progressed, this, [this](JobId id) {
        if (const int row = rowOf(id); row >= 0) Q_EMIT dataChanged(index(row), index(row));
    });
    syncRows();
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QueuedJob* job = this->job(index.row());
    if (!job) return {};    // gone, and changed() is on its way
    switch (role) {
    case Qt::DisplayRole: {
        const QString prompt = QString::fromStdString(job->job.request.prompt).simplified();
        return prompt.isEmpty() ? tr("(no prompt)") : prompt;
    }
    case DetailRole: return detailText(*job);
    case CountRole: {
        const int pictures = job->job.pictures();
        if (pictures == 1) return QString();
        return job->pictures_done > 0 ? QStringLiteral("%1/%2").arg(job->pictures_done).arg(pictures)
                                      : QStringLiteral("×%1").arg(pictures);
    }
    case ShareRole: return share(*job);
    case Qt::DecorationRole: return picture(*job);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(data(index, Qt::DisplayRole).toString(), detailText(*job));
    case Qt::AccessibleDescriptionRole: {
        const QString count = data(index, CountRole).toString(), said = settingsText(*job);
        return count.isEmpty() ? said : QStringLiteral("%1, %2").arg(count, said);
    }
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(data(index, Qt::DisplayRole).toString(),
                                            job->error ? translatedLine(*job->error) : settingsText(*job));
    case JobRole: return QVariant::fromValue(*job);
    default: return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    if (!index.isValid()) return usual | Qt::ItemIsDropEnabled;
    const QueuedJob* job = this->job(index.row());
    const bool waits = job && (job->state == JobState::Waiting || job->state == JobState::Persisting);
    return waits ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList QueueModel::mimeTypes() const
{
    return {QLatin1String(kMimeType)};
}

QMimeData* QueueModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) data->setData(QLatin1String(kMimeType), QByteArray::number(id(indexes.first().row())));
    return data;
}

bool QueueModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(QLatin1String(kMimeType))) return false;
    const JobId id = data->data(QLatin1String(kMimeType)).toLongLong();
    const int from = rowOf(id);
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (from < 0) return false;
    if (to > from) --to;    // it leaves its own place
    Q_EMIT moveRequested(id, to);
    return true;
}

/// From the rows there were to the rows there are, one by one: what is chosen stays chosen.
void QueueModel::syncRows()
{
    QList<JobId> now;
    for (const QList<QueuedJob>* list : {&queue_.jobs(), &queue_.interrupted(), &queue_.ended()})
        for (const QueuedJob& job : *list) now += job.job.id;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (now.contains(ids_[row])) continue;
        beginRemoveRows({}, row, row);
        ids_.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        const int from = rowOf(now[row]);
        if (from == row) continue;
        if (from < 0) {
            beginInsertRows({}, row, row);
            ids_.insert(row, now[row]);
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            ids_.move(from, row);
            endMoveRows();
        }
    }
    if (!ids_.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QImage QueueModel::picture(const QueuedJob& job) const
{
    if (job.files.isEmpty()) return {};
    int newest = 0;
    for (auto file = job.files.keyBegin(); file != job.files.keyEnd(); ++file) newest = std::max(newest, *file);
    const QString path = job.files[newest];
    if (const auto known = thumbnails_.constFind(path); known != thumbnails_.constEnd()) return *known;
    thumbnails_.insert(path, {});
    auto* self = const_cast<QueueModel*>(this); // what data() shows changes when the answer comes, the model does not
    thumbnailer_(path).then(self, [self, path, id = job.job.id](const QImage& image) {
        self->thumbnails_.insert(path, image);
        if (const int row = self->rowOf(id); row >= 0)
            Q_EMIT self->dataChanged(self->index(row), self->index(row), {Qt::DecorationRole});
    });
    return {};
}

} // namespace sfumato::ui
