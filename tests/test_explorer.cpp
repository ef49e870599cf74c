// The Diffusion explorer: the closed form, a run taken apart, where words look.
#include "core/diffusion/noise_schedule.h"
#include "core/nn/attention_hook.h"
#include "core/nn/layers.h"
#include "core/pipeline/attention_maps.h"
#include "core/pipeline/denoiser_hook.h"
#include "core/studio/explorer/explorer.h"
#include "core/studio/jobs/generation_worker.h"
#include "ui/explorer/heat_map.h"

#include <c10/core/InferenceMode.h>

#include <QColor>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace sfumato;

namespace {

constexpr NoisingSchedule kAll[] = {NoisingSchedule::Linear, NoisingSchedule::ScaledLinear, NoisingSchedule::Cosine};

Image ramp(int side)
{
    Image image{side, side, {}};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            for (int c = 0; c < 3; ++c)
                image.rgb.push_back(static_cast<std::uint8_t>((x * (c + 1) + y) * 255 / (4 * side)));
    return image;
}

double correlation(const Image& a, const Image& b)
{
    const auto mean
        = [](const Image& i) { return std::accumulate(i.rgb.begin(), i.rgb.end(), 0.0) / double(i.rgb.size()); };
    const double ma = mean(a), mb = mean(b);
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        ab += (a.rgb[i] - ma) * (b.rgb[i] - mb);
        aa += (a.rgb[i] - ma) * (a.rgb[i] - ma);
        bb += (b.rgb[i] - mb) * (b.rgb[i] - mb);
    }
    return ab / std::sqrt(aa * bb);
}

std::unique_ptr<Pipeline> tiny()
{
    PipelineOptions options;
    options.device = "cpu";
    options.dtype = "float32";
    auto pipeline = Pipeline::open(SFUMATO_TEST_DATA "/goldens/tiny-sd15", options);
    if (!pipeline) qFatal("%s", pipeline.error().line().c_str());
    return std::move(*pipeline);
}

GenerationRequest small()
{
    GenerationRequest request;
    request.prompt = "a red house, by the (sea:1.2)";
    request.steps = 4;
    request.width = request.height = 64;
    request.seed = 5;
    request.sampler = "DDIM";
    return request;
}

} // namespace

class TestExplorer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_curves_end_where_the_papers_say()
    {
        // DDPM (Ho et al. 2020, section 4): signal of 4e-5 is left; Stable Diffusion: 0.0047 (Lin et al. 2023, table 1:
        // sqrt 0.068265).
        QVERIFY(std::abs(alpha_bar_of(NoisingSchedule::Linear).last() - 4.0358e-5) < 1e-7);
        QVERIFY(std::abs(std::sqrt(alpha_bar_of(NoisingSchedule::ScaledLinear).last()) - 0.068265) < 1e-5);
        QVERIFY(std::abs(alpha_bar_of(NoisingSchedule::Cosine)[499] - 0.4938) < 0.005); // half way, half of the signal
        for (const NoisingSchedule schedule : kAll) {
            const QList<double> curve = alpha_bar_of(schedule);
            QCOMPARE(curve.size(), 1000);
            for (int t = 1; t < 1000; ++t) QVERIFY(curve[t] < curve[t - 1]);
        }
    }

    void the_picture_goes_under_as_time_goes_on()
    {
        const Image picture = ramp(48);
        const Noising noising(picture, 3);
        for (const NoisingSchedule schedule : kAll) {
            const double begin = correlation(picture, noising.at(schedule, 0)),
                         middle = correlation(picture, noising.at(schedule, 400)),
                         end = correlation(picture, noising.at(schedule, 999));
            QVERIFY(begin > 0.99);
            QVERIFY(middle < begin && middle > 0.1);
            QVERIFY(std::abs(end) < 0.12);
        }
        QCOMPARE(noising.at(NoisingSchedule::Cosine, 700).rgb,
                 Noising(picture, 3).at(NoisingSchedule::Cosine, 700).rgb);
        QVERIFY(noising.at(NoisingSchedule::Cosine, 700).rgb
                != Noising(picture, 4).at(NoisingSchedule::Cosine, 700).rgb);
    }

    void the_newest_question_is_answered_on_the_workers_thread()
    {
        GenerationWorker worker([](const auto&, const auto&) -> Result<std::unique_ptr<Pipeline>> {
            return fail(verbatim("no"), verbatim("model"));
        });
        Explorer explorer(worker);
        QSignalSpy answers(&explorer, &Explorer::noised);
        explorer.noise(NoisingSchedule::Linear, 1); // no picture: no answer
        QImage picture(900, 300, QImage::Format_RGB32);
        picture.fill(Qt::red);
        explorer.setPicture(picture, 1);
        for (int t = 0; t < 500; ++t) explorer.noise(NoisingSchedule::Linear, t);
        QTRY_VERIFY(!answers.isEmpty() && answers.last()[2].toInt() == 499);
        QVERIFY(answers.size() < 500);
        QCOMPARE(answers.last()[0].value<QImage>().width(), 512); // looked at smaller
    }

    void maps_find_where_a_piece_is_looked_at()
    {
        AttentionMaps maps(4, 4);
        QVERIFY(!maps.mean().defined());
        // Place 5 of the picture asks for piece 2; all other places ask for nothing in particular.
        at::Tensor q = at::zeros({2, 1, 16, 3}), k = at::zeros({2, 1, 3, 3});
        q.index_put_({1, 0, 5, 2}, 30.0);
        k.index_put_({1, 0, 2, 2}, 30.0);
        maps.add(q, k);
        const at::Tensor mean = maps.mean();
        QCOMPARE(mean.sizes().vec(), (std::vector<std::int64_t>{3, 4, 4}));
        QVERIFY(at::allclose(mean.sum(0), at::ones({4, 4})));
        QVERIFY(mean[2][1][1].item<float>() > 0.99F);
        QVERIFY(std::abs(mean[2][3][3].item<float>() - 1 / 3.0F) < 1e-5F);
        maps.add(at::zeros({1, 1, 4, 3}), at::zeros({1, 1, 3, 3}));     // a layer at half the size
        maps.add(at::zeros({1, 1, 7, 3}), at::zeros({1, 1, 3, 3}));     // no halving of it: left out
        QVERIFY(std::abs(maps.mean()[2][1][1].item<float>() - (1 + 1 / 3.0F) / 2) < 1e-3F);
    }

    void a_watch_sees_cross_attention_only_and_ends()
    {
        const c10::InferenceMode inference;
        nn::MultiHeadAttention self(8, 8, 2, 4, false), cross(8, 6, 2, 4, false);
        for (nn::Module* layer : std::initializer_list<nn::Module*>{&self, &cross})
            layer->visit_parameters([](const std::string&, at::Tensor& tensor) { tensor = at::randn(tensor.sizes()); });
        const at::Tensor x = at::randn({1, 5, 8}), context = at::randn({1, 7, 6});
        const at::Tensor plain = cross.forward(x, context);
        int seen = 0;
        {
            const nn::AttentionHook watch([&](const at::Tensor& q, const at::Tensor& k) {
                ++seen;
                QCOMPARE(q.sizes().vec(), (std::vector<std::int64_t>{1, 2, 5, 4}));
                QCOMPARE(k.sizes().vec(), (std::vector<std::int64_t>{1, 2, 7, 4}));
            });
            (void)self.forward(x);
            QCOMPARE(seen, 0);
            QVERIFY(at::equal(cross.forward(x, context), plain));
            QCOMPARE(seen, 1);
        }
        (void)cross.forward(x, context);
        QCOMPARE(seen, 1);
    }

    void a_run_taken_apart_is_the_run()
    {
        const auto pipeline = tiny();
        const auto plain = pipeline->run(small());
        QList<ExplorerStep> steps;
        QList<WordMap> words;
        const Outcome watched = watch_run(
            *pipeline, small(), [&](const ExplorerStep& step) { steps += step; },
            [&](const QList<WordMap>& found) { words = found; }, {});
        QVERIFY(std::holds_alternative<Finished>(watched));
        QCOMPARE(std::get<Finished>(watched).pictures[0].rgb, std::get<Finished>(plain).pictures[0].rgb);
        QCOMPARE(steps.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(steps[i].step, i + 1);
            QCOMPARE(steps[i].clean.size(), QSize(64, 64));
            QVERIFY(!steps[i].state.isNull() && steps[i].state.size() == steps[i].noise.size());
            if (i > 0)
                QVERIFY(steps[i].timestep < steps[i - 1].timestep && steps[i].alpha_bar > steps[i - 1].alpha_bar);
        }
        QStringList names;
        for (const WordMap& word : words) {
            names += word.word;
            QCOMPARE(word.weights.size(), qsizetype(word.width) * word.height);
            QCOMPARE(*std::max_element(word.weights.begin(), word.weights.end()), 1.0F);
        }
        QCOMPARE(names, (QStringList{"a", "red", "house", "by", "the", "sea"}));
    }

    /// A long prompt is read in chunks; the words of each have their own maps.
    void words_of_every_chunk_have_their_map()
    {
        const auto pipeline = tiny();
        GenerationRequest request = small();
        request.steps = 1;
        request.prompt = "a red house BREAK by the sea";
        QList<WordMap> words;
        const Outcome watched = watch_run(
            *pipeline, request, [](const ExplorerStep&) {}, [&](const QList<WordMap>& found) { words = found; }, {});
        QVERIFY(std::holds_alternative<Finished>(watched));
        QCOMPARE(words.size(), 6);
        QCOMPARE(words[5].word, QStringLiteral("sea"));
        for (int i = 0; i < 5; ++i) QVERIFY(words[i].weights != words[5].weights);
        request.prompt = "a red house AND the sea";     // two texts: no map says which is looked at
        QVERIFY(std::holds_alternative<Finished>(watch_run(
            *pipeline, request, [](const ExplorerStep&) {}, [&](const QList<WordMap>& found) { words = found; }, {})));
        QVERIFY(words.isEmpty());
    }

    void what_is_shown_adds_up_to_the_state()
    {
        const auto pipeline = tiny();
        int seen = 0;
        const DenoiserHook watch([&](const DenoiserView& view) {
            ++seen;
            const at::Tensor sum = view.level.alpha * view.x0 + view.level.sigma * view.epsilon;
            QVERIFY(at::allclose(sum, view.x, 1e-4, 1e-4));
        });
        GenerationRequest request = small();
        request.sampler = "Euler";  // thinks in sigmas: the view does not
        QVERIFY(std::holds_alternative<Finished>(pipeline->run(request)));
        QCOMPARE(seen, 4);
    }

    void heat_colours_where_it_is_and_leaves_the_rest_grey()
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(QColor(40, 160, 90));
        WordMap map{"house", 2, 1, {0.0F, 1.0F}};
        const QImage heat = ui::heatOver(picture, map, QColor(255, 150, 0));
        const QColor cold = heat.pixelColor(0, 4), hot = heat.pixelColor(7, 4);
        QVERIFY(std::abs(cold.red() - cold.blue()) < 30);
        QVERIFY(hot.red() > hot.blue() + 100);
        QCOMPARE(ui::heatOver(picture, {}, Qt::red), picture);
    }
};

QTEST_MAIN(TestExplorer)
#include "test_explorer.moc"
