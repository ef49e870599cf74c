// Documents: what is saved comes back, what is broken says so, and what is killed is offered again.
#include "core/base/file_io.h"
#include "core/painting/fill.h"
#include "core/pipeline/provenance.h"
#include "core/studio/document/canvas_export.h"
#include "core/studio/document/document_keeper.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <random>

#include <zip.h>

using namespace sfumato;
using namespace sfumato::painting;

namespace {

CanvasDocument sample(unsigned seed)
{
    Image picture{150, 100, std::vector<std::uint8_t>(150 * 100 * 3)};
    std::mt19937 random(seed);
    for (auto& byte : picture.rgb) byte = static_cast<std::uint8_t>(random());
    CanvasDocument document{document_of(picture), {}};
    for (int i = 0; i < 4; ++i)
        composite(document.art,
                  {.layer = i % 2 ? Layer::Mask : Layer::Sketch,
                   .colour = {std::uint8_t(random()), 7, 200},
                   .opacity = 0.37 + 0.1 * i},
                  polygon(document.art, ellipse_corners({10.0 + 20 * i, 10}, {60.0 + 20 * i, 80.5})));
    GenerationRequest request;
    request.prompt = "a red house, “quoted”";
    request.seed = seed;
    document.requests = {request};
    return document;
}

Result<OpenedCanvas> wait(QFuture<Result<OpenedCanvas>> future)
{
    while (!future.isFinished()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return future.result();
}

Result<void> wait(QFuture<Result<void>> future)
{
    while (!future.isFinished()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return future.result();
}

/// A keeper over its own data folder.
struct Fixture {
    explicit Fixture(const QString& folder)
        : dir(*DataDir::open(folder)), settings(dir.settings()), keeper(std::make_unique<DocumentKeeper>(dir, settings))
    {
    }
    DataDir dir;
    Settings settings;
    std::unique_ptr<DocumentKeeper> keeper;
};

void damage(const QString& path, const std::function<void(QByteArray&)>& change)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    change(bytes);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

/// An archive of these entries.
void write_zip(const QString& path, const QList<std::pair<QByteArray, QByteArray>>& entries)
{
    zip_t* zip = zip_open(path.toUtf8(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : entries)
        zip_file_add(zip, name, zip_source_buffer(zip, content.constData(), content.size(), 0), ZIP_FL_ENC_UTF_8);
    QCOMPARE(zip_close(zip), 0);
}

/// The program that is killed: paints, says so once the copy is on the disk, and goes on.
int paint(QCoreApplication& app, const QString& folder)
{
    Fixture fixture(folder);
    fixture.keeper->setAutosaveInterval(10);
    QObject::connect(fixture.keeper.get(), &DocumentKeeper::autosaved, [] { std::puts("saved"); std::fflush(stdout); });
    fixture.keeper->setDocument(sample(5), QStringLiteral("/somewhere/castle.sfu"));
    return app.exec();
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_document_comes_back_byte_by_byte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.sfu");
        for (const unsigned seed : {1U, 2U}) {
            const CanvasDocument document = sample(seed);
            CanvasWriter writer;
            QVERIFY(writer.write(path, sample(7)));
            QVERIFY(writer.write(path, document));      // over another one, by a writer that remembers it
            const auto read = read_canvas_file(path);
            QVERIFY2(read, read ? "" : read.error().line().c_str());
            QVERIFY(read->document.art == document.art);
            QVERIFY(read->document.requests == document.requests);
            QVERIFY(read->saved_as.isEmpty());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList("a.sfu"));     // no temporary file is left
    }

    void it_is_a_zip_that_others_can_look_into()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.sfu");
        QVERIFY(CanvasWriter().write(path, sample(1)));
        zip_t* zip = zip_open(path.toUtf8(), ZIP_RDONLY, nullptr);
        QVERIFY(zip);
        const auto read = [zip](const char* name) {
            zip_stat_t stat;
            zip_stat(zip, name, 0, &stat);
            QByteArray bytes(qsizetype(stat.size), '\0');
            zip_file_t* file = zip_fopen(zip, name, 0);
            zip_fread(file, bytes.data(), stat.size);
            zip_fclose(file);
            return bytes;
        };
        QCOMPARE(QImage::fromData(read("layers/picture.png")).size(), QSize(150, 100));
        QCOMPARE(QImage::fromData(read("masks/mask.png")).size(), QSize(150, 100));
        QCOMPARE(QImage::fromData(read("thumbnail.png")).size(), QSize(150, 100));
        QCOMPARE(Json::parse(read("manifest.json").toStdString())["version"].get<int>(), 1);
        zip_discard(zip);
    }

    void a_broken_document_says_what_is_wrong()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.sfu");
        const auto refusal = [&] {
            const auto read = read_canvas_file(path);
            return read ? QByteArray() : QByteArray::fromStdString(read.error().line());
        };
        QVERIFY(refusal().contains("a.sfu"));
        QVERIFY(CanvasWriter().write(path, sample(1)));
        damage(path, [](QByteArray& bytes) { bytes.chop(200); });
        QVERIFY2(refusal().contains("broken document"), refusal());
        QVERIFY(CanvasWriter().write(path, sample(1)));
        damage(path, [](QByteArray& bytes) { bytes[bytes.indexOf("IDAT") + 40] ^= 1; });
        QVERIFY2(refusal().contains("picture.png"), refusal());
        damage(path, [](QByteArray& bytes) { bytes = "no zip at all"; });
        QVERIFY2(refusal().contains("broken document"), refusal());
        write_zip(path, {{"hello.txt", "hello"}});
        QVERIFY2(refusal().contains("manifest.json is missing"), refusal());
        write_zip(path, {{"manifest.json", R"({"format":"sfumato canvas","version":99,"width":8,"height":8})"}});
        QVERIFY2(refusal().contains("newer"), refusal());
        write_zip(path, {{"manifest.json", R"({"format":"sfumato canvas","version":1,"width":99999,"height":8})"}});
        QVERIFY2(refusal().contains("99999"), refusal());
        write_zip(path, {{"manifest.json", R"({"format":"sfumato canvas","version":"one"})"}});
        QVERIFY2(refusal().contains("wrong type"), refusal());
        write_zip(
            path,
            {{"manifest.json",
              R"({"format":"sfumato canvas","version":1,"width":8,"height":8,"layers":[{"name":"picture","file":"layers/picture.png"}]})"},
             {"requests.json", "[]"}});
        QVERIFY2(refusal().contains("layers/picture.png is missing"), refusal());
    }

    void a_picture_opens_with_its_request_and_is_exported_with_it()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        const CanvasDocument document = sample(3);
        for (const char* name : {"a.png", "a.webp", "a.jpg"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QVERIFY(export_canvas(document, path));
            const auto opened = wait(fixture.keeper->open(path));
            QVERIFY(opened);
            QCOMPARE(opened->document.requests.size(), 1U);
            QCOMPARE(opened->document.requests[0].prompt, document.requests[0].prompt);
            if (path.endsWith("jpg")) continue;
            QVERIFY(flattened(opened->document.art) == flattened(document.art));
        }
        const auto converted = wait(fixture.keeper->open(QStringLiteral(SFUMATO_TEST_DATA "/colours/adobe.png")));
        QVERIFY(converted && converted->notice.text().find("adobe.png were converted") != std::string::npos);
        const auto refused = wait(fixture.keeper->open(folder.filePath("none.png")));
        QVERIFY(!refused);
        QVERIFY(QString::fromStdString(refused.error().line()).contains("none.png"));
    }

    void a_mask_goes_out_and_comes_in_as_a_picture()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("mask.png");
        const CanvasDocument document = sample(2);
        QVERIFY(export_mask(document, path));
        const auto mask = read_grey_image(path.toStdString());
        QVERIFY(mask);
        QVERIFY(mask->grey == mask_of(document.art).grey);
    }

    void saving_remembers_where_and_what_was_saved()
    {
        QTemporaryDir folder;
        Fixture fixture(folder.filePath("data"));
        QVERIFY(!wait(fixture.keeper->save(folder.filePath("a.sfu"))));        // nothing is on the canvas
        fixture.keeper->setDocument(sample(1), {});
        QVERIFY(fixture.keeper->isModified());
        QVERIFY(wait(fixture.keeper->save(folder.filePath("a.sfu"))));
        QVERIFY(!fixture.keeper->isModified());
        QCOMPARE(fixture.keeper->path(), folder.filePath("a.sfu"));
        fixture.keeper->setDocument(sample(2), fixture.keeper->path());
        QVERIFY(fixture.keeper->isModified());
        for (int i = 0; i < 12; ++i) QVERIFY(wait(fixture.keeper->save(folder.filePath(QString("%1.sfu").arg(i)))));
        QCOMPARE(fixture.keeper->recentFiles().size(), qsizetype(DocumentKeeper::kRecentFiles));
        QCOMPARE(fixture.keeper->recentFiles().first(), folder.filePath("11.sfu"));
        fixture.keeper->setDocument(sample(4), fixture.keeper->path());
        const auto refused = wait(fixture.keeper->save("/proc/none/a.sfu"));
        QVERIFY(!refused);
        QVERIFY(fixture.keeper->isModified());
        QCOMPARE(fixture.keeper->path(), folder.filePath("11.sfu"));
    }

    void a_killed_program_leaves_its_canvas()
    {
        QTemporaryDir folder;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {"-paint", folder.path()});
        QVERIFY(program.waitForStarted());
        QVERIFY(program.waitForReadyRead(20000));
        QCOMPARE(program.readLine().trimmed(), QByteArray("saved"));
        {
            const Fixture beside(folder.path());
            QVERIFY(!beside.keeper->recoverable());        // it is alive: nothing was left
        }
        ::kill(pid_t(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());

        Fixture fixture(folder.path());
        const auto left = fixture.keeper->recoverable();
        QVERIFY(left);
        QVERIFY(!left->session.ended && !left->session.tried);
        const auto opened = wait(fixture.keeper->readRecoverable());
        QVERIFY(opened && opened->modified);
        fixture.keeper->takeOver(*opened);
        QVERIFY(opened->document.art == sample(5).art);
        QVERIFY(opened->document.requests == sample(5).requests);
        QCOMPARE(fixture.keeper->path(), QString("/somewhere/castle.sfu"));
        QVERIFY(fixture.keeper->isModified());
        QTRY_VERIFY(!fixture.keeper->recoverable());
    }

    void after_a_quiet_end_what_was_not_saved_is_in_a_copy_and_what_was_in_its_own_file()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            fixture.keeper->setDocument(sample(6), {});
        }
        {
            Fixture fixture(folder.path());
            const auto left = fixture.keeper->recoverable();
            QVERIFY(left);
            QVERIFY(left->session.ended);
            const auto opened = wait(fixture.keeper->readRecoverable());
            QVERIFY(opened);
            fixture.keeper->takeOver(*opened);
            QVERIFY(wait(fixture.keeper->save(folder.filePath("a.sfu"))));
        }
        {
            Fixture fixture(folder.path());
            const auto left = fixture.keeper->recoverable();
            QVERIFY(left && left->file.isEmpty());
            QCOMPARE(left->session.path, folder.filePath("a.sfu"));
            QCOMPARE(
                QDir(fixture.dir.recovery()).entryList(QDir::Files).filter(".sfu").filter(QRegularExpression("sfu$")),
                QStringList());
        }
    }

    void what_was_left_can_be_thrown_away()
    {
        QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            fixture.keeper->setDocument(sample(6), {});
        }
        Fixture fixture(folder.path());
        QVERIFY(fixture.keeper->recoverable());
        fixture.keeper->discardRecoverable();
        QVERIFY(!fixture.keeper->recoverable());
        fixture.keeper.reset();
        QCOMPARE(QDir(fixture.dir.recovery()).entryList(QDir::Files), QStringList());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "-paint") == 0) return paint(app, QString::fromLocal8Bit(argv[2]));
    TestDocument test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_document.moc"
