#include "core/diffusion/forward_process.h"
#include "core/explain/theory_sheets.h"
#include "core/pipeline/image_tensor.h"
#include "core/sampling/noise_source.h"

#include <QTest>

using namespace sfumato;
using namespace sfumato::explain;

namespace {

Image plain(std::uint8_t r, std::uint8_t g, std::uint8_t b, int side = 16)
{
    Image image{side, side, {}};
    for (int i = 0; i < side * side; ++i) image.rgb.insert(image.rgb.end(), {r, g, b});
    return image;
}

/// Whether the picture is somewhere on the sheet, pixel by pixel.
bool shows(const Image& sheet, const Image& picture)
{
    for (int y = 0; y + picture.height <= sheet.height; ++y)
        for (int x = 0; x + picture.width <= sheet.width; ++x) {
            bool same = true;
            for (int row = 0; same && row < picture.height; ++row)
                same = std::equal(picture.at(0, row), picture.at(0, row) + picture.width * 3, sheet.at(x, y + row));
            if (same) return true;
        }
    return false;
}

bool has_colour(const Image& sheet, Rgb colour)
{
    for (std::size_t i = 0; i < sheet.rgb.size(); i += 3)
        if (sheet.rgb[i] == colour.r && sheet.rgb[i + 1] == colour.g && sheet.rgb[i + 2] == colour.b) return true;
    return false;
}

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_grid_shows_every_picture_unchanged()
    {
        const std::vector<Image> pictures{plain(255, 0, 0), plain(0, 255, 0), plain(0, 0, 255), plain(9, 99, 199)};
        Grid grid{.title = "Title",
                  .subtitle = "below",
                  .columns = {"one", "two"},
                  .rows = {"first", "second"},
                  .row_notes = {"a", "b"},
                  .pictures = {{pictures[0], pictures[1]}, {pictures[2], pictures[3]}},
                  .captions = {{"x", "y"}, {"z", "w"}}};
        grid.accent_column = 1;
        const Image sheet = draw_grid(grid);
        for (const auto& picture : pictures) QVERIFY(shows(sheet, picture));
        QVERIFY(has_colour(sheet, kAccent));
        const Image both = stack_sheets({sheet, sheet});
        QCOMPARE(both.height, 2 * sheet.height);
        QVERIFY(shows(both, pictures[3]));
    }

    void text_stays_on_the_sheet_and_is_aligned()
    {
        Sheet sheet(200, 40, {0, 0, 0});
        const TextStyle style{.size = 10, .colour = {255, 255, 255}, .align = TextStyle::Align::Right};
        sheet.text({180, 28}, "right", style);
        int left = 200, right = 0;
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 200; ++x)
                if (sheet.image().at(x, y)[0] > 128) left = std::min(left, x), right = std::max(right, x);
        QVERIFY2(right >= 174 && right <= 181, std::to_string(right).c_str());
        QVERIFY(std::abs((180 - left) - Sheet::text_width("right", style)) < 5);
        sheet.text({-500, -500}, "outside", style); // neither drawn nor fatal
        sheet.text({199, 39}, "edge", {.size = 10});
    }

    void the_forward_sheet_follows_the_closed_form()
    {
        const Image picture = plain(200, 120, 40, 128);
        const Image sheet = forward_sheet(picture, 3);
        // The last column of the zero terminal SNR row is the noise itself, whatever the picture.
        const at::Tensor noise = make_torch_noise(3, 1)->draw({3, 128, 128});
        QVERIFY(shows(sheet, image_from_unit(((noise[0] + 1) / 2).clamp(0, 1))));
        // DDPM's own schedule half way, from betas alone in double precision.
        double signal = 1;
        for (int t = 0; t <= 450; ++t) signal *= 1 - (1e-4 + (0.02 - 1e-4) * t / 999);
        const at::Tensor x = std::sqrt(signal) * to_signed_unit(picture) + std::sqrt(1 - signal) * noise;
        const Image expected = image_from_unit(((x[0] + 1) / 2).clamp(0, 1));
        int close = 0;
        for (int y = 0; y < 128; ++y) // found by its row; roundings may differ by one level
            for (int at = 0; at + 128 <= sheet.width && close < 128; ++at) {
                int worst = 0;
                for (int i = 0; i < 384 && worst <= 1; ++i)
                    worst = std::max(worst, std::abs(int(sheet.at(at, 100 + y)[i]) - int(expected.at(0, y)[i])));
                close += worst <= 1;
            }
        QCOMPARE(close, 128);
    }

    void the_schedules_sheet_has_its_curves()
    {
        const Image sheet = schedules_sheet();
        QVERIFY(sheet.width > 1000 && sheet.height > 500);
        QVERIFY(has_colour(sheet, kAccent) && has_colour(sheet, kPanel));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "test_explain.moc"
