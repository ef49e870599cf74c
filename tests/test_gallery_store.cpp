#include "core/pipeline/provenance.h"
#include "core/studio/storage/gallery_store.h"
#include "core/studio/gallery/library_scan.h"
#include "core/studio/gallery/thumbnail_cache.h"
#include "core/studio/storage/database.h"

#include <QDirIterator>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace sfumato;

namespace {

GenerationRequest request_of(const std::string& prompt, std::int64_t seed)
{
    GenerationRequest request;
    request.prompt = prompt;
    request.seed = seed;
    return request;
}

Image noise(int width, int height)
{
    Image image{width, height, std::vector<std::uint8_t>(std::size_t(3) * width * height)};
    std::uint32_t state = 1;
    for (auto& byte : image.rgb) byte = static_cast<std::uint8_t>((state = state * 1664525 + 1013904223) >> 24);
    return image;
}

/// Every file below a folder, hidden ones too.
QStringList files_below(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

/// A data folder with its gallery, as after a start of the program, on a day whose numbers pictures carry, too.
struct Gallery {
    QTemporaryDir dir;
    QString outputs = dir.filePath("outputs"), trash = dir.filePath("trash");
    std::unique_ptr<Database> database = Database::open(dir.filePath("studio.db").toStdString()).value();
    GalleryStore store{*database, outputs, trash};
    QDateTime now{QDate(2026, 11, 30), QTime(12, 0)};
    QString day = QStringLiteral("2026-11-30");

    Gallery()
    {
        database->set_clock([this] { return now; });
    }
    [[nodiscard]] Result<ScanReport> scan(ScanDepth depth = ScanDepth::NewFiles)
    {
        return scan_library(outputs, index_of(store), depth);
    }
    static LibraryIndex index_of(GalleryStore& store)
    {
        return {.paths = [&] { return store.paths(); },
                .enter = [&](const QList<PictureEntry>& pictures) { return store.enter(pictures); },
                .mark_missing = [&](const QHash<QString, qint64>& rows) { return store.mark_missing(rows); }};
    }
};

/// Files may not grow beyond `bytes`: what a full disk does to a writer.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

class TestGalleryStore : public QObject {
    Q_OBJECT
    QTemporaryDir trash_home_;      // so that no test litters the desktop's trash

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", trash_home_.path().toUtf8()); }

    void names_count_up_and_carry_the_seed()
    {
        Gallery gallery;
        for (const int seed : {421, 422, 7}) QVERIFY(gallery.store.save(noise(8, 8), request_of("a", seed), 1));
        QCOMPARE(files_below(gallery.outputs),
                 (QStringList{gallery.day + "/00000-421.png", gallery.day + "/00001-422.png",
                              gallery.day + "/00002-7.png"}));
        // Another program's pictures in the folder are respected, other files overlooked.
        QVERIFY(QFile::copy(gallery.outputs + '/' + gallery.day + "/00000-421.png",
                            gallery.outputs + '/' + gallery.day + "/00040-1.png"));
        QVERIFY(QFile::copy(gallery.outputs + '/' + gallery.day + "/00000-421.png",
                            gallery.outputs + '/' + gallery.day + "/notes.png"));
        QCOMPARE(QFileInfo(gallery.store.save(noise(8, 8), request_of("a", 9), 1)->path).fileName(),
                 QStringLiteral("00041-9.png"));
    }

    void a_picture_lies_under_the_day_it_was_saved_on()
    {
        Gallery gallery;
        gallery.now = {QDate(2023, 12, 31), QTime(23, 59, 59, 999)};
        const auto before = gallery.store.save(noise(8, 8), request_of("a", 5), 1).value();
        gallery.now = gallery.now.addMSecs(1);
        const auto after = gallery.store.save(noise(8, 8), request_of("a", 6), 1).value();
        QCOMPARE(files_below(gallery.outputs), (QStringList{"2023-12-31/00000-5.png", "2024-01-01/00000-6.png"}));
        QCOMPARE(gallery.store.find({.text = "date:2023"}).value().first().id, before.id);
        QCOMPARE(gallery.store.find({.text = "date:today"}).value().first().id, after.id);
        QCOMPARE(gallery.store.find({.text = "date:yesterday"}).value().first().id, before.id);
        QCOMPARE(after.created, gallery.now);
    }

    void a_number_is_never_used_twice()
    {
        Gallery gallery;
        const auto first = gallery.store.save(noise(8, 8), request_of("a", 5), 1).value();
        QVERIFY(gallery.store.remove({first.id}));
        const auto second = gallery.store.save(noise(8, 8), request_of("b", 5), 1).value();
        QVERIFY(first.path != second.path);
        QVERIFY(gallery.store.restore({first.id}));
        QVERIFY(QFile::exists(first.path) && QFile::exists(second.path));
        QFile::remove(second.path);
        QCOMPARE(QFileInfo(gallery.store.save(noise(8, 8), request_of("c", 5), 1)->path).fileName(),
                 QStringLiteral("00002-5.png"));
    }

    void the_file_carries_its_request()
    {
        Gallery gallery;
        const auto request = request_of("a red house, \"quoted\": ünï", 421);
        const auto saved = gallery.store.save(noise(16, 8), request, 3).value();
        QCOMPARE(read_request(saved.path.toStdString()).value(), request);
        QCOMPARE(read_image(saved.path.toStdString())->rgb, noise(16, 8).rgb);
        const auto found = gallery.store.find({.text = "HOUSE red"}).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().request, request);
        QCOMPARE(found.first().path, saved.path);
        QCOMPARE(QSize(found.first().width, found.first().height), QSize(16, 8));
        QCOMPARE(found.first().history_id, 3);
        QCOMPARE(gallery.store.find({.text = "boat"})->size(), 0);
    }

    void a_crash_between_rename_and_enter_is_healed()
    {
        Gallery gallery;
        const auto request = request_of("saved but not entered", 77);
        const QString path = PictureWriter(gallery.outputs).write(noise(8, 8), request, gallery.now.date()).value();
        QCOMPARE(gallery.store.find({})->size(), 0);
        QCOMPARE(gallery.scan()->entered, 1);
        const auto found = gallery.store.find({}).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().path, path);
        QCOMPARE(found.first().request, request);
        QCOMPARE(gallery.scan()->entered, 0);
        QCOMPARE(QFileInfo(gallery.store.save(noise(8, 8), request, 0)->path).fileName(),
                 QStringLiteral("00001-77.png"));
    }

    void the_index_is_made_again_from_the_files()
    {
        Gallery gallery;
        for (int seed = 0; seed < 5; ++seed)
            QVERIFY(gallery.store.save(noise(8, 8), request_of("picture " + std::to_string(seed), seed), 1));
        const QString folder = gallery.outputs + '/' + gallery.day;
        QFile text(folder + "/broken.png");
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(folder + "/from elsewhere.png"));

        auto fresh = Database::open(gallery.dir.filePath("other.db").toStdString()).value();
        GalleryStore rebuilt(*fresh, gallery.outputs, gallery.trash);
        QCOMPARE(scan_library(gallery.outputs, Gallery::index_of(rebuilt))->entered, 6);
        for (const char* only : {"picture 3", "file:00003", "file:2026-11-30/00003-3"})
            QCOMPARE(rebuilt.find({.text = only})->size(), 1);
        const auto foreign = rebuilt.find({.text = "elsewhere"}).value();
        QCOMPARE(foreign.size(), 1);
        QVERIFY(!foreign.first().has_request);
    }

    void a_missing_file_leaves_the_gallery_and_comes_back_with_its_stars()
    {
        Gallery gallery;
        const auto saved = gallery.store.save(noise(8, 8), request_of("a", 1), 1).value();
        QVERIFY(gallery.store.set_marks({{.id = saved.id, .rating = 4}}));
        const QString elsewhere = gallery.dir.filePath("elsewhere.png");
        QVERIFY(QFile::rename(saved.path, elsewhere));
        QCOMPARE(gallery.scan()->missing, 1);
        QCOMPARE(gallery.store.find({})->size(), 0);
        QVERIFY(QFile::rename(elsewhere, saved.path));
        QCOMPARE(gallery.scan()->entered, 1);
        QCOMPARE(gallery.store.find({.text = "rating:>=4"})->size(), 1);
        QCOMPARE(gallery.store.find({.text = "rating:5"})->size(), 0);
    }

    void removing_goes_to_the_desktops_trash_and_is_undone()
    {
        Gallery gallery;
        const auto saved = gallery.store.save(noise(8, 8), request_of("a", 1), 1).value();
        QVERIFY(gallery.store.set_marks({{.id = saved.id, .rating = 3, .label = 2, .note = "keep"}}));
        QVERIFY(gallery.store.remove({saved.id}));
        QVERIFY(files_below(gallery.outputs).isEmpty());
        QVERIFY(files_below(gallery.trash).isEmpty());      // the desktop's, not ours
        QCOMPARE(gallery.store.find({})->size(), 0);
        QVERIFY(!gallery.store.remove({saved.id}));
        QVERIFY(gallery.store.restore({saved.id}));
        const auto back = gallery.store.find({}).value();
        QCOMPARE(marks_of(back.first()), (PictureMarks{saved.id, 3, 2, "keep"}));
        QVERIFY(QFile::exists(saved.path));
        QVERIFY(files_below(trash_home_.path()).isEmpty()); // the note of where it came from went, too
    }

    void rebuilding_reads_every_file_again_and_keeps_the_marks()
    {
        Gallery gallery;
        const auto saved = gallery.store.save(noise(8, 8), request_of("a castle", 1), 5).value();
        QVERIFY(gallery.store.set_marks({{.id = saved.id, .rating = 4, .label = 1, .note = "best"}}));
        const qint64 album = gallery.store.albums().create("castles").value();
        QVERIFY(gallery.store.albums().add(album, {saved.id}));
        // Another program wrote into the file; the index knows nothing of it.
        QVERIFY(write_image(saved.path.toStdString(), noise(16, 8), provenance_texts(request_of("a mill", 2))));
        QCOMPARE(gallery.scan(ScanDepth::EveryFile)->entered, 1);
        const auto found
            = gallery.store.find({.text = "mill seed:2 rating:4 label:red album:castles size:16x8"}).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, saved.id);
        QCOMPARE(found.first().history_id, 5);
        QCOMPARE(gallery.store.find({.text = "castle -album:castles"})->size(), 0);
    }

    void albums_hold_pictures_until_they_are_taken_out()
    {
        Gallery gallery;
        QList<qint64> ids;
        for (int seed = 0; seed < 3; ++seed) ids << gallery.store.save(noise(8, 8), request_of("a", seed), 1)->id;
        AlbumTable& albums = gallery.store.albums();
        const qint64 castles = albums.create("  Castles ").value();
        QCOMPARE(albums.create("castles").value(), castles);
        QVERIFY(!albums.create(" "));
        QCOMPARE(albums.add(castles, {ids[0], ids[1]}).value(), (QList<qint64>{ids[0], ids[1]}));
        QCOMPARE(albums.add(castles, {ids[1], ids[2]}).value(), QList<qint64>{ids[2]});
        QVERIFY(albums.remove(castles, {ids[0]}));
        QVERIFY(gallery.store.remove({ids[1]}));
        QCOMPARE(albums.all().value(), (QList<Album>{{castles, "Castles", 1}}));
        QCOMPARE(gallery.store.find({.text = "album:cast"})->size(), 1);
        QVERIFY(albums.set_removed(castles, true));
        QCOMPARE(gallery.store.find({.text = "album:castles"})->size(), 0);
        const qint64 second = albums.create("castles").value();
        QVERIFY(second != castles);
        QVERIFY(!albums.set_removed(castles, false));       // the name is another's now
        QVERIFY(albums.rename(second, "mills"));
        QVERIFY(albums.set_removed(castles, false));
        QCOMPARE(albums.all()->first().pictures, 1);
        QVERIFY(!albums.rename(second, "Castles"));
    }

    void a_full_disk_leaves_nothing_half_written()
    {
        Gallery gallery;
        QVERIFY(gallery.store.save(noise(8, 8), request_of("a", 1), 1));
        {
            const FileSizeLimit full(64 * 1024);
            const auto refused = gallery.store.save(noise(256, 256), request_of("b", 2), 1);
            QVERIFY(!refused);
            QVERIFY(refused.error().line().find("00001-2.png") != std::string::npos);
        }
        QCOMPARE(files_below(gallery.outputs), QStringList{gallery.day + "/00000-1.png"});
        QCOMPARE(gallery.store.find({})->size(), 1);
        QVERIFY(gallery.store.save(noise(256, 256), request_of("b", 2), 1));
    }

    void an_unwritable_folder_is_an_error()
    {
        Gallery gallery;
        QFile in_the_way(gallery.outputs);
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        const auto refused = gallery.store.save(noise(8, 8), request_of("a", 1), 1);
        QVERIFY(!refused);
        QVERIFY(refused.error().line().find(gallery.outputs.toStdString()) != std::string::npos);
        QCOMPARE(gallery.store.find({})->size(), 0);
    }

    void stale_temporaries_are_cleared_and_fresh_ones_left()
    {
        Gallery gallery;
        const auto saved = gallery.store.save(noise(8, 8), request_of("a", 1), 1).value();
        const QString folder = QFileInfo(saved.path).path();
        const QString stale = folder + "/.00001-2.png.AbC123", fresh = folder + "/.00002-3.png.AbC124";
        for (const QString& name : {stale, fresh}) QVERIFY(QFile(name).open(QIODevice::WriteOnly));
        QFile old(stale);
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QFileInfo(fresh).lastModified().addDays(-1), QFileDevice::FileModificationTime));
        old.close();
        QVERIFY(gallery.scan());
        QVERIFY(!QFile::exists(stale));
        QVERIFY(QFile::exists(fresh));
    }

    void thumbnails_are_small_kept_and_follow_the_picture()
    {
        const QTemporaryDir dir;
        const QString picture = dir.filePath("a.png"), folder = dir.filePath("thumbnails");
        ThumbnailCache cache(folder);
        QImage image(1000, 500, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(picture));
        QCOMPARE(cache.get(picture, 200).result().size(), QSize(200, 100));
        QCOMPARE(files_below(folder).size(), 1);
        QCOMPARE(cache.get(picture, 200).result().size(), QSize(200, 100));
        QCOMPARE(files_below(folder).size(), 1);

        image = image.copy(0, 0, 300, 500);
        image.fill(Qt::blue);
        QVERIFY(image.save(picture));
        const QImage changed = cache.get(picture, 200).result();
        QCOMPARE(changed.size(), QSize(120, 200));
        QCOMPARE(changed.pixelColor(50, 50), QColor(Qt::blue));

        QVERIFY(image.copy(0, 0, 20, 10).save(picture));
        QCOMPARE(cache.get(picture, 200).result().size(), QSize(20, 10));    // never enlarged
        QVERIFY(cache.get(dir.filePath("none.png")).result().isNull());
    }

    /// Colours are converted since: what stood there before has others.
    void thumbnails_of_an_older_program_are_not_shown()
    {
        const QTemporaryDir dir;
        const QString picture = dir.filePath("a.png"), folder = dir.filePath("thumbnails"), old = folder + "/old.png";
        QImage image(1000, 500, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(picture) && QDir().mkpath(folder) && image.save(old));
        ThumbnailCache cache(folder);
        QCOMPARE(cache.get(picture, 200).result().pixelColor(50, 50), QColor(Qt::red));
        QTRY_VERIFY(!QFile::exists(old));
        QCOMPARE(files_below(folder).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGalleryStore)
#include "test_gallery_store.moc"
