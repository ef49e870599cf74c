#pragma once
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

namespace sfumato {

enum class ModelKind { Embedded, Folder, File };

/// A model that can be opened.
struct ModelEntry {
    QString path;       ///< what to put in ModelRef::path; empty for the embedded model
    QString title;
    ModelKind kind = ModelKind::File;
    qint64 bytes = 0;
    bool operator==(const ModelEntry&) const = default;
};

/// Which models there are: the embedded one first, then diffusers folders and .safetensors checkpoints below the
/// data folder's models/ and below folders the person added (A1111's and ComfyUI's layouts: their LoRA, VAE and other
/// folders are passed over). GUI thread; the disk is read on a thread pool.
class ModelLibrary : public QObject {
    Q_OBJECT
public:
    explicit ModelLibrary(QString ownFolder, QObject* parent = nullptr);
    ~ModelLibrary() override;

    [[nodiscard]] const QList<ModelEntry>& models() const { return models_; }
    [[nodiscard]] const QString& ownFolder() const { return own_folder_; }
    [[nodiscard]] const QStringList& addedFolders() const { return added_; }
    void setAddedFolders(const QStringList& folders);
    /// Looks again; changed() follows if anything did.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    QString own_folder_;
    QStringList added_;
    QList<ModelEntry> models_;
    QThreadPool pool_;
    int scan_ = 0;      // a slow scan that was overtaken is dropped
};

/// The models below `folders`, sorted by title. Blocking.
[[nodiscard]] QList<ModelEntry> find_models(const QStringList& folders);

} // namespace sfumato
