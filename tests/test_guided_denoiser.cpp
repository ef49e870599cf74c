#include "core/nn/layers.h"
#include "core/pipeline/guided_denoiser.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/pretended_processor.h"

#include <ATen/core/grad_mode.h>

#include <QtTest>

using namespace sfumato;

namespace {

/// A small Stable Diffusion, its U-Net asked directly: what guidance is to be made of.
struct Fixture {
    LoadedModel model = value_or_throw(load_model(SFUMATO_TEST_DATA "/goldens/tiny-sd15", at::kCPU, at::kFloat));
    at::Tensor x = make_torch_noise(1, 2)->draw({4, 8, 8});

    /// A text of `length` states, made up.
    [[nodiscard]] static Conditioning text(std::uint64_t seed, std::int64_t length = 6)
    {
        return {make_torch_noise(seed, 1)->draw({length, 64}), {}};
    }
    [[nodiscard]] at::Tensor alone(const Conditioning& text) const
    {
        const auto states = text.context.size(0) == 2 ? text.context : text.context.expand({2, -1, -1});
        return model.denoiser->forward(x, at::full({2}, 400.0f),
                                   {.context = states});
    }
    [[nodiscard]] at::Tensor guided(const PromptConditioning& prompts, const Guidance& guidance, int step = 1,
                                    int steps = 10) const
    {
        return guided_denoiser(model, prompts, guidance, 2,
                               {})({.x = x, .timestep = 400, .step = step, .steps = steps});
    }
    [[nodiscard]] bool equal(const at::Tensor& a, const at::Tensor& b) const { return largest_difference(a, b) < 1e-4; }
};

PromptConditioning prompts_of(std::vector<WeightedConditioning> positive, const Conditioning& negative)
{
    return {.positive = std::move(positive), .negative = {{10, negative}}, .time_ids = {}, .extra_channels = {}};
}
PromptConditioning prompt_of(const Conditioning& positive, const Conditioning& negative)
{
    return prompts_of({{{{10, positive}}, 1}}, negative);
}

/// A denoiser that is all long sums over few rows, which MKL and oneDNN split as the number of rows suggests.
class LongSums : public Denoiser {
public:
    LongSums() : wide(2816, 1280), narrow(1280, 256)
    {
        at::manual_seed(5);
        for (nn::Linear* layer : {&wide, &narrow})
            for (nn::Parameter* parameter : {&layer->weight, &layer->bias})
                *parameter = at::randn(parameter->value().sizes());
        add_child("wide", wide);
        add_child("narrow", narrow);
    }
    [[nodiscard]] const DenoiserTraits& traits() const override { return traits_; }
    [[nodiscard]] at::Tensor forward(const at::Tensor& x, const at::Tensor&, const Conditioning&,
                                     const std::stop_token&) const override
    {
        return narrow.forward(wide.forward(x.flatten(1).repeat({1, 11}))).view(x.sizes());
    }
    void zero_output() override {}

    nn::Linear wide, narrow;

private:
    DenoiserTraits traits_;
};

} // namespace

class TestGuidedDenoiser : public QObject {
    Q_OBJECT
    Fixture f;

private Q_SLOTS:
    void guidance_leads_away_from_the_negative_prompt()
    {
        const at::NoGradGuard no_grad;
        const auto p = f.text(2), n = f.text(3);
        QVERIFY(f.equal(f.guided(prompt_of(p, n), {.scale = 7.5}), f.alone(n) + 7.5 * (f.alone(p) - f.alone(n))));
        QVERIFY(f.equal(f.guided(prompt_of(p, n), {.scale = 1}), f.alone(p)));
        QVERIFY(f.equal(f.guided(prompt_of(p, n), {.scale = 0}), f.alone(n)));
        QVERIFY(!f.equal(f.alone(p), f.alone(n)));
    }

    void outside_its_interval_the_prompt_speaks_alone()
    {
        const at::NoGradGuard no_grad;
        const auto p = f.text(2), n = f.text(3);
        const Guidance guidance{.scale = 5, .start = 0.2, .end = 0.8};
        for (int step = 1; step <= 10; ++step) {
            const bool inside = step > 2 && step <= 8;
            QVERIFY(f.equal(f.guided(prompt_of(p, n), guidance, step),
                            inside ? f.alone(n) + 5 * (f.alone(p) - f.alone(n)) : f.alone(p)));
        }
        QCOMPARE(Guidance({.scale = 5, .start = 0.55}).scale_at(11, 20), 1.0); // 0.55 x 20 is a little more than 11
        QCOMPARE(Guidance({.scale = 5, .start = 0.55}).scale_at(12, 20), 5.0);
        QCOMPARE(Guidance({.scale = 5}).scale_at(20, 20), 5.0);
        QCOMPARE(Guidance({.scale = 5, .start = 0.5, .end = 0.5}).scale_at(6, 10), 1.0);
    }

    /// Lin et al. 2023, eqs. 15 and 16, by themselves.
    void rescaling_brings_the_spread_back_to_that_of_the_prompt_alone()
    {
        const at::NoGradGuard no_grad;
        const auto p = f.text(2), n = f.text(3);
        const auto deviation = [](const at::Tensor& x) { return x.flatten(1).std(1).view({-1, 1, 1, 1}); };
        const auto plain = f.alone(p), strong = f.alone(n) + 9 * (plain - f.alone(n));
        const auto rescaled = strong * deviation(plain) / deviation(strong);
        for (const double phi : {0.7, 1.0})
            QVERIFY(
                f.equal(f.guided(prompt_of(p, n), {.scale = 9, .rescale = phi}), phi * rescaled + (1 - phi) * strong));
        QVERIFY(f.equal(deviation(f.guided(prompt_of(p, n), {.scale = 9, .rescale = 1})), deviation(plain)));
    }

    /// docs/formats.md: uncond + sum of w cfg (cond - uncond); texts of other lengths go through the network by
    /// themselves.
    void composed_prompts_add_up()
    {
        const at::NoGradGuard no_grad;
        const auto a = f.text(2), b = f.text(3, 12), c = f.text(4), n = f.text(5);
        const auto prompts = prompts_of({{{{10, a}}, 1}, {{{10, b}}, 0.5}, {{{10, c}}, -0.3}}, n);
        const auto u = f.alone(n);
        const auto expected = [&](double scale) {
            return u + scale * (f.alone(a) - u) + 0.5 * scale * (f.alone(b) - u) - 0.3 * scale * (f.alone(c) - u);
        };
        // The weights multiply what the texts' last digits differ by: texts go through the network in other batches.
        QVERIFY(largest_difference(f.guided(prompts, {.scale = 6}), expected(6)) < 1e-4 * 6 * (1 + 0.5 + 0.3));
        QVERIFY(f.equal(f.guided(prompts, {.scale = 1}), expected(1)));
        const auto deviation = [](const at::Tensor& x) { return x.flatten(1).std(1).view({-1, 1, 1, 1}); };
        QVERIFY(f.equal(deviation(f.guided(prompts, {.scale = 6, .rescale = 1})), deviation(expected(1))));
        const auto halves = prompts_of({{{{10, a}}, 0.5}, {{{10, b}}, 0.5}}, n);
        QVERIFY(f.equal(f.guided(halves, {.scale = 1}), (f.alone(a) + f.alone(b)) / 2));
    }

    /// Calls count from 0, whatever step they belong to, and steps from 1.
    void a_schedule_says_which_text_holds_at_which_call()
    {
        const at::NoGradGuard no_grad;
        const auto a = f.text(2), b = f.text(3), n = f.text(4), m = f.text(5);
        PromptConditioning prompts{.positive = {{{{3, a}, {6, b}, {10, a}}, 1}},
                                   .negative = {{5, n}, {10, m}},
                                   .time_ids = {},
                                   .extra_channels = {}};
        const auto said_at = [&](int place) {
            const auto positive = f.alone(place > 3 && place <= 6 ? b : a), negative = f.alone(place <= 5 ? n : m);
            return negative + 4 * (positive - negative);
        };
        const auto by_calls = guided_denoiser(f.model, prompts, {.scale = 4}, 2, {});
        for (int call = 0; call < 10; ++call)
            QVERIFY(f.equal(
                by_calls({.x = f.x, .timestep = 400, .step = call / 2 + 1, .steps = 10, .level = {}, .call = call}),
                said_at(call)));
        prompts.calls_before = 4;
        QVERIFY(
            f.equal(guided_denoiser(f.model, prompts, {.scale = 4}, 2, {})({.x = f.x, .timestep = 400}), said_at(4)));
        prompts.counts = ScheduleUnit::Steps;
        const auto by_steps = guided_denoiser(f.model, prompts, {.scale = 4}, 2, {});
        for (int step = 1; step <= 10; ++step)
            QVERIFY(f.equal(by_steps({.x = f.x, .timestep = 400, .step = step, .steps = 10}), said_at(step)));
    }

    /// A seed means the same picture however many are made at once, to the last digit.
    void a_picture_is_the_same_beside_any_others()
    {
        if (pretends_lesser_processor()) QSKIP("MKL chooses for the processor that it is");
        const at::NoGradGuard no_grad;
        LongSums network;
        const SampledModel model(network, *f.model.process);
        const PromptConditioning nothing{.positive = {{{{10, {}}}, 1}}, .negative = {}, .time_ids = {}};
        const at::Tensor x = make_torch_noise(3, 24)->draw({4, 8, 8});
        const auto predicted = [&](const at::Tensor& pictures) {
            return guided_denoiser(model, nothing, {}, static_cast<int>(pictures.size(0)), {})({.x = pictures});
        };
        for (const int count : {2, 3, 5, 16, 24}) {
            const at::Tensor together = predicted(x.narrow(0, 0, count));
            for (const int picture : {0, 1, count - 1})
                QVERIFY2(together[picture].equal(predicted(x.narrow(0, picture, 1))[0]),
                         qPrintable(QStringLiteral("picture %1 of %2").arg(picture).arg(count)));
        }
    }

    void a_text_may_differ_from_picture_to_picture_but_must_fit_their_number()
    {
        const at::NoGradGuard no_grad;
        const Conditioning each{at::cat({f.text(2).context, f.text(3).context}), {}}, n = f.text(4);
        QVERIFY(f.equal(f.guided(prompt_of(each, n), {.scale = 3}), f.alone(n) + 3 * (f.alone(each) - f.alone(n))));
        const Conditioning three{at::cat({each.context, f.text(5).context}), {}};
        QVERIFY_THROWS_EXCEPTION(Error, (void)f.guided(prompt_of(three, n), {.scale = 3}));
    }
};

QTEST_APPLESS_MAIN(TestGuidedDenoiser)
#include "test_guided_denoiser.moc"
