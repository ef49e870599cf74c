// Disks that become full, read-only or vanish while pictures are made: none that is finished is lost, each is said.
// -moments N: how many such moments; -seed N: the same again. What needs a file system of its own is left out where
// none can be mounted.
#include "core/pipeline/provenance.h"
#include "core/studio/storage/database.h"
#include "tests/support/long_functions.h"
#include "tests/support/studio_fixture.h"

#include <QDirIterator>
#include <QtTest>

#include <csignal>
#include <memory>
#include <random>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sfumato;

namespace {

int moments = 12;
unsigned seed = std::random_device()();

/// A disk that takes nothing as long as it lives.
struct Trouble {
    virtual ~Trouble() = default;
};

/// No file grows beyond a few bytes: what is written ends in an error, as on a full disk, the database's, too.
struct NothingFits final : Trouble {
    NothingFits()
    {
        ::signal(SIGXFSZ, SIG_IGN); // the error, not the end of the program
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{64, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~NothingFits() override { ::setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

/// A folder becomes another thing: a disk that was unplugged, its place taken.
struct Vanished final : Trouble {
    explicit Vanished(QString folder_) : folder(std::move(folder_))
    {
        if (!QDir().rename(folder, folder + ".gone")) qFatal("cannot be renamed");
        QFile in_the_way(folder);
        if (!in_the_way.open(QIODevice::WriteOnly)) qFatal("cannot be made");
    }
    ~Vanished() override
    {
        QFile::remove(folder);
        QDir().rename(folder + ".gone", folder);
    }
    QString folder;
};

/// Nobody may write into the folder or those in it. Means nothing to root.
struct NotAllowed final : Trouble {
    explicit NotAllowed(const QString& folder)
    {
        folders << folder;
        QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (below.hasNext()) folders << below.next();
        for (const QString& one : folders) ::chmod(qPrintable(one), 0555);
    }
    ~NotAllowed() override
    {
        for (const QString& one : folders) ::chmod(qPrintable(one), 0755);
    }
    QStringList folders;
};

/// On a file system of its own.
struct Filled final : Trouble {
    explicit Filled(const QString& folder) : filler(folder + "/filler")
    {
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) qFatal("cannot be made");
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {}
    }
    ~Filled() override { filler.remove(); }
    QFile filler;
};

struct MountedReadOnly final : Trouble {
    explicit MountedReadOnly(const QString& folder_) : folder(folder_.toLocal8Bit())
    {
        if (::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            qFatal("not remounted");
    }
    ~MountedReadOnly() override { ::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT, nullptr); }
    QByteArray folder;
};

/// A small file system at a folder.
struct SmallDisk {
    explicit SmallDisk(const QString& folder_) : folder(folder_.toLocal8Bit())
    {
        QDir().mkpath(folder_);
        mounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (mounted) ::umount2(folder.constData(), MNT_DETACH);
    }
    QByteArray folder;
    bool mounted = false;
};

using Kinds = QList<std::function<std::unique_ptr<Trouble>()>>;

/// "prompt seed" of every picture below the folders, however often.
QStringList pictures_in(const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(folder, {"*.png"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto request = read_request(files.next().toStdString());
            if (!request) {
                found << "broken: " + files.filePath();
                continue;
            }
            found << QString::fromStdString(request->prompt) + ' ' + QString::number(request->seed);
        }
    }
    found.sort();
    return found;
}

/// Over and over: pictures are asked for, the disk goes wrong at some step, they are finished, the disk comes back.
void try_moments(StudioFixture& fixture, const Kinds& kinds, int times, int& said_in_all)
{
    std::mt19937 random(seed);
    JobService& jobs = fixture.studio->jobs();
    QStringList made, saved;
    int failed = 0;
    QObject context;
    QObject::connect(&jobs, &JobService::imageFinished, &context,
                     [&](JobId, int, int, const QImage&, const GenerationRequest& request) {
                         made << QString::fromStdString(request.prompt) + ' ' + QString::number(request.seed);
                     });
    QObject::connect(&jobs, &JobService::pictureSaveFailed, &context, [&] { ++failed; });
    const QString elsewhere = fixture.dir.filePath("elsewhere");
    for (int moment = 0; moment < times; ++moment) {
        failed = 0;
        const int count = std::uniform_int_distribution(1, 3)(random);
        const int after = std::uniform_int_distribution(0, count * 3 - 1)(random);
        fixture.script.gate.let_through(after);
        fixture.generate(request_of("moment " + std::to_string(moment), 1 + moment * 10, count));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.script.gate.holds(), kPatienceMs);
        wait_for(fixture.studio->history().find({})); // what was finished before is there
        auto trouble = kinds[moment % kinds.size()]();
        fixture.script.gate.open();
        // The picture that is being made is finished, and cannot be saved; the queue stops and says so.
        QTRY_VERIFY_WITH_TIMEOUT(failed > 0, kPatienceMs);
        QVERIFY(jobs.unsavedCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.queue().running() && fixture.queue().isPaused(), kPatienceMs);
        wait_for(fixture.studio->history().find({}));
        QCoreApplication::processEvents();
        QCOMPARE(failed, jobs.unsavedCount()); // each was said
        said_in_all += failed;
        if (moment % 3 == 0) { // trying again while it is full loses nothing, however often
            const int before = jobs.unsavedCount();
            jobs.retryUnsaved();
            jobs.retryUnsaved();
            QTRY_COMPARE_WITH_TIMEOUT(failed, 2 * before, kPatienceMs);
            QCOMPARE(jobs.unsavedCount(), before);
        }
        if (moment % 4 == 1) { // another place; the rest of the job then meets the trouble again
            const auto there = pictures_in({elsewhere}).size() + jobs.unsavedCount();
            if (dynamic_cast<NothingFits*>(trouble.get())) trouble.reset(); // it is everywhere
            jobs.retryUnsaved(elsewhere);
            QTRY_VERIFY_WITH_TIMEOUT(pictures_in({elsewhere}).size() >= there, kPatienceMs);
        }
        trouble.reset();
        jobs.retryUnsaved();
        // The rest of the job is made by itself. It may have met the trouble once more before that was gone.
        QTRY_VERIFY_WITH_TIMEOUT((jobs.unsavedCount() > 0 ? jobs.retryUnsaved() : void(),
                                  fixture.queue().isEmpty() && jobs.unsavedCount() == 0),
                                 kPatienceMs);
        QVERIFY(!fixture.queue().isPaused());
    }
    wait_for(fixture.studio->history().find({}));
    made.sort();
    QCOMPARE(pictures_in({fixture.dir.filePath("outputs"), elsewhere}), made); // each once
    fixture.reopen();
    settle(*fixture.studio);
    QVERIFY(fixture.queue().interrupted().isEmpty()); // nothing is taken for unfinished
}

} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_finished_picture_is_lost()
    {
        qInfo("seed %u", seed);
        StudioFixture fixture;
        fixture.open();
        const QString outputs = fixture.dir.filePath("outputs");
        Kinds kinds{[] { return std::make_unique<NothingFits>(); },
                    [outputs] { return std::make_unique<Vanished>(outputs); }};
        if (::geteuid() != 0) kinds << [outputs] { return std::make_unique<NotAllowed>(outputs); };
        int said = 0;
        try_moments(fixture, kinds, moments, said);
        QVERIFY(said >= moments);
    }

    void nor_on_a_file_system_of_its_own()
    {
        StudioFixture fixture;
        const QString outputs = fixture.dir.filePath("outputs");
        const SmallDisk disk(outputs);
        if (!disk.mounted) QSKIP("no file system can be mounted here: a full and a read-only one are left out");
        fixture.open();
        int said = 0;
        try_moments(fixture,
                    {[outputs] { return std::make_unique<Filled>(outputs); },
                     [outputs] { return std::make_unique<MountedReadOnly>(outputs); }},
                    moments, said);
        QVERIFY(said >= moments);
        fixture.studio.reset();
    }

    void a_picture_whose_row_cannot_be_written_has_one_file()
    {
        StudioFixture fixture;
        fixture.open();
        fixture.generate(request_of("first"));
        QTRY_COMPARE(fixture.pictures().size(), 1);
        settle(*fixture.studio);
        // A second connection holds the database: files can be written, rows cannot.
        QSignalSpy failed(&fixture.studio->jobs(), &JobService::pictureSaveFailed);
        fixture.script.gate.close();
        fixture.generate(request_of("castle"));
        QTRY_VERIFY(fixture.script.gate.holds());
        wait_for(fixture.studio->history().find({}));
        {
            auto other = Database::open(fixture.dir.filePath("studio.db").toStdString()).value();
            QVERIFY(other->execute(QStringLiteral("BEGIN IMMEDIATE")));
            fixture.script.gate.open();
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
            QVERIFY(other->execute(QStringLiteral("ROLLBACK")));
        }
        fixture.studio->jobs().retryUnsaved();
        QTRY_COMPARE(fixture.studio->jobs().unsavedCount(), 0);
        QTRY_COMPARE(fixture.pictures().size(), 2);
        QCOMPARE(pictures_in({fixture.dir.filePath("outputs")}), (QStringList{"castle 1", "first 1"}));
    }

    void a_job_whose_picture_is_only_in_memory_is_not_recorded_as_finished()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy failed(&fixture.studio->jobs(), &JobService::pictureSaveFailed);
        {
            const Vanished gone(fixture.dir.filePath("outputs"));
            fixture.generate(request_of("castle"));
            QTRY_COMPARE(failed.size(), 1);
            QTRY_VERIFY(fixture.queue().isEmpty());
            fixture.studio.reset(); // as a kill: nobody was asked
        }
        fixture.open();
        QTRY_COMPARE(fixture.queue().interrupted().size(), 1);
        fixture.studio->jobs().resumeInterrupted();
        QTRY_COMPARE(pictures_in({fixture.dir.filePath("outputs")}), QStringList{"castle 1"});
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    for (const auto& [flag, value] :
         {std::pair<const char*, std::function<void(const QString&)>>{"-moments",
                                                                      [](const QString& n) { moments = n.toInt(); }},
          {"-seed", [](const QString& n) { seed = n.toUInt(); }}}) {
        const auto at = arguments.indexOf(QLatin1String(flag));
        if (at < 1 || at + 1 >= arguments.size()) continue;
        value(arguments[at + 1]);
        arguments.remove(at, 2);
    }
    let_functions_take(std::chrono::minutes(5) + std::chrono::seconds(2) * moments);
    TestFullDisk test;
    return QTest::qExec(&test, arguments);
}

#include "test_full_disk.moc"
