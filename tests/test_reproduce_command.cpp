#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/pipeline/provenance.h"
#include "tests/support/run_cli.h"

#include <QtTest>

#include <set>

using namespace sfumato;

namespace {

const QString kModel = SFUMATO_TEST_DATA "/goldens/tiny-sd15";

} // namespace

/// generate, inspect and reproduce, as a person uses them one after the other.
class TestReproduceCommand : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] std::filesystem::path path(const QString& name) const { return file(name).toStdString(); }
    Ran generate(const QString& prompt, const QString& out, const QStringList& more = {}) const
    {
        return run_cli(QStringList{"generate", "--model",    kModel, "--prompt",   prompt,         "--steps",
                                   "2",        "--width",    "64",   "--height",   "64",           "--seed",
                                   "7",        "--sampler",  "DDIM", "--schedule", "Automatic",    "--cfg",
                                   "5",        "--progress", "none", "--data-dir", folder_.path(), "--out",
                                   file(out)}
                       + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(file("wildcards")));
        QVERIFY(write_file_atomically(path("wildcards/animal.txt"), "fox\nowl\nseal\nhare\n"));
    }

    /// Everything a prompt can say, for several pictures at once; each file makes itself again, without the wildcards.
    void pictures_make_themselves_again()
    {
        const Ran made = generate("a __animal__ in {snow|fog|rain}, (red:1.2) AND [sea:(hill:0.8):0.5]:0.6", "many.png",
                                  {"--count", "3", "--negative", "{grey|dull} BREAK dim"});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        std::set<std::string> words;
        for (int i = 1; i <= 3; ++i) {
            const QString name = QString("many-%1.png").arg(i);
            const auto request = value_or_throw(read_request(path(name)));
            QCOMPARE(request.prompt,
                     std::string("a __animal__ in {snow|fog|rain}, (red:1.2) AND [sea:(hill:0.8):0.5]:0.6"));
            QVERIFY(request.resolved && request.resolved->prompt.find("__") == std::string::npos
                    && request.seed == 6 + i && request.count == 1);
            words.insert(request.prompt_text());
            const Ran again = run_cli({"reproduce", file(name), "--data-dir", file("nothing")});
            QVERIFY2(again.code == 0, qPrintable(again.out + again.err));
            QVERIFY(again.out.startsWith("largest difference 0 of 255"));
        }
        QVERIFY(words.size() > 1);
        QCOMPARE(generate("a __animal__", "again.png").code, 0);
        QCOMPARE(generate("a __animal__", "again2.png").code, 0);
        QVERIFY(value_or_throw(read_image(path("again.png"))) == value_or_throw(read_image(path("again2.png"))));
    }

    void the_dtype_of_the_picture_counts()
    {
        QCOMPARE(generate("a fox", "half.png", {"--dtype", "bfloat16"}).code, 0);
        QCOMPARE(value_or_throw(read_request(path("half.png"))).model.dtype, std::string("bfloat16"));
        QCOMPARE(run_cli({"reproduce", file("half.png")}).code, 0);
    }

    /// With a mask, a larger frame, enlarged: the picture finds its sources from any folder, and says which is gone.
    void pictures_from_pictures_make_themselves_again()
    {
        QCOMPARE(generate("a fox", "first.png").code, 0);
        Image mask{40, 50, std::vector<std::uint8_t>(40 * 50 * 3)};
        for (int y = 10; y < 30; ++y) std::fill_n(mask.at(8, y), 3 * 20, std::uint8_t{255});
        QVERIFY(write_image(path("mask.png"), mask));
        const QDir before = QDir::current();
        QVERIFY(QDir::setCurrent(folder_.path()));      // named by relative paths
        const QStringList first{"--init-image", "first.png"};
        const Ran masked = generate("an owl", "masked.png",
                                    first
                                        + QStringList{"--mask", "mask.png", "--mask-blur", "2", "--inpaint-area",
                                                      "masked", "--padding", "8", "--fill", "noise"});
        const Ran framed
            = generate("an owl", "framed.png", first + QStringList{"--outpaint", "0,8,24,0", "--strength", "0.9"});
        const Ran larger = generate("an owl", "larger.png", first + QStringList{"--upscale", "2", "--strength", "0.5"});
        QVERIFY(QDir::setCurrent(before.path()));
        QVERIFY2(masked.code == 0 && masked.err.contains("note: the mask is 40 x 50 and the picture 64 x 64"),
                 qPrintable(masked.err));
        QVERIFY2(framed.code == 0 && larger.code == 0, qPrintable(framed.err + larger.err));
        QCOMPARE(value_or_throw(read_image(path("framed.png"))).width, 88);
        QCOMPARE(value_or_throw(read_image(path("larger.png"))).height, 128);
        for (const char* name : {"masked.png", "framed.png", "larger.png"}) {
            const Ran again = run_cli({"reproduce", file(name)});
            QVERIFY2(again.code == 0 && again.out.startsWith("largest difference 0 of 255"),
                     qPrintable(again.out + again.err));
        }
        const std::string told = value_or_throw(read_image_texts(path("masked.png"))).at("parameters");
        QVERIFY2(told.find(
                     "Mask blur: 2, Inpaint area: Only masked, Masked area padding: 8, Masked content: latent noise")
                     != std::string::npos,
                 told.c_str());
        QVERIFY(QFile::remove(file("mask.png")));
        const Ran gone = run_cli({"reproduce", file("masked.png")});
        QVERIFY(gone.code == 1 && gone.err.contains("mask.png"));
    }

    void a_changed_picture_is_told_from_its_request()
    {
        QCOMPARE(generate("a fox", "whole.png").code, 0);
        Image image = value_or_throw(read_image(path("whole.png")));
        const auto texts = value_or_throw(read_image_texts(path("whole.png")));
        *image.at(5, 5) = static_cast<std::uint8_t>(*image.at(5, 5) < 128 ? *image.at(5, 5) + 9 : *image.at(5, 5) - 9);
        QVERIFY(write_image(path("dot.png"), image, texts));
        const Ran told = run_cli({"reproduce", file("dot.png"), "--out", file("made.png")});
        QCOMPARE(told.code, 1);
        QVERIFY(told.out.startsWith("largest difference 9 of 255"));
        QVERIFY(value_or_throw(read_image(path("made.png"))) == value_or_throw(read_image(path("whole.png"))));
        QCOMPARE(run_cli({"reproduce", file("dot.png"), "--tolerance", "9"}).code, 0);
        QVERIFY(write_image(path("small.png"), cover_crop(image, 32, 32), texts));
        QVERIFY(run_cli({"reproduce", file("small.png")}).err.contains("32 x 32"));
    }

    void a_missing_wildcard_names_the_folder()
    {
        const Ran ran = generate("a __dragon__", "none.png");
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("__dragon__") && ran.err.contains(file("wildcards")) && ran.err.count('\n') == 1);
        QVERIFY(!QFile::exists(file("none.png")));
        QVERIFY(QDir().mkpath(file("more")));
        QVERIFY(write_file_atomically(path("more/dragon.txt"), "owl\n"));
        QCOMPARE(generate("a __dragon__", "found.png", {"--wildcard-dir", file("more")}).code, 0);
        QVERIFY(generate("a __animal__", "trace.png", {"--count", "2", "--trace", file("t.safetensors")})
                    .err.contains("one by one"));
    }

    void inspect_shows_all()
    {
        QCOMPARE(generate("a {fox|owl}", "shown.png", {"--negative", "grey"}).code, 0);
        const QString out = run_cli({"inspect", file("shown.png")}).out;
        for (const char* part :
             {"64 x 64 pixels", "Made by            Sfumato", "Negative prompt    grey",
              "Template           a {fox|owl}", "Seed               7", "Sampler            DDIM", "Dtype", "sd15"})
            QVERIFY2(out.contains(part), qPrintable(out));
        const Image image = value_or_throw(read_image(path("shown.png")));
        QVERIFY(write_image(path("foreign.png"), image,
                            {{"parameters",
                              "a fox\nSteps: 3, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 64x64, "
                              "Hires upscale: 2"}}));
        const QString foreign = run_cli({"inspect", file("foreign.png")}).out;
        QVERIFY(foreign.contains("Made by            A1111")
                && foreign.contains("Not carried over   Hires upscale: 2"));
        const Json json = Json::parse(run_cli({"inspect", file("foreign.png"), "--json"}).out.toStdString());
        QCOMPARE(json.at("request").at("sampler"), "Euler a");
        QCOMPARE(json.at("not_carried_over").size(), std::size_t{1});
        QVERIFY(write_image(path("bare.png"), image));
        QVERIFY(run_cli({"inspect", file("bare.png")}).out.contains("none inside"));
        QVERIFY(write_image(path("broken.png"), image, {{"sfumato", "{"}}));
        QVERIFY(run_cli({"inspect", file("broken.png")}).out.contains("Problem"));
        QCOMPARE(run_cli({"reproduce", file("broken.png")}).code, 1);
    }

    void the_exif_of_jpeg_and_webp_holds_it_too()
    {
        for (const char* name : {"a.webp", "a.jpg"}) {
            QCOMPARE(generate("a __animal__", name).code, 0);
            QVERIFY(value_or_throw(read_request(path(name))).resolved);
        }
        QCOMPARE(run_cli({"reproduce", file("a.webp")}).code, 0);       // WebP is written without loss
    }
};

QTEST_GUILESS_MAIN(TestReproduceCommand)
#include "test_reproduce_command.moc"
