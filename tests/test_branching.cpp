// A run that goes on from a step of another: the same picture every time, and the same as its parent where nothing
// changed.
#include "core/diffusion/noise_schedule.h"
#include "core/pipeline/branching.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/provenance.h"
#include "core/sampling/sampler.h"

#include <QTest>

#include <cmath>

using namespace sfumato;

namespace {

const std::filesystem::path kModel = SFUMATO_TEST_DATA "/goldens/tiny-sd15";

std::unique_ptr<Pipeline> open_model() 
{
    PipelineOptions options;
    options.device = "cpu";
    options.dtype = "float32";
    return value_or_throw(Pipeline::open(kModel, options));
}

GenerationRequest small_request(const std::string& sampler = "DDIM")
{
    GenerationRequest request;
    request.prompt = "a fox";
    request.model.path = kModel.string();
    request.width = request.height = 64;
    request.steps = 6;
    request.sampler = sampler;
    request.seed = 5;
    return request;
}

GenerationRequest branched(const GenerationRequest& parent, int step)
{
    GenerationRequest child = parent;
    child.branch = Branch{std::make_shared<const GenerationRequest>(parent), step};
    return child;
}

Image picture_of(Pipeline& pipeline, const GenerationRequest& request, int* steps = nullptr)
{
    Outcome outcome = pipeline.run(request, [&](const StepState& at) { if (steps) *steps = at.steps; });
    if (auto* failed = std::get_if<Failed>(&outcome)) throw failed->error;
    return std::get<Finished>(outcome).pictures.front();
}

QString error_of(Pipeline& pipeline, const GenerationRequest& request)
{
    const Outcome outcome = pipeline.run(request);
    const auto* failed = std::get_if<Failed>(&outcome);
    return failed ? QString::fromStdString(failed->error.line()) : QString();
}

} // namespace

class TestBranching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchanged_it_ends_in_its_parents_picture()
    {
        const auto pipeline = open_model();
        for (const char* sampler : {"DDIM", "Euler"}) {     // those whose step depends on the state alone
            const GenerationRequest parent = small_request(sampler);
            const Image whole = picture_of(*pipeline, parent);
            for (const int step : {1, 3, 5}) {
                int left = 0;
                QVERIFY2(picture_of(*pipeline, branched(parent, step), &left) == whole, sampler);
                QCOMPARE(left, 6 - step);
            }
        }
    }

    void it_is_the_same_whether_the_parents_states_are_kept_or_sampled_again()
    {
        GenerationRequest child = branched(small_request("Euler a"), 3);
        child.prompt = "a castle";
        child.guidance_scale = 9;
        const auto warm = open_model(), cold = open_model();
        (void)picture_of(*warm, *child.branch->parent);
        const Image picture = picture_of(*warm, child);
        QVERIFY(picture_of(*cold, child) == picture);
        QVERIFY(picture_of(*cold, *child.branch->parent) != picture);
        const auto read = GenerationRequest::from_json(Json::parse(child.to_json().dump()));
        QVERIFY(read && *read == child);
        GenerationRequest grandchild = branched(child, 2);
        grandchild.sampler = "DPM++ 2M";
        QVERIFY(picture_of(*warm, grandchild) == picture_of(*open_model(), grandchild));
    }

    void between_samplers_the_clean_latent_and_the_noise_stay()
    {
        const NoiseSchedule schedule(NoiseScheduleConfig{});
        const at::Tensor x0 = at::randn({1, 4, 3, 3}), epsilon = at::randn({1, 4, 3, 3});
        for (const SamplerInfo& one : all_samplers())
            for (const SamplerInfo& other : all_samplers()) {
                const Trajectory from = value_or_throw(make_trajectory(one, schedule, Schedule::Automatic, 12)),
                                 to = value_or_throw(make_trajectory(other, schedule, Schedule::Automatic, 17));
                const SamplerTrajectory a{one, schedule, from}, b{other, schedule, to};
                const auto here = a.level(5);
                const BranchStart start = branch_start({5, here.signal * x0 + here.noise * epsilon, x0}, a, b);
                const auto there = b.level(start.first_call);
                QVERIFY2(at::allclose(start.latents, there.signal * x0 + there.noise * epsilon, 1e-3, 1e-4),
                         (std::string(one.name) + " to " + std::string(other.name)).c_str());
                const auto distance = [&](int i) {
                    return std::abs(std::log(b.level(i).noise / b.level(i).signal)
                                    - std::log(here.noise / here.signal));
                };
                for (int i = 0; i < int(to.timesteps.size()); ++i)
                    QVERIFY(!(distance(i) < distance(start.first_call) - 1e-5));
            }
    }

    void a_step_of_a_kept_run_can_be_looked_at()
    {
        const auto pipeline = open_model();
        const GenerationRequest request = small_request();
        QVERIFY(!pipeline->picture_at(request, 2));
        (void)picture_of(*pipeline, request);
        const auto early = pipeline->picture_at(request, 2), late = pipeline->picture_at(request, 6);
        QVERIFY(early && late && early->width == 64 && *early != *late);
        QVERIFY(!pipeline->picture_at(request, 7));
    }

    void what_cannot_be_gone_on_from_is_said()
    {
        const auto pipeline = open_model();
        const GenerationRequest parent = small_request();
        QVERIFY(error_of(*pipeline, branched(parent, 6)).contains("was the last"));
        QVERIFY(error_of(*pipeline, branched(parent, 7)).contains("has 6"));
        QVERIFY(error_of(*pipeline, branched(parent, 0)).contains("outside 1"));
        GenerationRequest wide = branched(parent, 2);
        wide.width = 128;
        QVERIFY(error_of(*pipeline, wide).contains("128x64"));
        GenerationRequest foreign = parent;
        foreign.model.hash = "0123456789";
        QVERIFY(error_of(*pipeline, branched(foreign, 2)).contains("another")
                || error_of(*pipeline, branched(foreign, 2)).contains("0123456789"));
        GenerationRequest random = parent;
        random.seed = -1;
        QVERIFY(error_of(*pipeline, branched(random, 2)).contains("seed"));
        GenerationRequest deep = parent;
        for (int i = 0; i <= GenerationRequest::kMaxBranches; ++i) deep = branched(deep, 1);
        const auto read = GenerationRequest::from_json(deep.to_json());
        QVERIFY(!read && read.error().line().find("nested") != std::string::npos);
    }

    void older_programs_refuse_what_they_would_misread()
    {
        QVERIFY(small_request().to_json()["version"] == 1);
        QVERIFY(branched(small_request(), 1).to_json()["version"] == 2);
    }

    void the_infotext_tells_the_parent_too()
    {
        GenerationRequest child = branched(small_request("Euler a"), 3);
        child.prompt = "a castle, \"old\"\nNegative or not: x";
        child.model = {};
        GenerationRequest parent = *child.branch->parent;
        parent.model = {};
        parent.prompt = "a fox, (red:1.2)\nby the sea";
        child.branch->parent = std::make_shared<const GenerationRequest>(parent);
        const auto back = request_of(parse_infotext(format_infotext(infotext_of(child))));
        QVERIFY2(back, back ? "" : back.error().line().c_str());
        QCOMPARE(back->branch->step, 3);
        QVERIFY(*back->branch->parent == parent);
    }
};

QTEST_GUILESS_MAIN(TestBranching)
#include "test_branching.moc"
