#include "ui/gallery/gallery_model.h"
#include "ui/gallery/colour_labels.h"
#include "ui/widgets/list_change.h"

#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace sfumato::ui {
namespace {

constexpr int kMaxKnown = 4096, kThumbnailKiB = 96 * 1024;
/// A screenful and what was scrolled by last; older wishes are forgotten.
constexpr int kMaxWanted = 600;
constexpr int kFetchAtOnce = 200, kLoadAtOnce = 8;
constexpr int kFrameMs = 16;
constexpr int kMostRuns = 200;

} // namespace

GalleryModel::GalleryModel(Source source, QObject* parent)
    : QAbstractListModel(parent), source_(std::move(source)), known_(kMaxKnown), thumbnails_(kThumbnailKiB) {}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

const GalleryModel::Known* GalleryModel::known(qint64 id) const
{
    if (const Known* cached = known_.object(id)) return cached;
    const auto pinned = pinned_.constFind(id);
    return pinned == pinned_.cend() ? nullptr : &*pinned;
}

const PictureEntry* GalleryModel::entry(int row) const
{
    const Known* found = known(ids_[row]);
    if (!found || found->generation != generation_) want(ids_[row]);
    return found ? &found->entry : nullptr;
}

/// What is seen of it besides the picture.
QString GalleryModel::description(const PictureEntry& picture)
{
    QStringList parts{QStringLiteral("%1×%2").arg(picture.width).arg(picture.height)};
    if (picture.rating > 0) parts += tr("%n star(s)", nullptr, picture.rating);
    if (picture.label > 0) parts += labelTitle(picture.label);
    parts += QFileInfo(picture.path).fileName();
    return parts.join(QStringLiteral(", "));
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PictureEntry* picture = entry(index.row());
    if (role == Qt::DecorationRole) {
        if (const QImage* image = thumbnails_.object(ids_[index.row()])) return *image;
        want(ids_[index.row()]);
        return QImage();
    }
    if (!picture)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr("Picture %1").arg(ids_[index.row()])
                                                                         : QVariant();
    switch (role) {
    case Qt::DisplayRole: case Qt::AccessibleTextRole:
        return picture->request.prompt.empty() ? QFileInfo(picture->path).fileName()
                                               : QString::fromStdString(picture->request.prompt_text());
    case Qt::ToolTipRole:
        return tr("%1\nSeed %2, %3×%4\n%5").arg(data(index, Qt::DisplayRole).toString()).arg(picture->request.seed)
            .arg(picture->width).arg(picture->height).arg(QFileInfo(picture->path).fileName());
    case Qt::AccessibleDescriptionRole: return description(*picture);
    case EntryRole: return QVariant::fromValue(*picture);
    case RatingRole: return picture->rating;
    case LabelRole: return picture->label;
    default: return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList GalleryModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QLatin1String(kIdsMime)};
}

QMimeData* GalleryModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> files;
    QByteArrayList ids;
    for (const QModelIndex& index : indexes) {
        const Known* found = known(ids_[index.row()]);
        if (found) files << QUrl::fromLocalFile(found->entry.path);
        ids << QByteArray::number(ids_[index.row()]);
    }
    auto* data = new QMimeData;
    data->setUrls(files);
    data->setData(QLatin1String(kIdsMime), ids.join(','));
    return data;
}

void GalleryModel::setIds(const QList<qint64>& ids)
{
    const auto [front, gone, come] = changeOf(ids_, ids, std::equal_to<>());
    if (gone && come) {
        const QSet<qint64> stay(ids.cbegin(), ids.cend());
        removeRowsWhere([&](qint64 id) { return !stay.contains(id); });
        if (insertMissing(ids)) return;
        beginResetModel(); // another order
        ids_ = ids;
        endResetModel();
    } else if (gone) {
        beginRemoveRows({}, front, front + gone - 1);
        ids_ = ids;
        endRemoveRows();
    } else if (come) {
        beginInsertRows({}, front, front + come - 1);
        ids_ = ids;
        endInsertRows();
    }
}

void GalleryModel::remove(const QSet<qint64>& ids)
{
    removeRowsWhere([&](qint64 id) { return ids.contains(id); });
}

/// In runs, from the back; a great many of them are one reset, which is quicker than each for itself.
void GalleryModel::removeRowsWhere(const std::function<bool(qint64 id)>& gone)
{
    QList<std::pair<int, int>> runs; // first, last
    for (int row = static_cast<int>(ids_.size()) - 1; row >= 0; --row) {
        if (!gone(ids_[row])) continue;
        if (!runs.isEmpty() && runs.last().first == row + 1) runs.last().first = row;
        else runs.append({row, row});
    }
    if (runs.size() > kMostRuns) {
        beginResetModel();
        ids_.removeIf(gone);
        endResetModel();
        return;
    }
    for (const auto& [first, last] : runs) {
        beginRemoveRows({}, first, last);
        ids_.remove(first, last - first + 1);
        endRemoveRows();
    }
}

/// Where the rows that are there come in the same order among `ids`, what is between them is inserted; else nothing.
bool GalleryModel::insertMissing(const QList<qint64>& ids)
{
    QList<std::pair<qsizetype, qsizetype>> runs; // first, last in `ids`
    qsizetype known = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (known < ids_.size() && ids_[known] == ids[i]) ++known;
        else if (!runs.isEmpty() && runs.last().second == i - 1) runs.last().second = i;
        else runs.append({i, i});
    }
    if (known < ids_.size() || runs.size() > kMostRuns) return false;
    for (const auto& [first, last] : runs) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
        ids_ = ids_.first(first) + ids.sliced(first, last - first + 1) + ids_.sliced(first);
        endInsertRows();
    }
    return true;
}

void GalleryModel::prepend(const PictureEntry& entry)
{
    known_.insert(entry.id, new Known{entry, generation_});
    // A search that was under way when the picture was saved may have brought it already, at the front.
    const auto front = ids_.first(std::min<qsizetype>(ids_.size(), kMaxWanted));
    if (front.contains(entry.id)) return;
    beginInsertRows({}, 0, 0);
    ids_.prepend(entry.id);
    endInsertRows();
}

void GalleryModel::refresh()
{
    ++generation_;
    for (const qint64 id : thumbnails_.keys())
        if (thumbnails_.object(id)->isNull()) thumbnails_.remove(id);   // its file may be there now
    showAgain();
}

void GalleryModel::pin(const QList<qint64>& ids)
{
    const auto newest = ids.mid(std::max<qsizetype>(0, ids.size() - kMaxPinned));
    to_pin_ = QSet<qint64>(newest.cbegin(), newest.cend());
    QHash<qint64, Known> kept;
    QList<qint64> lacking;
    for (const qint64 id : newest) {
        if (const Known* found = known(id)) kept.insert(id, *found);
        else lacking << id;
    }
    pinned_ = std::move(kept);
    if (!lacking.isEmpty()) fetch(lacking);
}

void GalleryModel::want(qint64 id) const
{
    if (wanted_set_.contains(id)) return;
    wanted_ << id;
    wanted_set_.insert(id);
    serveSoon();
}

void GalleryModel::serveSoon() const
{
    if (serving_soon_) return;
    serving_soon_ = true;
    auto* self = const_cast<GalleryModel*>(this);   // what data() shows changes when the answer comes, the rows do not
    QTimer::singleShot(0, self, &GalleryModel::serve);
}

/// Asks for the newest of what is wanted, as much at once as is worth it.
void GalleryModel::serve()
{
    serving_soon_ = false;
    QList<qint64> lacking, later;
    for (auto id = wanted_.crbegin(); id != wanted_.crend() && later.size() < kMaxWanted; ++id) {
        const Known* found = known(*id);
        const bool current = found && found->generation == generation_;
        if (!current && lacking.size() < kFetchAtOnce) lacking << *id;
        bool waits = !current;
        if (!thumbnails_.contains(*id) && !loading_.contains(*id)) {
            if (found && loading_.size() < kLoadAtOnce) load(*id, found->entry.path);
            else waits = true;
        }
        if (waits) later << *id;
    }
    std::reverse(later.begin(), later.end());
    wanted_ = later;
    wanted_set_ = QSet<qint64>(later.cbegin(), later.cend());
    if (lacking.isEmpty() || fetching_) return;
    fetching_ = true;
    fetch(lacking);
}

void GalleryModel::fetch(const QList<qint64>& ids)
{
    const int generation = generation_;
    source_.pictures(ids).then(this, [this, ids, generation](const QList<PictureEntry>& pictures) {
        fetching_ = false;
        QSet<qint64> gone(ids.cbegin(), ids.cend());
        for (const PictureEntry& picture : pictures) {
            known_.insert(picture.id, new Known{picture, generation});
            if (to_pin_.contains(picture.id)) pinned_.insert(picture.id, {picture, generation});
            gone.remove(picture.id);
        }
        for (const qint64 id : gone) {  // not asked for for ever
            wanted_set_.remove(id);
            wanted_.removeOne(id);
        }
        showAgain();
        serveSoon();
    });
}

void GalleryModel::load(qint64 id, const QString& path)
{
    loading_.insert(id);
    source_.thumbnail(path).then(this, [this, id](const QImage& image) {
        loading_.remove(id);
        thumbnails_.insert(id, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
        showAgain();
        serveSoon();
    });
}

/// Views look at what they show once more, once a frame however many answers came.
void GalleryModel::showAgain()
{
    if (shown_again_soon_) return;
    shown_again_soon_ = true;
    QTimer::singleShot(kFrameMs, this, [this] {
        shown_again_soon_ = false;
        if (!ids_.isEmpty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(ids_.size()) - 1));
    });
}

} // namespace sfumato::ui
