#pragma once
#include "core/studio/support/data_dir.h"
#include "core/studio/document/canvas_file.h"
#include "core/studio/document/canvas_session.h"
#include "core/studio/support/settings.h"

#include <QDateTime>
#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace sfumato {

/// What was opened: a document, or a picture on a canvas of its own.
struct OpenedCanvas {
    CanvasDocument document;
    QString path;           ///< of the document; empty for a picture
    Message notice{};       ///< what the picture is not as its file has it: its colours, converted to sRGB
    bool modified = false;  ///< of a recovered one: its file does not hold it as it is
};

/// What another run of the program left on the canvas.
struct RecoverableCanvas {
    QString file; ///< where its copy in the recovery folder is, if it has one: else its own file holds all
    QDateTime when;
    CanvasSession session;
};

/// Keeps the document on the canvas: opens and saves it, knows which were opened lately, and writes a copy for recovery
/// a second after a change, or later where that takes long, ten seconds at most. What is on the canvas at the end is
/// there for the next start. GUI thread; files are read and written on a thread of its own, in order.
class DocumentKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kRecentFiles = 10;
    DocumentKeeper(const DataDir& dir, Settings& settings, QObject* parent = nullptr);
    /// Leaves to the next start what is on the canvas.
    ~DocumentKeeper() override;

    /// A .sfu document or a PNG, JPEG or WebP picture. Errors: those of read_canvas_file, read_image.
    [[nodiscard]] QFuture<Result<OpenedCanvas>> open(const QString& path);
    /// Saves what was kept last. Errors: those of CanvasWriter::write; nothing is on the canvas.
    [[nodiscard]] QFuture<Result<void>> save(const QString& path);
    /// The canvas holds this now. `path`: its file; empty: none yet. `modified`: the file does not hold it as it is.
    void setDocument(const CanvasDocument& document, const QString& path, bool modified = true);
    /// Where one looks and with what tool: kept with the document, given back at the next start.
    void setView(const QJsonObject& view);
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] bool isModified() const { return modified_; }
    /// Documents, the newest first.
    [[nodiscard]] QStringList recentFiles() const { return settings_.get(setting::kRecentDocuments); }

    /// The newest canvas that another run left behind.
    [[nodiscard]] std::optional<RecoverableCanvas> recoverable() const;
    /// Reads it: its file where that holds all of it, else the copy. What is broken is set aside, and the next one
    /// comes. Errors: those of read_canvas_file.
    [[nodiscard]] QFuture<Result<OpenedCanvas>> readRecoverable();
    /// The one that was read is on the canvas now.
    void takeOver(const OpenedCanvas& opened);
    void discardRecoverable();
    void setAutosaveInterval(int ms) { interval_ = ms; }

Q_SIGNALS:
    /// Path or modified changed.
    void stateChanged();
    void autosaved();
    void failed(const sfumato::Error& error);

private:
    struct Recoverable {
        QString base; // of the names of its files
        RecoverableCanvas canvas;
        std::unique_ptr<QLockFile> lock;
    };
    template <class Work> auto inOrder(Work work) -> QFuture<std::invoke_result_t<Work>>;
    void findRecoverable();
    void setAside();
    void autosave();
    [[nodiscard]] CanvasSession session() const;
    void setState(const QString& path, bool modified);
    void remember(const QString& path);

    Settings& settings_;
    const QString folder_, recovery_;   // the folder of recovery files, and our own
    QLockFile lock_;                    // held while we live: what it guards was not left behind
    std::vector<Recoverable> recoverable_; // the newest first
    bool reading_ = false;                 // that one
    CanvasWriter saved_, recovered_;    // on the thread of the pool
    std::optional<CanvasDocument> document_;
    QString path_;
    QJsonObject view_;
    bool modified_ = false, copy_due_ = false, session_due_ = false;
    quint64 revision_ = 0;
    int interval_ = 10'000;
    QTimer timer_{this};
    int cost_ms_ = 0;                   // of the last copy
    QThreadPool pool_;                  // one thread
};

} // namespace sfumato
