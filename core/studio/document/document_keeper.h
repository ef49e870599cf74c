#pragma once
#include "core/studio/support/data_dir.h"
#include "core/studio/document/canvas_file.h"
#include "core/studio/support/settings.h"

#include <QDateTime>
#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace sfumato {

/// What was opened: a document, or a picture on a canvas of its own.
struct OpenedCanvas {
    CanvasDocument document;
    QString path;           ///< of the document; empty for a picture
    Message notice{};       ///< what the picture is not as its file has it: its colours, converted to sRGB
};

/// What another run of the program left on the canvas.
struct RecoverableCanvas {
    QString file;           ///< in the recovery folder
    QDateTime when;
    bool crashed = false;   ///< else it was closed without saving
};

/// Keeps the document on the canvas: opens and saves it, knows which were opened lately, and writes a copy for recovery
/// a second after a change, or later where that takes long, ten seconds at most. GUI thread; files are read and written
/// on a thread of its own, in order.
class DocumentKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kRecentFiles = 10;
    DocumentKeeper(const DataDir& dir, Settings& settings, QObject* parent = nullptr);
    /// Writes what was not saved, to be offered at the next start.
    ~DocumentKeeper() override;

    /// A .sfu document or a PNG, JPEG or WebP picture. Errors: those of read_canvas_file, read_image.
    [[nodiscard]] QFuture<Result<OpenedCanvas>> open(const QString& path);
    /// Saves what was kept last. Errors: those of CanvasWriter::write; nothing is on the canvas.
    [[nodiscard]] QFuture<Result<void>> save(const QString& path);
    /// The canvas holds this now. `path`: its file; empty: none yet. `modified`: the file does not hold it as it is.
    void setDocument(const CanvasDocument& document, const QString& path, bool modified = true);
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] bool isModified() const { return modified_; }
    /// Documents, the newest first.
    [[nodiscard]] QStringList recentFiles() const { return settings_.get(setting::kRecentDocuments); }

    /// The newest canvas that another run left behind.
    [[nodiscard]] std::optional<RecoverableCanvas> recoverable() const;
    /// Takes it over, as not saved. Errors: those of read_canvas_file.
    [[nodiscard]] QFuture<Result<OpenedCanvas>> recover();
    void discardRecoverable();
    void setAutosaveInterval(int ms) { interval_ = ms; }

Q_SIGNALS:
    /// Path or modified changed.
    void stateChanged();
    void autosaved();
    void failed(const sfumato::Error& error);

private:
    struct Recoverable {
        RecoverableCanvas canvas;
        std::unique_ptr<QLockFile> lock;
    };
    template <class Work> auto inOrder(Work work) -> QFuture<std::invoke_result_t<Work>>;
    void findRecoverable();
    void autosave();
    void setState(const QString& path, bool modified);
    void remember(const QString& path);

    Settings& settings_;
    const QString folder_, recovery_;   // the folder of recovery files, and our own
    QLockFile lock_;                    // held while we live: what it guards was not left behind
    std::optional<Recoverable> recoverable_;
    CanvasWriter saved_, recovered_;    // on the thread of the pool
    std::optional<CanvasDocument> document_;
    QString path_;
    bool modified_ = false, autosave_due_ = false;
    quint64 revision_ = 0;
    int interval_ = 10'000;
    QTimer timer_{this};
    int cost_ms_ = 0;                   // of the last copy
    QThreadPool pool_;                  // one thread
};

} // namespace sfumato
