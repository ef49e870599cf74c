#include "core/base/file_io.h"
#include "core/imaging/codecs.h"
#include "core/imaging/image.h"

#include <QtTest>

#include <fstream>
#include <random>
#include <sstream>

using namespace sfumato;

namespace {

Image noise(int width, int height, unsigned seed = 1)
{
    Image image{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    std::mt19937 random(seed);
    for (auto& value : image.rgb) value = static_cast<std::uint8_t>(random());
    return image;
}

/// Soft enough that JPEG keeps it within a few levels.
Image gradient(int width, int height)
{
    Image image{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            image.at(x, y)[0] = static_cast<std::uint8_t>(255 * x / width);
            image.at(x, y)[1] = static_cast<std::uint8_t>(255 * y / height);
            image.at(x, y)[2] = 128;
        }
    return image;
}

int largest_difference(const Image& a, const Image& b)
{
    if (a.rgb.size() != b.rgb.size()) return 256;
    int largest = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) largest = std::max(largest, std::abs(a.rgb[i] - b.rgb[i]));
    return largest;
}

/// Plain writing: no fsync for the hundreds of files these tests damage.
void scribble(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

const std::string kUnicode = "a red house, «Straße» 猫 🎨\nNegative prompt: blurry\nSteps: 20, Sampler: DDIM, Seed: 1";

} // namespace

class TestImaging : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path at(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    static std::filesystem::path data(const char* name)
    {
        return std::filesystem::path(SFUMATO_TEST_DATA) / "pictures" / name;
    }

private Q_SLOTS:
    /// A small third letter is reserved: what knows no such chunk passes over it, whatever libpng thinks of the name.
    void a_chunk_of_an_illegal_name_is_passed_over()
    {
        std::string bytes = *read_file(data("foreign/comfy_animated.png"));
        const auto name = bytes.find("comf");
        QVERIFY(name != std::string::npos);
        bytes.replace(name, 4, "abcd");
        QVERIFY(write_file_atomically(at("abcd.png"), bytes));
        const auto image = read_image(at("abcd.png"));
        QVERIFY(image && image->width == 8 && image->height == 8 && image->rgb[0] == 255 && image->rgb[2] == 0);
    }

    void pixels_come_back_exactly_from_png_and_webp()
    {
        for (const char* name : {"a.png", "b.webp"})
            for (const auto& [width, height] : {std::pair{1, 1}, {7, 5}, {64, 33}}) {
                const Image image = noise(width, height);
                QVERIFY(write_image(at(name), image, {{"parameters", kUnicode}}));
                const auto back = read_image(at(name));
                QVERIFY2(back, back ? "" : back.error().line().c_str());
                QVERIFY(*back == image);
            }
    }

    void pixels_come_back_nearly_from_jpeg()
    {
        const Image image = gradient(96, 64);
        QVERIFY(write_image(at("a.jpg"), image));
        const auto back = read_image(at("a.jpg"));
        QVERIFY(back);
        QVERIFY(largest_difference(*back, image) <= 4);
    }

    void texts_come_back()
    {
        const std::string plain = "a fox\nSteps: 1, Sampler: Euler, Seed: 3";
        for (const char* name : {"t.png", "t.jpg", "t.webp"})
            for (const std::string& text : {plain, kUnicode}) {
                const ImageTexts texts{{"parameters", text}, {"sfumato", "{\"prompt\":\"猫, (x:1.2)\"}"}};
                QVERIFY(write_image(at(name), noise(16, 16), texts));
                const auto back = read_image_texts(at(name));
                QVERIFY(back);
                QCOMPARE(back->size(), std::size_t{2});
                QCOMPARE(QString::fromStdString(back->at("parameters")), QString::fromStdString(text));
                QCOMPARE(QString::fromStdString(back->at("sfumato")), QString::fromStdString(texts.at("sfumato")));
            }
        QVERIFY(write_image(at("none.png"), noise(16, 16)));
        QVERIFY(read_image_texts(at("none.png"))->empty());
    }

    void reads_what_other_programs_wrote_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        // Made by tests/data/pictures/make.py with Pillow.
        const QString latin = QStringLiteral("prix: 5 \u20ac? caf\u00e9\nSteps: 3, Sampler: Euler, Seed: 4");
        QTest::newRow("tEXt in Latin-1") << "latin1.png"
                                         << QStringLiteral("caf\u00e9\nSteps: 3, Sampler: Euler, Seed: 4");
        QTest::newRow("zTXt") << "ztxt.png" << QStringLiteral("caf\u00e9\nSteps: 3, Sampler: Euler, Seed: 4");
        QTest::newRow("iTXt, compressed") << "itxt.png" << latin;
        QTest::newRow("text after the pixels") << "late.png" << QStringLiteral("late");
        QTest::newRow("EXIF, UTF-16 big endian") << "be.jpg" << latin;
        QTest::newRow("EXIF, UTF-16 little endian") << "le.jpg" << latin;
        QTest::newRow("EXIF in WebP") << "be.webp" << latin;
    }
    void reads_what_other_programs_wrote()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const auto texts = read_image_texts(data(name.toUtf8()));
        QVERIFY2(texts, texts ? "" : texts.error().line().c_str());
        QVERIFY(texts->contains("parameters"));
        QCOMPARE(QString::fromStdString(texts->at("parameters")), text);
    }

    /// Every kind of PNG a person may bring, against what Pillow reads from it (expect.txt: name, then "r g b" per
    /// pixel).
    void every_kind_of_picture_is_read_as_pillow_reads_it()
    {
        std::ifstream expectations(data("expect.txt"));
        std::string line;
        int files = 0;
        while (std::getline(expectations, line)) {
            std::istringstream words(line);
            std::string name;
            int width = 0, height = 0, tolerance = 0, value = 0;
            words >> name >> width >> height >> tolerance;
            const auto image = read_image(data(name.c_str()));
            QVERIFY2(image, name.c_str());
            QCOMPARE(image->width, width);
            QCOMPARE(image->height, height);
            for (std::size_t i = 0; i < image->rgb.size(); ++i) {
                QVERIFY(words >> value);
                QVERIFY2(std::abs(image->rgb[i] - value) <= tolerance,
                         (name + " at value " + std::to_string(i)).c_str());
            }
            ++files;
        }
        QVERIFY(files >= 12);
    }

    void grey_is_pillows_luminance()
    {
        Image image{4, 1, {255, 0, 0, 0, 255, 0, 0, 0, 255, 77, 77, 77}};
        QVERIFY(write_image(at("g.png"), image));
        const auto grey = read_grey_image(at("g.png"));
        QVERIFY(grey);
        QCOMPARE(grey->grey, (std::vector<std::uint8_t>{76, 150, 29, 77})); // Image.convert("L")
        // Unpainted parts of a transparent mask mean "keep".
        const auto transparent = read_grey_image(data("rgba.png"));
        QVERIFY(transparent);
        QCOMPARE(transparent->grey.front(), std::uint8_t{0});
    }

    void broken_files_are_errors_that_name_the_file()
    {
        QVERIFY(write_file_atomically(at("empty.png"), ""));
        QVERIFY(write_file_atomically(at("text.png"), "this is no picture at all, just words"));
        QVERIFY(write_file_atomically(at("huge.png"), *read_file(data("huge.png"))));
        for (const char* name : {"empty.png", "text.png", "huge.png", "missing.png", "."}) {
            const auto image = read_image(at(name));
            QVERIFY(!image);
            QVERIFY(image.error().line().find(name) != std::string::npos);
            QVERIFY(image.error().line().find('\n') == std::string::npos);
            QVERIFY(!read_image_texts(at(name)) || std::string(name) == "huge.png");
        }
        QVERIFY(read_image(at("huge.png")).error().line().find("16384") != std::string::npos);
    }

    /// No prefix of a picture is taken for the picture, and none crashes.
    void truncated_files_are_errors()
    {
        for (const char* name : {"whole.png", "whole.jpg", "whole.webp"}) {
            QVERIFY(write_image(at(name), noise(40, 30), {{"parameters", kUnicode}}));
            const std::string whole = *read_file(at(name));
            for (std::size_t length = 0; length < whole.size(); length += length < 64 ? 1 : whole.size() / 50) {
                scribble(at("cut"), std::string_view(whole).substr(0, length));
                QVERIFY2(!read_image(at("cut")), (std::string(name) + " cut at " + std::to_string(length)).c_str());
                (void)read_image_texts(at("cut"));
            }
        }
    }

    /// A solid picture packs as well as anything can: the guard against absurd sizes must let it pass.
    void a_solid_picture_is_no_bomb()
    {
        const Image solid{2000, 2000, std::vector<std::uint8_t>(2000 * 2000 * 3, 0)};
        QVERIFY(write_image(at("solid.png"), solid));
        QVERIFY(*read_image(at("solid.png")) == solid);
    }

    void damaged_bytes_never_crash()
    {
        std::mt19937 random(7);
        for (const char* name : {"whole.png", "whole.jpg", "whole.webp"}) {
            QVERIFY(write_image(at(name), noise(24, 24), {{"parameters", kUnicode}}));
            const std::string whole = *read_file(at(name));
            for (int round = 0; round < 200; ++round) {
                std::string damaged = whole;
                for (int i = 0; i < 4; ++i)
                    damaged[random() % std::min<std::size_t>(damaged.size(), round % 2 ? 200 : damaged.size())]
                        = char(random());
                scribble(at("damaged"), damaged);
                (void)read_image(at("damaged"));
                (void)read_image_texts(at("damaged"));
            }
        }
    }

    /// A damaged text is told; the picture beside it is read all the same.
    void damaged_texts_are_told()
    {
        QVERIFY(write_image(at("a.png"), noise(4, 4), {{"parameters", "a fox"}}));
        std::string bytes = *read_file(at("a.png"));
        bytes[bytes.find("a fox")] = 'b';   // the chunk's checksum is that of another text now
        scribble(at("a.png"), bytes);
        QVERIFY(read_image(at("a.png")));
        const auto texts = read_image_texts(at("a.png"));
        QVERIFY(!texts && texts.error().line().find("a.png") != std::string::npos);

        std::string huge = *read_file(at("a.png"));
        std::string chunk("\x06\x40\x00\x00tEXt", 8);      // 100 MiB, of which a few bytes are there
        scribble(at("huge.png"), huge.substr(0, 33) + chunk + std::string(1000, 'x'));
        QVERIFY(!read_image(at("huge.png")));
        QVERIFY(!read_image_texts(at("huge.png")));

        QVERIFY(write_image(at("a.jpg"), noise(4, 4), {{"parameters", "a fox"}, {"sfumato", "{}"}}));
        const std::string jpeg = *read_file(at("a.jpg"));
        const std::size_t exif = jpeg.find("Exif");
        for (std::size_t cut = exif; cut < exif + 120; ++cut) {     // a block that ends anywhere
            std::string shorter = jpeg;
            std::fill(shorter.begin() + static_cast<std::ptrdiff_t>(cut),
                      shorter.begin() + static_cast<std::ptrdiff_t>(exif + 120), '\xff');
            scribble(at("cut.jpg"), shorter);
            (void)read_image_texts(at("cut.jpg"));
        }
    }

    /// UserComments as other programs write them: with and without a character code, in either byte order.
    void user_comments_of_any_code()
    {
        const auto block = [](std::string comment, bool fooocus = false) { // TIFF: IFD0 with a link to the EXIF IFD
            const auto u16 = [](std::size_t v) { return std::string{char(v >> 8), char(v)}; };
            const auto u32 = [&](std::size_t v) { return u16(v >> 16) + u16(v & 0xffff); };
            const std::size_t entries = fooocus ? 2 : 1, data = 26 + 2 + entries * 12 + 4;
            std::string tiff
                = "MM" + u16(42) + u32(8) + u16(1) + u16(0x8769) + u16(4) + u32(1) + u32(26) + u32(0) + u16(entries);
            if (fooocus) tiff += u16(0x927c) + u16(7) + u32(7) + u32(data + comment.size());
            tiff += u16(0x9286) + u16(7) + u32(comment.size()) + u32(data) + u32(0);
            return std::string("Exif\0\0", 6) + tiff + comment + (fooocus ? "fooocus" : "");
        };
        const auto texts = [&](const std::string& comment, bool fooocus = false) {
            const std::string bytes = block(comment, fooocus);
            return codecs::exif_texts(std::as_bytes(std::span(bytes)));
        };
        using namespace std::string_literals;
        QCOMPARE(texts("ASCII\0\0\0a fox"s).at("parameters"), "a fox"s);
        QCOMPARE(texts("UNICODE\0\0a\0 \0f"s).at("parameters"), "a f"s);
        QCOMPARE(texts("UNICODE\0a\0 \0f\0"s).at("parameters"), "a f"s);
        // Several Python savers, and Exif 3: UTF-8, of which no character has a zero.
        QCOMPARE(texts("UNICODE\0a caf\xc3\xa9, \xe9\x9b\xaa"s).at("parameters"), "a caf\xc3\xa9, \xe9\x9b\xaa"s);
        QCOMPARE(texts("\0\0\0\0\0\0\0\0a fox"s).at("parameters"), "a fox"s);
        QCOMPARE(texts("{\"prompt\": \"a\"}"s, true).at("parameters"), "{\"prompt\": \"a\"}"s);
        QCOMPARE(texts("{\"prompt\": \"a\"}"s, true).at("fooocus_scheme"), "fooocus"s);
        // U+4E00 in the other order is an N, and a mark may be part of the text.
        for (const std::string& text : {"一一一"s, "一一一一一 a fox"s, "\xef\xbb\xbf 一"s, "\xef\xbf\xbe"s}) {
            const auto own = codecs::exif_block({{"parameters", text}}, "block");
            QCOMPARE(codecs::exif_texts(std::as_bytes(std::span(*own))).at("parameters"), text);
        }
        // In Latin-1, against the standard's ASCII: read as that, wherever it stands.
        QCOMPARE(texts("ASCII\0\0\0caf\xe9"s).at("parameters"), "café"s);
        const auto model = codecs::exif_block({{"prompt", "caf\xe9"}}, "block");
        QCOMPARE(codecs::exif_texts(std::as_bytes(std::span(*model))).at("prompt"), "café"s);
    }

    void what_cannot_be_written_is_an_error()
    {
        QVERIFY(!write_image(at("a.gif"), noise(4, 4)));
        QVERIFY(!std::filesystem::exists(at("a.gif")));
        QVERIFY(!write_image(at("a.png"), Image{}));
        for (const char* name : {"long.jpg", "long.webp"}) {
            const auto written = write_image(at(name), noise(4, 4), {{"parameters", std::string(70000, 'x')}});
            QVERIFY(!written);
            QVERIFY(written.error().line().find(".png") != std::string::npos);
        }
        QVERIFY(write_image(at("long.png"), noise(4, 4), {{"parameters", std::string(3000000, 'x')}}));
        QCOMPARE(read_image_texts(at("long.png"))->at("parameters").size(), std::size_t{3000000});
    }

    void resizing()
    {
        const Image flat{8, 8, std::vector<std::uint8_t>(8 * 8 * 3, 90)};
        for (const auto how : {Resample::Area, Resample::Bicubic, Resample::Nearest})
            for (const auto& [width, height] : {std::pair{3, 20}, {16, 4}, {8, 8}, {1, 1}}) {
                const Image scaled = resize(flat, width, height, how);
                QCOMPARE(scaled.width, width);
                QCOMPARE(scaled.height, height);
                QCOMPARE(scaled.rgb, std::vector<std::uint8_t>(std::size_t(width) * height * 3, 90));
            }
        // Halving by area is the mean of four pixels.
        const Image four{2, 2, {0, 10, 20, 40, 50, 60, 80, 90, 100, 120, 130, 140}};
        QCOMPARE(resize(four, 1, 1, Resample::Area).rgb, (std::vector<std::uint8_t>{60, 70, 80}));
    }

    void covering_keeps_the_middle()
    {
        Image wide{30, 10, std::vector<std::uint8_t>(30 * 10 * 3, 0)};
        for (int y = 0; y < 10; ++y)
            for (int x = 10; x < 20; ++x) wide.at(x, y)[0] = 200;
        const Image middle = cover_crop(wide, 10, 10);
        for (int y = 0; y < 10; ++y)
            for (int x = 0; x < 10; ++x) QCOMPARE(int(middle.at(x, y)[0]), 200);
        QCOMPARE(cover_crop(wide, 64, 32).width, 64);
        QCOMPARE(cover_crop(wide, 3, 50).height, 50);
    }

    void a_contact_sheet_places_every_picture()
    {
        const std::vector<Image> pictures{noise(8, 8, 1), noise(8, 8, 2), noise(8, 8, 3)};
        const Image sheet = contact_sheet(pictures, 2, 3);
        QCOMPARE(sheet.width, 19);
        QCOMPARE(sheet.height, 19);
        for (int y = 0; y < 8; ++y) {
            QVERIFY(std::equal(sheet.at(11, y), sheet.at(11, y) + 24, pictures[1].at(0, y)));
            QVERIFY(std::equal(sheet.at(0, 11 + y), sheet.at(0, 11 + y) + 24, pictures[2].at(0, y)));
        }
        QCOMPARE(int(sheet.at(9, 4)[0]), 128);
        QVERIFY(contact_sheet({}, 3).rgb.empty());
    }

    void upright_follows_the_exif_table()
    {
        // The picture of EXIF's own figure, reduced to 2 x 1: what each orientation makes of pixels A B.
        const codecs::Rgba row{2, 1, {'A', 0, 0, 255, 'B', 0, 0, 255}};
        const char* expected[] = {"AB", "BA", "BA", "AB", "AB", "AB", "BA", "BA"};
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const auto out = codecs::upright(row, orientation);
            QCOMPARE(out.width, orientation < 5 ? 2 : 1);
            QCOMPARE(int(out.rgba[0]), int(expected[orientation - 1][0]));
            QCOMPARE(int(out.rgba[4]), int(expected[orientation - 1][1]));
        }
    }
};

QTEST_GUILESS_MAIN(TestImaging)
#include "test_imaging.moc"
