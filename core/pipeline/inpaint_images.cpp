#include "core/pipeline/inpaint_images.h"

#include "core/imaging/mask_levels.h"

#include <cmath>

namespace sfumato {
namespace {

/// How far the repainted part of a larger frame reaches into the picture: past the blur, so that the seam is painted
/// too.
int overlap_of(const Inpaint& mode) { return 8 + static_cast<int>(std::lround(2 * mode.mask_blur)); }

/// As diffusers' pipelines do: stretched to the size, cut at half grey, nothing pasted.
InpaintImages resized_as_diffusers(const Image& source, const GreyImage& mask, PictureSize size)
{
    const GreyImage inpaint_mask = in_black_and_white(resize(mask, size.width, size.height, Resample::Lanczos));
    if (bounds_of(inpaint_mask).width == 0)
        throw Error{Message::tr("mask"), Message::tr("is nowhere as bright as half grey: nothing would be repainted"),
                    Message::tr("paint it whiter, or use the studio's reading of masks")};
    return {.init_image = resize(source, size.width, size.height, Resample::Lanczos),
            .inpainting = {.mode = MaskMode::Diffusers,
                           .content = MaskedContent::Original,
                           .filled = {},
                           .strength = inpaint_mask,
                           .inpaint_mask = inpaint_mask},
            .paste_target = {}};
}

} // namespace

InpaintImages crop_for_inpainting(const Inpaint& mode, Image source, GreyImage mask, PictureSize size)
{
    if (mode.outpaint.any()) {
        OutpaintCanvas canvas = expand_canvas(source, mode.outpaint, overlap_of(mode));
        if (!mask.grey.empty()) unite(canvas.mask, mask, mode.outpaint.left, mode.outpaint.top);
        source = std::move(canvas.picture);
        mask = std::move(canvas.mask);
    }
    if (mode.mask_mode == MaskMode::Diffusers) return resized_as_diffusers(source, mask, size);
    RepaintMasks masks = repaint_masks(mask, mode.mask_blur);
    const Area touched = bounds_of(masks.cover), whole{0, 0, source.width, source.height};
    if (touched.width == 0)
        throw Error{Message::tr("mask"), Message::tr("is so faint that nothing of it is left under its blur"),
                    Message::tr("paint it whiter, or blur it less")};
    const Area area = area_around(mode.area == InpaintArea::Whole ? whole : touched, mode.padding, source.width,
                                  source.height, size.width, size.height);
    const auto cropped = [&](const auto& from) { return crop_and_resize(from, area, size.width, size.height); };
    InpaintImages images{.init_image = cropped(source), .inpainting = {}, .paste_target = {}};
    GreyImage alpha = cropped(masks.cover);
    images.inpainting
        = {.mode = mode.mask_mode,
           .content = mode.content,
           .filled = mode.content == MaskedContent::Fill ? fill_masked(images.init_image, alpha) : Image{},
           .strength = cropped(masks.strength),
           .inpaint_mask = in_black_and_white(alpha)};
    images.paste_target = PasteTarget{std::move(source), area, std::move(masks.cover), std::move(alpha)};
    return images;
}

Image paste_into_source(const PasteTarget& target, Image result, const Image& init_image)
{
    Image picture = target.source;
    paste(picture, match_colours(std::move(result), init_image, target.alpha_at_model_size), target.area, target.alpha);
    return picture;
}

} // namespace sfumato
