// A studio at work is killed at random moments, again and again over one data folder: what it had announced is there.
// -kills N: how often; -seed N: the same moments again.
#include "core/pipeline/provenance.h"
#include "core/studio/gallery/library.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/studio.h"
#include "tests/support/fake_pipeline.h"

#include <QProcess>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <random>

#include <unistd.h>

using namespace sfumato;

namespace {

int kills = 12;
unsigned seed = std::random_device()();

void announce(const char* what, const QByteArray& value)
{
    const QByteArray line = QByteArray(what) + ' ' + value + '\n';
    (void)!::write(STDOUT_FILENO, line.constData(),
                   static_cast<size_t>(line.size())); // no buffer that dies with the process
}

/// The studio that is killed: asks for pictures without end, and says what a person would have seen.
int work(QCoreApplication& app, const QString& folder, const QByteArray& name)
{
    FakeScript script;
    auto opened = Studio::open({.data_dir = folder, .pipeline = {}, .open_model = FakePipeline::factory(script)});
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().line().c_str());
        return 1;
    }
    Studio& studio = **opened;
    int asked = 0;
    const auto ask = [&] {
        GenerationRequest request;
        request.prompt = (name + " prompt " + QByteArray::number(++asked)).toStdString();
        request.width = request.height = 64;
        request.steps = 3;
        request.seed = asked;
        request.count = asked % 3 + 1;
        (void)studio.jobs().generate(request);
    };
    QObject::connect(&studio.jobs(), &JobService::jobStarted, [&](JobId job) {
        announce("prompt", QByteArray::fromStdString(studio.jobs().queue().find(job)->job.request.prompt));
    });
    QObject::connect(&studio.jobs(), &JobService::pictureSaved,
                     [&](JobId, const PictureEntry& picture) { announce("picture", picture.path.toUtf8()); });
    QObject::connect(&studio.jobs(), &JobService::jobFinished, ask);
    for (int i = 0; i < 3; ++i) ask();
    announce("ready", {});
    return app.exec();
}

struct Announced {
    QByteArrayList prompts, pictures;
};

void take(const QByteArray& output, Announced& announced)
{
    for (const QByteArray& line :
         output.left(output.lastIndexOf('\n') + 1).split('\n')) { // a line that was cut off was not announced
        if (line.startsWith("prompt ")) announced.prompts << line.mid(7);
        if (line.startsWith("picture ")) announced.pictures << line.mid(8);
    }
}

} // namespace

class TestKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_announced_is_lost()
    {
        const QTemporaryDir dir;
        Announced announced;
        std::mt19937 random(seed);
        qInfo("seed %u", seed);
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--work"), dir.path(), QStringLiteral("run %1").arg(kill)});
            QByteArray output;
            // After so many announcements, and somewhere on the way to the next.
            const int announcements = std::uniform_int_distribution(1, 24)(random);
            while (!output.contains("ready") || output.count('\n') < announcements) {
                QVERIFY2(child.waitForReadyRead(30'000), "the studio did not start or does not work");
                output += child.readAllStandardOutput();
            }
            QThread::usleep(std::uniform_int_distribution<unsigned long>(0, 5'000)(random));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            take(output + child.readAllStandardOutput(), announced);
        }
        QVERIFY(announced.prompts.size() >= kills / 2);
        QVERIFY(announced.pictures.size() >= kills / 2);
        qInfo("%d kills, %lld prompts, %lld pictures", kills, static_cast<long long>(announced.prompts.size()),
              static_cast<long long>(announced.pictures.size()));

        FakeScript script;
        auto studio
            = Studio::open({.data_dir = dir.path(), .pipeline = {}, .open_model = FakePipeline::factory(script)})
                  .value();
        QSignalSpy scanned(&studio->library(), &Library::scanned);
        QVERIFY(scanned.wait(20'000));
        check(*studio, announced);
    }

private:
    static void check(Studio& studio, const Announced& announced)
    {
        auto found = studio.library().find({});
        QTRY_VERIFY(found.isFinished());
        QHash<QString, PictureEntry> library;
        for (const PictureEntry& picture : found.result()) library.insert(picture.path, picture);
        for (const QByteArray& path : announced.pictures) {
            QVERIFY2(library.contains(QString::fromUtf8(path)), path);
            const auto request = read_request(path.toStdString());
            QVERIFY2(request, path);
            QCOMPARE(*request, library[QString::fromUtf8(path)].request);
        }
        for (const PictureEntry& picture : library)
            QVERIFY2(read_image(picture.path.toStdString()), qPrintable(picture.path)); // none is half there

        auto rows = studio.history().find({.text = {}, .distinct_prompts = false, .limit = 1000000});
        QTRY_VERIFY(rows.isFinished());
        QSet<QByteArray> prompts;
        for (const HistoryEntry& entry : rows.result()) prompts << QByteArray::fromStdString(entry.request.prompt);
        for (const QByteArray& prompt : announced.prompts) QVERIFY2(prompts.contains(prompt), prompt);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--work"))
        return work(app, arguments[2], arguments[3].toUtf8());
    for (const auto& [flag, value] :
         {std::pair<const char*, std::function<void(const QString&)>>{"-kills",
                                                                      [](const QString& n) { kills = n.toInt(); }},
          {"-seed", [](const QString& n) { seed = n.toUInt(); }}}) {
        const auto at = arguments.indexOf(QLatin1String(flag));
        if (at < 1 || at + 1 >= arguments.size()) continue;
        value(arguments[at + 1]);
        arguments.remove(at, 2);
    }
    TestKills test;
    return QTest::qExec(&test, arguments);
}

#include "test_kills.moc"
