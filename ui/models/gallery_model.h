#pragma once
#include "core/studio/history/picture_table.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QImage>

#include <functional>

namespace sfumato::ui {

/// Saved pictures, newest first. Thumbnails are asked for when a view first needs them.
class GalleryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole };
    using Thumbnailer = std::function<QFuture<QImage>(const QString& path)>;
    explicit GalleryModel(Thumbnailer thumbnailer, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A dragged picture is its file.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] const PictureEntry& entry(int row) const { return entries_[row]; }
    void setEntries(const QList<PictureEntry>& entries);
    /// A picture that was just saved comes first.
    void prepend(const PictureEntry& entry);

private:
    void ask(const QString& path) const;
    QList<PictureEntry> entries_;
    Thumbnailer thumbnailer_;
    mutable QHash<QString, QImage> thumbnails_;     // a null image: asked for, not there yet
};

} // namespace sfumato::ui

Q_DECLARE_METATYPE(sfumato::PictureEntry)
