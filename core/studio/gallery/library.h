#pragma once
#include "core/studio/gallery/folder_watch.h"
#include "core/studio/gallery/picture_export.h"
#include "core/studio/gallery/picture_import.h"
#include "core/studio/gallery/picture_parameters.h"
#include "core/studio/storage/album_table.h"
#include "core/studio/support/data_dir.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace sfumato {

class IoThread;
class ThumbnailCache;

/// Everything a window wants of the saved pictures. GUI thread, nothing here blocks it: the index is asked on the I/O
/// thread, files are read and written on thread pools. What fails is reported by errorOccurred(), and a future gives an
/// empty answer.
class Library : public QObject {
    Q_OBJECT
public:
    /// `read_only`: why nothing may be written into the folder.
    Library(IoThread& io, const DataDir& dir, std::optional<Error> read_only = {}, QObject* parent = nullptr);
    /// Stops long work between two pictures and waits for it.
    ~Library() override;

    // Reading
    [[nodiscard]] QFuture<QList<qint64>> ids(const PictureQuery& query);
    /// Of these rows, in this order; rows that are not there are left out.
    [[nodiscard]] QFuture<QList<PictureEntry>> pictures(const QList<qint64>& ids);
    [[nodiscard]] QFuture<QList<PictureEntry>> find(const PictureQuery& query);
    [[nodiscard]] QFuture<PictureFacets> facets();
    [[nodiscard]] QFuture<QList<Album>> albums();
    /// Longest side `size`; null where the file cannot be read.
    [[nodiscard]] QFuture<QImage> thumbnail(const QString& picture, int size = 256);
    /// The whole picture, upright; null where the file cannot be read.
    [[nodiscard]] QFuture<QImage> image(const QString& path);
    /// How a picture from anywhere was made, as its file tells. Errors: those of read_picture_parameters.
    [[nodiscard]] QFuture<Result<PictureParameters>> parameters(const QString& path);

    // Changing
    void setMarks(const QList<PictureMarks>& marks);
    /// Given to the disk at once, so that the program may end behind it. The note of before; none where nothing
    /// changed.
    QFuture<std::optional<QString>> setNote(qint64 id, const QString& note);
    /// To the desktop's trash, and back. `ids` holds afterwards those that went, or came: what undo is to undo. It is
    /// the I/O thread's from now on.
    void remove(const std::shared_ptr<QList<qint64>>& ids);
    void restore(const std::shared_ptr<QList<qint64>>& ids);
    /// The row of the new album, or of the one of that name; 0 where there is none to be.
    QFuture<qint64> createAlbum(const QString& name);
    void renameAlbum(qint64 id, const QString& name);
    void setAlbumRemoved(qint64 id, bool removed);
    /// Those that were not in it before.
    QFuture<QList<qint64>> addToAlbum(qint64 album, const QList<qint64>& pictures);
    void removeFromAlbum(qint64 album, const QList<qint64>& pictures);

    // Long work, one after the other; each ends in finished() or errorOccurred()
    void scan(ScanDepth depth = ScanDepth::NewFiles);
    void importFolder(const QString& folder);
    void exportPictures(const QList<qint64>& ids, const QString& file, ExportFormat format);
    void stopWork();

Q_SIGNALS:
    void changed();             ///< other changes than a saved picture: removed, restored, marked, scanned, imported
    void albumsChanged();
    void workProgress(int done, int total);
    void scanned(const sfumato::ScanReport& report, bool everyFile);
    void imported(const sfumato::ImportReport& report);
    void exported(const QString& file, int pictures);
    void workEnded();
    void errorOccurred(const sfumato::Error& error);

private:
    template <class Work, class Then> void change(Work work, Then then);
    template <class Work> auto answer(Work work);
    template <class Work, class Then, class Ended>
    void onWorkThread(Work work, const ScanProgress& progress, Then then, Ended ended);
    template <class Work, class Then> void longWork(Work work, Then then);
    /// Of the pictures below `folder`; empty: of all.
    [[nodiscard]] LibraryIndex index(const QString& folder = {});
    void tell(const ScanReport& report);
    void lookAt(const QStringList& folders);
    IoThread& io_;
    const DataDir dir_;
    const std::optional<Error> read_only_;
    std::unique_ptr<ThumbnailCache> thumbnails_;
    FolderWatch* watch_;
    QStringList to_look_at_;
    bool looking_ = false;
    QThreadPool work_, pictures_;
    std::stop_source stop_;
};

} // namespace sfumato
