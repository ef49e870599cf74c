#include "core/studio/gallery/library_scan.h"

#include "core/base/platform.h"
#include "core/imaging/image.h"
#include "core/imaging/picture_walk.h"
#include "core/pipeline/provenance.h"
#include "core/studio/gallery/picture_reader.h"
#include "core/studio/support/logging.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <filesystem>
#include <utility>

namespace sfumato {
namespace {

/// A temporary file this old belongs to no writer that still lives.
constexpr int kStaleAfterSeconds = 600;
/// So many pictures are entered in one transaction: few commits, and whoever waits for the database waits briefly.
constexpr int kBatch = 64;
/// Rows that only learn their identity are written quickly.
constexpr int kIdentifyBatch = 512;
constexpr int kIdentifyMs = 20'000;
constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

/// What time the disk dates files by: that of a server may be another than this machine's. Invalid where no file can be
/// made.
QDateTime disk_time(const QString& folder)
{
    QTemporaryFile probe(folder + QLatin1String("/.probe-XXXXXX"));
    return probe.open() ? QFileInfo(probe.fileName()).lastModified() : QDateTime();
}

void clear_stale_temporaries(const QString& outputs)
{
    const QDateTime now = disk_time(outputs);
    if (!now.isValid()) return;
    const auto stale = now.addSecs(-kStaleAfterSeconds);
    QStringList filters;
    for (const QString& ending : picture_filters()) // AtomicFile's, and its own of free_name.cpp's
        filters << u'.' + ending + QLatin1String(".??????") << u'.' + ending + QLatin1String(".??????.??????");
    QDirIterator files(outputs, filters, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() < stale) QFile::remove(files.filePath());
    }
}

/// How the files of known rows are.
struct KnownFiles {
    int missing = 0;
    QStringList changed; ///< of another size than they had
    int unidentified = 0;
};

Result<KnownFiles> look_at_known(const QHash<QString, KnownPicture>& known, const LibraryIndex& index,
                                 const std::stop_token& stop)
{
    KnownFiles files;
    QHash<QString, qint64> gone;
    const auto mark = [&]() -> Result<void> {
        if (gone.isEmpty()) return {};
        const auto marked = index.mark_missing(std::exchange(gone, {}));
        if (!marked) return tl::unexpected(marked.error());
        files.missing += *marked;
        return {};
    };
    for (auto row = known.begin(); row != known.end() && !stop.stop_requested(); ++row) {
        const QFileInfo file(row.key());
        if (!file.exists()) gone.insert(row.key(), row->id);
        else if (row->bytes == 0) ++files.unidentified;
        else if (file.size() != row->bytes) files.changed << row.key();
        if (gone.size() < kBatch) continue;
        if (auto marked = mark(); !marked) return tl::unexpected(marked.error());
    }
    if (auto marked = mark(); !marked) return tl::unexpected(marked.error());
    return files;
}

QStringList files_to_read(const QString& folder, const QHash<QString, KnownPicture>& known, ScanDepth depth,
                          ScanReport& report)
{
    QStringList paths;
    const auto walk = walk_pictures(folder.toStdString());
    if (!walk) return paths; // no folder yet
    report.left_out = walk->left_out_count();
    for (const auto& place : walk->folders) report.folders << QString::fromStdString(place.string());
    for (const auto& file : walk->files)
        if (const QString path = QString::fromStdString(file.string());
            depth == ScanDepth::EveryFile || !known.contains(path))
            paths << path;
    return paths;
}

/// The day of the nearest folder called by one; invalid: none is.
QDate dated_folder(const QString& path, const QString& root)
{
    if (root.isEmpty()) return {};
    const QStringList parts = QDir(root).relativeFilePath(path).split(u'/'), around = parts.mid(0, parts.size() - 1);
    for (auto folder = around.crbegin(); folder != around.crend(); ++folder)
        if (const QDate day = QDate::fromString(*folder, Qt::ISODate); day.isValid() && folder->size() == 10)
            return day;
    return {};
}

/// File times are those of the last copy; a day's folder is what the picture was made on. Within it the order is that
/// of the numbers at the front of the names.
QDateTime made_on(const QString& path, const QString& root)
{
    const QDateTime file = QFileInfo(path).lastModified();
    const QDate day = dated_folder(path, root);
    if (!day.isValid() || file.date() == day) return file;
    static const QRegularExpression number(QStringLiteral("^\\d{1,8}"));
    return day.startOfDay().addMSecs(number.match(QFileInfo(path).fileName()).captured().toLongLong() % kDayMs);
}

} // namespace

const QStringList& picture_filters()
{
    static const QStringList filters{QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
                                     QStringLiteral("*.webp")};
    return filters;
}

std::optional<PictureEntry> read_picture_file(const QString& path, const QString& root)
{
    const QSize size = image_size(path);
    const auto texts = read_image_texts(std::filesystem::path(path.toStdString()));
    if (size.isEmpty() || !texts) return std::nullopt;
    PictureEntry picture{.path = path,
                         .created = made_on(path, root),
                         .width = size.width(),
                         .height = size.height(),
                         .identity = identity_of(path)};
    if (auto imported = import_request(*texts, path.toStdString())) {
        picture.request = std::move(imported->request);
        picture.has_request = true;
        picture.program = QString::fromStdString(imported->dialect);
        if (const auto own = texts->find("sfumato"); own != texts->end()) picture.axes = axes_in(own->second);
    }
    return picture;
}

Result<ScanReport> scan_library(const QString& outputs, const LibraryIndex& index, ScanDepth depth,
                                const ScanProgress& progress, std::stop_token stop)
{
    clear_stale_temporaries(outputs);
    return look_at_folder(outputs, outputs, index, depth, progress, stop);
}

Result<ScanReport> look_at_folder(const QString& folder, const QString& outputs, const LibraryIndex& index,
                                  ScanDepth depth, const ScanProgress& progress, std::stop_token stop)
{
    if (!QFileInfo(outputs).isDir()) return ScanReport{}; // a disk that is not there: its pictures are not gone
    const auto known = index.paths();
    if (!known) return tl::unexpected(known.error());
    // What is gone is marked first: it may be what is found under another name.
    const auto files = look_at_known(*known, index, stop);
    if (!files) return tl::unexpected(files.error());
    ScanReport report{.missing = files->missing};
    QStringList paths = files_to_read(folder, *known, depth, report);
    if (depth == ScanDepth::NewFiles) paths = files->changed + paths;
    QList<PictureEntry> batch;
    for (qsizetype i = 0; i < paths.size() && !stop.stop_requested(); ++i) {
        if (auto picture = read_picture_file(paths[i], outputs)) {
            batch << std::move(*picture);
        } else {
            qCWarning(log_gallery) << paths[i] << "is no picture that can be read; left out";
            ++report.unreadable;
        }
        if (batch.size() < kBatch && i + 1 < paths.size()) continue;
        if (auto entered = index.enter(batch); !entered) return tl::unexpected(entered.error());
        report.entered += static_cast<int>(batch.size());
        batch.clear();
        if (progress) progress(static_cast<int>(i + 1), static_cast<int>(paths.size()));
    }
    if (depth == ScanDepth::NewFiles) report.unidentified = files->unidentified;
    return report;
}

Result<void> identify_pictures(const LibraryIndex& index, std::stop_token stop)
{
    const auto known = index.paths();
    if (!known) return tl::unexpected(known.error());
    lower_thread_priority();
    QElapsedTimer time;
    time.start();
    QHash<qint64, FileIdentity> batch;
    for (auto row = known->begin(); row != known->end() && !stop.stop_requested() && time.elapsed() < kIdentifyMs;
         ++row) {
        if (row->bytes != 0) continue;
        if (const FileIdentity identity = identity_of(row.key()); identity.bytes > 0) batch.insert(row->id, identity);
        if (batch.size() < kIdentifyBatch) continue;
        if (auto noted = index.identify(std::exchange(batch, {})); !noted) return noted;
    }
    return batch.isEmpty() ? Result<void>() : index.identify(batch);
}

} // namespace sfumato
