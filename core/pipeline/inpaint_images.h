#pragma once
#include "core/imaging/masks.h"
#include "core/pipeline/pipeline.h"

#include <optional>

namespace sfumato {

/// How a picture is inpainted. All of them have the size of what the model paints.
struct Inpainting {
    MaskMode mode{};
    MaskedContent content{};
    Image filled;           ///< with content Fill the picture so filled, else empty
    GreyImage strength;     ///< how strongly each pixel is repainted, 0..255
    GreyImage inpaint_mask; ///< 255 where an inpainting model does not see the picture, else 0
};

/// Where the result goes: pasted into `source` at `area` with `alpha`, which has the size of `source`; cropped to
/// `area` and resized as the model sees it, it is `alpha_at_model_size`.
struct PasteTarget {
    Image source;
    Area area;
    GreyImage alpha, alpha_at_model_size;
};

struct InpaintImages {
    Image init_image; ///< what the model begins with, of the size that it paints
    Inpainting inpainting;
    std::optional<PasteTarget> paste_target; ///< none in MaskMode::Diffusers
};

/// Cuts out of a picture what is repainted and enlarges it to `size` (InpaintArea::Masked, "only masked": the masked
/// area and its padding; else the whole picture), having first grown the frame by mode.outpaint. `mask`: of the size of
/// `source`; empty where only the frame grows. Throws Error: a mask too faint to repaint anything.
[[nodiscard]] InpaintImages crop_for_inpainting(const Inpaint& mode, Image source, GreyImage mask, PictureSize size);
/// The whole picture with what the model painted put back where it was cut out: its colours matched to `init_image`,
/// then resized to the area and blended by the alpha.
[[nodiscard]] Image paste_into_source(const PasteTarget& target, Image result, const Image& init_image);

} // namespace sfumato
