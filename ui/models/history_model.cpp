#include "ui/models/history_model.h"

#include <QLocale>

namespace sfumato::ui {

QString whenText(const QDateTime& when)
{
    const QDateTime local = when.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0) return HistoryModel::tr("today %1").arg(time);
    if (days == 1) return HistoryModel::tr("yesterday %1").arg(time);
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString stateText(HistoryState state)
{
    switch (state) {
    case HistoryState::Accepted: return HistoryModel::tr("in work");
    case HistoryState::Finished: return {};
    case HistoryState::Cancelled: return HistoryModel::tr("cancelled");
    case HistoryState::Failed: return HistoryModel::tr("failed");
    case HistoryState::Interrupted: return HistoryModel::tr("interrupted");
    }
    return {};
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const HistoryEntry& entry = entries_[index.row()];
    const GenerationRequest& request = entry.request;
    switch (role) {
    case Qt::DisplayRole: {
        const QString prompt = QString::fromStdString(request.prompt).simplified();
        return prompt.isEmpty() ? tr("(no prompt)") : prompt;
    }
    case DetailRole: {
        QStringList parts{whenText(entry.created), tr("%n step(s)", nullptr, request.steps), QString::fromStdString(request.sampler),
                          QStringLiteral("%1×%2").arg(request.width).arg(request.height)};
        if (request.count > 1) parts += tr("%n pictures", nullptr, request.count);
        if (const QString state = stateText(entry.state); !state.isEmpty()) parts.insert(1, state);
        return parts.join(QStringLiteral(" · "));
    }
    case Qt::ToolTipRole: {
        const QString line = entry.error.isEmpty() ? tr("Click to put the whole request back, seed included") : entry.error;
        return data(index, Qt::DisplayRole).toString() + QLatin1Char('\n') + line;
    }
    case EntryRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

void HistoryModel::setEntries(const QList<HistoryEntry>& entries)
{
    beginResetModel();
    entries_ = entries;
    endResetModel();
}

} // namespace sfumato::ui
