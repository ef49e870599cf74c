// Masks, cutting out and pasting back, frames, colours: what repainting does to pixels before and after the model.
#include "core/imaging/detail.h"
#include "core/imaging/picture_source.h"
#include "core/imaging/crop_and_paste.h"

#include <QtTest>

#include <fstream>
#include <random>
#include <sstream>

using namespace sfumato;

namespace {

using Random = std::mt19937;
int between(Random& random, int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); }

Image noise(Random& random, int width, int height)
{
    Image image{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (auto& value : image.rgb) value = static_cast<std::uint8_t>(random());
    return image;
}
Image plain(int width, int height, int grey)
{
    return {width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3, static_cast<std::uint8_t>(grey))};
}
GreyImage black(int width, int height)
{
    return {width, height, std::vector<std::uint8_t>(std::size_t(width) * height)};
}
std::uint8_t& at(GreyImage& mask, int x, int y) { return mask.grey[static_cast<std::size_t>(y) * mask.width + x]; }

/// A few strokes, some of them grey.
GreyImage strokes(Random& random, int width, int height)
{
    GreyImage mask = black(width, height);
    for (int n = between(random, 1, 3); n > 0; --n) {
        const int x0 = between(random, 0, width - 1), y0 = between(random, 0, height - 1),
                  grey = between(random, 0, 2) == 0 ? between(random, 1, 254) : 255;
        for (int y = y0; y < std::min(height, y0 + 1 + between(random, 0, height / 2)); ++y)
            for (int x = x0; x < std::min(width, x0 + 9); ++x) at(mask, x, y) = static_cast<std::uint8_t>(grey);
    }
    return mask;
}

} // namespace

class TestMasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// tests/data/pictures/make.py: the size, then the values.
    void lanczos_is_pillows()
    {
        const std::filesystem::path folder = SFUMATO_TEST_DATA "/pictures";
        const Image colour = value_or_throw(read_image(folder / "lanczos.png"));
        const GreyImage grey = value_or_throw(read_grey_image(folder / "lanczos.png"));
        std::ifstream file(folder / "lanczos.txt");
        int lines = 0;
        for (std::string line; std::getline(file, line); ++lines) {
            std::istringstream words(line);
            std::string mode;
            int width = 0, height = 0, value = 0;
            words >> mode >> width >> height;
            const auto made = mode == "L" ? resize(grey, width, height, Resample::Lanczos).grey
                                          : resize(colour, width, height, Resample::Lanczos).rgb;
            for (const std::uint8_t ours : made) {
                QVERIFY(words >> value);
                QVERIFY2(ours == value, line.substr(0, 12).c_str());
            }
        }
        QCOMPARE(lines, 16);
    }

    /// A Gaussian keeps the sum, spreads by sigma, and leaves a mask that goes to the edge there.
    void blur_is_a_gaussian()
    {
        GreyImage mask = black(101, 101);
        for (int y = 48; y <= 52; ++y)
            for (int x = 48; x <= 52; ++x) at(mask, x, y) = 255;
        double sum = 0, spread = 0;
        const GreyImage soft = blurred(mask, 4);
        for (int y = 0; y < 101; ++y)
            for (int x = 0; x < 101; ++x) {
                sum += soft.grey[y * 101 + x];
                spread += soft.grey[y * 101 + x] * double(x - 50) * (x - 50);
            }
        QVERIFY(std::abs(sum / (25 * 255.0) - 1) < 0.05);
        QVERIFY(std::abs(spread / sum - (16 + 2)) < 2);     // variances add: a box of five has 2
        QCOMPARE(blurred(mask, 0), mask);
        GreyImage half = black(40, 40);
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 20; ++x) at(half, x, y) = 255;
        QCOMPARE(int(blurred(half, 4).grey[0]), 255);
    }

    void grey_covers_wholly_but_nothing_beyond_the_blurred_mask()
    {
        Random random(3);
        for (int round = 0; round < 50; ++round) {
            const GreyImage mask = strokes(random, 64, 48);
            const double blur = between(random, 0, 6);
            const RepaintMasks masks = repaint_masks(mask, blur);
            QCOMPARE(masks.strength, blurred(mask, blur));
            for (std::size_t i = 0; i < mask.grey.size(); ++i) {
                QVERIFY(masks.strength.grey[i] > 0 || masks.cover.grey[i] == 0);
                QVERIFY(masks.cover.grey[i] >= masks.strength.grey[i]);
                if (blur == 0) QVERIFY(mask.grey[i] < 64 || masks.cover.grey[i] == 255);
            }
        }
    }

    void an_area_holds_its_mask_has_the_aspect_and_stays_inside_where_it_can()
    {
        Random random(4);
        for (int round = 0; round < 2000; ++round) {
            const int width = between(random, 1, 300), height = between(random, 1, 300),
                      x = between(random, 0, width - 1), y = between(random, 0, height - 1);
            const Area mask{x, y, between(random, 1, width - x), between(random, 1, height - y)};
            const int target_width = 8 * between(random, 1, 40), target_height = 8 * between(random, 1, 40),
                      padding = between(random, 0, 40);
            const Area area = area_around(mask, padding, width, height, target_width, target_height);
            QVERIFY(area.x <= mask.x && area.y <= mask.y && area.x + area.width >= mask.x + mask.width
                    && area.y + area.height >= mask.y + mask.height);
            QVERIFY(std::abs(double(area.width) - double(area.height) * target_width / target_height)
                    <= std::max(1.0, double(target_width) / target_height));
            if (area.width <= width) QVERIFY(area.x >= 0 && area.x + area.width <= width);
            if (area.height <= height) QVERIFY(area.y >= 0 && area.y + area.height <= height);
        }
        QVERIFY((area_around({0, 0, 64, 48}, 32, 64, 48, 64, 48) == Area{0, 0, 64, 48}));
    }

    void what_is_cut_and_pasted_back_unchanged_is_the_picture()
    {
        Random random(5);
        for (int round = 0; round < 50; ++round) {
            const Image picture = noise(random, between(random, 1, 60), between(random, 1, 60));
            GreyImage all = black(picture.width, picture.height);
            std::fill(all.grey.begin(), all.grey.end(), std::uint8_t{255});
            const Area area{between(random, -20, picture.width - 1), between(random, -20, picture.height - 1),
                            between(random, 21, 80), between(random, 21, 80)};
            Image copy = picture;
            paste(copy, crop_and_resize(picture, area, area.width, area.height), area, all);
            QVERIFY(copy == picture);
            // Another picture changes nothing where the cover is 0.
            const GreyImage cover = strokes(random, picture.width, picture.height);
            paste(copy, plain(32, 24, 200), area, cover);
            for (std::size_t i = 0; i < cover.grey.size(); ++i)
                if (cover.grey[i] == 0)
                    QVERIFY(std::equal(copy.rgb.begin() + 3 * i, copy.rgb.begin() + 3 * i + 3,
                                       picture.rgb.begin() + 3 * i));
        }
    }

    void a_smear_is_smooth_and_of_the_colours_around()
    {
        Image picture{96, 64, std::vector<std::uint8_t>(96 * 64 * 3)};
        GreyImage mask = black(96, 64);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 96; ++x) {
                std::fill_n(picture.at(x, y), 3, static_cast<std::uint8_t>(60 + x));     // a slow ramp
                if (x >= 30 && x < 66 && y >= 16 && y < 48) {
                    at(mask, x, y) = 255;
                    std::fill_n(picture.at(x, y), 3, std::uint8_t{255});
                }
            }
        const Image filled = fill_masked(picture, mask);
        for (int y = 0; y < 64; ++y)
            for (int x = 1; x < 96; ++x) {
                if (mask.grey[y * 96 + x] == 0) QVERIFY(*filled.at(x, y) == *picture.at(x, y));
                QVERIFY(*filled.at(x, y) >= 60 && *filled.at(x, y) < 60 + 96);
                QVERIFY2(std::abs(*filled.at(x, y) - *filled.at(x - 1, y)) <= 20,
                         qPrintable(QString("%1 %2").arg(x).arg(y)));
            }
        GreyImage all = mask;
        std::fill(all.grey.begin(), all.grey.end(), std::uint8_t{255});
        QCOMPARE(int(*fill_masked(picture, all).at(5, 5)), 128);
    }

    /// A shift of the whole picture is taken back, also under the mask, where the pictures differ.
    void the_shift_of_colours_is_taken_back()
    {
        Random random(6);
        Image source = plain(128, 128, 90), made = plain(128, 128, 90);
        GreyImage cover = black(128, 128);
        for (int y = 40; y < 100; ++y)
            for (int x = 30; x < 90; ++x) {
                at(cover, x, y) = 255;
                std::fill_n(made.at(x, y), 3, std::uint8_t{200});
            }
        const Image right = made;
        for (std::size_t i = 0; i < made.rgb.size(); ++i)
            made.rgb[i] = static_cast<std::uint8_t>(made.rgb[i] + (i % 3 == 0 ? 9 : -6));
        const Image matched = match_colours(made, source, cover);
        for (std::size_t i = 0; i < matched.rgb.size(); ++i) QVERIFY(std::abs(matched.rgb[i] - right.rgb[i]) <= 1);
        std::fill(cover.grey.begin(), cover.grey.end(), std::uint8_t{255});
        QVERIFY(match_colours(made, source, cover) == made);
    }

    /// A flat shift is coarse and goes; a chequer of single pixels is detail and stays.
    void what_is_coarse_is_kept()
    {
        const Image source = plain(64, 64, 100);
        Image made = plain(64, 64, 140);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) *made.at(x, y) = static_cast<std::uint8_t>(140 + ((x + y) % 2 ? 20 : -20));
        const Image kept = keep_coarse(made, source, 3);
        for (int y = 8; y < 56; ++y)
            for (int x = 8; x < 56; ++x) {
                QVERIFY(std::abs(*kept.at(x, y) - (100 + ((x + y) % 2 ? 20 : -20))) <= 1);
                QVERIFY(std::abs(kept.at(x, y)[1] - 100) <= 1);
            }
    }

    void a_larger_frame_keeps_the_picture_and_masks_the_rest()
    {
        Random random(7);
        const Image picture = noise(random, 40, 30);
        const OutpaintCanvas framed = expand_canvas(picture, {.left = 10, .right = 20}, 6);
        QCOMPARE(framed.picture.width, 70);
        QCOMPARE(framed.picture.height, 30);
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 70; ++x) {
                if (x >= 10 && x < 50)
                    QVERIFY(std::equal(framed.picture.at(x, y), framed.picture.at(x, y) + 3, picture.at(x - 10, y)));
                QCOMPARE(int(framed.mask.grey[y * 70 + x]), x < 16 || x >= 44 ? 255 : 0);
            }
        QCOMPARE(bounds_of(expand_canvas(picture, {.left = 50, .right = 50}, 99).mask), (Area{0, 0, 140, 30}));
    }

    void a_picture_can_be_its_own_reference()
    {
        Random random(8);
        for (int round = 0; round < 20; ++round) {
            const Image picture = noise(random, between(random, 1, 30), between(random, 1, 30));
            const std::string reference = value_or_throw(reference_to(picture));
            QVERIFY(holds_picture(reference));
            const SourcePicture back = value_or_throw(read_source_picture(reference));
            QVERIFY(back.image == picture && !back.transparent && back.hash.size() == 10);
            GreyImage mask = strokes(random, 20, 20);
            QVERIFY(value_or_throw(read_source_mask(value_or_throw(reference_to(mask)))).mask == mask);
            const std::string cut
                = reference.substr(0, reference.size() - 4 * static_cast<std::size_t>(between(random, 1, 3)));
            QVERIFY(!read_source_picture(cut));
        }
        for (const char* broken : {"data:image/png;base64,", "data:image/png;base64,!!!!", "data:image/png;base64,abc",
                                   "data:image/png;base64,QUJD"}) {
            const auto read = read_source_picture(broken);
            QVERIFY(!read && read.error().line().find("inside the request") != std::string::npos);
        }
    }

    void transparency_is_told()
    {
        QVERIFY(value_or_throw(read_source_picture(SFUMATO_TEST_DATA "/pictures/rgba.png")).transparent);
        QVERIFY(!value_or_throw(read_source_picture(SFUMATO_TEST_DATA "/pictures/rgb.png")).transparent);
    }
};

QTEST_GUILESS_MAIN(TestMasks)
#include "test_masks.moc"
