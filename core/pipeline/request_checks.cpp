#include "core/pipeline/request_checks.h"

#include "core/base/utf8.h"
#include "core/sampling/sampler.h"

#include <cmath>
#include <limits>

namespace sfumato {
namespace {

constexpr std::int64_t kLargestSeed = std::numeric_limits<std::int64_t>::max() - 64; // so that seed + picture fits

std::string shown(double value)
{
    std::string text = Json(value).dump(); // the shortest text that reads back as the same number
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return std::isfinite(value) ? text : std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
std::string shown(std::int64_t value) { return std::to_string(value); }

template <class Number> struct Range {
    const char* option;
    Number value, low, high;
    const char* remedy;
};
template <class Number> Result<void> check_ranges(std::initializer_list<Range<Number>> ranges)
{
    for (const auto& [option, value, low, high, remedy] : ranges)
        if (!(value >= low && value <= high)) // so that NaN is outside
            return fail(option, shown(value) + " is outside " + shown(low) + " to " + shown(high), remedy);
    return {};
}

Result<void> check_mode(const TextToImage&) { return {}; }
Result<void> check_mode(const ImageToImage& mode)
{
    return check_ranges<double>({{"strength", mode.strength, 0, 1, "0 keeps the picture, 1 makes it anew"}});
}
Result<void> check_mode(const Upscale& mode)
{
    if (mode.factor != 2 && mode.factor != 4)
        return fail("upscale", std::to_string(mode.factor) + " is no factor of enlarging", "use 2 or 4");
    return check_ranges<double>(
        {{"strength", mode.strength, 0, 1, "0 keeps the enlarged picture, 0.2 to 0.5 are usual"}});
}
Result<void> check_mode(const Inpaint& mode)
{
    constexpr const char* kMargin = "the frame grows by pixels, 4096 at most";
    if (auto ok = check_ranges<double>({{"strength", mode.strength, 0, 1, "0 keeps the picture, 1 makes it anew"},
                                        {"mask blur", mode.mask_blur, 0, 64, "4 is usual, 0 is a hard edge"}}); !ok)
        return ok;
    if (auto ok = check_ranges<std::int64_t>({{"padding", mode.padding, 0, 1024, "32 is usual"},
                                              {"outpaint left", mode.outpaint.left, 0, 4096, kMargin},
                                              {"outpaint top", mode.outpaint.top, 0, 4096, kMargin},
                                              {"outpaint right", mode.outpaint.right, 0, 4096, kMargin},
                                              {"outpaint bottom", mode.outpaint.bottom, 0, 4096, kMargin}});
        !ok)
        return ok;
    if (mode.mask_mode == MaskMode::Diffusers
        && (mode.area != RepaintArea::Whole || mode.content != MaskedContent::Original || mode.outpaint.any()))
        return fail("mask mode", "diffusers always shows the whole picture with its own content, in its own frame",
                    "use studio for areas, fillings and larger frames");
    return {};
}

Result<void> check_branch(const GenerationRequest& request)
{
    if (!request.branch) return {};
    const auto& [parent, step] = *request.branch;
    if (!parent) return fail("branch", "names no picture to go on from", "name its request");
    if (parent->count != 1 || parent->seed < 0)
        return fail("branch", "goes on from one picture, whose seed is known", "use the request inside the picture");
    if (parent->width != request.width || parent->height != request.height)
        return fail("branch",
                    "is " + std::to_string(request.width) + "x" + std::to_string(request.height)
                        + ", and what it goes on from is " + std::to_string(parent->width) + "x"
                        + std::to_string(parent->height),
                    "keep the size");
    return check_ranges<std::int64_t>(
        {{"branch step", step, 1, 2000, "count the steps of the picture it goes on from"}});
}

} // namespace

Result<void> check_values(const GenerationRequest& request)
{
    for (const auto& [option, text] : {std::pair{"prompt", &request.prompt},
                                       {"negative prompt", &request.negative_prompt},
                                       {"prompt", &request.prompt_text()},
                                       {"negative prompt", &request.negative_text()}})
        if (!is_utf8(*text)) return fail(option, "is not valid UTF-8", "type it again or convert it to UTF-8");
    if (auto ok = check_ranges<std::int64_t>({
            {"steps", request.steps, 1, 1000, "20 to 50 are usual"},
            {"width", request.width, 8, 8192, "choose a size the model was trained for"},
            {"height", request.height, 8, 8192, "choose a size the model was trained for"},
            {"count", request.count, 1, 64, "make more pictures in several runs"},
            {"seed", request.seed, -1, kLargestSeed, "-1 draws one at random"},
            {"clip skip", request.clip_skip, 1, 12, "1 uses the text encoder's last layer"}}); !ok)
        return ok;
    if (auto ok = check_ranges<double>({
            // clang-format off
            {"guidance scale", request.guidance_scale, 0, 100, "1 is unguided, 3 to 10 are usual"},
            {"guidance start", request.guidance_start, 0, 1, "0 guides from the first step"},
            {"guidance end", request.guidance_end, request.guidance_start, 1, "1 guides to the last step; it lies behind the start"},
            {"guidance rescale", request.guidance_rescale, 0, 1, "0 leaves the guided prediction as it is, 0.7 is usual"},
            // clang-format on
            {"eta", request.eta, 0, 1, "0 is DDIM, 1 is as noisy as DDPM"}}); !ok)
        return ok;
    if (request.noise_source != "cpu" && request.noise_source != "philox")
        return fail("noise source", "\"" + request.noise_source + "\" is unknown", "use cpu or philox");
    if (auto ok = check_branch(request); !ok) return ok;
    for (const LoraUse& lora : request.loras)
        if (lora.name.empty() || !std::isfinite(lora.weight) || !std::isfinite(lora.text_weight))
            return fail("LoRA \"" + lora.name + "\"", "needs a name and finite weights", "1 is the usual weight");
    return std::visit([](const auto& mode) { return check_mode(mode); }, request.mode);
}

namespace {

Result<void> check_pictures(const TextToImage&) { return {}; }
Result<void> check_pictures(const auto& mode)
{
    if (mode.init_image.empty()) return fail("initial picture", "is missing", "choose the picture to start from");
    if constexpr (requires { mode.mask; })
        if (mode.mask.empty() && !mode.outpaint.any())
            return fail("mask", "is missing", "paint or choose the mask, white where to repaint");
    return {};
}

} // namespace

Result<void> GenerationRequest::validate() const
{
    if (auto ok = check_values(*this); !ok) return ok;
    const auto solver = sampler_by_name(sampler);
    if (!solver) return tl::unexpected(solver.error());
    const auto spacing = schedule_from_name(schedule);
    if (!spacing) return tl::unexpected(spacing.error());
    if (auto defined = check_combination(**solver, *spacing, steps); !defined) return defined;
    if (branch)
        if (auto valid = branch->parent->validate(); !valid) return tl::unexpected(valid.error().within("branch"));
    return std::visit([](const auto& value) { return check_pictures(value); }, mode);
}

Result<void> GenerationRequest::check_size(int multiple) const
{
    for (const auto& [name, size] : {std::pair{"width", width}, std::pair{"height", height}}) {
        if (size > 0 && size % multiple == 0) continue;
        const int below = std::max(size / multiple, 1) * multiple;
        return fail(std::string(name) + " " + std::to_string(size),
                    "does not fit the model, which takes multiples of " + std::to_string(multiple),
                    "choose " + std::to_string(below) + " or " + std::to_string(below + multiple));
    }
    return {};
}

} // namespace sfumato
