#include "core/base/cancelled.h"
#include "core/base/file_io.h"
#include "core/evaluation/adherence.h"
#include "core/evaluation/cost.h"
#include "core/evaluation/frechet.h"
#include "core/evaluation/geometry.h"
#include "core/evaluation/picture_maker.h"
#include "core/evaluation/reader_training.h"
#include "core/evaluation/repaint_evaluation.h"
#include "core/evaluation/space_comparison.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/nn/init.h"
#include "core/pipeline/pipeline.h"
#include "core/text/clip_vocabulary.h"
#include "tests/support/needs.h"

#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace sfumato;
using namespace sfumato::evaluation;

namespace {

/// What a full caption of the scene must be read as.
Claims truth_of(const scenery::Scene& scene)
{
    const bool blue = scene.style == scenery::Style::Poster;
    Claims claims{.time = {},
                  .weather = scene.weather,
                  .land = scene.land,
                  .celestial = {},
                  .stars = scene.stars,
                  .style = scene.style,
                  .objects = {}};
    if (!blue) claims.time = scene.time;
    if (scene.celestial != scenery::Celestial::None) claims.celestial = scene.celestial;
    for (const auto& object : scene.objects)
        claims.objects.push_back(
            {object.kind, blue ? std::optional<scenery::Colour>() : object.colour, object.size, object.place});
    return claims;
}

/// "a little car" may call a car small or be just a word for it: it claims no size.
bool agrees(Claims read, Claims truth, const std::string& caption)
{
    if (caption.find("little car") != std::string::npos)
        for (Claims* claims : {&read, &truth})
            for (auto& object : claims->objects)
                if (object.kind == scenery::Kind::Car) object.size.reset();
    return read == truth;
}

at::Tensor samples_of(const at::Tensor& root, const at::Tensor& mean, std::int64_t count)
{
    // Moments made exact, so that the distance has a closed form without sampling error.
    at::Tensor unit = at::randn({count, mean.numel()}, at::detail::createCPUGenerator(7), at::kDouble);
    unit = unit - unit.mean(0);
    const at::Tensor covariance = at::matmul(unit.t(), unit) / static_cast<double>(count - 1);
    const at::Tensor white = at::matmul(unit, at::linalg_inv(at::linalg_cholesky(covariance)).t());
    return at::matmul(white, root.t()) + mean;
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The shapes that are timed are those of the published models, by their numbers of parameters.
    void geometries_have_the_published_sizes()
    {
        const auto millions = [](nn::Module& network) {
            return std::round(static_cast<double>(network.parameter_count()) / 1e4) / 100;
        };
        const Geometry &sd = *geometry_by_name("sd15"), &xl = *geometry_by_name("sdxl");
        QCOMPARE(millions(*sd.family->denoiser.type->make(sd.denoiser)), 859.52);
        QCOMPARE(millions(*xl.family->denoiser.type->make(xl.denoiser)), 2567.46);
        QCOMPARE(millions(*sd.family->vae.type->make(sd.vae)), 83.65);
        QCOMPARE(millions(*xl.family->text[0].encoder.type->make(xl.text[0])), 123.06);
        QCOMPARE(millions(*xl.family->text[1].encoder.type->make(xl.text[1])), 694.66);
        QVERIFY(!geometry_by_name("sd3"));
    }

    /// Pictures of a batch are those of requests, also where the network is told a pooled text and sizes besides the
    /// words (SDXL).
    void pictures_of_a_batch_are_those_of_requests()
    {
        SFUMATO_NEEDS(open_clip_vocabulary(), "the vocabulary was not fetched at set-up");
        const std::filesystem::path shapes = SFUMATO_TEST_DATA "/goldens/tiny-sdxl";
        const auto config
            = [&](const char* part) { return value_or_throw(read_json_file(shapes / part / "config.json")); };
        const ModelFamily& family = *family_by_id("sdxl");
        Geometry tiny{.name = "tiny",
                      .family = &family,
                      .side = 64,
                      .denoiser = value_or_throw(family.denoiser.type->read_config(config("unet"), "unet")),
                      .vae = value_or_throw(family.vae.type->read_config(config("vae"), "vae")),
                      .text = {}};
        for (const char* part : {"text_encoder", "text_encoder_2"}) {
            auto text = value_or_throw(ClipTextConfig::from_json(config(part), part));
            const ClipTextConfig published;
            text.vocab_size = published.vocab_size;
            text.bos_token_id = published.bos_token_id;
            text.eos_token_id = published.eos_token_id;
            text.with_projection = part == std::string("text_encoder_2");
            tiny.text.push_back(text.to_json());
        }
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("tiny").toStdString();
        write_random_model(tiny, path, at::kFloat);
        const std::vector<std::string> prompts{"a fox", "a red house by the sea"};
        auto model = value_or_throw(load_model(path, at::kCPU, at::kFloat));
        const SamplingPlan plan{
            .sampler = "DDIM", .schedule = "Automatic", .steps = 2, .side = 64, .guidance_scale = 4};
        const auto pictures = make_pictures(model, prompts, plan, 7);
        QCOMPARE(pictures.size(), prompts.size());
        PipelineOptions options;
        options.device = "cpu";
        options.dtype = "float32";
        const auto pipeline = value_or_throw(Pipeline::open(path, options));
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            GenerationRequest request;
            request.prompt = prompts[i];
            request.model.path = path.string();
            request.width = request.height = 64;
            request.steps = plan.steps;
            request.guidance_scale = plan.guidance_scale;
            request.seed = 7 + static_cast<std::int64_t>(i);
            const Image alone = std::get<Finished>(pipeline->run(request)).pictures.front();
            int largest = 0;
            for (std::size_t at = 0; at < alone.rgb.size(); ++at)
                largest = std::max(largest, std::abs(alone.rgb[at] - pictures[i].rgb[at]));
            QVERIFY2(largest <= 1, qPrintable(QString::number(largest)));
        }
    }

    /// Prompts that are composed, change on the way or are long are sampled by themselves, and look as if asked for
    /// alone.
    void any_prompts_may_follow_each_other()
    {
        auto model = value_or_throw(load_model(value_or_throw(embedded_model_folder()), at::kCPU, at::kFloat));
        std::string long_prompt = "a red house";
        for (int i = 0; i < 12; ++i) long_prompt += ", a tree in the hills";
        const std::vector<std::string> prompts{
            "a red house", "a tree", "a red house AND a blue boat", "[a boat:a car:0.5] at night", long_prompt, "",
            "a cactus"};
        const SamplingPlan plan{
            .sampler = "DDIM", .schedule = "Automatic", .steps = 2, .side = 128, .guidance_scale = 3};
        const auto pictures = make_pictures(model, prompts, plan, 9);
        QCOMPARE(pictures.size(), prompts.size());
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            const auto alone = make_pictures(model, {prompts[i]}, plan, 9 + i);
            int largest = 0;
            for (std::size_t at = 0; at < alone.front().rgb.size(); ++at)
                largest = std::max(largest, std::abs(alone.front().rgb[at] - pictures[i].rgb[at]));
            QVERIFY2(largest <= 1, prompts[i].c_str());
        }
    }

    /// The card of the built-in model says how far its autoencoder's pictures are from the originals.
    void pictures_come_back_through_the_autoencoder()
    {
        auto model = value_or_throw(load_model(value_or_throw(embedded_model_folder()), at::kCPU, at::kFloat));
        std::vector<Image> drawn;
        for (std::uint64_t i = 0; i < 24; ++i) {
            auto scene = scenery::make_scene(41, i);
            drawn.push_back(scenery::draw_scene(scene));
        }
        const auto back = reconstruct_pictures(model, drawn, 3);
        QCOMPARE(back.size(), drawn.size());
        double error = 0;
        for (std::size_t i = 0; i < drawn.size(); ++i)
            for (std::size_t at = 0; at < drawn[i].rgb.size(); ++at)
                error
                    += std::abs(drawn[i].rgb[at] - back[i].rgb[at]) / 127.5 / static_cast<double>(drawn[i].rgb.size());
        error /= static_cast<double>(drawn.size());
        QVERIFY2(error > 0.03 && error < 0.07, qPrintable(QString("%1, by the card 0.051").arg(error)));
        QVERIFY_EXCEPTION_THROWN((void)reconstruct_pictures(model, drawn, 3,
                                                            [] {
                                                                std::stop_source source;
                                                                source.request_stop();
                                                                return source.get_token();
                                                            }()),
                                 Cancelled);
    }

    void a_full_caption_is_read_as_its_scene()
    {
        for (std::uint64_t i = 0; i < 2000; ++i) {
            const auto scene = scenery::make_scene(31, i);
            const auto caption = scenery::full_caption(scene, i);
            QVERIFY2(agrees(claims_of(caption), truth_of(scene), caption), caption.c_str());
        }
    }

    void a_partial_caption_claims_nothing_that_is_not_there()
    {
        for (std::uint64_t i = 0; i < 500; ++i) {
            const auto scene = scenery::make_scene(32, i);
            const auto truth = truth_of(scene);
            for (const auto& caption : scenery::make_captions(scene, 4)) {
                const auto read = claims_of(caption);
                const auto within = [](const auto& claim, const auto& fact) { return !claim || claim == fact; };
                QVERIFY2(within(read.time, truth.time) && within(read.weather, truth.weather)
                             && within(read.land, truth.land) && within(read.celestial, truth.celestial)
                             && within(read.style, truth.style) && read.stars <= truth.stars,
                         caption.c_str());
                for (const auto& claim : read.objects)
                    QVERIFY2(std::ranges::any_of(truth.objects,
                                                 [&](const auto& fact) {
                                                     return claim.kind == fact.kind && within(claim.colour, fact.colour)
                                                         && within(claim.size, fact.size)
                                                         && within(claim.place, fact.place);
                                                 }),
                             caption.c_str());
            }
        }
    }

    void prompts_of_people_are_read()
    {
        const auto claims = claims_of("A red house by the sea at sunset, watercolor");
        QVERIFY(claims.land == scenery::Land::Sea && claims.time == scenery::Time::Dusk
                && claims.style == scenery::Style::Watercolor);
        QCOMPARE(claims.objects, (std::vector<ObjectClaim>{{scenery::Kind::House, scenery::Colour::Red, {}, {}}}));
        QVERIFY(!claims.weather && !claims.celestial && !claims.stars);
        QCOMPARE(claims_of("an astronaut riding a horse"), Claims{});
    }

    void adherence_counts_what_is_named()
    {
        using namespace scenery;
        Reading reading{.time = Time::Dusk,
                        .weather = Weather::Clear,
                        .land = Land::Sea,
                        .celestial = Celestial::Sun,
                        .stars = false,
                        .style = Style::Flat,
                        .objects = {}};
        reading.objects[0] = SeenObject{Kind::House, Colour::Red, Size::Small};
        const auto count = [&](const char* prompt) {
            Adherence tally;
            tally.add(claims_of(prompt), reading);
            return tally;
        };
        const auto of = [](const Adherence& tally, Attribute attribute) {
            return tally.by_attribute[static_cast<std::size_t>(attribute)];
        };
        QCOMPARE(count("a small red house on the left by the sea at dusk").all().shown, 6);
        QCOMPARE(count("a small red house on the left by the sea at dusk").prompts.shown, 1);
        // At the wrong place: the house is there, its colour and size are right, its place is not.
        const auto misplaced = count("a small red house on the right");
        QCOMPARE(of(misplaced, Attribute::Object).shown, 1);
        QCOMPARE(of(misplaced, Attribute::Place).shown, 0);
        QCOMPARE(of(misplaced, Attribute::Colour).shown, 1);
        QCOMPARE(misplaced.prompts.shown, 0);
        // Not there at all: four named, none shown.
        const auto missing = count("a small red car on the left");
        QCOMPARE(missing.all().named, 4);
        QCOMPARE(missing.all().shown, 0);
        QCOMPARE(of(count("at night"), Attribute::Land).named, 0);
        QCOMPARE(count("").all().named, 0);
    }

    void frechet_distance_of_known_gaussians()
    {
        // Diagonal covariances commute: |m1 - m2|^2 + sum (s1 - s2)^2.
        const auto diagonal = [](std::vector<double> values) { return at::diag(at::tensor(values, at::kDouble)); };
        const auto a = statistics_of(samples_of(diagonal({1, 2, 3}), at::tensor({0.0, 0.0, 0.0}, at::kDouble), 200));
        const auto b = statistics_of(samples_of(diagonal({2, 2, 0.5}), at::tensor({1.0, -2.0, 0.5}, at::kDouble), 300));
        const double expected = 1 + 4 + 0.25 + 1 + 0 + 6.25;
        QVERIFY(std::abs(frechet_distance(a, b) - expected) < 1e-8);
        QVERIFY(std::abs(frechet_distance(b, a) - expected) < 1e-8);
        QVERIFY(std::abs(frechet_distance(a, a)) < 1e-8);
        // A rotation of both changes nothing.
        const auto q = std::get<0>(at::linalg_qr(at::randn({3, 3}, at::detail::createCPUGenerator(3), at::kDouble)));
        const auto turned = [&](const FeatureStatistics& s) {
            return FeatureStatistics{at::mv(q, s.mean), at::matmul(at::matmul(q, s.covariance), q.t())};
        };
        QVERIFY(std::abs(frechet_distance(turned(a), turned(b)) - expected) < 1e-8);
        QCOMPARE(mean_pairwise_distance(at::tensor({0.0, 3.0, 7.0}).view({3, 1})), (3 + 7 + 4) / 3.0);
    }

    /// A ramp of 2 a pixel downwards, with a step of 50 between two rows of the seam.
    void the_gradient_of_a_seam_is_told_from_the_pictures_own()
    {
        Image picture{10, 40, std::vector<std::uint8_t>(1200)};
        GreyImage mask{10, 40, std::vector<std::uint8_t>(400)};
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 10; ++x) {
                std::fill_n(picture.at(x, y), 3, static_cast<std::uint8_t>(2 * y + (y >= 20 ? 50 : 0)));
                mask.grey[static_cast<std::size_t>(y) * 10 + x] = y < 18 ? 255 : y < 22 ? 128 : 0;
            }
        const SeamGradient gradient = seam_gradient(picture, mask);
        // Four soft rows: 4 x 9 pairs along them, flat; 5 x 10 pairs across them, one row of which crosses the step.
        QVERIFY(std::abs(gradient.seam - (50 * 2 + 10 * 50) / 86.0) < 1e-3);
        QVERIFY(std::abs(gradient.own - 34 * 10 * 2 / (34.0 * 10 + 36 * 9)) < 1e-3);
    }

    void operations_are_counted_as_by_hand()
    {
        const auto count = count_operations([] {
            (void)at::conv2d(at::zeros({2, 3, 8, 8}), at::zeros({5, 3, 3, 3}), at::zeros({5}), 2,
                             at::IntArrayRef{1, 1});
            (void)at::linear(at::zeros({7, 4}), at::zeros({6, 4}), {});
            (void)at::scaled_dot_product_attention(at::zeros({1, 2, 9, 8}), at::zeros({1, 2, 5, 8}),
                                                   at::zeros({1, 2, 5, 8}));
        });
        QCOMPARE(count.convolution, 2.0 * (2 * 5 * 4 * 4) * (3 * 3 * 3));
        QCOMPARE(count.linear, 2.0 * 7 * 6 * 4);
        QCOMPARE(count.attention, 2.0 * 2 * 9 * 5 * 8 * 2);
        QCOMPARE(count_operations([] {}).total(), 0.0);
        const auto bytes = peak_tensor_bytes([] {
            { const auto first = at::empty({1000, 1000}); }
            const auto second = at::empty({500, 1000});
        });
        QVERIFY(bytes >= 4'000'000 && bytes < 4'000'000 + 1024);
    }

    void operations_of_large_pictures_follow_from_small_ones()
    {
        UNet2DConditionConfig config;
        config.in_channels = config.out_channels = 3;
        config.down_block_types = {"CrossAttnDownBlock2D", "DownBlock2D"};
        config.up_block_types = {"UpBlock2D", "CrossAttnUpBlock2D"};
        config.block_out_channels = {8, 16};
        config.attention_heads = {2, 2};
        config.transformer_layers_per_block = {1, 1};
        config.layers_per_block = 1;
        config.norm_num_groups = 4;
        config.cross_attention_dim = 12;
        UNet2DCondition unet(config);
        nn::initialise_like_torch(unet, at::detail::createCPUGenerator(1));
        const auto count = [&](std::int64_t side) {
            const at::NoGradGuard no_grad;
            return count_operations([&] {
                (void)unet.forward(at::zeros({1, 3, side, side}), at::zeros({1}),
                                   {.context = at::zeros({1, 5, 12})});
            });
        };
        const auto counted = count(20), inferred = extrapolate_operations(20, 2, count);
        QCOMPARE(inferred.convolution, counted.convolution);
        QCOMPARE(inferred.linear, counted.linear);
        QCOMPARE(inferred.attention, counted.attention);
        // 400 tokens of 8 channels see each other and 5 words in three transformers, 100 tokens of 16 in the middle
        // one.
        QCOMPARE(counted.attention, 4.0 * (3 * 400 * (400 + 5) * 8 + 100 * (100 + 5) * 16));
    }

    void the_reader_learns()
    {
        // A few seconds suffice to tell clear days from clear nights.
        const auto day_or_night = [](std::uint64_t i) {
            return scenery::Scene{.land = scenery::Land(i / 2 % 7),
                                  .time = i % 2 ? scenery::Time::Day : scenery::Time::Night,
                                  .weather = scenery::Weather::Clear,
                                  .celestial = {},
                                  .stars = false,
                                  .style = scenery::Style::Flat,
                                  .objects = {},
                                  .detail_seed = i};
        };
        ReaderTraining training{.steps = 30,
                                .batch_size = 16,
                                .new_per_step = 8,
                                .pool = 240,
                                .stop = {},
                                .on_step = {},
                                .scene = day_or_night};
        std::vector<double> losses;
        training.on_step = [&](std::int64_t, double loss) { losses.push_back(loss); };
        AttributeReader reader;
        train_reader(reader, training);
        QCOMPARE(losses.size(), std::size_t{30});
        QVERIFY(losses.back() < 0.5 * losses.front());

        std::vector<Image> pictures;
        for (std::uint64_t i = 1000; i < 1040; ++i) {
            auto scene = day_or_night(i);
            pictures.push_back(scenery::draw_scene(scene));
        }
        const auto readings = read_pictures(reader, pictures);
        QCOMPARE(readings.features.sizes(), (at::IntArrayRef{40, AttributeReader::kFeatures}));
        int right = 0;
        for (std::uint64_t i = 0; i < 40; ++i) right += readings.pictures[i].time == day_or_night(i).time;
        QVERIFY2(right >= 38, std::to_string(right).c_str());
    }

    void a_reader_is_the_same_after_saving()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("reader.safetensors").toStdString();
        ReaderTraining training{.steps = 2,
                                .batch_size = 4,
                                .new_per_step = 4,
                                .pool = 16,
                                .stop = {},
                                .on_step = {},
                                .scene = [](std::uint64_t i) { return scenery::make_scene(5, i); }};
        const auto trained = value_or_throw(open_reader(file, training));
        training.scene = [](std::uint64_t) -> scenery::Scene { throw std::logic_error("trained again"); };
        const auto loaded = value_or_throw(open_reader(file, training));
        const at::Tensor picture = at::zeros({1, 3, AttributeReader::kSide, AttributeReader::kSide});
        QVERIFY(trained->forward(picture).logits.allclose(loaded->forward(picture).logits, 1e-5, 1e-5));

        std::ofstream(file) << "not weights";
        QVERIFY(!open_reader(file, training));
        training.stop = [] { std::stop_source source; source.request_stop(); return source.get_token(); }();
        QVERIFY_EXCEPTION_THROWN((void)open_reader(folder.filePath("other").toStdString(), training), Cancelled);
        QVERIFY(!std::filesystem::exists(folder.filePath("other").toStdString()));
    }

    void labels_turn_into_readings_and_back()
    {
        auto scene = scenery::make_scene(5, 11);
        const auto labels = labels_of(scene);
        QCOMPARE(labels.numel(), std::int64_t{kHeads});
        QCOMPARE(labels[2].item<std::int64_t>(), static_cast<std::int64_t>(scene.land));
        for (const auto& object : scene.objects)
            QCOMPARE(labels[kWholeHeads + kPlaceHeads * static_cast<int>(object.place)].item<std::int64_t>(),
                     static_cast<std::int64_t>(object.kind));
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
