// Databases of every older version come up to the newest with all that was in them.
#include "core/studio/storage/album_table.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/picture_table.h"

#include <QtTest>

using namespace sfumato;

namespace {

const QString kSchemas = QStringLiteral(":/sfumato/schema");

/// As version 1 wrote them.
constexpr const char* kRowsOfVersion1[] = {
    R"sql(INSERT INTO history (created_ms, prompt, negative_prompt, request, search, state, error, starred, hidden) VALUES
    (1700000000000, 'a red house', 'fog', '{"version":1,"prompt":"a red house","negative_prompt":"fog","width":128,"height":96,"steps":20,"sampler":"Euler a","schedule":"Karras","guidance_scale":5.5,"seed":421,"count":2,"model":{"path":"","hash":"0123456789","family":"ldm"},"loras":[{"name":"ink","weight":1.0,"text_weight":1.0}],"mode":{"kind":"text_to_image"}}', 'a red house', 'finished', '', 1, 0),
    (1700000001000, 'hidden', '', '{"version":1,"prompt":"hidden","seed":1,"model":{"path":"/m/dream.safetensors"}}', 'hidden', 'failed', 'no memory', 0, 1),
    (1700000002000, 'from the future', '', '{"version":99,"prompt":"from the future"}', '', 'finished', '', 0, 0))sql",
    R"sql(INSERT INTO picture (path, created_ms, width, height, request, search, rating, history_id, removed) VALUES
    ('2023-11-14/00000-421.png', 1700000000000, 128, 96, '{"version":1,"prompt":"a red house","negative_prompt":"fog","width":128,"height":96,"steps":20,"sampler":"Euler a","schedule":"Karras","guidance_scale":5.5,"seed":421,"count":1,"resolved":{"prompt":"a crimson house","negative_prompt":"fog"},"model":{"path":"/models/dream 9/","hash":"","family":"sd15"},"loras":[],"mode":{"kind":"text_to_image"}}', 'a red house', 4, 1, 0),
    ('2023-11-14/scan.png', 1700000003000, 640, 480, '', '2023-11-14/scan.png', 0, 0, 0),
    ('2023-11-14/gone.png', 1700000004000, 8, 8, '', '', 5, 0, 1))sql",
};

int newest_version()
{
    int newest = 0;
    while (QFile::exists(QStringLiteral("%1/schema-%2.sql").arg(kSchemas).arg(newest + 1))) ++newest;
    return newest;
}

int version_of(Database& database)
{
    auto row = database.execute(QStringLiteral("PRAGMA user_version"));
    return row && row->next() ? row->value(0).toInt() : -1;
}

void write_text(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The schemas 1 to `last`.
struct Schemas {
    QTemporaryDir dir;
    explicit Schemas(int last)
    {
        for (int n = 1; n <= last; ++n) {
            const QString name = QStringLiteral("/schema-%1.sql").arg(n);
            QFile::copy(kSchemas + name, dir.path() + name);
        }
    }
};

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    int files_ = 0;

    std::filesystem::path database_of_version_1()
    {
        const auto file = dir_.filePath(QString::number(++files_) + ".db").toStdString();
        auto database = Database::open(file, Schemas(1).dir.path()).value();
        for (const char* sql : kRowsOfVersion1)
            if (auto done = database->execute(QLatin1String(sql)); !done) qFatal("%s", done.error().line().c_str());
        return file;
    }

private Q_SLOTS:
    void nothing_is_lost_from_any_version_on_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newest_version(); ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }
    void nothing_is_lost_from_any_version_on()
    {
        QFETCH(int, version);
        const auto file = database_of_version_1();
        QCOMPARE(version_of(*Database::open(file, Schemas(version).dir.path()).value()), version);
        auto database = Database::open(file).value();
        QCOMPARE(version_of(*database), newest_version());

        const HistoryStore history(*database);
        const auto rows = history.find({}).value();
        QCOMPARE(rows.size(), 1);           // one is hidden, one cannot be read
        QCOMPARE(rows[0].request.prompt, std::string("a red house"));
        QCOMPARE(rows[0].request.loras.front().name, std::string("ink"));
        QVERIFY(rows[0].starred);
        QCOMPARE(rows[0].pictures, 1);
        for (const char* text :
             {"red", "negative:fog", "model:scenery", "lora:ink", "sampler:\"Euler a\"", "schedule:karras", "seed:421",
              "size:128x96", "steps:20", "cfg:5.5", "date:2023", "is:favourite"})
            QVERIFY2(history.find({.text = text})->size() == 1, text);

        const PictureTable pictures(*database, "/outputs");
        const auto find = [&](const char* text) { return pictures.ids({.text = text}).value().size(); };
        QCOMPARE(find(""), 2);
        QCOMPARE(find("date:2023-11"), 2);
        for (const char* text : {"red crimson", "model:\"dream 9\"", "rating:4", "seed:421", "request:1",
                                 "sampler:euler", "file:scan", "size:640x480"})
            QVERIFY2(find(text) == 1, text);
        const auto house = pictures.entries(pictures.ids({.text = "crimson"}).value()).value().first();
        QCOMPARE(house.request.resolved->prompt, std::string("a crimson house"));
        QCOMPARE(house.program, QString("Sfumato"));
        QVERIFY(!pictures.entries(pictures.ids({.text = "file:scan"}).value()).value().first().has_request);
        QCOMPARE(pictures.facets()->days.first().pictures, 2);
        QCOMPARE(AlbumTable(*database).all()->size(), 0);
    }

    void a_new_file_equals_a_migrated_one()
    {
        const auto schema_of = [](Database& database) {
            QStringList lines;
            auto rows = database.execute(
                QStringLiteral("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"));
            while (rows->next()) lines << rows->value(0).toString() + u' ' + rows->value(1).toString();
            return lines;
        };
        auto fresh = Database::open(dir_.filePath("fresh.db").toStdString()).value();
        auto old = Database::open(database_of_version_1()).value();
        QCOMPARE(schema_of(*old), schema_of(*fresh));
        QVERIFY(schema_of(*fresh).contains("trigger picture_words_changed"));
    }

    void a_migration_happens_whole_or_not_at_all()
    {
        const auto file = database_of_version_1();
        const Schemas broken(newest_version());
        write_text(broken.dir.filePath(QStringLiteral("schema-%1.sql").arg(newest_version() + 1)),
                   "CREATE TABLE extra (id INTEGER);\nCREATE NONSENSE;\n");
        const auto refused = Database::open(file, broken.dir.path());
        QVERIFY(!refused);
        const std::string schema = "schema " + std::to_string(newest_version() + 1);
        QVERIFY2(refused.error().line().find(schema) != std::string::npos, refused.error().line().c_str());

        auto database = Database::open(file, Schemas(1).dir.path()).value();
        QCOMPARE(version_of(*database), 1);
        QVERIFY(!database->execute(QStringLiteral("SELECT * FROM extra")));
        auto rows = database->execute(
            QStringLiteral("SELECT COUNT(*) FROM picture WHERE search <> ''")); // the columns of version 1
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
