#include "app/cli/picture_options.h"

#include "core/imaging/picture_source.h"
#include "core/pipeline/source_images.h"

#include <sstream>

namespace sfumato::cli {
namespace fs = std::filesystem;

namespace {

std::string absolute(const std::string& reference)
{
    return reference.empty() || holds_picture(reference) ? reference
                                                         : fs::absolute(reference).lexically_normal().string();
}

template <class Choice> void add_choice(CLI::App& app, const char* option, std::string& value, const char* about)
{
    const auto& names = ChoiceNames<Choice>::own;
    app.add_option(option, value, about)->check(CLI::IsMember(std::vector<std::string>(names.begin(), names.end())));
}

template <class Choice> void take_choice(const std::string& name, Choice& value)
{
    if (const auto choice = choice_of<Choice>(name)) value = *choice;
}

constexpr const char* kMaskOptions[] = {"--mask-mode", "--mask-blur", "--inpaint-area", "--padding", "--fill"};

} // namespace

void PictureOptions::add_to(CLI::App& app)
{
    app_ = &app;
    auto* init = app.add_option("--init-image", init_image_, "Picture to start from");
    app.add_option("--strength", strength_,
                   "How much of it may change, 0 to 1; 0.75 if left out, 1 under a mask, 0.35 with --upscale")
        ->needs(init);
    auto* mask
        = app.add_option("--mask", mask_, "Mask: white is repainted, grey less, black kept to the byte")->needs(init);
    add_choice<MaskMode>(app, "--mask-mode", mask_mode_,
                         "studio, or as diffusers' pipelines do: hard edges, nothing pasted back");
    app.add_option("--mask-blur", inpaint_.mask_blur, "Blur of the mask's edge, sigma in pixels");
    add_choice<InpaintArea>(
        app, "--inpaint-area", area_,
        "What the model sees, enlarged to its size: the whole picture, or the masked area and its surroundings");
    app.add_option("--padding", inpaint_.padding, "Pixels of surroundings with --inpaint-area masked");
    add_choice<MaskedContent>(app, "--fill", fill_,
                              "What the masked area begins with: colours around it, the original, noise, or nothing");
    auto* outpaint
        = app.add_option("--outpaint", outpaint_, "Enlarge the frame by L,T,R,B pixels and paint what is new")
              ->needs(init);
    for (const char* option : kMaskOptions) app.get_option(option)->needs(init);
    app.add_option("--upscale", upscale_, "Enlarge 2 or 4 times, painting in tiles of --width x --height")
        ->needs(init)
        ->excludes(mask)
        ->excludes(outpaint);
}

Result<Margins> PictureOptions::margins() const
{
    Margins margins;
    if (outpaint_.empty()) return margins;
    std::istringstream text(outpaint_);
    char a = 0, b = 0, c = 0;
    text >> margins.left >> a >> margins.top >> b >> margins.right >> c >> margins.bottom;
    if (!text || text.peek() != std::char_traits<char>::eof() || a != ',' || b != ',' || c != ',')
        return fail(Message::tr("outpaint"), Message::tr("\"%1\" is not four numbers of pixels", outpaint_),
                    Message::tr("write left, top, right, bottom: 0,0,64,0"));
    if (!margins.any())
        return fail(Message::tr("outpaint"), Message::tr("enlarges the frame by nothing"),
                    Message::tr("name at least one side: 0,0,64,0"));
    return margins;
}

Result<decltype(GenerationRequest::mode)> PictureOptions::mode() const
{
    using Mode = decltype(GenerationRequest::mode);
    const bool repaints = !mask_.empty() || !outpaint_.empty();
    for (const char* option : kMaskOptions)
        if (!repaints && app_->count(option) > 0)
            return fail(verbatim(option),
                        Message::tr("is about repainting, and neither a mask nor a larger frame is named"),
                        Message::tr("add --mask FILE or --outpaint L,T,R,B"));
    const std::string init = absolute(init_image_);
    if (app_->count("--upscale") > 0) {
        Upscale mode{.init_image = init};
        mode.factor = upscale_;
        mode.strength = strength_.value_or(mode.strength);
        return Mode(mode);
    }
    if (!repaints) return Mode(ImageToImage{init, strength_.value_or(ImageToImage{}.strength)});
    auto frame = margins();
    if (!frame) return tl::unexpected(frame.error());
    Inpaint mode = inpaint_;
    mode.init_image = init;
    mode.mask = absolute(mask_);
    mode.strength = strength_.value_or(mode.strength);
    mode.outpaint = *frame;
    take_choice(mask_mode_, mode.mask_mode);
    take_choice(area_, mode.area);
    take_choice(fill_, mode.content);
    return Mode(mode);
}

Result<PictureSize> size_from_picture(const GenerationRequest& request, const ModelDescription& model)
{
    const PictureSize own{model.default_size, model.default_size};
    return std::visit([&](const auto& mode) -> Result<PictureSize> {
        if constexpr (requires { mode.factor; }) return own;
        else if constexpr (requires { mode.init_image; }) {
            auto source = read_source_picture(mode.init_image);
            if (!source) return tl::unexpected(source.error());
            PictureSize size{source->image.width, source->image.height};
            if constexpr (requires { mode.outpaint; }) {
                if (mode.area == InpaintArea::Masked) return own;
                size = {size.width + mode.outpaint.left + mode.outpaint.right,
                        size.height + mode.outpaint.top + mode.outpaint.bottom};
            }
            return painting_size(size, model);
        } else return own;
    }, request.mode);
}

} // namespace sfumato::cli
