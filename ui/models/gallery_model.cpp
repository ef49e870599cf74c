#include "ui/models/gallery_model.h"

#include <algorithm>

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace sfumato::ui {

GalleryModel::GalleryModel(Thumbnailer thumbnailer, QObject* parent) : QAbstractListModel(parent), thumbnailer_(std::move(thumbnailer)) {}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PictureEntry& entry = entries_[index.row()];
    switch (role) {
    case Qt::DisplayRole: case Qt::AccessibleTextRole:
        return entry.request.prompt.empty() ? QFileInfo(entry.path).fileName() : QString::fromStdString(entry.request.prompt);
    case Qt::ToolTipRole:
        return tr("%1\nSeed %2, %3×%4\n%5").arg(data(index, Qt::DisplayRole).toString()).arg(entry.request.seed)
            .arg(entry.width).arg(entry.height).arg(QFileInfo(entry.path).fileName());
    case Qt::DecorationRole: {
        const auto known = thumbnails_.constFind(entry.path);
        if (known != thumbnails_.constEnd()) return *known;
        ask(entry.path);
        return QImage();
    }
    case EntryRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList GalleryModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* GalleryModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> files;
    for (const QModelIndex& index : indexes) files += QUrl::fromLocalFile(entries_[index.row()].path);
    auto* data = new QMimeData;
    data->setUrls(files);
    return data;
}

void GalleryModel::setEntries(const QList<PictureEntry>& entries)
{
    beginResetModel();
    entries_ = entries;
    endResetModel();
}

void GalleryModel::prepend(const PictureEntry& entry)
{
    // A search that was under way when the picture was saved may have brought it already.
    if (std::any_of(entries_.cbegin(), entries_.cend(), [&](const PictureEntry& known) { return known.id == entry.id; })) return;
    beginInsertRows({}, 0, 0);
    entries_.prepend(entry);
    endInsertRows();
}

void GalleryModel::ask(const QString& path) const
{
    thumbnails_.insert(path, {});
    auto* self = const_cast<GalleryModel*>(this); // what data() shows changes when the answer comes, the model does not
    thumbnailer_(path).then(self, [self, path](const QImage& image) {
        self->thumbnails_.insert(path, image);
        for (int row = 0; row < self->entries_.size(); ++row)
            if (self->entries_[row].path == path) Q_EMIT self->dataChanged(self->index(row), self->index(row), {Qt::DecorationRole});
    });
}

} // namespace sfumato::ui
