// Pictures of other programs come in with what they say about themselves, and a selection goes out whole.
#include "core/pipeline/provenance.h"
#include "core/studio/storage/gallery_store.h"
#include "core/studio/gallery/picture_export.h"
#include "core/studio/gallery/picture_import.h"
#include "core/studio/storage/database.h"

#include <QDirIterator>
#include <QProcess>
#include <QtTest>

using namespace sfumato;

namespace {

Image grey(int side, std::uint8_t value = 128)
{
    return {side, side, std::vector<std::uint8_t>(std::size_t(3) * side * side, value)};
}

/// One picture of each dialect, written as the programs write them (conventions of their sources; shortened to what is
/// read).
struct Dialect {
    const char *file, *keyword, *text, *program, *prompt;
    int seed;
};
constexpr Dialect kDialects[] = {
    // clang-format off
    {"a1111.png", "parameters", "a red house\nNegative prompt: fog\nSteps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7, Seed: 11, Size: 512x512, Model: dreamer", "A1111", "a red house", 11},
    {"swarm.png", "parameters", R"({"sui_image_params": {"prompt": "a castle", "negativeprompt": "fog", "model": "dreamer", "seed": 12, "steps": 20, "cfgscale": 7.0, "sampler": "euler", "scheduler": "normal", "width": 512, "height": 512}})", "SwarmUI", "a castle", 12},
    {"invoke.png", "invokeai_metadata", R"({"app_version": "5.0.0", "generation_mode": "txt2img", "positive_prompt": "a mill", "negative_prompt": "fog", "width": 512, "height": 512, "seed": 13, "cfg_scale": 7.0, "steps": 20, "scheduler": "euler", "model": {"name": "dreamer", "base": "sd-1"}})", "InvokeAI", "a mill", 13},
    {"comfy.png", "prompt", R"({"3": {"class_type": "KSampler", "inputs": {"seed": 14, "steps": 20, "cfg": 7.0, "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]}}, "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "dreamer.safetensors"}}, "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512, "batch_size": 1}}, "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a bridge", "clip": ["4", 1]}}, "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "fog", "clip": ["4", 1]}}})", "ComfyUI", "a bridge", 14},
    // clang-format on
};

struct Shelf {
    QTemporaryDir dir;
    QString outputs = dir.filePath("outputs"), foreign = dir.filePath("foreign");
    std::unique_ptr<Database> database = Database::open(dir.filePath("studio.db").toStdString()).value();
    GalleryStore store{*database, outputs, dir.filePath("trash")};
    LibraryIndex index{.paths = [this] { return store.paths(); },
                       .enter = [this](const QList<PictureEntry>& pictures) { return store.enter(pictures); },
                       .mark_missing = [this](const QHash<QString, qint64>& rows) { return store.mark_missing(rows); }};

    Shelf() { QDir().mkpath(foreign); }
    void put(const QString& name, const ImageTexts& texts, int side = 16,
             const QDateTime& when = QDateTime(QDate(2024, 5, 6), QTime(12, 0)))
    {
        const QString path = foreign + '/' + name;
        QDir().mkpath(QFileInfo(path).path());
        if (!write_image(path.toStdString(), grey(side), texts)) qFatal("%s", qPrintable(path));
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(when, QFileDevice::FileModificationTime))
            qFatal("%s", qPrintable(path));
    }
    [[nodiscard]] Result<ImportReport> import() { return import_pictures(foreign, outputs, index); }
};

QStringList names_below(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPictureExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_dialect_comes_in_with_its_parameters_and_date()
    {
        Shelf shelf;
        for (const Dialect& dialect : kDialects)
            shelf.put(QLatin1String("deep/") + dialect.file, {{dialect.keyword, dialect.text}});
        shelf.put(
            "fooocus.png",
            {{"fooocus_scheme", "fooocus"},
             {"parameters",
              R"json({"prompt": "a lake", "negative_prompt": "fog", "seed": "15", "steps": 20, "guidance_scale": 7.0, "sampler": "euler", "scheduler": "normal", "resolution": "(512, 512)", "base_model": "dreamer", "base_model_hash": "0123456789", "performance": "Speed", "styles": "[]", "loras": [], "version": "Fooocus v2.5.0"})json"}});
        shelf.put("plain.jpg", {});
        const auto report = shelf.import();
        QVERIFY2(report, report ? "" : report.error().line().c_str());
        QCOMPARE(report->entered, 6);
        QCOMPARE(report->without_request, 1);
        for (const Dialect& dialect : kDialects) {
            const auto found
                = shelf.store
                      .find({.text = QStringLiteral("seed:%1 \"%2\" negative:fog model:dreamer program:%3")
                                         .arg(dialect.seed)
                                         .arg(QLatin1String(dialect.prompt), QLatin1String(dialect.program))})
                      .value();
            QVERIFY2(found.size() == 1, dialect.file);
            QCOMPARE(found.first().created.date(), QDate(2024, 5, 6));
        }
        QCOMPARE(shelf.store.find({.text = "program:Fooocus lake"})->size(), 1);
        QCOMPARE(shelf.store.find({.text = "is:imported date:2024-05"})->size(), 5);
        QVERIFY(names_below(shelf.outputs).contains("2024-05-06/a1111.png"));
        QCOMPARE(names_below(shelf.foreign).size(), 6);     // the originals stay
        QCOMPARE(content(shelf.outputs + "/2024-05-06/a1111.png"), content(shelf.foreign + "/deep/a1111.png"));
    }

    void importing_again_takes_nothing_twice_and_loses_nothing_of_one_name()
    {
        Shelf shelf;
        shelf.put("one/00001.png", {{"parameters", kDialects[0].text}}, 16);
        shelf.put("two/00001.png", {{"parameters", kDialects[1].text}}, 24);
        QCOMPARE(shelf.import()->entered, 2);
        QCOMPARE(names_below(shelf.outputs), (QStringList{"2024-05-06/00001 (2).png", "2024-05-06/00001.png"}));
        const auto again = shelf.import().value();
        QCOMPARE(again.entered, 0);
        QCOMPARE(again.known, 2);
        QCOMPARE(scan_library(shelf.outputs, shelf.index)->entered, 0);
        // The library is the pictures: a new index finds the same.
        auto fresh = Database::open(shelf.dir.filePath("fresh.db").toStdString()).value();
        GalleryStore rebuilt(*fresh, shelf.outputs, {});
        QCOMPARE(scan_library(shelf.outputs,
                              {.paths = [&] { return rebuilt.paths(); },
                               .enter = [&](const auto& pictures) { return rebuilt.enter(pictures); },
                               .mark_missing = [&](const auto& rows) { return rebuilt.mark_missing(rows); }})
                     ->entered,
                 2);
        QCOMPARE(rebuilt.find({.text = "program:SwarmUI seed:12"})->size(), 1);
    }

    void what_is_no_picture_is_passed_over_and_an_empty_folder_said()
    {
        Shelf shelf;
        const auto empty = shelf.import();
        QVERIFY(!empty);
        QVERIFY(empty.error().line().find("holds no pictures") != std::string::npos);
        QFile broken(shelf.foreign + "/broken.png");
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        shelf.put("good.webp", {{"parameters", kDialects[0].text}});
        const auto report = shelf.import().value();
        QCOMPARE(report.entered, 1);
        QCOMPARE(report.unreadable, 1);
    }

    void stopping_leaves_what_was_done_entered()
    {
        Shelf shelf;
        for (int i = 0; i < 6; ++i) shelf.put(QStringLiteral("%1.png").arg(i), {}, 8 + i);
        std::stop_source stop;
        const auto report = import_pictures(
            shelf.foreign, shelf.outputs, shelf.index,
            [&](int done, int) {
                if (done == 3) stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(report->entered, 3);
        QCOMPARE(shelf.store.find({})->size(), 3);
        QCOMPARE(shelf.import()->entered, 3);
    }

    void a_zip_holds_the_files_as_they_are()
    {
        Shelf shelf;
        for (const Dialect& dialect : kDialects) shelf.put(dialect.file, {{dialect.keyword, dialect.text}});
        shelf.put("other/a1111.png", {{"parameters", kDialects[0].text}}, 32);
        QVERIFY(shelf.import());
        const auto pictures = shelf.store.find({}).value();
        const QString zip = shelf.dir.filePath("out.zip"), folder = shelf.dir.filePath("unpacked");
        QCOMPARE(export_pictures(pictures, zip, ExportFormat::Zip).value(), 5);
        QCOMPARE(QProcess::execute(QStringLiteral("python3"), {"-m", "zipfile", "-e", zip, folder}),
                 0); // another reader
        QCOMPARE(names_below(folder),
                 (QStringList{"a1111 (2).png", "a1111.png", "comfy.png", "invoke.png", "parameters.txt", "swarm.png"}));
        QCOMPARE(content(folder + "/comfy.png"), content(shelf.foreign + "/comfy.png"));
        QVERIFY(content(folder + "/parameters.txt").contains("a bridge\nNegative prompt: fog\nSteps: 20"));
    }

    void a_page_holds_everything_and_escapes_what_people_wrote()
    {
        Shelf shelf;
        shelf.put(
            "x.png",
            {{"parameters",
              "<script>alert(1)</script> & \"house\"\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1, Size: 16x16"}});
        QVERIFY(shelf.import());
        const QString page = shelf.dir.filePath("out.html");
        QCOMPARE(export_pictures(shelf.store.find({}).value(), page, ExportFormat::Html).value(), 1);
        const QByteArray html = content(page);
        QVERIFY(html.contains(content(shelf.foreign + "/x.png").toBase64()));
        QVERIFY(!html.contains("<script>alert"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;house&quot;"));
        QVERIFY(!html.contains("http://") && !html.contains("https://"));   // needs nothing from elsewhere
    }

    void an_export_that_fails_leaves_nothing()
    {
        Shelf shelf;
        shelf.put("x.png", {});
        QVERIFY(shelf.import());
        const auto pictures = shelf.store.find({}).value();
        for (const ExportFormat format : {ExportFormat::Zip, ExportFormat::Html}) {
            QVERIFY(!export_pictures(pictures, "/proc/nowhere/out.zip", format));
            QVERIFY(!export_pictures({}, shelf.dir.filePath("empty"), format));
            QVERIFY(!QFile::exists(shelf.dir.filePath("empty")));
            std::stop_source stop;
            stop.request_stop();
            QVERIFY(!export_pictures(pictures, shelf.dir.filePath("stopped"), format, {}, stop.get_token()));
            QVERIFY(!QFile::exists(shelf.dir.filePath("stopped")));
        }
        QVERIFY(QFile::remove(pictures.first().path));
        QVERIFY(!export_pictures(pictures, shelf.dir.filePath("gone.zip"), ExportFormat::Zip));
    }
};

QTEST_GUILESS_MAIN(TestPictureExchange)
#include "test_picture_exchange.moc"
