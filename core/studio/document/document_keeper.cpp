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

#include <utility>

namespace sfumato {
namespace {

constexpr int kSoonMs = 1000, kCopyShare = 5; // copies take at most a fifth of the time of one thread
constexpr const char *kEnding = ".sfu", *kSession = ".state", *kBroken = ".broken";
constexpr const char* kUnsaved = ".unsaved"; // of an earlier version: closed in peace

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

void removeFiles(const QString& base)
{
    for (const char* ending : {"", kSession, kUnsaved}) QFile::remove(base + QLatin1String(ending));
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
    const bool empty = !document_ || document_->art.empty();
    if (!empty) {
        inOrder([this, last = session()]() mutable {
            last.ended = true;
            (void)write_canvas_session(recovery_ + QLatin1String(kSession), last);
            if (last.modified) (void)recovered_.write(recovery_, *document_, path_);
            else QFile::remove(recovery_);
        });
    }
    pool_.waitForDone();
    if (empty) removeFiles(recovery_);
    if (reading_ && !recoverable_.empty()) { // it was not that which ended the program
        const Recoverable& first = recoverable_.front();
        (void)write_canvas_session(first.base + QLatin1String(kSession), first.canvas.session);
    }
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
            copy_due_ = true; // where it is saved belongs to it
            timer_.start(0);
            return written;
        });
}

void DocumentKeeper::setDocument(const CanvasDocument& document, const QString& path, bool modified)
{
    document_ = document;
    ++revision_;
    setState(path, modified && !document.art.empty());
    copy_due_ = true;
    if (document.art.empty()) timer_.start(0); // closed: it is not to come back
    else if (!timer_.isActive()) timer_.start(std::min(interval_, std::max(kSoonMs, kCopyShare * cost_ms_)));
}

void DocumentKeeper::setView(const QJsonObject& view)
{
    if (view == view_) return;
    view_ = view;
    session_due_ = true;
    if (!timer_.isActive()) timer_.start(std::min(interval_, kSoonMs));
}

CanvasSession DocumentKeeper::session() const
{
    return {.path = path_, .modified = modified_ || path_.isEmpty(), .view = view_};
}

void DocumentKeeper::autosave()
{
    const bool copy = std::exchange(copy_due_, false), kept = std::exchange(session_due_, false);
    if (!document_ || (!copy && !kept)) return;
    if (document_->art.empty()) {
        inOrder([this] { removeFiles(recovery_); });
        return;
    }
    // What says whether the document's file holds all of it comes before what that file may lack.
    inOrder([this, now = session()] {
        const QString file = recovery_ + QLatin1String(kSession);
        if (!write_canvas_session(file, now)) QFile::remove(file);
    });
    if (!copy) return;
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

/// All that hold work, and the newest in any case.
void DocumentKeeper::findRecoverable()
{
    QStringList seen;
    for (const QFileInfo& file :
         QDir(folder_).entryInfoList({QLatin1Char('*') + QLatin1String(kEnding),
                                      QStringLiteral("*%1%2").arg(QLatin1String(kEnding), QLatin1String(kSession))},
                                     QDir::Files, QDir::Time)) {
        QString base = file.filePath();
        if (base.endsWith(QLatin1String(kSession))) base.chop(qsizetype(qstrlen(kSession)));
        if (base == recovery_ || seen.contains(base)) continue;
        seen += base;
        auto lock = std::make_unique<QLockFile>(base + QLatin1String(".lock"));
        lock->setStaleLockTime(0);
        if (!lock->tryLock()) continue; // another window's
        const QString state = base + QLatin1String(kSession), copy = QFile::exists(base) ? base : QString();
        auto session = read_canvas_session(state);
        const bool names_a_file = session && !session->modified && !session->path.isEmpty();
        if (copy.isEmpty() && (!names_a_file || !recoverable_.empty())) {
            QFile::remove(state); // no work is in it
            continue;
        }
        if (!session) session = CanvasSession{.ended = QFile::exists(base + QLatin1String(kUnsaved))};
        recoverable_.push_back({base, {copy, file.lastModified(), *session}, std::move(lock)});
    }
}

std::optional<RecoverableCanvas> DocumentKeeper::recoverable() const
{
    return recoverable_.empty() ? std::nullopt : std::optional(recoverable_.front().canvas);
}

QFuture<Result<OpenedCanvas>> DocumentKeeper::readRecoverable()
{
    const QString base = recoverable_.empty() ? QString() : recoverable_.front().base;
    const RecoverableCanvas left = recoverable().value_or(RecoverableCanvas());
    reading_ = !recoverable_.empty();
    return inOrder([base, left]() -> Result<OpenedCanvas> {
               CanvasSession trying = left.session;
               trying.tried = true;
               (void)write_canvas_session(base + QLatin1String(kSession), trying);
               if (!left.session.modified || left.file.isEmpty()) {
                   auto saved = read(left.session.path);
                   if (saved || left.file.isEmpty()) return saved;
               }
               auto copy = read_canvas_file(left.file);
               if (!copy) return tl::unexpected(copy.error());
               return OpenedCanvas{std::move(copy->document), copy->saved_as, {}, true};
           })
        .then(this, [this](const Result<OpenedCanvas>& read) {
            reading_ = false;
            if (!read) setAside();
            return read;
        });
}

void DocumentKeeper::takeOver(const OpenedCanvas& opened)
{
    setDocument(opened.document, opened.path, opened.modified);
    if (recoverable_.empty()) return;
    CanvasSession now = session();
    now.tried = true; // until it was seen for a while: what ends the program at every start is asked about
    auto taken = std::make_shared<Recoverable>(std::move(recoverable_.front())); // locked until it is ours
    recoverable_.erase(recoverable_.begin());
    // Ours is on the disk before theirs goes.
    inOrder([this, opened, now, theirs = taken->base]() -> Result<void> {
        auto written = recovered_.write(recovery_, opened.document, opened.path);
        if (!written) return written;
        (void)write_canvas_session(recovery_ + QLatin1String(kSession), now);
        removeFiles(theirs);
        return written;
    }).then(this, [this, taken](const Result<void>& written) {
        if (!written) Q_EMIT failed(written.error());
    });
}

void DocumentKeeper::discardRecoverable()
{
    if (recoverable_.empty()) return;
    removeFiles(recoverable_.front().base);
    recoverable_.erase(recoverable_.begin());
}

/// Nothing is thrown away that somebody could still read, and nobody is told of it twice.
void DocumentKeeper::setAside()
{
    if (recoverable_.empty()) return;
    const Recoverable& first = recoverable_.front();
    if (!first.canvas.file.isEmpty()) QFile::rename(first.canvas.file, first.canvas.file + QLatin1String(kBroken));
    discardRecoverable();
}

} // namespace sfumato
