// What becomes of the pictures a request names before a model sees them.
#include "core/imaging/mask_levels.h"
#include "core/imaging/picture_source.h"
#include "core/pipeline/source_images.h"

#include <QtTest>

using namespace sfumato;

namespace {

std::string data(const char* name) { return std::string(SFUMATO_TEST_DATA "/") + name; }

Image ramp(int width, int height)
{
    Image image{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (std::size_t i = 0; i < image.rgb.size(); ++i) image.rgb[i] = static_cast<std::uint8_t>(7 * i);
    return image;
}

GenerationRequest repainting(const std::string& mask, MaskMode mode = MaskMode::Studio)
{
    GenerationRequest request;
    request.width = request.height = 32;
    request.mode = Inpaint{.init_image = value_or_throw(reference_to(ramp(32, 16))),
                           .mask = mask,
                           .mask_mode = mode,
                           .mask_blur = 0,
                           .area = InpaintArea::Masked,
                           .padding = 2};
    return request;
}

} // namespace

class TestSourceImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// tests/data/masks/make.py: all of them are meant as plain.png.
    void a_mask_means_the_same_in_every_kind_of_file_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"grey.png", "colour.png", "16.png", "alpha.png", "grey-alpha.png",
                                 "alpha-and-grey.png", "palette.png", "palette-alpha.png", "95.jpg", "lossy.webp"})
            QTest::newRow(name) << QStringLiteral("masks/") + QLatin1String(name);
    }
    void a_mask_means_the_same_in_every_kind_of_file()
    {
        QFETCH(QString, name);
        const SourceImages wanted = SourceImages::open(repainting(data("masks/plain.png")), 8),
                           ours = SourceImages::open(repainting(data(name.toUtf8())), 8);
        QVERIFY(ours.init_image() == wanted.init_image()); // the same part of the picture was cut out
        QVERIFY(ours.inpainting()->strength == wanted.inpainting()->strength);
        QVERIFY(ours.paste_back(Image(ramp(32, 32))) == wanted.paste_back(Image(ramp(32, 32))));
    }

    void levels_are_black_or_white_up_to_one_threshold()
    {
        GreyImage mask{256, 1, {}};
        for (int level = 0; level < 256; ++level) mask.grey.push_back(static_cast<std::uint8_t>(level));
        const GreyImage meant = without_faint_grey(mask);
        for (int level = 0; level < 256; ++level)
            QCOMPARE(int(meant.grey[level]), level <= 12 ? 0 : level >= 243 ? 255 : level);
        QCOMPARE(int(in_black_and_white(mask).grey[127]), 0);
        QCOMPARE(int(in_black_and_white(mask).grey[128]), 255);
    }

    void a_mask_that_is_nearly_black_all_over_repaints_nothing()
    {
        GreyImage mask{32, 16, std::vector<std::uint8_t>(32 * 16, 3)};
        const std::string reference = value_or_throw(reference_to(mask));
        QVERIFY_THROWS_EXCEPTION(Error, (void)SourceImages::open(repainting(reference), 8));
        std::fill(mask.grey.begin(), mask.grey.end(), std::uint8_t{13});
        (void)SourceImages::open(repainting(value_or_throw(reference_to(mask))), 8);
    }

    /// diffusers knows one threshold: what it makes of a mask is not to change by a byte.
    void the_reading_of_diffusers_stays()
    {
        GreyImage mask{32, 16, std::vector<std::uint8_t>(32 * 16)};
        for (std::size_t i = 0; i < mask.grey.size(); ++i) mask.grey[i] = static_cast<std::uint8_t>(i % 2 ? 250 : 5);
        const SourceImages images
            = SourceImages::open(repainting(value_or_throw(reference_to(mask)), MaskMode::Diffusers), 8);
        QVERIFY(images.inpainting()->inpaint_mask == in_black_and_white(resize(mask, 32, 32, Resample::Lanczos)));
    }

    void converted_colours_are_told()
    {
        GenerationRequest request;
        request.mode = ImageToImage{data("colours/adobe.png"), 0.5};
        const SourceImages converted = SourceImages::open(request, 8);
        QCOMPARE(converted.notices().size(), std::size_t{1});
        QVERIFY(converted.notices()[0].text().find("converted from test to sRGB") != std::string::npos);
        request.mode = ImageToImage{data("colours/srgb-icc.png"), 0.5};
        QVERIFY(SourceImages::open(request, 8).notices().empty());
    }
};

QTEST_GUILESS_MAIN(TestSourceImages)
#include "test_source_images.moc"
