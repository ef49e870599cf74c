#include "core/studio/document/document_keeper.h"

#include "core/imaging/picture_source.h"
#include "core/pipeline/provenance.h"
#include "core/studio/support/logging.h"
#include "core/studio/support/qt_message.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPromise>

namespace sfumato {
namespace {

constexpr int kSoonMs = 1000, kCopyShare = 5; // copies take at most a fifth of the time of one thread
constexpr const char *kEnding = ".sfu", *kUnsaved = ".unsaved";

std::filesystem::path file_path(const QString& path) { return path.toStdString(); }

Result<OpenedCanvas> read(const QString& path)
{
    if (path.endsWith(QLatin1String(kEnding), Qt::CaseInsensitive)) {
        auto file = read_canvas_file(path);
        if (!file) return tl::unexpected(file.error());
        return OpenedCanvas{std::move(file->document), path};
    }
    auto picture = read_source_picture(path.toStdString());
    if (!picture) return tl::unexpected(picture.error());
    OpenedCanvas opened{{painting::document_of(picture->image), {}}, {}, std::move(picture->notice)};
    if (const auto texts = read_image_texts(file_path(path)))
        if (auto request = request_of(*texts, path.toStdString()))
            opened.document.requests.push_back(std::move(*request));
    return opened;
}

QString ownName()
{
    return QStringLiteral("%1-%2")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")))
        .arg(QCoreApplication::applicationPid());
}

} // namespace

DocumentKeeper::DocumentKeeper(const DataDir& dir, Settings& settings, QObject* parent)
    : QObject(parent), settings_(settings), folder_(dir.recovery()),
      recovery_(folder_ + u'/' + ownName() + QLatin1String(kEnding)), lock_(recovery_ + QLatin1String(".lock"))
{
    QDir().mkpath(folder_);
    lock_.setStaleLockTime(0);
    lock_.tryLock();
    pool_.setMaxThreadCount(1);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &DocumentKeeper::autosave);
    findRecoverable();
}

DocumentKeeper::~DocumentKeeper()
{
    timer_.stop();
    if (document_ && modified_) {
        inOrder([this] {
            (void)recovered_.write(recovery_, *document_, path_);
            QFile mark(recovery_ + QLatin1String(kUnsaved));    // closed in peace
            (void)mark.open(QIODevice::WriteOnly);
        });
    }
    pool_.waitForDone();
    if (!modified_) QFile::remove(recovery_);
    lock_.unlock();
}

/// Runs work() on the thread of files. Its result comes back on this one.
template <class Work> auto DocumentKeeper::inOrder(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    pool_.start([promise, work = std::move(work)]() mutable {
        if constexpr (std::is_void_v<Value>) work();
        else promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

void DocumentKeeper::setState(const QString& path, bool modified)
{
    if (path == path_ && modified == modified_) return;
    path_ = path;
    modified_ = modified;
    Q_EMIT stateChanged();
}

QFuture<Result<OpenedCanvas>> DocumentKeeper::open(const QString& path)
{
    return inOrder([path] { return read(path); }).then(this, [this](const Result<OpenedCanvas>& opened) {
        if (opened && !opened->path.isEmpty()) remember(opened->path);
        return opened;
    });
}

QFuture<Result<void>> DocumentKeeper::save(const QString& path)
{
    if (!document_ || document_->art.empty()) {
        return inOrder([path]() -> Result<void> {
            return fail(verbatim(path), Message::tr("there is nothing on the canvas to save"),
                        Message::tr("open or make a picture first"));
        });
    }
    return inOrder([this, path, document = *document_] { return saved_.write(path, document); })
        .then(this, [this, path, revision = revision_](const Result<void>& written) {
            if (!written) return written;
            remember(path);
            setState(path, revision != revision_);
            autosave_due_ = true; // where it is saved belongs to it
            timer_.start(0);
            return written;
        });
}

void DocumentKeeper::setDocument(const CanvasDocument& document, const QString& path, bool modified)
{
    document_ = document;
    ++revision_;
    setState(path, modified && !document.art.empty());
    autosave_due_ = true;
    if (!timer_.isActive()) timer_.start(std::min(interval_, std::max(kSoonMs, kCopyShare * cost_ms_)));
}

void DocumentKeeper::autosave()
{
    if (!document_ || document_->art.empty() || !std::exchange(autosave_due_, false)) return;
    const auto work = [this, document = *document_, path = path_] {
        QElapsedTimer clock;
        clock.start();
        const Result<void> written = recovered_.write(recovery_, document, path);
        return std::pair(written, static_cast<int>(clock.elapsed()));
    };
    inOrder(work).then(this, [this](const std::pair<Result<void>, int>& done) {
        cost_ms_ = done.second;
        done.first ? autosaved() : failed(done.first.error());
    });
}

void DocumentKeeper::remember(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    settings_.set(setting::kRecentDocuments, files.mid(0, kRecentFiles));
}

void DocumentKeeper::findRecoverable()
{
    for (const QFileInfo& file :
         QDir(folder_).entryInfoList({QLatin1Char('*') + QLatin1String(kEnding)}, QDir::Files, QDir::Time)) {
        if (file.filePath() == recovery_) continue;
        auto lock = std::make_unique<QLockFile>(file.filePath() + QLatin1String(".lock"));
        lock->setStaleLockTime(0);
        if (!lock->tryLock()) continue; // another window's
        const QString mark = file.filePath() + QLatin1String(kUnsaved);
        recoverable_ = Recoverable{{file.filePath(), file.lastModified(), !QFile::exists(mark)}, std::move(lock)};
        return;
    }
}

std::optional<RecoverableCanvas> DocumentKeeper::recoverable() const
{
    return recoverable_ ? std::optional(recoverable_->canvas) : std::nullopt;
}

QFuture<Result<OpenedCanvas>> DocumentKeeper::recover()
{
    const QString file = recoverable_ ? recoverable_->canvas.file : QString();
    return inOrder([file] { return read_canvas_file(file); })
        .then(this, [this](const Result<CanvasFile>& read) -> Result<OpenedCanvas> {
            if (!read) return tl::unexpected(read.error());
            setDocument(read->document, read->saved_as);
            // Ours is on the disk before theirs goes.
            inOrder([this, document = read->document, path = read->saved_as] {
                return recovered_.write(recovery_, document, path);
            }).then(this, [this](const Result<void>& written) {
                written ? discardRecoverable() : failed(written.error());
            });
            return OpenedCanvas{read->document, read->saved_as};
        });
}

void DocumentKeeper::discardRecoverable()
{
    if (!recoverable_) return;
    for (const char* ending : {"", kUnsaved}) QFile::remove(recoverable_->canvas.file + QLatin1String(ending));
    recoverable_.reset();
}

} // namespace sfumato
