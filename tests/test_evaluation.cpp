// What a model is measured by: pictures, their distance from the drawn ones, seams, and what they cost.
#include "core/base/cancelled.h"
#include "core/evaluation/cost.h"
#include "core/evaluation/frechet.h"
#include "core/evaluation/geometry.h"
#include "core/evaluation/picture_maker.h"
#include "core/evaluation/inpaint_evaluation.h"
#include "core/evaluation/space_comparison.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/nn/init.h"
#include "core/pipeline/pipeline.h"
#include "core/scenery/corpus.h"
#include "core/text/clip_vocabulary.h"
#include "tests/support/needs.h"

#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QTest>

using namespace sfumato;
using namespace sfumato::evaluation;

namespace {

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
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
