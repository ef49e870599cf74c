// X/Y/Z grids: what a person writes for an axis, which pictures follow, where they stand on the sheet.
#include "core/studio/grid/grid_plan.h"
#include "core/studio/grid/grid_sheet.h"
#include "core/studio/grid/value_list.h"
#include "core/studio/models/model_library.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sfumato;

namespace {

GenerationRequest base_request()
{
    GenerationRequest request;
    request.prompt = "a red house, at sunset";
    request.seed = 7;
    return request;
}

GridAxis axis(const char* parameter, const QString& text, const QList<ModelEntry>& models = {})
{
    return read_axis(*grid_parameter(QLatin1String(parameter)), text, models).value();
}

QString refusal(const char* parameter, const QString& text)
{
    const auto read = read_axis(*grid_parameter(QLatin1String(parameter)), text, {});
    return read ? QString() : QString::fromStdString(read.error().line());
}

} // namespace

class TestGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The examples of A1111's wiki page "Features", section "X/Y/Z plot".
    void ranges_are_written_as_in_a1111()
    {
        QCOMPARE(whole_list("1-5").value(), (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(whole_list("1-5 (+2)").value(), (QList<qint64>{1, 3, 5}));
        QCOMPARE(whole_list("10-5 (-3)").value(), (QList<qint64>{10, 7}));
        QCOMPARE(number_list("1-3 (+0.5)").value(), (QList<double>{1, 1.5, 2, 2.5, 3}));
        QCOMPARE(whole_list("1-10 [5]").value(), (QList<qint64>{1, 3, 5, 7, 10}));
        QCOMPARE(number_list("0.0-1.0 [6]").value(), (QList<double>{0.0, 0.2, 0.4, 0.6, 0.8, 1.0}));
        QCOMPARE(whole_list(" 3, 5-7 ,-1").value(), (QList<qint64>{3, 5, 6, 7, -1}));
        QCOMPARE(number_list("1-8 [4]").value(),
                 (QList<double>{1, 3.33, 5.67, 8}));             // as they are said, so they are made
        QCOMPARE(number_list("0-0.3 (+0.1)").value().size(), 4); // though 0.1 + 0.1 + 0.1 > 0.3
    }

    void what_is_no_number_is_refused_by_name()
    {
        for (const char* text : {"five", "1-5 (+0)", "1-5 (-1)", "1-5 [0]", "2.5", "1-", "0-100000", "nan"}) {
            const auto refused = whole_list(QLatin1String(text));
            QVERIFY2(!refused, text);
            QVERIFY2(refused.error().line().find("\"") == 0, text);
        }
        QVERIFY(number_list("").value().isEmpty());
    }

    /// A comma is decimal where the language has it so, a semicolon separates everywhere: 7,5 never becomes 7 and 5
    /// unsaid.
    void numbers_are_read_as_the_language_writes_them()
    {
        const QLocale german(QLocale::German), english(QLocale::English), japanese(QLocale::Japanese);
        const auto numbers = [](const char* text, const QLocale& language) {
            return number_list(with_decimal_points(QString::fromLatin1(text), language)).value_or(QList<double>());
        };
        for (const auto& [text, expected] : {std::pair{"7,5", QList<double>{7.5}},
                                             {"7.5", {7.5}},
                                             {"7,5; 8,25", {7.5, 8.25}},
                                             {"7,5, 8,5", {7.5, 8.5}},
                                             {"1,5-2,5 (+0,5)", {1.5, 2, 2.5}},
                                             {"0,5-1 [2]", {0.5, 1}},
                                             {"-0,5", {-0.5}},
                                             {"1, 2, 3", {1, 2, 3}},
                                             {"1,2,3", {1, 2, 3}},
                                             {"1;2;3", {1, 2, 3}}})
            QVERIFY2(numbers(text, german) == expected, text);
        for (const auto& [text, expected] : {std::pair{"7,5", QList<double>{7, 5}},
                                             {"7.5,8", {7.5, 8}},
                                             {"7,5; 8", {7.5, 8}},
                                             {"7.5; 8", {7.5, 8}}})
            for (const QLocale& language : {english, japanese}) QVERIFY2(numbers(text, language) == expected, text);
        QCOMPARE(shown_numbers({"7.5", "8"}, german), QStringLiteral("7,5; 8"));
        QCOMPARE(shown_numbers({"7.5", "8"}, english), QStringLiteral("7.5, 8"));
        QCOMPARE(numbers("7,5; 8", german), numbers(qPrintable(shown_numbers({"7.5", "8"}, german)), german));
    }

    void values_may_hold_commas_in_quotes()
    {
        QCOMPARE(split_values(R"(red, "blue, dark" , "say ""hi""",, green)"),
                 (QStringList{"red", "blue, dark", "say \"hi\"", "green"}));
    }

    void names_are_taken_in_any_letter_case_and_unknown_ones_refused()
    {
        QCOMPARE(axis("sampler", "ddim, EULER A").values, (QStringList{"DDIM", "Euler a"}));
        QVERIFY(refusal("sampler", "Eular").contains("Euler a"));
        QVERIFY(refusal("size", "big").contains("512x768"));
        const QList<ModelEntry> models{{{}, "scenery", ModelKind::Embedded, 0},
                                       {"/m/dream.safetensors", "dream", ModelKind::File, 1}};
        QCOMPARE(axis("model", "Dream, scenery", models).values, (QStringList{"/m/dream.safetensors", ""}));
    }

    void every_combination_is_a_picture_that_differs_in_nothing_else()
    {
        const GridPlan plan{base_request(),
                            {axis("steps", "5, 10, 15"), axis("guidance_scale", "1-7 (+3)"),
                             axis("prompt_words", "red, blue")}};
        const auto cells = plan.cells().value();
        QCOMPARE(cells.size(), 18);
        QSet<QString> places;
        for (const GridCell& cell : cells) {
            places << QStringLiteral("%1 %2 %3").arg(cell.at[0]).arg(cell.at[1]).arg(cell.at[2]);
            GenerationRequest expected = base_request();
            expected.steps = 5 + 5 * cell.at[0];
            expected.guidance_scale = 1 + 3 * cell.at[1];
            expected.prompt = cell.at[2] ? "a blue house, at sunset" : "a red house, at sunset";
            QCOMPARE(cell.request, expected);
        }
        QCOMPARE(places.size(), 18);
    }

    void the_model_changes_as_seldom_as_it_can()
    {
        const QList<ModelEntry> models{{{}, "one", ModelKind::Embedded, 0},
                                       {"/two", "two", ModelKind::Folder, 1},
                                       {"/three", "three", ModelKind::Folder, 1}};
        const GridPlan plan{base_request(),
                            {axis("model", "one, two, three", models), axis("seed", "1-4"), axis("steps", "5, 6")}};
        int changes = 0;
        const auto cells = plan.cells().value();
        for (int i = 1; i < cells.size(); ++i)
            changes += cells[i].request.model.path != cells[i - 1].request.model.path;
        QCOMPARE(changes, 2);
    }

    void a_drawn_seed_is_one_for_the_whole_grid()
    {
        GridPlan plan{base_request(), {axis("steps", "5, 10")}};
        plan.base.seed = -1;
        plan.base.count = 4;
        const GridPlan drawn = plan.with_resolved_seeds();
        const auto cells = drawn.cells().value();
        QCOMPARE(cells.size(), 2);
        for (const GridCell& cell : cells) {
            QVERIFY(cell.request.seed >= 0);
            QCOMPARE(cell.request.seed, drawn.base.seed);
            QCOMPARE(cell.request.count, 1);
        }
        plan.axes = {axis("seed", "-1, -1, 5")};
        const auto values = plan.with_resolved_seeds().axes[0].values;
        QVERIFY(values[0] != values[1] && values[0].toLongLong() >= 0);
        QCOMPARE(values[2], QString("5"));
    }

    void lora_weights_reach_tags_and_list()
    {
        GridPlan plan{base_request(), {axis("lora_weight", "0.5, 1")}};
        QVERIFY(!plan.cells());
        plan.base.prompt = "a house <lora:ink:0.8:0.2> <lora:oil>";
        plan.base.loras = {{"pastel", 0.3, 0.4}};
        const auto cells = plan.cells().value();
        QCOMPARE(cells[0].request.prompt, std::string("a house <lora:ink:0.5> <lora:oil:0.5>"));
        QCOMPARE(cells[0].request.loras, (std::vector<LoraUse>{{"pastel", 0.5, 0.5}}));
        const auto loras = cells[1].request.all_loras().value();
        for (const LoraUse& use : loras) QCOMPARE(use.weight, 1.0);
    }

    void what_cannot_be_made_is_said_before_it_runs()
    {
        GridPlan plan{base_request(), {axis("prompt_words", "green, blue")}};
        QVERIFY(plan.cells().error().line().find("\"green\"") == 0);
        plan.axes = {axis("steps", "0, 10")};
        const std::string line = plan.cells().error().line();
        QVERIFY2(line.find("Steps 0") != std::string::npos && line.find("outside 1 to 1000") != std::string::npos,
                 line.c_str());
        plan.axes = {axis("seed", "1-40"), axis("steps", "1-40")};
        QVERIFY(!plan.cells());
        plan.axes = {axis("strength", "0.5")};
        QVERIFY(plan.cells().error().line().find("no picture to start from") != std::string::npos);
        plan.axes = {};
        QVERIFY(!plan.cells());
    }

    void a_plan_comes_back_from_its_json()
    {
        const GridPlan plan{base_request(), {axis("prompt_words", "red, \"blue, ü\""), axis("eta", "0-1 [3]")}};
        QCOMPARE(GridPlan::from_json(plan.to_json()).value(), plan);
        Json newer = plan.to_json();
        newer["axes"][0]["parameter"] = "future";
        QVERIFY(!GridPlan::from_json(newer));
        for (const char* broken : {"{}", "[]", R"({"base":{},"axes":[{"parameter":1,"values":[]}]})",
                                   R"({"base":{},"axes":[{"values":[1]}]})"})
            QVERIFY2(!GridPlan::from_json(Json::parse(broken)), broken);
    }

    void pictures_stand_where_their_values_say()
    {
        GenerationRequest base = base_request();
        base.width = base.height = 32;
        const GridPlan plan{base, {axis("seed", "1-3"), axis("steps", "5, 6"), axis("guidance_scale", "1, 2")}};
        const auto cells = plan.cells().value();
        const QTemporaryDir dir;
        QHash<int, QString> files;
        const auto colour = [](const GridCell& cell) {
            return QColor(30 + 20 * cell.at[0], 30 + 20 * cell.at[1], 200 + 20 * cell.at[2]);
        };                                              // no grey of a letter's edge
        for (int i = 0; i + 1 < cells.size(); ++i) {    // the last one is missing
            QImage picture(32, 32, QImage::Format_RGB888);
            picture.fill(colour(cells[i]));
            files[i] = dir.filePath(QStringLiteral("%1.png").arg(i));
            QVERIFY(picture.save(files[i]));
        }
        const QImage sheet = draw_grid_sheet(plan, cells, files);
        QHash<QRgb, QPoint> first;  // the top left corner of each colour
        for (int y = 0; y < sheet.height(); ++y)
            for (int x = 0; x < sheet.width(); ++x)
                if (!first.contains(sheet.pixel(x, y))) first[sheet.pixel(x, y)] = {x, y};
        const auto place = [&](int i) { return first.value(colour(cells[i]).rgb(), {-1, -1}); };
        for (int i = 0; i + 1 < cells.size(); ++i) {
            QVERIFY2(place(i).x() >= 0, qPrintable(QString::number(i)));
            for (int j = 0; j < i; ++j) {
                QCOMPARE(place(j).x() < place(i).x(), cells[j].at[0] < cells[i].at[0]);
                const int row = 2 * cells[i].at[2] + cells[i].at[1], before = 2 * cells[j].at[2] + cells[j].at[1];
                QCOMPARE(place(j).y() < place(i).y(), before < row);
            }
        }
    }

    void a_huge_grid_still_fits_a_picture()
    {
        GenerationRequest base = base_request();
        base.width = base.height = 1024;
        const GridPlan plan{base, {axis("seed", "1-40"), axis("steps", "5-14")}};
        const QImage sheet = draw_grid_sheet(plan, plan.cells().value(), {});
        QVERIFY(!sheet.isNull() && sheet.width() <= kLongestSheet && sheet.height() <= kLongestSheet);
        QVERIFY(sheet.width() > kLongestSheet / 2);
    }
};

QTEST_MAIN(TestGrid)
#include "test_grid.moc"
