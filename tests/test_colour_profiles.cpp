// What files say of their colours: pictures come in as sRGB, whichever format and way they say it in.
#include "core/base/file_io.h"
#include "core/imaging/codecs.h"
#include "core/imaging/picture_source.h"

#include <QtTest>

#include <fstream>
#include <random>
#include <sstream>

using namespace sfumato;

namespace {

std::string path_of(const std::string& name) { return SFUMATO_TEST_DATA "/colours/" + name; }

} // namespace

class TestColourProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// tests/data/colours/make.py: LittleCMS through Pillow, or the formulas of the PNG specification and H.273.
    void colours_are_those_that_the_file_means_data()
    {
        QTest::addColumn<QString>("line");
        std::ifstream file(path_of("expect.txt"));
        for (std::string line; std::getline(file, line);)
            QTest::newRow(line.substr(0, line.find(' ')).c_str()) << QString::fromStdString(line);
    }
    void colours_are_those_that_the_file_means()
    {
        QFETCH(QString, line);
        std::istringstream words(line.toStdString());
        std::string name, told;
        int tolerance = 0, value = 0;
        words >> name >> told >> tolerance;
        const auto read = read_source_picture(path_of(name));
        QVERIFY2(read, read ? "" : read.error().line().c_str());
        const SourcePicture& picture = *read;
        for (std::size_t i = 0; i < picture.image.rgb.size(); ++i) {
            QVERIFY(words >> value);
            const int ours = picture.image.rgb[i];
            QVERIFY2(std::abs(ours - value) <= tolerance,
                     qPrintable(QStringLiteral("value %1 is %2, not %3").arg(i).arg(ours).arg(value)));
        }
        QVERIFY(!(words >> value));
        const std::string notice = picture.notice.text();
        QCOMPARE(notice.empty(), told == "none");
        QCOMPARE(notice.find("converted") != std::string::npos, told == "converted");
        QCOMPARE(notice.find("cannot be used") != std::string::npos, told == "unusable");
        if (!notice.empty()) QVERIFY(notice.find(name) != std::string::npos);
        QCOMPARE(value_or_throw(read_image(path_of(name))), picture.image);
    }

    void a_mask_is_converted_too()
    {
        const GreyImage mask = value_or_throw(read_grey_image(path_of("grey.png")));
        QCOMPARE(int(mask.grey[0]), 0);
        QCOMPARE(int(mask.grey[1]), 255);
        QVERIFY(std::abs(mask.grey[2] - 166) <= 1); // 128 with a gamma of 1.4, in expect.txt
        QVERIFY(!value_or_throw(read_source_mask(path_of("grey.png"))).notice.empty());
    }

    void hdr_is_refused_by_name()
    {
        const auto picture = read_image(path_of("hdr-cicp.png"));
        QVERIFY(!picture);
        QVERIFY(picture.error().line().find("HDR picture (PQ)") != std::string::npos);
    }

    void damaged_profiles_never_crash()
    {
        std::mt19937 random(4);
        for (const char* name : {"adobe.jpg", "inks.jpg", "wide.webp", "grey.jpg"}) {
            const std::string whole = value_or_throw(read_file(path_of(name)));
            for (int round = 0; round < 50; ++round) {
                std::string damaged = whole;
                for (int i = 0; i < 4; ++i) damaged[random() % damaged.size()] = char(random());
                (void)codecs::decode(std::as_bytes(std::span(damaged)), name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestColourProfiles)
#include "test_colour_profiles.moc"
