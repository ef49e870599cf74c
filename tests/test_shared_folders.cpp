// Folders that are not ours alone: what several writers do in one at the same time, and what systems leave in them.
#include "core/base/file_io.h"
#include "core/base/free_name.h"
#include "core/imaging/image.h"
#include "core/pipeline/picture_names.h"
#include "core/studio/gallery/picture_import.h"
#include "core/studio/training/picture_survey.h"
#include "core/training/folder_data_set.h"
#include "core/studio/storage/picture_writer.h"

#include <QtTest>

#include <latch>
#include <set>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace sfumato;
namespace fs = std::filesystem;

namespace {

Image plain(int shade) { return {8, 8, std::vector<std::uint8_t>(8 * 8 * 3, static_cast<std::uint8_t>(shade))}; }

/// The first byte of every picture in a folder; hidden files would be left-overs.
std::multiset<int> shades_in(const QString& folder)
{
    std::multiset<int> shades;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const auto image = read_image(file.filePath().toStdString());
        shades.insert(image ? image->rgb[0] : -1);
    }
    return shades;
}

const LibraryIndex kNobody{.paths = [] { return QHash<QString, KnownPicture>(); },
                           .enter = [](const QList<PictureEntry>&) { return Result<void>(); },
                           .mark_missing = [](const QHash<QString, qint64>&) { return 0; }};

/// Ten pictures that nobody means, and one that somebody does, in a folder whose own name is hidden.
void put_what_systems_leave(const QString& folder)
{
    for (const char* name : {"mine/a.png", ".hidden/b.png", "._a.png", "mine/.c.jpg", ".Trash/d.png",
                             ".Trash-1000/files/e.png", "mine/@eaDir/a.png/SYNOPHOTO_THUMB_XL.jpg", "#recycle/f.webp",
                             "$RECYCLE.BIN/S-1-5/g.png", "System Volume Information/h.png", "lost+found/i.png"})
        if (!write_image((folder + u'/' + QLatin1String(name)).toStdString(), plain(9))) qFatal("%s", name);
}
constexpr int kLeftOut = 10;

/// Two threads that begin together.
template <class Work> void twice_at_once(Work&& work)
{
    std::latch begin(2);
    const auto one = [&](int which) {
        begin.arrive_and_wait();
        work(which);
    };
    std::jthread other(one, 1);
    one(0);
}

constexpr int kPictures = 40;

} // namespace

class TestSharedFolders : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    [[nodiscard]] QString fresh(const QString& name) const { return dir_.filePath(name); }

private Q_SLOTS:
    void two_programs_with_one_seed()
    {
        const QString folder = fresh("programs");
        const auto write_all = [&](int first) {
            for (int i = 0; i < kPictures; ++i)
                if (!write_numbered_picture(folder.toStdString(), plain(first + i), 7, {})) return 1;
            return 0;
        };
        const pid_t child = ::fork();
        if (child == 0) ::_exit(write_all(100));
        QCOMPARE(write_all(0), 0);
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        std::multiset<int> all;
        for (int i = 0; i < kPictures; ++i) all.insert({i, 100 + i});
        QVERIFY(shades_in(folder) == all);
    }

    void two_windows_with_one_seed()
    {
        const QString outputs = fresh("windows");
        GenerationRequest request;
        request.seed = 7;
        twice_at_once([&](int which) {
            const PictureWriter writer(outputs);
            for (int i = 0; i < kPictures; ++i)
                QVERIFY(writer.write(plain(100 * which + i), request, QDate(2026, 12, 1)));
        });
        std::multiset<int> all;
        for (int i = 0; i < kPictures; ++i) all.insert({i, 100 + i});
        QVERIFY(shades_in(outputs + "/2026-12-01") == all);
    }

    /// Whoever looked first, and took a name that had become another's meanwhile, replaced a picture.
    void a_name_that_is_taken_between_the_look_and_the_writing()
    {
        const fs::path folder = fresh("late").toStdString();
        const auto written = write_new_file(
            [&](int attempt) {
                if (attempt == 0) {
                    const auto others = write_file_atomically(folder / "0", "theirs");
                    if (!others) qFatal("cannot write");
                }
                return folder / std::to_string(attempt);
            },
            "ours");
        QVERIFY(written);
        QCOMPARE(*written, folder / "1");
        QCOMPARE(read_file(folder / "0").value(), std::string("theirs"));
        QCOMPARE(read_file(folder / "1").value(), std::string("ours"));
    }

    void two_imports_of_pictures_with_one_name()
    {
        const QString outputs = fresh("outputs");
        const QDateTime day(QDate(2026, 12, 1), QTime(12, 0));
        for (int which : {0, 1}) {
            const QString folder = fresh("from%1").arg(which);
            for (int i = 0; i < kPictures; ++i) {
                const QString file = folder + QStringLiteral("/%1.png").arg(i);
                QVERIFY(write_image(file.toStdString(), plain(100 * which + i)));
                QFile dated(file);
                QVERIFY(dated.open(QIODevice::ReadWrite));
                QVERIFY(dated.setFileTime(day, QFileDevice::FileModificationTime));
            }
        }
        twice_at_once([&](int which) {
            const auto report = import_pictures(fresh("from%1").arg(which), outputs, kNobody);
            QVERIFY(report);
            QCOMPARE(report->entered, kPictures);
        });
        std::multiset<int> all;
        for (int i = 0; i < kPictures; ++i) all.insert({i, 100 + i});
        QVERIFY(shades_in(outputs + "/2026-12-01") == all);
    }

    void what_is_written_once_replaces_nothing()
    {
        const fs::path file = fresh("once.txt").toStdString();
        QVERIFY(write_file_once(file, "a"));
        QVERIFY(write_file_once(file, "a"));
        const auto other = write_file_once(file, "b");
        QVERIFY(!other);
        QVERIFY(other.error().line().find("once.txt") != std::string::npos);
        QCOMPARE(read_file(file).value(), std::string("a"));
    }

    void an_import_leaves_out_what_systems_leave()
    {
        put_what_systems_leave(fresh(".shared"));
        const auto report = import_pictures(fresh(".shared"), fresh("taken"), kNobody);
        QVERIFY(report);
        QCOMPARE(report->entered + report->known + report->unreadable, 1);
        QCOMPARE(report->left_out, kLeftOut);
    }

    void the_gallery_leaves_out_what_systems_leave()
    {
        put_what_systems_leave(fresh(".gallery"));
        QStringList entered;
        LibraryIndex index = kNobody;
        index.enter = [&](const QList<PictureEntry>& pictures) {
            for (const PictureEntry& picture : pictures) entered << picture.path;
            return Result<void>();
        };
        const auto report = scan_library(fresh(".gallery"), index, ScanDepth::EveryFile);
        QVERIFY(report);
        QCOMPARE(entered, QStringList{fresh(".gallery/mine/a.png")});
        QCOMPARE(report->left_out, kLeftOut);
    }

    void training_leaves_out_what_systems_leave()
    {
        put_what_systems_leave(fresh(".training"));
        PictureSurvey survey;
        survey.scan(fresh(".training"));
        QTRY_COMPARE(survey.checked(), 1);
        QCOMPARE(survey.pictures().first().path, fresh(".training/mine/a.png"));
        int said = 0;
        for (const Error& problem : survey.problems())
            said += QString::fromStdString(problem.line()).section(' ', -1).toInt();
        QCOMPARE(said, kLeftOut);

        const auto files = training::pictures_below(fresh(".training").toStdString());
        QVERIFY(files);
        QCOMPARE(files->files.size(), std::size_t(1));
    }

    void folders_are_made_by_one()
    {
        std::array<std::set<fs::path>, 2> made;
        twice_at_once([&](int which) {
            for (int i = 0; i < kPictures; ++i) {
                const auto folder = make_new_folder(
                    [&](int attempt) { return fs::path(fresh("runs").toStdString()) / std::to_string(attempt); });
                QVERIFY(folder);
                made[which].insert(*folder);
            }
        });
        made[0].merge(made[1]);
        QCOMPARE(made[0].size(), std::size_t(2 * kPictures));
        QVERIFY(made[1].empty());
    }
};

QTEST_GUILESS_MAIN(TestSharedFolders)
#include "test_shared_folders.moc"
