// A data folder with its gallery, without a studio.
#pragma once
#include "core/studio/gallery/library_scan.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/gallery_store.h"
#include "tests/support/studio_fixture.h"

namespace sfumato {

inline Image plain(int side, std::uint8_t grey)
{
    return {side, side, std::vector<std::uint8_t>(std::size_t(3) * side * side, grey)};
}

/// A data folder with its gallery on a day of its own.
struct GalleryFolder {
    QTemporaryDir dir;
    QString root = dir.filePath("data"), outputs = root + "/outputs", trash = root + "/trash";
    std::unique_ptr<Database> database;
    std::unique_ptr<GalleryStore> store;
    QDateTime now{QDate(2026, 11, 30), QTime(12, 0)};
    QString day = QStringLiteral("2026-11-30");

    GalleryFolder()
    {
        QDir().mkpath(outputs);
        open();
    }
    void open()
    {
        store.reset();
        database.reset();
        database = Database::open((root + "/studio.db").toStdString()).value();
        database->set_clock([this] { return now; });
        store = std::make_unique<GalleryStore>(*database, outputs, trash);
    }
    PictureEntry save(const char* prompt, std::int64_t seed, qint64 history = 1) const
    {
        return store->save(plain(16, static_cast<std::uint8_t>(seed)), request_of(prompt, seed), history).value();
    }
    [[nodiscard]] LibraryIndex index() const
    {
        return {.paths = [this] { return store->paths(); },
                .enter = [this](const QList<PictureEntry>& pictures) { return store->enter(pictures); },
                .mark_missing = [this](const QHash<QString, qint64>& rows) { return store->mark_missing(rows); },
                .identify = [this](const QHash<qint64, FileIdentity>& rows) { return store->identify(rows); }};
    }
    ScanReport scan(ScanDepth depth = ScanDepth::NewFiles) const
    {
        return scan_library(outputs, index(), depth).value();
    }
    [[nodiscard]] QList<PictureEntry> find(const char* text = "") const
    {
        return store->find({.text = QLatin1String(text)}).value();
    }
    /// "path below outputs: stars", sorted.
    [[nodiscard]] QStringList stars() const
    {
        QStringList lines;
        for (const PictureEntry& picture : find())
            lines << QStringLiteral("%1: %2").arg(QDir(outputs).relativeFilePath(picture.path)).arg(picture.rating);
        lines.sort();
        return lines;
    }
    void rate(const PictureEntry& picture, int rating) const
    {
        QVERIFY(store->set_marks({{.id = picture.id, .rating = rating, .label = 2, .note = "mine"}}));
    }
};

} // namespace sfumato
