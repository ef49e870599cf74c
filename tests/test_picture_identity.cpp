// A picture is its content: what is known of it follows its file, and its day is the one it was made on.
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/job_table.h"
#include "tests/support/gallery_folder.h"

#include <QSignalSpy>
#include <QTimeZone>
#include <QtTest>

using namespace sfumato;

namespace {

/// The time zone of the process, as long as it lives.
class Zone {
public:
    explicit Zone(const char* name) : before_(qgetenv("TZ"))
    {
        qputenv("TZ", name);
        ::tzset();
    }
    ~Zone()
    {
        if (before_.isEmpty()) qunsetenv("TZ");
        else qputenv("TZ", before_);
        ::tzset();
    }

private:
    QByteArray before_;
};

} // namespace

class TestPictureIdentity : public QObject {
    Q_OBJECT
    QTemporaryDir trash_home_;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", trash_home_.path().toUtf8()); }

    void marks_follow_a_picture_that_is_renamed_or_moved_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("file") << "2026-11-30/kept for the client.png";
        QTest::newRow("sub-folder") << "2026-11-30/good/00001-2.png";
        QTest::newRow("folder") << "my best";
        QTest::newRow("between folders") << "2026-12-24/00001-2.png";
    }
    void marks_follow_a_picture_that_is_renamed_or_moved()
    {
        QFETCH(QString, to);
        GalleryFolder gallery;
        gallery.save("a", 1);
        const auto picture = gallery.save("b", 2, 7);
        gallery.rate(picture, 5);
        const qint64 album = gallery.store->albums().create("best").value();
        QVERIFY(gallery.store->albums().add(album, {picture.id}));
        const bool folder = to == "my best";
        const QString target = gallery.outputs + '/' + to;
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::rename(folder ? gallery.outputs + '/' + gallery.day : picture.path, target));

        gallery.open(); // the program was closed meanwhile
        gallery.scan();
        QCOMPARE(gallery.find().size(), 2);
        const auto found = gallery.find("album:best rating:5 label:orange note:mine request:7 date:2026-11-30");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, picture.id);
        QCOMPARE(found.first().path, folder ? target + "/00001-2.png" : target);
        QCOMPARE(found.first().created, picture.created);
        QCOMPARE(gallery.find("file:00001").size(), found.first().path.contains("00001") ? 1 : 0);
    }

    void a_series_that_is_numbered_anew_keeps_each_its_own()
    {
        GalleryFolder gallery;
        QList<PictureEntry> made;
        for (int i = 0; i < 4; ++i) {
            made << gallery.save(i % 2 ? "b" : "a longer prompt", i);
            gallery.rate(made.last(), i + 1);
        }
        for (int i = 3; i >= 0; --i) // every file takes the name of the next one
            QVERIFY(QFile::rename(made[i].path, i == 3 ? gallery.outputs + "/last.png" : made[i + 1].path));
        gallery.scan();
        QCOMPARE(gallery.stars(),
                 (QStringList{"2026-11-30/00001-1.png: 1", "2026-11-30/00002-2.png: 2", "2026-11-30/00003-3.png: 3",
                              "last.png: 4"}));
        for (const PictureEntry& picture : gallery.find()) QCOMPARE(picture.request.seed, picture.rating - 1);
    }

    void copies_are_pictures_of_their_own_and_keep_apart()
    {
        GalleryFolder gallery;
        const auto picture = gallery.save("a", 1);
        gallery.rate(picture, 4);
        QVERIFY(QFile::copy(picture.path, gallery.outputs + "/copy.png"));
        gallery.scan();
        QCOMPARE(gallery.stars(), (QStringList{"2026-11-30/00000-1.png: 4", "copy.png: 0"}));
        QVERIFY(QDir().rename(gallery.outputs + '/' + gallery.day, gallery.outputs + "/other"));
        QVERIFY(QFile::rename(gallery.outputs + "/copy.png", gallery.outputs + "/other/copy.png"));
        gallery.scan();
        QCOMPARE(gallery.stars(), (QStringList{"other/00000-1.png: 4", "other/copy.png: 0"}));
    }

    void a_picture_that_was_away_comes_back_under_another_name()
    {
        GalleryFolder gallery;
        const auto picture = gallery.save("a", 1);
        gallery.rate(picture, 3);
        const QString away = gallery.dir.filePath("away.png");
        QVERIFY(QFile::rename(picture.path, away));
        QCOMPARE(gallery.scan().missing, 1);
        QVERIFY(QFile::rename(away, gallery.outputs + "/back.png"));
        gallery.scan();
        QCOMPARE(gallery.stars(), QStringList{"back.png: 3"});
    }

    void another_picture_of_a_deleted_ones_name_has_no_marks()
    {
        GalleryFolder gallery;
        const auto picture = gallery.save("a", 1), other = gallery.save("b", 2);
        gallery.rate(picture, 5);
        QVERIFY(gallery.store->remove({picture.id}));
        QVERIFY(QFile::rename(other.path, picture.path));
        gallery.scan();
        QCOMPARE(gallery.stars(), QStringList{"2026-11-30/00000-1.png: 0"});
        QVERIFY(gallery.store->restore({picture.id})); // and nothing is written over
        QCOMPARE(gallery.find("rating:5").first().request.seed, 1);
        QCOMPARE(gallery.find("rating:0").first().request.seed, 2);
        QCOMPARE(gallery.find().size(), 2);
    }

    void a_picture_that_is_made_again_is_a_new_one()
    {
        GalleryFolder gallery;
        const auto first = gallery.save("a", 1);
        gallery.rate(first, 5);
        QVERIFY(QFile::remove(first.path));
        gallery.scan();
        gallery.now = gallery.now.addDays(1);
        const auto again = gallery.save("a", 1);
        QVERIFY(again.id != first.id);
        QCOMPARE(gallery.find("date:2026-12-01 rating:0").size(), 1);
        QCOMPARE(gallery.find().size(), 1);
    }

    void a_scan_does_not_forget_where_the_trash_has_a_picture()
    {
        GalleryFolder gallery;
        const auto picture = gallery.save("a", 1);
        const auto known = gallery.store->paths().value();
        QVERIFY(gallery.store->remove({picture.id})); // while the scan is under way
        QCOMPARE(gallery.store->mark_missing({{picture.path, known[picture.path].id}}).value(), 0);
        QVERIFY(gallery.store->restore({picture.id}));
        QCOMPARE(gallery.find().size(), 1);
    }

    void pictures_of_earlier_versions_are_known_after_the_first_start()
    {
        GalleryFolder gallery;
        const auto picture = gallery.save("a", 1);
        gallery.rate(picture, 5);
        QVERIFY(gallery.database->execute("UPDATE picture SET bytes = 0, content = ''"));
        QCOMPARE(gallery.scan().unidentified, 1);
        QVERIFY(identify_pictures(gallery.index()));
        QCOMPARE(gallery.scan().unidentified, 0);
        QVERIFY(QFile::rename(picture.path, gallery.outputs + "/renamed.png"));
        gallery.scan();
        QCOMPARE(gallery.stars(), QStringList{"renamed.png: 5"});
    }

    void the_pictures_of_an_unfinished_job_are_found_where_they_went()
    {
        GalleryFolder gallery;
        HistoryStore history(*gallery.database);
        JobTable jobs(*gallery.database, history, gallery.outputs);
        const auto ids = jobs.insert({.request = request_of("a", 1, 2)}).value();
        const auto picture = gallery.save("a", 1, ids.history);
        QVERIFY(jobs.enter_picture(ids.job, 0, picture.path));
        QVERIFY(QFile::rename(picture.path, gallery.outputs + "/renamed.png"));
        gallery.scan();
        QCOMPARE(jobs.load_interrupted()->first().files.value(0), gallery.outputs + "/renamed.png");
        QCOMPARE(history.get(ids.history)->cover, QString("renamed.png"));
    }

    void rebuilding_erases_nothing_that_only_the_database_knew()
    {
        GalleryFolder gallery;
        const auto picture = gallery.save("a red house", 1, 7);
        gallery.rate(picture, 5);
        // Another program wrote the pixels anew, without our texts, and a copy made all file times new.
        QVERIFY(write_image(picture.path.toStdString(), plain(24, 9), {}));
        gallery.now = gallery.now.addDays(20);
        gallery.scan(ScanDepth::EveryFile);
        const auto found = gallery.find("house rating:5 note:mine request:7 date:2026-11-30 program:Sfumato seed:1");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().created, picture.created);
        QCOMPARE(found.first().width, 24);
        QCOMPARE(found.first().request, picture.request);
    }

    void a_lost_database_takes_the_days_from_the_dated_folders()
    {
        GalleryFolder gallery;
        for (int seed = 0; seed < 3; ++seed) gallery.save("a", seed);
        QVERIFY(QDir().mkpath(gallery.outputs + "/2025-02-03/good"));
        QVERIFY(QFile::copy(gallery.save("b", 9).path, gallery.outputs + "/2025-02-03/good/x.png"));
        QVERIFY(QFile::copy(gallery.outputs + "/2025-02-03/good/x.png", gallery.outputs + "/loose.png"));
        gallery.store.reset();
        gallery.database.reset();
        for (const char* ending : {"", "-wal", "-shm"}) QFile::remove(gallery.root + "/studio.db" + ending);
        gallery.open();
        gallery.scan();
        QCOMPARE(gallery.find("date:2026-11-30").size(), 4);
        QCOMPARE(gallery.find("date:2025-02-03 file:x").size(), 1);
        const QString today = QDate::currentDate().toString(Qt::ISODate); // no folder says another day
        QCOMPARE(gallery.store->find({.text = "file:loose date:" + today})->size(), 1);
        const auto in_order = gallery.store->find({.text = "date:2026-11-30", .sort = PictureSort::Oldest}).value();
        for (int i = 0; i < 3; ++i) QCOMPARE(in_order[i].request.seed, i);
    }

    void sources_are_found_where_the_data_folder_went()
    {
        GalleryFolder gallery;
        const QString source = gallery.root + "/sources/0123456789abcdef.png";
        QVERIFY(write_image(source.toStdString(), plain(16, 1), {}));
        GenerationRequest request = request_of("a", 1);
        request.mode = Inpaint{.init_image = source.toStdString(), .mask = {}};
        request.model.path = "/models/elsewhere/dream.safetensors"; // not of this folder: left as it is
        HistoryStore history(*gallery.database);
        JobTable jobs(*gallery.database, history, gallery.outputs);
        const auto ids = jobs.insert({.request = request}).value();
        QVERIFY(gallery.store->save(plain(16, 3), request, ids.history));
        gallery.store.reset();
        gallery.database.reset();
        const QString moved = gallery.dir.filePath("moved/studio");
        QVERIFY(QDir().mkpath(gallery.dir.filePath("moved")) && QDir().rename(gallery.root, moved));

        auto database = Database::open((moved + "/studio.db").toStdString()).value();
        HistoryStore there(*database);
        const auto expected = (moved + "/sources/0123456789abcdef.png").toStdString();
        const auto source_of = [](const GenerationRequest& of) { return std::get<Inpaint>(of.mode).init_image; };
        QCOMPARE(source_of(there.get(ids.history)->request), expected);
        QCOMPARE(there.get(ids.history)->request.model.path, request.model.path);
        QCOMPARE(source_of(JobTable(*database, there, moved + "/outputs").load_interrupted()->first().work.request),
                 expected);
        GalleryStore pictures(*database, moved + "/outputs", moved + "/trash");
        QCOMPARE(source_of(pictures.find({})->first().request), expected);
    }

    void a_change_of_time_zone_moves_nothing()
    {
        GalleryFolder gallery;
        HistoryStore history(*gallery.database);
        qint64 evening = 0, id = 0;
        {
            const Zone berlin("Europe/Berlin");
            gallery.now = {QDate(2026, 11, 30), QTime(0, 30)}; // the evening before in New York
            id = gallery.save("a", 1).id;
            evening = history.accept(request_of("a", 1)).value();
        }
        for (const char* where : {"America/New_York", "Europe/Berlin", "Pacific/Auckland"}) {
            const Zone zone(where);
            gallery.now = {QDate(2026, 12, 1), QTime(12, 0)};
            const auto picture = gallery.store->pictures().get(id).value();
            QCOMPARE(gallery.store->pictures().facets()->days, (QList<Counted>{{"2026-11-30", 1}}));
            for (const char* finds : {"date:2026-11-30", "date:yesterday", "date:>=2026-11-30", "date:<=2026-11-30",
                                      "date:2026-11-30..2026-11-30", "-date:2026-11-29"})
                QVERIFY2(gallery.find(finds).size() == 1 && history.find({.text = finds})->size() == 1, finds);
            for (const char* not_found : {"date:2026-11-29", "date:<2026-11-30", "date:>2026-11-30", "date:2026-12"})
                QVERIFY2(gallery.find(not_found).isEmpty() && history.find({.text = not_found})->isEmpty(), not_found);
            QCOMPARE(picture.created.date(), QDate(2026, 11, 30));
            QCOMPARE(picture.created.time(), QTime(0, 30));
            QCOMPARE(history.get(evening)->created.time(), QTime(0, 30));
            gallery.scan(ScanDepth::EveryFile);
        }
    }

    void rows_without_a_zone_stay_on_their_day()
    {
        GalleryFolder gallery;
        const Zone zone("America/New_York");
        gallery.save("a", 1);
        // As an earlier version wrote it in Berlin, half an hour after midnight.
        QVERIFY(gallery.database->execute("UPDATE picture SET zone_s = NULL, day = '2026-11-30', created_ms = ?",
                                          {QDateTime({2026, 11, 29}, {23, 30}, QTimeZone::utc()).toMSecsSinceEpoch()}));
        const auto picture = gallery.find("date:2026-11-30").first();
        QCOMPARE(picture.created.date(), QDate(2026, 11, 30));
        QCOMPARE(picture.created.toMSecsSinceEpoch(),
                 QDateTime({2026, 11, 29}, {23, 30}, QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void what_is_moved_while_the_program_runs_is_followed()
    {
        StudioFixture fixture;
        fixture.open();
        Library& library = fixture.studio->library();
        QSignalSpy scanned(&library, &Library::scanned);
        for (const int seed : {1, 2}) fixture.generate(request_of("a", seed));
        QTRY_COMPARE(fixture.pictures().size(), 2);
        QTRY_COMPARE(scanned.size(), 1); // from then on folders are watched
        const PictureEntry picture = fixture.pictures().first();
        library.setMarks({{.id = picture.id, .rating = 5, .label = 0, .note = {}}});
        const QString outputs = fixture.dir.filePath("outputs");
        const auto path = [&] {
            const auto found = wait_for(library.find({.text = "rating:5"}));
            return found.size() == 1 && fixture.pictures().size() == 2 ? QDir(outputs).relativeFilePath(found[0].path)
                                                                       : QString();
        };
        const QString day = QFileInfo(picture.path).path();
        QVERIFY(QFile::rename(picture.path, day + "/renamed.png"));
        QTRY_COMPARE_WITH_TIMEOUT(path(), QFileInfo(day).fileName() + "/renamed.png", kPatienceMs);
        QVERIFY(QDir().rename(day, outputs + "/my best"));
        QTRY_COMPARE_WITH_TIMEOUT(path(), QString("my best/renamed.png"), kPatienceMs);
        QVERIFY(QDir().mkpath(outputs + "/other"));
        QVERIFY(QFile::rename(outputs + "/my best/renamed.png", outputs + "/other/there.png"));
        QTRY_COMPARE_WITH_TIMEOUT(path(), QString("other/there.png"), kPatienceMs);
        fixture.generate(request_of("a", 3));
        QTRY_COMPARE(fixture.pictures().size(), 3);
    }

    void deleting_many_goes_on_past_one_that_is_gone_and_undo_undoes_what_happened()
    {
        GalleryFolder gallery;
        QList<qint64> ids;
        QStringList paths;
        for (int seed = 0; seed < 5; ++seed) {
            const auto picture = gallery.save("a", seed);
            ids << picture.id;
            paths << picture.path;
        }
        QVERIFY(QFile::remove(paths[1]) && QFile::remove(paths[3]));
        QList<qint64> went, came;
        const auto removed = gallery.store->remove(ids, &went);
        QVERIFY(!removed);
        const QString line = QString::fromStdString(removed.error().line());
        QVERIFY2(line.contains("00001-1.png and 1 more: is not there any more"), qPrintable(line));
        QCOMPARE(went, (QList<qint64>{ids[0], ids[2], ids[4]}));
        QCOMPARE(gallery.find().size(), 0);
        QFile blocked(paths[2]); // somebody put another file there meanwhile
        QVERIFY(blocked.open(QIODevice::WriteOnly) && blocked.write("other") == 5);
        blocked.close();
        QVERIFY(!gallery.store->restore(went, &came));
        QCOMPARE(came, (QList<qint64>{ids[0], ids[4]}));
        QVERIFY(QFile::exists(paths[0]) && QFile::exists(paths[4]) && !QFile::exists(paths[1]));
        QCOMPARE(gallery.find().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPictureIdentity)
#include "test_picture_identity.moc"
