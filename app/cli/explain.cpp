#include "app/cli/command.h"
#include "app/cli/model_options.h"

#include "core/explain/sampling_sheets.h"
#include "core/explain/theory_sheets.h"
#include "core/imaging/picture_source.h"
#include "core/pipeline/pipeline.h"
#include "core/scenery/corpus.h"

#include <cstdio>
#include <memory>

namespace sfumato::cli {
namespace fs = std::filesystem;

namespace {

struct ExplainOptions {
    ModelOptions model;
    fs::path out, picture;
    std::string prompt = "a red house by the sea at sunset";
    std::optional<int> steps;
    std::optional<double> guidance;
    std::uint64_t seed = 1;
    int seeds = 4;
};

Result<int> save(const ExplainOptions& o, const Image& sheet)
{
    if (auto written = write_image(o.out, sheet); !written) return tl::unexpected(written.error());
    return 0;
}

/// The picture the user names, or a scene of the corpus.
Result<Image> subject(const ExplainOptions& o)
{
    constexpr int kSide = 128;
    if (o.picture.empty()) {
        scenery::Scene scene{.land = scenery::Land::Sea,
                             .time = scenery::Time::Day,
                             .weather = scenery::Weather::Clear,
                             .celestial = scenery::Celestial::Sun,
                             .stars = false,
                             .style = scenery::Style::Flat,
                             .objects = {{.kind = scenery::Kind::Lighthouse,
                                          .colour = scenery::Colour::Red,
                                          .place = scenery::Place::Left,
                                          .size = scenery::Size::Large}},
                             .detail_seed = o.seed};
        return scenery::draw_scene(scene);
    }
    auto picture = read_source_picture(o.picture.string());
    if (!picture) return tl::unexpected(picture.error());
    if (!picture->notice.empty()) std::fprintf(stderr, "note: %s\n", picture->notice.text().c_str());
    return cover_crop(picture->image, kSide, kSide);
}

Result<int> forward(const ExplainOptions& o)
{
    const auto picture = subject(o);
    if (!picture) return tl::unexpected(picture.error());
    return save(o, explain::forward_sheet(*picture, o.seed));
}

template <class Draw> Result<int> with_model(const ExplainOptions& o, Draw&& draw)
{
    auto model = open_model(o.model);
    if (!model) return tl::unexpected(model.error());
    auto plan = evaluation::SamplingPlan::of(*model);
    if (o.steps) plan.steps = *o.steps;
    if (o.guidance) plan.guidance_scale = *o.guidance;
    return save(o, draw(*model, plan));
}

void add_sampling_options(CLI::App& app, ExplainOptions& o)
{
    add_model_options(app, o.model);
    app.add_option("--prompt", o.prompt, "What to paint");
    app.add_option("--steps", o.steps, "Denoising steps; the model's default if left out")->check(CLI::Range(1, 1000));
}

} // namespace

std::function<Result<int>()> set_up_explain(CLI::App& app)
{
    app.require_subcommand(1);
    const auto o = std::make_shared<ExplainOptions>();
    const auto add = [&](const char* name, const char* about) {
        CLI::App* sheet = app.add_subcommand(name, about);
        sheet->add_option("--out", o->out, "Picture file to write (.png, .jpg, .webp)")->required();
        return sheet;
    };
    CLI::App* noising = add("forward", "A picture at growing t, for every noise schedule");
    noising->add_option("--picture", o->picture, "Picture to noise; a scene of the corpus if left out");
    CLI::App* curves = add("schedules", "What the noise schedules keep of the signal");
    CLI::App* guidance = add("guidance", "One prompt at guidance scales 1 to 10");
    guidance->add_option("--count", o->seeds, "Seeds, one row each")->check(CLI::Range(1, 64));
    CLI::App* steps = add("steps", "One run step by step: latents, predicted clean latents, pictures");
    steps->add_option("--cfg", o->guidance, "Guidance scale; the model's default if left out")
        ->check(CLI::Range(0.0, 100.0));
    for (CLI::App* sampled : {guidance, steps}) add_sampling_options(*sampled, *o);
    for (CLI::App* random : {noising, guidance, steps}) random->add_option("--seed", o->seed, "Seed of the noise");

    return [=]() -> Result<int> {
        if (noising->parsed()) return forward(*o);
        if (curves->parsed()) return save(*o, explain::schedules_sheet());
        if (guidance->parsed())
            return with_model(*o, [&](LoadedModel& model, const auto& plan) {
                return explain::guidance_sheet(model, o->prompt, plan, o->seed, o->seeds, interrupted());
            });
        return with_model(*o, [&](LoadedModel& model, const auto& plan) {
            return explain::steps_sheet(model, o->prompt, plan, o->seed, interrupted());
        });
    };
}

} // namespace sfumato::cli
