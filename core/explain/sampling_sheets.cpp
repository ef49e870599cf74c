#include "core/explain/sampling_sheets.h"

#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latent_colours.h"
#include "core/pipeline/latents.h"

namespace sfumato::explain {
namespace {

using at::Tensor;
using evaluation::SamplingPlan;

constexpr int kSide = 128, kColumns = 10;

std::string whole_number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::string described(const SamplingPlan& plan) { return plan.sampler + ", " + std::to_string(plan.steps) + " steps"; }

/// The sheet's letters are ASCII.
std::string quoted(const std::string& prompt)
{
    std::string text = prompt.empty() ? "(no words)" : "\"" + prompt + "\"";
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 32 || static_cast<unsigned char>(c) > 126; }, '?');
    return text;
}

/// Each latent pixel as a square.
Image shown(const Image& latent) { return resize(latent, kSide, kSide, Resample::Nearest); }

} // namespace

Image guidance_sheet(LoadedModel& model, const std::string& prompt, const SamplingPlan& plan, std::uint64_t seed,
                     int seeds, std::stop_token stop)
{
    Grid grid{.title = "Guidance: " + quoted(prompt),
              .subtitle = "negative + scale (positive - negative); " + described(plan)
                  + "; 1 is the model without guidance, the accent marks its default",
              .columns = {},
              .rows = {},
              .row_notes = {},
              .pictures = std::vector<std::vector<Image>>(static_cast<std::size_t>(seeds)),
              .captions = {}};
    for (int i = 0; i < seeds; ++i) grid.rows.push_back("seed " + std::to_string(seed + static_cast<std::uint64_t>(i)));
    for (int scale = 1; scale <= kColumns; ++scale) {
        grid.columns.push_back(std::to_string(scale));
        if (scale == std::lround(plan.guidance_scale)) grid.accent_column = scale - 1;
        SamplingPlan one = plan;
        one.guidance_scale = scale;
        const auto pictures
            = evaluation::make_pictures(model, std::vector<std::string>(static_cast<std::size_t>(seeds), prompt), one,
                                        seed, stop);
        for (std::size_t i = 0; i < pictures.size(); ++i)
            grid.pictures[i].push_back(resize(pictures[i], kSide, kSide, Resample::Area));
    }
    return draw_grid(grid);
}

Image steps_sheet(LoadedModel& model, const std::string& prompt, const SamplingPlan& plan, std::uint64_t seed,
                  std::stop_token stop)
{
    const at::NoGradGuard no_grad;
    struct Step {
        double timestep;
        Tensor x, x0;
    };
    std::vector<Step> steps;
    const Tensor final_latent
        = evaluation::sample_prompts(model, {prompt}, plan, seed, stop, [&](const SamplerStep& step) {
              steps.push_back({step.timestep, step.x, step.x0});
              return step.x;
          });
    const LatentColours colours(final_latent[0], decode_latents(model, final_latent)[0]);

    std::vector<Image> bands;
    for (std::size_t begin = 0; begin < steps.size(); begin += kColumns) {
        Grid grid{.title = {},
                  .subtitle = {},
                  .columns = {},
                  .rows = {"latent", "predicted", "decoded"},
                  .row_notes = {"after the step", "clean latent x0", "x0 through the VAE"},
                  .pictures = std::vector<std::vector<Image>>(3),
                  .captions = {}};
        if (begin == 0) {
            grid.title = "Step by step: " + quoted(prompt);
            grid.subtitle = described(plan) + ", guidance " + whole_number(plan.guidance_scale) + ", seed "
                + std::to_string(seed) + "; latents in the colours of the linear map that fits the finished picture";
        }
        for (std::size_t i = begin; i < std::min(begin + kColumns, steps.size()); ++i) {
            grid.columns.push_back("step " + std::to_string(i + 1) + ", t "
                                   + std::to_string(std::lround(steps[i].timestep)));
            grid.pictures[0].push_back(shown(colours.image(at_unit_size(steps[i].x[0]))));
            grid.pictures[1].push_back(shown(colours.image(steps[i].x0[0])));
            grid.pictures[2].push_back(
                resize(image_from_unit(decode_latents(model, steps[i].x0)[0]), kSide, kSide, Resample::Area));
        }
        bands.push_back(draw_grid(grid));
    }
    return stack_sheets(bands);
}

} // namespace sfumato::explain
