// Pictures made from pictures: masks, larger frames, enlarging. What the mask does not reach keeps its bytes.
#include "core/base/file_io.h"
#include "core/imaging/detail.h"
#include "core/imaging/picture_source.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/provenance.h"
#include "tests/support/golden_tensors.h"

#include <QtTest>

#include <cmath>
#include <random>

#include <zlib.h>

using namespace sfumato;

namespace {

const std::filesystem::path kModel = SFUMATO_TEST_DATA "/goldens/tiny-sd15";

std::unique_ptr<Pipeline> open_model(const std::filesystem::path& model = kModel) 
{
    PipelineOptions options;
    options.device = "cpu";
    options.dtype = "float32";
    return value_or_throw(Pipeline::open(model, options));
}

using Random = std::mt19937;
int between(Random& random, int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); }

/// Hills of colour: smooth enough for an autoencoder, different everywhere.
Image scene(int width, int height, int phase = 0)
{
    Image image{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c)
                image.at(x, y)[c] = static_cast<std::uint8_t>(
                    128 + 90 * std::sin((x + phase) * 0.09 + c) * std::cos(y * 0.07 + c * 2));
    return image;
}
GreyImage box_mask(int width, int height, Area box, int grey = 255)
{
    GreyImage mask{width, height, std::vector<std::uint8_t>(std::size_t(width) * height)};
    for (int y = std::max(0, box.y); y < std::min(height, box.y + box.height); ++y)
        for (int x = std::max(0, box.x); x < std::min(width, box.x + box.width); ++x)
            mask.grey[static_cast<std::size_t>(y) * width + x] = static_cast<std::uint8_t>(grey);
    return mask;
}
/// The header of a huge PNG, which is enough to refuse it, long before gigabytes are asked for.
std::string png_of_size(std::uint32_t side)
{
    std::string png = value_or_throw(encode_png(scene(1, 1)));
    const auto put = [&](std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i) png[at + i] = static_cast<char>(value >> (24 - 8 * i));
    };
    put(16, side);
    put(20, side);
    put(29, static_cast<std::uint32_t>(::crc32(0, reinterpret_cast<const unsigned char*>(png.data()) + 12, 17)));
    return png;
}
std::string carried(const auto& picture) { return value_or_throw(reference_to(picture)); }

GenerationRequest small_request(decltype(GenerationRequest::mode) mode, const std::string& sampler = "DDIM")
{
    GenerationRequest request;
    request.prompt = "a fox";
    request.model.path = kModel.string();
    request.width = request.height = 64;
    request.steps = 4;
    request.sampler = sampler;
    request.seed = 5;
    request.mode = std::move(mode);
    return request;
}

Finished made(Pipeline& pipeline, const GenerationRequest& request, const StepCallback& on_step = {})
{
    Outcome outcome = pipeline.run(request, on_step);
    if (auto* failed = std::get_if<Failed>(&outcome)) throw failed->error;
    return std::get<Finished>(std::move(outcome));
}

QString error_of(Pipeline& pipeline, const decltype(GenerationRequest::mode)& mode)
{
    const Outcome outcome = pipeline.run(small_request(mode));
    const auto* failed = std::get_if<Failed>(&outcome);
    return failed ? QString::fromStdString(failed->error.line()) : QString();
}

/// Pixels where `mask` is 0 and the pictures differ; -1 where their sizes do.
int changed_outside(const Image& a, const Image& b, const GreyImage& mask)
{
    if (a.width != b.width || a.height != b.height || a.width != mask.width || a.height != mask.height) return -1;
    int changed = 0;
    for (std::size_t i = 0; i < mask.grey.size(); ++i)
        changed += mask.grey[i] == 0
            && !std::equal(a.rgb.begin() + 3 * i, a.rgb.begin() + 3 * i + 3, b.rgb.begin() + 3 * i);
    return changed;
}
double mean_change(const Image& a, const Image& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::abs(a.rgb[i] - b.rgb[i]);
    return sum / static_cast<double>(a.rgb.size());
}

} // namespace

class TestInpainting : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] std::string file(const char* name) const { return folder_.filePath(name).toStdString(); }

    /// tiny-sd15 with five more input channels, whose weights are `scale` x random.
    std::string inpainting_model(double scale) const
    {
        const std::string model = file(scale == 0 ? "nine-deaf" : "nine");
        QProcess::execute("cp", {"-r", QString::fromStdString(kModel.string()), QString::fromStdString(model)});
        const std::string config = model + "/unet/config.json",
                          weights = model + "/unet/diffusion_pytorch_model.safetensors";
        Json json = value_or_throw(read_json_file(config));
        json["in_channels"] = 9;
        value_or_throw(write_file_atomically(config, json.dump()));
        std::map<std::string, at::Tensor> tensors;
        {
            const auto whole = value_or_throw(SafetensorsFile::open(weights));
            for (const auto& [name, info] : whole.index()) tensors[name] = value_or_throw(whole.tensor(name)).clone();
        }
        at::Tensor& conv = tensors.at("conv_in.weight");
        conv = at::cat({conv, (scale * at::randn({conv.size(0), 5, 3, 3})).to(conv.scalar_type())}, 1).contiguous();
        value_or_throw(write_safetensors(weights, tensors));
        return model;
    }

private Q_SLOTS:
    /// Random masks, hard and soft, sizes, areas, fillings, strengths: not a byte changes outside the blurred mask.
    void outside_the_blurred_mask_not_a_byte_changes()
    {
        const auto pipeline = open_model();
        Random random(1);
        int touched = 0;
        for (int round = 0; round < 40; ++round) {
            const int width = between(random, 20, 150), height = between(random, 20, 150);
            const Image source = scene(width, height, round);
            GreyImage mask = box_mask(width, height,
                                      {between(random, -5, width - 5), between(random, -5, height - 5),
                                       between(random, 6, width), between(random, 6, height)},
                                      between(random, 0, 1) ? 255 : between(random, 40, 254));
            if (bounds_of(mask).width == 0) continue;
            Inpaint mode{carried(source), carried(mask), between(random, 0, 4) / 4.0};
            mode.mask_blur = between(random, 0, 6);
            mode.area = between(random, 0, 1) ? InpaintArea::Masked : InpaintArea::Whole;
            mode.padding = between(random, 0, 40);
            mode.content = static_cast<MaskedContent>(between(random, 0, 3));
            GenerationRequest request = small_request(mode, between(random, 0, 1) ? "Euler a" : "DPM++ 2M");
            request.width = 8 * between(random, 4, 9);
            request.height = 8 * between(random, 4, 9);
            request.steps = between(random, 1, 3);
            request.seed = round;
            Image preview;
            const Finished done = made(*pipeline, request, [&](const StepState& at) { preview = at.preview(0); });
            QCOMPARE(changed_outside(done.pictures.front(), source, blurred(mask, mode.mask_blur)), 0);
            if (!preview.rgb.empty()) QCOMPARE(changed_outside(preview, source, blurred(mask, mode.mask_blur)), 0);
            touched += done.pictures.front() != source;
        }
        QVERIFY(touched > 25);
    }

    void the_request_inside_the_picture_is_enough()
    {
        const auto pipeline = open_model();
        Inpaint mode{carried(scene(64, 64)), carried(box_mask(64, 64, {8, 8, 30, 40})), 0.75};
        mode.content = MaskedContent::Fill;
        mode.area = InpaintArea::Masked;
        const Finished first = made(*pipeline, small_request(mode));
        QCOMPARE(std::get<Inpaint>(first.request.mode).mask_hash.size(), std::size_t{10});
        const auto back = request_of(provenance_texts(first.request), "here");
        QVERIFY(back && *back == first.request);
        QVERIFY(made(*pipeline, *back).pictures == first.pictures);
        QVERIFY(made(*pipeline, *back).notices.empty());
    }

    void a_picture_that_changed_since_or_is_gone_is_told()
    {
        const auto pipeline = open_model();
        value_or_throw(write_image(file("a.png"), scene(64, 64)));
        GenerationRequest request = made(*pipeline, small_request(ImageToImage{file("a.png"), 0.5})).request;
        value_or_throw(write_image(file("a.png"), scene(64, 64, 9)));
        const auto notices = made(*pipeline, request).notices;
        QCOMPARE(notices.size(), std::size_t{1});
        QVERIFY(notices[0].text().find("has changed") != std::string::npos
                && notices[0].text().find("a.png") != std::string::npos);
        std::filesystem::remove(file("a.png"));
        QVERIFY(error_of(*pipeline, request.mode).contains("a.png"));
    }

    /// A grey too faint for one step does not hear the prompt.
    void faint_grey_is_deaf()
    {
        const auto pipeline = open_model();
        const Image source = scene(64, 64);
        for (const auto& [grey, hears] : {std::pair{40, false}, {160, true}}) {
            GenerationRequest request
                = small_request(Inpaint{carried(source), carried(box_mask(64, 64, {0, 0, 64, 64}, grey)), 1});
            const Image fox = made(*pipeline, request).pictures.front();
            request.prompt = "an owl in a tree";
            QCOMPARE(made(*pipeline, request).pictures.front() != fox, hears);
        }
    }

    /// A white mask over everything at a strength is image to image at it, but for what is pasted.
    void white_everywhere_is_image_to_image()
    {
        const auto pipeline = open_model();
        const std::string source = carried(scene(64, 64));
        for (const char* sampler : {"DDIM", "Euler", "Heun", "PLMS", "UniPC"}) {
            const Image whole = made(*pipeline, small_request(ImageToImage{source, 0.75}, sampler)).pictures.front();
            QVERIFY2(made(*pipeline,
                          small_request(Inpaint{source, carried(box_mask(64, 64, {0, 0, 64, 64})), 0.75}, sampler))
                             .pictures.front()
                         == whole,
                     sampler);
        }
    }

    void the_fillings_differ()
    {
        const auto pipeline = open_model();
        std::vector<Image> pictures;
        for (const MaskedContent content :
             {MaskedContent::Fill, MaskedContent::Original, MaskedContent::Noise, MaskedContent::Nothing}) {
            Inpaint mode{carried(scene(64, 64)), carried(box_mask(64, 64, {16, 16, 32, 32})), 0.75};
            mode.content = content;
            const Image picture = made(*pipeline, small_request(mode)).pictures.front();
            QVERIFY(std::find(pictures.begin(), pictures.end(), picture) == pictures.end());
            pictures.push_back(picture);
        }
    }

    void a_branch_of_a_repainting_keeps_what_it_keeps()
    {
        const auto pipeline = open_model();
        const Image source = scene(64, 64);
        const GreyImage mask = box_mask(64, 64, {20, 10, 30, 30});
        const Finished parent = made(*pipeline, small_request(Inpaint{carried(source), carried(mask), 1}, "Euler"));
        GenerationRequest child = parent.request;
        child.branch = Branch{std::make_shared<const GenerationRequest>(parent.request), 2};
        QVERIFY(made(*pipeline, child).pictures == parent.pictures);
        QVERIFY(made(*open_model(), child).pictures == parent.pictures);     // its states are not kept there
        child.prompt = "an owl";
        QCOMPARE(changed_outside(made(*pipeline, child).pictures.front(), source, blurred(mask, 4)), 0);
        const auto state = pipeline->picture_at(parent.request, 1);
        QVERIFY(state);
        QCOMPARE(changed_outside(*state, source, blurred(mask, 4)), 0);
    }

    /// Five channels whose weights are 0 change nothing; others tell the model what is hidden, and only that is hidden.
    void inpainting_models_are_told_mask_and_picture()
    {
        const auto plain = open_model(), deaf = open_model(inpainting_model(0)),
                   nine = open_model(inpainting_model(0.1));
        const Image source = scene(64, 64);
        const GreyImage mask = box_mask(64, 64, {16, 16, 32, 40});
        Inpaint mode{carried(source), carried(mask), 1};
        QVERIFY(made(*deaf, small_request(mode)).pictures == made(*plain, small_request(mode)).pictures);
        const Image repainted = made(*nine, small_request(mode)).pictures.front();
        QVERIFY(repainted != made(*plain, small_request(mode)).pictures.front());
        QCOMPARE(changed_outside(repainted, source, blurred(mask, 4)), 0);
        // As diffusers does it at strength 1, nothing of what is hidden may matter.
        Image other = source;
        for (int y = 16; y < 56; ++y)
            for (int x = 16; x < 48; ++x) std::fill_n(other.at(x, y), 3, std::uint8_t{9});
        mode.mask_mode = MaskMode::Diffusers;
        const Image first = made(*nine, small_request(mode)).pictures.front();
        mode.init_image = carried(other);
        QVERIFY(made(*nine, small_request(mode)).pictures.front() == first);
        // Without a mask it repaints everything: pictures from words and from pictures.
        QVERIFY(made(*nine, small_request(TextToImage{})).pictures.front()
                != made(*plain, small_request(TextToImage{})).pictures.front());
        for (const decltype(GenerationRequest::mode)& from :
             {decltype(GenerationRequest::mode)(ImageToImage{carried(source), 0.5}),
              decltype(GenerationRequest::mode)(Upscale{carried(scene(25, 90)), 0.5, 2})})
            QVERIFY(made(*deaf, small_request(from)).pictures == made(*plain, small_request(from)).pictures);
    }

    void a_larger_frame_is_painted_around_the_picture()
    {
        const auto pipeline = open_model();
        const Image source = scene(60, 44);
        Inpaint mode{carried(source), {}, 1};
        mode.outpaint = {.left = 30, .top = 10, .right = 0, .bottom = 6};
        mode.mask_blur = 2;
        GenerationRequest request = small_request(mode);
        request.width = 96;
        const Image framed = made(*pipeline, request).pictures.front();
        QCOMPARE(framed.width, 90);
        QCOMPARE(framed.height, 60);
        // Past overlap (8 + 2 x 2) and blur (3 x 2, rounded) the picture is untouched.
        for (int y = 20; y < 24; ++y)
            for (int x = 20; x < 60; ++x)
                QVERIFY(std::equal(framed.at(x + 30, y + 10), framed.at(x + 30, y + 10) + 3, source.at(x, y)));
        int new_pixels = 0;
        const Image bare = expand_canvas(source, mode.outpaint, 12).picture;
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 30; ++x) new_pixels += !std::equal(framed.at(x, y), framed.at(x, y) + 3, bare.at(x, y));
        QVERIFY(new_pixels > 1500);
    }

    void an_enlarged_picture_keeps_the_picture_and_shows_no_tiles()
    {
        const auto pipeline = open_model();
        const Image source = scene(51, 70);
        Upscale mode{carried(source), 0, 2};
        const Image still
            = made(*pipeline, small_request(mode)).pictures.front(); // strength 0: through the autoencoder and back
        QCOMPARE(still.width, 102);
        QCOMPARE(still.height, 140);
        // What it shows is the picture's own: from afar it hardly differs, however badly a random model paints.
        const auto from_afar = [](const Image& picture) { return resize(picture, 6, 8, Resample::Area); };
        QVERIFY(mean_change(from_afar(still), from_afar(source)) < 4);
        mode.strength = 0.5;
        mode.factor = 4;
        const Image larger = made(*pipeline, small_request(mode)).pictures.front();
        QCOMPARE(larger.width, 204);
        QCOMPARE(larger.height, 280);
        QVERIFY(mean_change(from_afar(larger), from_afar(source)) < 4);
        QVERIFY(error_of(*pipeline, Upscale{carried(scene(2100, 10)), 0.3, 4}).contains("8192"));
        // What fits into one tile is painted as image to image of the enlarged picture.
        const Image small = scene(32, 32), big = resize(small, 64, 64, Resample::Lanczos);
        QVERIFY(
            made(*pipeline, small_request(Upscale{carried(small), 0.5, 2})).pictures.front()
            == keep_coarse(made(*pipeline, small_request(ImageToImage{carried(big), 0.5})).pictures.front(), big, 3));
    }

    void sources_of_every_kind_are_read()
    {
        const auto pipeline = open_model();
        const std::string folder = SFUMATO_TEST_DATA "/pictures/";
        for (const char* name : {"cmyk.jpg", "rgb16.png", "grey.png", "palette.png", "lossless.webp", "turned6.webp"}) {
            const Image source = value_or_throw(read_image(folder + name));
            QCOMPARE(name[0] == 't', source.width < source.height);     // 5 x 4, and upright: 4 x 5
            Inpaint mode{folder + name, carried(box_mask(source.width, source.height, {0, 0, 2, 2})), 1};
            mode.mask_blur = 0;
            const Finished done = made(*pipeline, small_request(mode));
            QVERIFY(done.notices.empty());
            QCOMPARE(changed_outside(done.pictures.front(), source,
                                     box_mask(source.width, source.height, {0, 0, 2, 2})),
                     0);
        }
    }

    void what_is_done_otherwise_is_told()
    {
        const auto pipeline = open_model();
        const auto notices = [&](const Inpaint& mode) { return made(*pipeline, small_request(mode)).notices; };
        const auto resized = notices({carried(scene(64, 64)), carried(box_mask(32, 32, {0, 0, 16, 16})), 1});
        QVERIFY(resized.size() == 1 && resized[0].text().find("32 x 32") != std::string::npos
                && resized[0].text().find("resized") != std::string::npos);
        const auto clear = notices({SFUMATO_TEST_DATA "/pictures/rgba.png", carried(box_mask(5, 4, {0, 0, 2, 2})), 1});
        QVERIFY(clear.size() == 1 && clear[0].text().find("over white") != std::string::npos);
    }

    void what_cannot_be_repainted_is_one_clear_line()
    {
        const auto pipeline = open_model();
        const std::string source = carried(scene(64, 64));
        QVERIFY(error_of(*pipeline, Inpaint{source, carried(box_mask(64, 64, {})), 1}).contains("black all over"));
        QVERIFY(error_of(*pipeline, Inpaint{source, {}, 1}).contains("mask"));
        Inpaint dot{source, carried(box_mask(64, 64, {30, 30, 1, 1})), 1};
        dot.mask_blur = 30;
        QVERIFY(error_of(*pipeline, dot).contains("faint"));
        QVERIFY(error_of(*pipeline, Inpaint{source, "/nowhere/mask.png", 1}).contains("/nowhere/mask.png"));
        QVERIFY(error_of(*pipeline, Inpaint{source, "data:image/png;base64,QUJD", 1}).contains("inside the request"));
        Inpaint faint{source, carried(box_mask(64, 64, {0, 0, 64, 64}, 100)), 1};
        faint.mask_mode = MaskMode::Diffusers;
        QVERIFY(error_of(*pipeline, faint).contains("half grey"));
        faint.area = InpaintArea::Masked;
        QVERIFY(error_of(*pipeline, faint).contains("diffusers"));
        value_or_throw(write_file_atomically(file("huge.png"), png_of_size(30000)));
        const QString line = error_of(*pipeline, Inpaint{file("huge.png"), source, 1});
        QVERIFY2(line.contains("30000 x 30000") && line.contains("huge.png"), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestInpainting)
#include "test_inpainting.moc"
