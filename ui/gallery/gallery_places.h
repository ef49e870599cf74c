#pragma once
#include "core/studio/storage/album_table.h"
#include "core/studio/storage/picture_table.h"

#include <QTreeWidget>

namespace sfumato::ui {

/// Where pictures can be looked for: all of them, by year, month and day, and the albums, which pictures can be dropped
/// on. F2 renames an album, Delete removes it.
class GalleryPlaces final : public QTreeWidget {
    Q_OBJECT
public:
    explicit GalleryPlaces(QWidget* parent = nullptr);
    void setFacets(const PictureFacets& facets);
    void setAlbums(const QList<Album>& albums);
    /// The chosen place as a search term; empty: everywhere.
    [[nodiscard]] QString term() const { return term_; }
    /// 0: no album is chosen.
    [[nodiscard]] qint64 album() const { return album_; }
    [[nodiscard]] const QList<Album>& albums() const { return albums_; }
    void choose(const QString& term);
    /// Lets its name be typed where it stands.
    void nameAlbum(qint64 album);

Q_SIGNALS:
    void placeChosen();
    void dropped(qint64 album, const QList<qint64>& pictures);
    void renameRequested(qint64 album, const QString& name);
    void removeRequested(qint64 album, const QString& name);
    void newAlbumRequested();

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    bool dropMimeData(QTreeWidgetItem* parent, int index, const QMimeData* data, Qt::DropAction action) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void fillDates();
    void fillAlbums();
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const QString& title, int pictures, const QString& term,
                         qint64 album = 0);
    void showMenu(const QPoint& where);
    PictureFacets facets_;
    QList<Album> albums_;
    QString term_;
    qint64 album_ = 0;
    bool filling_ = false;
};

} // namespace sfumato::ui
