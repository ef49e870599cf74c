// A run from conditioning to clean latents with another process and another network than the model came with: rectified
// flow, and a velocity field that is known in closed form.
#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latent_pipeline.h"
#include "core/pipeline/latents.h"
#include "core/diffusion/rectified_flow.h"
#include "tests/support/golden_tensors.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sfumato;

namespace {

/// The velocity E[epsilon - x0 | x] where clean latents are independent N(mean, deviation^2); it reads no text.
class GaussianDenoiser final : public Denoiser {
public:
    static constexpr double kMean = 0.4, kDeviation = 0.6;
    [[nodiscard]] const DenoiserTraits& traits() const override { return traits_; }
    [[nodiscard]] at::Tensor forward(const at::Tensor& x, const at::Tensor& timesteps, const Conditioning&,
                                     const std::stop_token&) const override
    {
        const at::Tensor t = timesteps.view({-1, 1, 1, 1}) / 1000;
        const at::Tensor off = (x - (1 - t) * kMean) / variance(t);
        return t * off - (kMean + (1 - t) * kDeviation * kDeviation * off);
    }
    void zero_output() override {}

    static at::Tensor variance(const at::Tensor& t) { return (1 - t).square() * kDeviation * kDeviation + t.square(); }
    /// Where the flow carries x from time t to time 0: each value keeps its place in the distribution.
    static at::Tensor end_of_flow(const at::Tensor& x, double t)
    {
        const double spread = std::sqrt(std::pow((1 - t) * kDeviation, 2) + t * t);
        return kMean + kDeviation / spread * (x - (1 - t) * kMean);
    }

private:
    const DenoiserTraits traits_{.sample_size = 8, .context_width = 64};
};

/// Writes down which text it is told at each call: a, b, c in the order in which they first come.
class ListeningDenoiser final : public Denoiser {
public:
    explicit ListeningDenoiser(std::string& heard) : heard_(heard) {}
    [[nodiscard]] const DenoiserTraits& traits() const override { return traits_; }
    [[nodiscard]] at::Tensor forward(const at::Tensor& x, const at::Tensor&, const Conditioning& told,
                                     const std::stop_token&) const override
    {
        const double said = told.context.sum().item<double>();
        const auto known = std::find(texts_.begin(), texts_.end(), said);
        heard_ += static_cast<char>('a' + (known - texts_.begin()));
        if (known == texts_.end()) texts_.push_back(said);
        return at::zeros_like(x);
    }
    void zero_output() override {}

private:
    const DenoiserTraits traits_{.sample_size = 8, .context_width = 64};
    std::string& heard_;
    mutable std::vector<double> texts_;
};

constexpr double kShift = 3;

LoadedModel flow_model()
{
    LoadedModel model = value_or_throw(load_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15", at::kCPU, at::kFloat));
    model.denoiser = std::make_unique<GaussianDenoiser>();
    model.process = std::make_unique<RectifiedFlow>(RectifiedFlowConfig{.shift = kShift});
    return model;
}

std::unique_ptr<Pipeline> flow_pipeline()
{
    return std::make_unique<LatentPipeline>(flow_model(), PipelineOptions{}, std::chrono::steady_clock::now());
}

GenerationRequest request_of(const char* sampler = "Euler", int steps = 6)
{
    GenerationRequest request;
    request.prompt = "a fox";
    request.width = request.height = 64;
    request.steps = steps;
    request.sampler = sampler;
    request.schedule = "Simple";
    request.guidance_scale = 1;
    request.seed = 5;
    return request;
}

Finished finished(Pipeline& pipeline, const GenerationRequest& request, const std::filesystem::path& trace = {},
                  const StepCallback& on_step = {})
{
    Outcome outcome = pipeline.run(request, on_step, {}, trace);
    if (auto* failed = std::get_if<Failed>(&outcome)) throw failed->error;
    return std::get<Finished>(std::move(outcome));
}

} // namespace

class TestLatentSampling : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return folder_.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] static std::map<std::string, at::Tensor> traced(const std::filesystem::path& file)
    {
        const auto opened = value_or_throw(SafetensorsFile::open(file));
        std::map<std::string, at::Tensor> tensors;
        for (const auto& [name, info] : opened.index()) tensors[name] = value_or_throw(opened.tensor(name)).clone();
        return tensors;
    }

private Q_SLOTS:
    /// Noise to clean latents, with an error that halves with the steps.
    void latents_end_where_the_flow_ends()
    {
        const LoadedModel model = flow_model();
        const auto error = [&](int steps) {
            const SamplerTrajectory sampling
                = value_or_throw(make_sampler_trajectory(*model.process, "Euler", "Simple", steps));
            const auto noise = make_torch_noise(3, 2);
            const at::Tensor start = initial_noise(sampling, *noise, {4, 8, 8});
            PromptConditioning prompts;
            prompts.positive = {{{{steps, {.context = at::zeros({1, 77, 64})}}}, 1}};
            const at::Tensor latents
                = sample_latents(model, sampling, {.latents = start, .prompts = std::move(prompts)}, *noise);
            return largest_difference(latents, GaussianDenoiser::end_of_flow(start, 1));
        };
        const double coarse = error(40), fine = error(80);
        QVERIFY2(fine < 0.08 && std::abs(coarse / fine - 2) < 0.3,
                 qPrintable(QString("%1 and %2").arg(coarse).arg(fine)));
    }

    /// As A1111 1.10.1 runs them: its denoiser counts its calls from 0.
    void schedules_count_calls()
    {
        std::string heard;
        LoadedModel model = flow_model();
        model.denoiser = std::make_unique<ListeningDenoiser>(heard);
        LatentPipeline pipeline(std::move(model), PipelineOptions{}, std::chrono::steady_clock::now());
        const auto run = [&](const char* prompt, const char* sampler, int steps, auto&& change) {
            GenerationRequest request = request_of(sampler, steps);
            request.prompt = prompt;
            change(request);
            heard.clear();
            (void)finished(pipeline, request);
            const char first = heard.front(); // letters go on from run to run
            for (char& text : heard) text = text == first ? 'a' : 'b';
            return heard;
        };
        const auto as_it_is = [](GenerationRequest&) {};
        const auto before = [](GenerationRequest& request) { request.prompt_grammar = PromptGrammar::V1; };
        const auto repeated = [](int a, int b) { return std::string(a, 'a') + std::string(b, 'b'); };
        QCOMPARE(run("[cat:dog:5]", "Euler", 20, as_it_is), repeated(6, 14));
        QCOMPARE(run("[cat|dog]", "Euler", 6, as_it_is), std::string("aababa"));
        QCOMPARE(run("[cat:dog:4]", "Heun", 20, as_it_is), repeated(5, 34));
        QCOMPARE(run("[cat:dog:0.5]", "Heun", 20, as_it_is), repeated(21, 18));
        QCOMPARE(run("[cat:dog:5] | x", "Euler", 20, as_it_is), repeated(20, 0));
        QCOMPARE(run("[cat:dog:5]", "Euler", 20, before), repeated(5, 15));
        QCOMPARE(run("[cat|dog]", "Euler", 6, before), std::string("ababab"));
        QCOMPARE(run("[cat:dog:4]", "Heun", 20, before), repeated(8, 31));
        // From a picture, the calls of the pass count.
        const auto path = file("start.png");
        QVERIFY(write_image(path, Image{64, 64, std::vector<std::uint8_t>(64 * 64 * 3, 90)}));
        const auto from_picture = [&](GenerationRequest& request) {
            request.mode = ImageToImage{path.string(), 0.5};
        };
        QCOMPARE(run("[cat:dog:5]", "Euler", 20, from_picture), repeated(6, 4));
        // A run that goes on from another counts on.
        GenerationRequest parent = request_of("Euler", 10);
        parent.prompt = "[cat:dog:5]";
        (void)finished(pipeline, parent);
        const auto branched = [&](GenerationRequest& request) {
            request.branch = Branch{std::make_shared<const GenerationRequest>(parent), 3};
        };
        QVERIFY(run("[cat:dog:5]", "Euler", 10, branched).ends_with("aaabbbb"));
    }

    void what_makes_schedules_text_is_told()
    {
        const auto pipeline = flow_pipeline();
        GenerationRequest request = request_of("Euler", 1);
        request.prompt = "[cat:dog:5] | x";
        QCOMPARE(finished(*pipeline, request).notices.size(), std::size_t{1});
        request.prompt = "[cat:dog:5], x # |";
        QCOMPARE(finished(*pipeline, request).notices.size(), std::size_t{0});
    }

    /// Guidance is made of raw outputs, whatever they mean: of two texts that say the same nothing is left of it.
    void guidance_and_tiles_leave_a_flow_that_reads_no_text_as_it_is()
    {
        const LoadedModel model = flow_model();
        const SamplerTrajectory sampling
            = value_or_throw(make_sampler_trajectory(*model.process, "Heun", "Automatic", 5));
        const auto run = [&](double scale, std::int64_t tile) {
            const auto noise = make_torch_noise(3, 1);
            PromptConditioning prompts;
            prompts.positive = {{{{5, {.context = at::zeros({1, 77, 64})}}}, 1}};
            prompts.negative = {{5, {.context = at::ones({1, 77, 64})}}};
            return sample_latents(model, sampling,
                                  {.latents = initial_noise(sampling, *noise, {4, 16, 16}),
                                   .prompts = std::move(prompts),
                                   .guidance = {.scale = scale},
                                   .tile_height = tile,
                                   .tile_width = tile},
                                  *noise);
        };
        const at::Tensor plain = run(1, 0);
        QVERIFY(largest_difference(run(7.5, 0), plain) < 1e-5);
        QVERIFY(largest_difference(run(7.5, 8), plain) < 1e-5);
    }

    /// (1 - t) picture + t noise enters the first evaluation, and the flow carries it from there to its end.
    void image_to_image_starts_on_the_line_to_the_noise()
    {
        Image picture{64, 64, std::vector<std::uint8_t>(64 * 64 * 3)};
        for (std::size_t i = 0; i < picture.rgb.size(); ++i) picture.rgb[i] = static_cast<std::uint8_t>(i * 5);
        value_or_throw(write_image(file("init.png"), picture));
        const auto pipeline = flow_pipeline();
        GenerationRequest request = request_of("Euler", 200);
        request.mode = ImageToImage{.init_image = file("init.png").string(), .strength = 0.6};
        (void)finished(*pipeline, request, file("trace.safetensors"));
        const auto trace = traced(file("trace.safetensors"));
        const at::Tensor sigmas = trace.at("sigmas");
        QCOMPARE(sigmas.size(0), std::int64_t{121}); // the last 120 of 200 steps, and the end
        // Simple: (1 - k / N) shifted; the first 80 are left out.
        const double straight = 1 - 80 / 200.0, t = kShift * straight / (1 + (kShift - 1) * straight);
        QVERIFY(std::abs(sigmas[0].item<double>() - t) < 1e-6);
        QVERIFY(largest_difference(trace.at("timesteps"), sigmas.narrow(0, 0, 120) * 1000) < 1e-3);
        LoadedModel model = flow_model();
        at::Tensor drawn;
        const at::Tensor clean = encode_image(model, picture, *make_torch_noise(5, 1), drawn);
        QVERIFY(at::equal(drawn, trace.at("posterior_noise")));
        QVERIFY(largest_difference(trace.at("latents.000"), (1 - t) * clean + t * trace.at("noise")) < 1e-5);
        const at::Tensor end = GaussianDenoiser::end_of_flow(trace.at("latents.000"), t);
        const double size = 1 + trace.at("latents.000").abs().max().item<double>();
        QVERIFY(largest_difference(trace.at("latents.120"), end) < 0.02 * size);
    }

    void a_mask_keeps_the_original_outside()
    {
        Image picture{64, 64, std::vector<std::uint8_t>(64 * 64 * 3, 200)};
        value_or_throw(write_image(file("init.png"), picture));
        Image mask{64, 64, std::vector<std::uint8_t>(64 * 64 * 3)};
        std::fill_n(mask.rgb.begin(), mask.rgb.size() / 2, std::uint8_t{255});
        value_or_throw(write_image(file("mask.png"), mask));
        const auto pipeline = flow_pipeline();
        GenerationRequest request = request_of("Euler", 8);
        request.mode
            = Inpaint{.init_image = file("init.png").string(), .mask = file("mask.png").string(), .strength = 1};
        const Image made = finished(*pipeline, request, file("trace.safetensors")).pictures.front();
        const auto trace = traced(file("trace.safetensors"));
        LoadedModel model = flow_model();
        at::Tensor drawn;
        const at::Tensor clean = encode_image(model, picture, *make_torch_noise(5, 1), drawn);
        const auto below = [](const at::Tensor& latents) { return latents.narrow(2, 6, 2); };
        QVERIFY(largest_difference(below(trace.at("latents.008")), below(clean)) < 1e-6);
        const double t = trace.at("sigmas")[4].item<double>();
        QVERIFY(largest_difference(below(trace.at("latents.004")), below((1 - t) * clean + t * trace.at("noise")))
                < 1e-5);
        QVERIFY(std::equal(made.at(0, 60), made.at(0, 60) + 64 * 3, picture.at(0, 60)));
    }

    void branches_go_on_from_a_step()
    {
        const auto pipeline = flow_pipeline();
        const GenerationRequest parent = request_of();
        const Image whole = finished(*pipeline, parent).pictures.front();
        const auto branched = [&](const char* sampler, int steps) {
            GenerationRequest child = request_of(sampler, steps);
            child.branch = Branch{std::make_shared<const GenerationRequest>(parent), 3};
            return child;
        };
        for (const auto& kept : {true, false}) {
            const auto other = flow_pipeline();
            QVERIFY(finished(kept ? *pipeline : *other, branched("Euler", 6)).pictures.front() == whole);
        }
        // From sigma 0.75 of the parent (3 of 6 steps) to the nearest of 40, along the line through x0 and noise.
        (void)finished(*pipeline, parent, file("parent.safetensors"));
        (void)finished(*pipeline, branched("LMS", 40), file("child.safetensors"));
        const auto from = traced(file("parent.safetensors")), to = traced(file("child.safetensors"));
        QVERIFY(std::abs(from.at("sigmas")[3].item<double>() - 0.75) < 1e-6);
        QVERIFY(std::abs(to.at("sigmas")[0].item<double>() - 0.75) < 1e-6);
        QVERIFY(largest_difference(from.at("latents.003"), to.at("latents.000")) < 1e-5);
        const at::Tensor end = GaussianDenoiser::end_of_flow(from.at("latents.003"), 0.75);
        const std::int64_t evaluations = to.at("timesteps").size(0);
        char last[32];
        std::snprintf(last, sizeof last, "latents.%03d", static_cast<int>(evaluations));
        QVERIFY(largest_difference(to.at(last), end) < 5e-3);
    }

    /// A step's preview is the decoded x0 of that step, and its sigma and timestep are those of the path.
    void steps_are_reported_and_can_be_seen()
    {
        const auto pipeline = flow_pipeline();
        std::vector<std::pair<double, double>> seen;
        Image early;
        const GenerationRequest request = request_of();
        (void)finished(*pipeline, request, file("trace.safetensors"), [&](const StepState& state) {
            seen.emplace_back(state.sigma, state.timestep);
            const Image preview = state.preview(0); // of no pixels where its budget is spent
            QVERIFY(preview.rgb.empty() || (preview.width == 64 && preview.height == 64));
        });
        const auto trace = traced(file("trace.safetensors"));
        QCOMPARE(seen.size(), std::size_t{6});
        for (std::size_t k = 0; k < 6; ++k) {
            const double straight = 1 - static_cast<double>(k) / 6,
                         t = kShift * straight / (1 + (kShift - 1) * straight);
            QVERIFY(std::abs(seen[k].first - t) < 2e-3 && std::abs(seen[k].second - 1000 * t) < 2);
        }
        // After the first step from pure noise x0 is the mean of the data: a flat latent.
        const auto first = pipeline->picture_at(request, 1);
        LoadedModel model = flow_model();
        const at::Tensor mean = at::full({1, 4, 8, 8}, GaussianDenoiser::kMean);
        QVERIFY(first);
        const at::Tensor expected = to_signed_unit(image_from_unit(decode_latents(model, mean)[0]));
        QVERIFY(largest_difference(to_signed_unit(*first), expected) < 1.5 * 2 / 255); // a level, for rounding
    }

    void samplers_of_other_processes_are_refused_before_anything_is_run()
    {
        const auto pipeline = flow_pipeline();
        const auto refused = pipeline->check(request_of("DDIM"));
        QVERIFY(!refused && refused.error().line().find("DDIM is not defined for rectified flow") != std::string::npos);
        const Outcome outcome = pipeline->run(request_of("DDIM"));
        QVERIFY(std::holds_alternative<Failed>(outcome));
        QVERIFY(pipeline->check(request_of("LMS")));
    }
};

QTEST_GUILESS_MAIN(TestLatentSampling)
#include "test_latent_sampling.moc"
