#include "ui/history/history_model.h"
#include "core/studio/storage/request_columns.h"
#include "ui/i18n/error_text.h"
#include "ui/widgets/list_change.h"

#include <QLocale>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kMaxCovers = 400;

} // namespace

QString whenText(const QDateTime& when)
{
    const QString time = QLocale().toString(when.time(), QLocale::ShortFormat);
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0) return HistoryModel::tr("today %1").arg(time);
    if (days == 1) return HistoryModel::tr("yesterday %1").arg(time);
    return QLocale().toString(when.date(), QLocale::ShortFormat);
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

HistoryModel::HistoryModel(Thumbnailer thumbnailer, QObject* parent)
    : QAbstractListModel(parent), thumbnailer_(std::move(thumbnailer)), covers_(kMaxCovers) {}

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
        QStringList parts{whenText(entry.created)};     // what tells rows apart first: narrow panels cut off the rest
        if (const QString state = stateText(entry.state); !state.isEmpty()) parts += state;
        if (entry.pictures > 1) parts += tr("%n picture(s)", nullptr, entry.pictures);
        if (const QString model = model_name(request.model); !model.isEmpty()) parts += model;
        parts += {tr("%n step(s)", nullptr, request.steps), QString::fromStdString(request.sampler),
                  QStringLiteral("%1×%2").arg(request.width).arg(request.height)};
        if (!entry.note.isEmpty()) parts.prepend(u'“' + entry.note.simplified() + u'”');
        return parts.join(QStringLiteral(" · "));
    }
    case Qt::ToolTipRole: {
        const QString line = entry.error
            ? translatedLine(*entry.error)
            : tr("Click to look; a double click or Enter puts the whole request back, seed included");
        return data(index, Qt::DisplayRole).toString() + QLatin1Char('\n') + line;
    }
    case Qt::DecorationRole: {
        if (entry.cover.isEmpty()) return {};
        if (const QImage* image = covers_.object(entry.cover)) return *image;
        ask(entry.cover);
        return {};
    }
    case EntryRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !complete_;
}

void HistoryModel::fetchMore(const QModelIndex&)
{
    complete_ = true;       // until the answer says otherwise: asked once
    Q_EMIT rowsWanted(rowCount() + kPage);
}

/// Those that came at the front alone: then what falls off the end of a page is no other list.
void HistoryModel::insertNewer(const QList<HistoryEntry>& entries)
{
    if (entries_.isEmpty()) return;
    const auto known = std::find_if(entries.begin(), entries.end(),
                                    [this](const HistoryEntry& entry) { return entry.id == entries_.first().id; });
    if (known == entries.begin() || known == entries.end()) return;
    beginInsertRows({}, 0, static_cast<int>(known - entries.begin()) - 1);
    entries_ = QList<HistoryEntry>(entries.begin(), known) + entries_;
    endInsertRows();
}

void HistoryModel::setEntries(const QList<HistoryEntry>& entries, bool complete)
{
    const auto same = [](const HistoryEntry& a, const HistoryEntry& b) { return a.id == b.id; };
    complete_ = complete;
    insertNewer(entries);
    const auto [front, gone, come] = changeOf(entries_, entries, same);
    if (gone && come) {
        beginResetModel();
        entries_ = entries;
        endResetModel();
        return;
    }
    if (gone) {
        beginRemoveRows({}, front, front + gone - 1);
        entries_.remove(front, gone);
        endRemoveRows();
    } else if (come) {
        beginInsertRows({}, front, front + come - 1);
        entries_ = entries;
        endInsertRows();
    }
    entries_ = entries;     // states, stars and notes may be new
    if (!entries_.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HistoryModel::ask(const QString& cover) const
{
    if (asked_.contains(cover)) return;
    asked_.insert(cover);
    auto* self = const_cast<HistoryModel*>(this);   // what data() shows changes when the answer comes, the rows do not
    thumbnailer_(cover).then(self, [self, cover](const QImage& image) {
        self->asked_.remove(cover);
        self->covers_.insert(cover, new QImage(image));
        for (int row = 0; row < self->rowCount(); ++row)
            if (self->entries_[row].cover == cover)
                Q_EMIT self->dataChanged(self->index(row), self->index(row), {Qt::DecorationRole});
    });
}

} // namespace sfumato::ui
