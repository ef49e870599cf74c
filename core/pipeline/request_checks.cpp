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
    Message::Literal option;
    Number value, low, high;
    Message::Literal remedy;
};
template <class Number> Result<void> check_ranges(std::initializer_list<Range<Number>> ranges)
{
    for (const auto& [option, value, low, high, remedy] : ranges)
        if (!(value >= low && value <= high)) // so that NaN is outside
            return fail(option, Message::tr("%1 is outside %2 to %3", shown(value), shown(low), shown(high)), remedy);
    return {};
}

Result<void> check_mode(const TextToImage&) { return {}; }
Result<void> check_mode(const ImageToImage& mode)
{
    return check_ranges<double>(
        {{Message::tr("strength"), mode.strength, 0, 1, Message::tr("0 keeps the picture, 1 makes it anew")}});
}
Result<void> check_mode(const Upscale& mode)
{
    if (mode.factor != 2 && mode.factor != 4)
        return fail(Message::tr("upscale"), Message::tr("%1 is no factor of enlarging", mode.factor),
                    Message::tr("use 2 or 4"));
    return check_ranges<double>({{Message::tr("strength"), mode.strength, 0, 1,
                                  Message::tr("0 keeps the enlarged picture, 0.2 to 0.5 are usual")}});
}
Result<void> check_mode(const Inpaint& mode)
{
    constexpr auto kMargin = Message::tr("the frame grows by pixels, 4096 at most");
    if (auto ok = check_ranges<double>(
            {{Message::tr("strength"), mode.strength, 0, 1, Message::tr("0 keeps the picture, 1 makes it anew")},
             {Message::tr("mask blur"), mode.mask_blur, 0, 64, Message::tr("4 is usual, 0 is a hard edge")}});
        !ok)
        return ok;
    if (auto ok
        = check_ranges<std::int64_t>({{Message::tr("padding"), mode.padding, 0, 1024, Message::tr("32 is usual")},
                                      {Message::tr("outpaint left"), mode.outpaint.left, 0, 4096, kMargin},
                                      {Message::tr("outpaint top"), mode.outpaint.top, 0, 4096, kMargin},
                                      {Message::tr("outpaint right"), mode.outpaint.right, 0, 4096, kMargin},
                                      {Message::tr("outpaint bottom"), mode.outpaint.bottom, 0, 4096, kMargin}});
        !ok)
        return ok;
    if (mode.mask_mode == MaskMode::Diffusers
        && (mode.area != InpaintArea::Whole || mode.content != MaskedContent::Original || mode.outpaint.any()))
        return fail(Message::tr("mask mode"),
                    Message::tr("diffusers always shows the whole picture with its own content, in its own frame"),
                    Message::tr("use studio for areas, fillings and larger frames"));
    return {};
}

Result<void> check_branch(const GenerationRequest& request)
{
    if (!request.branch) return {};
    const auto& [parent, step] = *request.branch;
    if (!parent)
        return fail(Message::tr("branch"), Message::tr("names no picture to go on from"),
                    Message::tr("name its request"));
    if (parent->count != 1 || parent->seed < 0)
        return fail(Message::tr("branch"), Message::tr("goes on from one picture, whose seed is known"),
                    Message::tr("use the request inside the picture"));
    if (parent->width != request.width || parent->height != request.height)
        return fail(Message::tr("branch"),
                    Message::tr("is %1, and what it goes on from is %2", size_text(request.width, request.height),
                                size_text(parent->width, parent->height)),
                    Message::tr("keep the size"));
    return check_ranges<std::int64_t>(
        {{Message::tr("branch step"), step, 1, 2000, Message::tr("count the steps of the picture it goes on from")}});
}

} // namespace

Result<void> check_values(const GenerationRequest& request)
{
    for (const auto& [option, text] : {std::pair{Message::tr("prompt"), &request.prompt},
                                       {Message::tr("negative prompt"), &request.negative_prompt},
                                       {Message::tr("prompt"), &request.prompt_text()},
                                       {Message::tr("negative prompt"), &request.negative_text()}})
        if (!is_utf8(*text))
            return fail(option, Message::tr("is not valid UTF-8"), Message::tr("type it again or convert it to UTF-8"));
    if (auto ok = check_ranges<std::int64_t>(
            {{Message::tr("steps"), request.steps, 1, 1000, Message::tr("20 to 50 are usual")},
             {Message::tr("width"), request.width, 8, 8192, Message::tr("choose a size the model was trained for")},
             {Message::tr("height"), request.height, 8, 8192, Message::tr("choose a size the model was trained for")},
             {Message::tr("count"), request.count, 1, 64, Message::tr("make more pictures in several runs")},
             {Message::tr("seed"), request.seed, -1, kLargestSeed, Message::tr("-1 draws one at random")},
             {Message::tr("clip skip"), request.clip_skip, 1, 12,
              Message::tr("1 uses the text encoder's last layer")}});
        !ok)
        return ok;
    if (auto ok = check_ranges<double>(
            {// clang-format off
            {Message::tr("guidance scale"), request.guidance_scale, 0, 100, Message::tr("1 is unguided, 3 to 10 are usual")},
            {Message::tr("guidance start"), request.guidance_start, 0, 1, Message::tr("0 guides from the first step")},
            {Message::tr("guidance end"), request.guidance_end, request.guidance_start, 1, Message::tr("1 guides to the last step; it lies behind the start")},
            {Message::tr("guidance rescale"), request.guidance_rescale, 0, 1, Message::tr("0 leaves the guided prediction as it is, 0.7 is usual")},
             // clang-format on
             {Message::tr("eta"), request.eta, 0, 1, Message::tr("0 is DDIM, 1 is as noisy as DDPM")}});
        !ok)
        return ok;
    if (request.noise_source != "cpu" && request.noise_source != "philox")
        return fail(Message::tr("noise source"), Message::tr("\"%1\" is unknown", request.noise_source),
                    Message::tr("use cpu or philox"));
    if (auto ok = check_branch(request); !ok) return ok;
    for (const LoraUse& lora : request.loras)
        if (lora.name.empty() || !std::isfinite(lora.weight) || !std::isfinite(lora.text_weight))
            return fail(verbatim("LoRA \"" + lora.name + "\""), Message::tr("needs a name and finite weights"),
                        Message::tr("1 is the usual weight"));
    return std::visit([](const auto& mode) { return check_mode(mode); }, request.mode);
}

namespace {

Result<void> check_pictures(const TextToImage&) { return {}; }
Result<void> check_pictures(const auto& mode)
{
    if (mode.init_image.empty())
        return fail(Message::tr("initial picture"), Message::tr("is missing"),
                    Message::tr("choose the picture to start from"));
    if constexpr (requires { mode.mask; })
        if (mode.mask.empty() && !mode.outpaint.any())
            return fail(Message::tr("mask"), Message::tr("is missing"),
                        Message::tr("paint or choose the mask, white where to repaint"));
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
        if (auto valid = branch->parent->validate(); !valid)
            return tl::unexpected(valid.error().within(Message::tr("branch")));
    return std::visit([](const auto& value) { return check_pictures(value); }, mode);
}

Result<void> GenerationRequest::check_size(int multiple) const
{
    for (const auto& [name, size] :
         {std::pair{Message::tr("width"), width}, std::pair{Message::tr("height"), height}}) {
        if (size > 0 && size % multiple == 0) continue;
        const int below = std::max(size / multiple, 1) * multiple;
        return fail(Message::join(name, " ", verbatim(std::to_string(size))),
                    Message::tr("does not fit the model, which takes multiples of %1", multiple),
                    Message::tr("choose %1 or %2", below, below + multiple));
    }
    return {};
}

} // namespace sfumato
