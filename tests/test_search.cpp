// One grammar for pictures and prompts: what is typed finds what a person means by it.
#include "core/studio/storage/gallery_store.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/search.h"

#include <QtTest>

using namespace sfumato;

namespace {

struct Made {
    const char *prompt, *negative, *model, *sampler;
    qint64 seed;
    int width, height, rating, label;
    const char* day;
};
constexpr Made kMade[] = {
    // clang-format off
    {"a red house by the sea", "fog", "", "Euler a", 42, 128, 128, 5, 1, "2026-11-21"},
    {"a house, red roof <lora:ink_wash:0.8>", "", "/models/dreamer 8.safetensors", "Euler", 43, 512, 768, 3, 0, "2026-11-02"},
    {"a windmill in the fog", "people", "/models/sub/tiny/", "DPM++ 2M", 4294967295, 768, 512, 0, 6, "2025-12-31"},
    // clang-format on
};

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<PictureTable> table_;

    /// Numbers of the rows of kMade that are found, as text.
    [[nodiscard]] QString found(const QString& text) const
    {
        const auto ids = table_->ids({.text = text, .sort = PictureSort::Oldest});
        if (!ids) return QString::fromStdString(ids.error().line());
        QStringList numbers;
        for (qint64 id : *ids) numbers << QString::number(id - 1);
        numbers.sort();
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        database_ = Database::open(dir_.filePath("studio.db").toStdString()).value();
        table_ = std::make_unique<PictureTable>(*database_, dir_.filePath("outputs"));
        for (const Made& made : kMade) {
            PictureEntry picture{.path = dir_.filePath(
                                     QStringLiteral("outputs/%1/00001-%2.png").arg(made.day).arg(made.seed)),
                                 .created = QDateTime(QDate::fromString(made.day, Qt::ISODate), QTime(23, 30)),
                                 .width = made.width,
                                 .height = made.height,
                                 .has_request = true,
                                 .program = "Sfumato"};
            picture.request.prompt = made.prompt;
            picture.request.negative_prompt = made.negative;
            picture.request.model.path = made.model;
            picture.request.sampler = made.sampler;
            picture.request.seed = made.seed;
            const qint64 id = table_->enter(picture).value();
            QVERIFY(table_->set_marks({id, made.rating, made.label, made.seed == 43 ? "for Ann" : ""}));
        }
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        for (const auto& [text, rows] : std::initializer_list<std::pair<const char*, const char*>>{
                 // clang-format off
                 {"", "0 1 2"}, {"house", "0 1"}, {"HOUSE sea", "0"}, {"\"red house\"", "0"}, {"\"red ho", "0"}, {"\"red ho\"", ""}, {"-house", "2"},
                 {"fog", "2"}, {"negative:fog", "0"}, {"-negative:fog", "1 2"}, {"prompt:fog", "2"},
                 {"model:scenery", "0"}, {"model:dream", "1"}, {"model:\"dreamer 8\"", "1"}, {"model:tiny", "2"}, {"model:models", ""}, {"model:safetensors", ""},
                 {"lora:ink_wash", "1"}, {"lora:ink", "1"}, {"lora:house", ""},
                 {"sampler:\"Euler a\"", "0"}, {"sampler:\"euler\"", "1"}, {"sampler:euler", "0 1"}, {"sampler:DPM++", "2"}, {"sampler:%", ""},
                 {"seed:42", "0"}, {"seed:4294967295", "2"}, {"seed:42..43", "0 1"}, {"seed:>42", "1 2"}, {"-seed:42", "1 2"},
                 {"size:512x768", "1"}, {"size:512×768", "1"}, {"size:>=512x512", "1 2"}, {"size:square", "0"}, {"size:portrait", "1"}, {"width:<=512", "0 1"},
                 {"date:2026", "0 1"}, {"date:2026-11", "0 1"}, {"date:2026-11-21", "0"}, {"date:<2026", "2"}, {"date:>2026-11-02", "0"},
                 {"date:2025-12..2026-11-02", "1 2"}, {"date:>=2026-11-03", "0"},
                 {"rating:>=4", "0"}, {"rating:≥3", "0 1"}, {"rating:0", "2"}, {"label:red", "0"}, {"label:none", "1"}, {"label:PURPLE", "2"},
                 {"note:ann", "1"}, {"is:noted", "1"}, {"is:imported", ""}, {"file:2025", "2"}, {"program:sfu", "0 1 2"},
                 {"2026", ""}, {"00001", ""}, {"42", ""}, {"3", ""}, {"\"11 21\"", ""}, {"png", ""}, {"p", ""}, {"-2026", "0 1 2"}, {"8", "1"}, {"file:43", "1"},
                 {"rating:", "0 1 2"}, {"model:scenery sampler:\"Euler a\" seed:42 size:128x128 date:2026-11 rating:>=4 negative:fog \"red house\"", "0"},
                 // clang-format on
                 {"(red:1.2)", ""},
                 {"colour:red", ""}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(rows);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, rows);
        QCOMPARE(found(text), rows);
    }

    void a_value_that_cannot_be_read_is_said_in_one_line()
    {
        for (const char* text :
             {"rating:many", "seed:1..x", "size:big", "date:2026-13", "date:soon", "label:pink", "is:favourite"}) {
            const auto condition = search_condition(text, SearchIn::Pictures);
            QVERIFY2(!condition, text);
            QVERIFY(QString::fromStdString(condition.error().line()).startsWith(text));
            QVERIFY(condition.error().remedy.text().find("for example") != std::string::npos);
        }
        QVERIFY(search_condition("is:favourite state:failed", SearchIn::History));
    }

    void today_and_yesterday_are_what_the_clock_says()
    {
        const auto ids = [&](const QString& text, QDate today) {
            const auto condition = search_condition(text, SearchIn::Pictures, today).value();
            auto rows = database_->execute("SELECT id FROM picture WHERE 1" + condition.sql, condition.values).value();
            QString numbers;
            while (rows.next()) numbers += QString::number(rows.value(0).toLongLong() - 1);
            return numbers;
        };
        QCOMPARE(ids("date:today", QDate(2026, 11, 21)), QString("0"));
        QCOMPARE(ids("date:yesterday", QDate(2026, 1, 1)), QString("2"));
        QCOMPARE(ids("date:<today", QDate(2026, 11, 21)), QString("12"));
        QCOMPARE(ids("date:today", QDate(2026, 11, 22)), QString());
    }

    void every_example_is_a_search()
    {
        for (const SearchKey& key : search_keys())
            for (const SearchIn in : {SearchIn::Pictures, SearchIn::History}) {
                if (!covers(key.in, in)) continue;
                const QString text = QLatin1String(key.name) + u':' + QLatin1String(key.example);
                const auto condition = search_condition(text, in);
                QVERIFY2(condition, qPrintable(text));
                QVERIFY2(!condition->sql.isEmpty(), qPrintable(text));
                const QString table = in == SearchIn::Pictures ? "picture" : "history";
                QVERIFY2(database_->execute(QStringLiteral("SELECT id FROM %1 WHERE 1%2").arg(table, condition->sql),
                                            condition->values),
                         qPrintable(text));
            }
    }

    void terms_know_their_places()
    {
        const auto terms = parse_search("red  -model:\"two words\" x", SearchIn::Pictures);
        QCOMPARE(terms.size(), 3);
        QCOMPARE(terms[1].value, QString("two words"));
        QVERIFY(terms[1].excluded && terms[1].quoted && !terms[1].open);
        QCOMPARE(terms[1].start, 5);
        QCOMPARE(terms[1].length, 18);
        QCOMPARE(search_term("model", "two words"), QString("model:\"two words\""));
        QCOMPARE(parse_search("rating:5", SearchIn::History).first().key, nullptr);     // pictures alone have stars
    }

    void orders()
    {
        const auto order = [&](PictureSort sort) {
            QString text;
            const QList<qint64> ids = table_->ids({.text = {}, .sort = sort}).value();
            for (qint64 id : ids) text += QString::number(id - 1);
            return text;
        };
        QCOMPARE(order(PictureSort::Newest), QString("012"));
        QCOMPARE(order(PictureSort::Oldest), QString("210"));
        QCOMPARE(order(PictureSort::BestRated), QString("012"));
        QCOMPARE(order(PictureSort::Label), QString("021"));      // those without one last
        QCOMPARE(order(PictureSort::Model), QString("102"));
        QCOMPARE(order(PictureSort::Largest), QString("120"));
        QCOMPARE(order(PictureSort::Seed), QString("012"));
    }

    void facets_count_what_is_there()
    {
        const auto facets = table_->facets().value();
        QCOMPARE(facets.pictures, 3);
        QCOMPARE(facets.days, (QList<Counted>{{"2026-11-21", 1}, {"2026-11-02", 1}, {"2025-12-31", 1}}));
        QCOMPARE(facets.models, (QStringList{"dreamer 8", "scenery", "tiny"}));
        QCOMPARE(facets.samplers, (QStringList{"DPM++ 2M", "Euler", "Euler a"}));
        QCOMPARE(facets.loras, QStringList{"ink_wash"});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
