#pragma once
#include "core/studio/models/model_entry.h"
#include "core/studio/models/model_scan.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace sfumato {

struct ModelRef;

/// A file that was linked into the library.
struct AddedModel {
    QString path; ///< of the link
    ModelKind kind = ModelKind::File;
};

/// Which models there are and what is laid over them: the embedded one first, then everything below the data folder's
/// models/ and below folders the user added (scan_models). GUI thread; the disk is read on thread pools, in three
/// passes: what is there, what the headers tell, what the hash is. Cards are kept in a file by path, size and time, so
/// that the second start reads nothing again; a file that was known and is gone is listed as missing until it is
/// forgotten.
class ModelLibrary : public QObject {
    Q_OBJECT
public:
    /// `cardFile`: where cards are kept; empty: nowhere. `embedded`: folder of the embedded model; may be empty.
    explicit ModelLibrary(QString ownFolder, QString cardFile = {}, QString embedded = {}, QObject* parent = nullptr);
    /// Stops reading, between files and within one.
    ~ModelLibrary() override;

    /// Everything, missing ones too.
    [[nodiscard]] const QList<ModelEntry>& entries() const { return entries_; }
    /// What can be opened now: the embedded model, folders and checkpoints.
    [[nodiscard]] QList<ModelEntry> models() const;
    /// Null for an unknown path.
    [[nodiscard]] const ModelEntry* find(const QString& path) const;
    [[nodiscard]] const QString& ownFolder() const { return own_folder_; }
    [[nodiscard]] const QStringList& addedFolders() const { return added_; }
    void setAddedFolders(const QStringList& folders);
    /// Nothing is linked into the own folder or taken from it: add() refuses with this.
    void setReadOnly(const Error& why) { read_only_ = why; }
    /// Adds a folder of models (or removes it) and refreshes.
    void addFolder(const QString& folder);
    void removeFolder(const QString& folder);
    void setFavourites(const QStringList& paths);
    void setFavourite(const QString& path, bool favourite);
    /// Links a model, LoRA or embedding into the own folder and refreshes; nothing is copied. Errors: those of
    /// library_kind and link_model.
    [[nodiscard]] QFuture<Result<AddedModel>> add(const QString& path);
    /// Path of the model that a request names, by path, hash or title; nothing where there is none.
    [[nodiscard]] std::optional<QString> findNamed(const ModelRef& named) const;
    /// Takes a missing file off the list, and its link, where it was one.
    void forget(QString path);
    /// Scans again; changed() follows if anything did.
    void refresh();
    /// The language changed: the embedded model has a name in every one.
    void retranslate();
    /// Files whose hash is still to be computed.
    [[nodiscard]] int hashesLeft() const { return static_cast<int>(hashing_.size()); }

Q_SIGNALS:
    /// Entries came, went, or changed their state.
    void changed();
    /// More is known of this one.
    void cardChanged(const QString& path);
    void hashesLeftChanged(int count);
    void addedFoldersChanged(const QStringList& folders);
    void favouritesChanged(const QStringList& paths);

private:
    [[nodiscard]] ModelEntry embeddedEntry() const; ///< in the language in use
    void applyScan(QList<ModelEntry> found);
    void addMissing(QList<ModelEntry>& entries) const;
    void readCards();
    void readHashes();
    void setCard(const QString& path, const ModelCard& card);
    /// Of the file as it was at that time.
    void setHash(const QString& path, const QString& hash, qint64 modifiedMs);
    void saveCardsSoon();
    [[nodiscard]] QString location(const ModelEntry& entry) const
    {
        return entry.kind == ModelKind::Embedded ? embedded_ : entry.path;
    }
    ModelEntry* at(const QString& path);

    const QString own_folder_, card_file_, embedded_;
    std::optional<Error> read_only_;
    QStringList added_, favourites_;
    QList<ModelEntry> entries_;
    KnownCards known_;
    bool known_read_ = false;
    QSet<QString> reading_, hashing_;
    QTimer save_timer_{this};
    std::stop_source stop_;
    QThreadPool scans_, hashes_;
    int scan_ = 0;      // a slow scan that was overtaken is dropped
};

} // namespace sfumato
