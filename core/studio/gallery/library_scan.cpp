#include "core/studio/gallery/library_scan.h"

#include "core/imaging/image.h"
#include "core/pipeline/provenance.h"
#include "core/studio/gallery/picture_reader.h"
#include "core/studio/support/logging.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <utility>

namespace sfumato {
namespace {

/// A temporary file this old belongs to no writer that still lives.
constexpr int kStaleAfterSeconds = 600;
/// So many pictures are entered in one transaction: few commits, and whoever waits for the database waits briefly.
constexpr int kBatch = 64;

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
    for (const QString& ending : picture_filters()) filters << u'.' + ending + QLatin1String(".??????");
    QDirIterator files(outputs, filters, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileInfo().lastModified() < stale) QFile::remove(files.filePath());
    }
}

Result<int> mark_missing(const QHash<QString, qint64>& known, const LibraryIndex& index, const std::stop_token& stop)
{
    int missing = 0;
    QHash<QString, qint64> gone;
    const auto mark = [&]() -> Result<void> {
        const auto marked = index.mark_missing(std::exchange(gone, {}));
        if (!marked) return tl::unexpected(marked.error());
        missing += *marked;
        return {};
    };
    for (auto row = known.begin(); row != known.end() && !stop.stop_requested(); ++row) {
        if (QFileInfo::exists(row.key())) continue;
        gone.insert(row.key(), row.value());
        if (gone.size() < kBatch) continue;
        if (auto marked = mark(); !marked) return tl::unexpected(marked.error());
    }
    if (gone.isEmpty()) return missing;
    if (auto marked = mark(); !marked) return tl::unexpected(marked.error());
    return missing;
}

QStringList files_to_read(const QString& outputs, const QHash<QString, qint64>& known, ScanDepth depth)
{
    QStringList paths;
    QDirIterator files(outputs, picture_filters(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = files.next(); depth == ScanDepth::EveryFile || !known.contains(path)) paths << path;
    return paths;
}

} // namespace

const QStringList& picture_filters()
{
    static const QStringList filters{QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
                                     QStringLiteral("*.webp")};
    return filters;
}

std::optional<PictureEntry> read_picture_file(const QString& path)
{
    const QSize size = image_size(path);
    const auto texts = read_image_texts(std::filesystem::path(path.toStdString()));
    if (size.isEmpty() || !texts) return std::nullopt;
    PictureEntry picture{.path = path,
                         .created = QFileInfo(path).lastModified(),
                         .width = size.width(),
                         .height = size.height()};
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
    const auto known = index.paths();
    if (!known) return tl::unexpected(known.error());
    ScanReport report;
    const auto missing = mark_missing(*known, index, stop);
    if (!missing) return tl::unexpected(missing.error());
    report.missing = *missing;

    const QStringList paths = files_to_read(outputs, *known, depth);
    QList<PictureEntry> batch;
    for (qsizetype i = 0; i < paths.size() && !stop.stop_requested(); ++i) {
        if (auto picture = read_picture_file(paths[i])) {
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
    return report;
}

} // namespace sfumato
