#pragma once
#include "core/painting/document.h"
#include "core/pipeline/pipeline.h"

namespace sfumato {

/// How the canvas is inpainted, beside the settings of the create panel.
struct InpaintSettings {
    double strength = 1;            ///< 0..1
    InpaintArea area = InpaintArea::Whole;
    MaskedContent content = MaskedContent::Original;
    double mask_blur = 4;           ///< sigma, pixels
    int padding = 32;               ///< pixels
    bool operator==(const InpaintSettings&) const = default;
};

/// What is repainted of a canvas of that size where nobody chose: the masked part as soon as the canvas has twice the
/// pixels of the largest pictures that the model is good at, for seen as a whole it would not paint it well.
[[nodiscard]] InpaintArea usual_area(int width, int height, const ModelDescription& model);

/// A request that needs only to be run, and how the canvas looked when it was made.
struct PreparedRequest {
    GenerationRequest request;
    Image canvas_snapshot;
};

/// Inpaints what is masked; all of the canvas where nothing is. Size and mode of `wanted` become those of the canvas.
/// The picture is written below `folder`, named by its content; the mask travels inside the request. Errors: an empty
/// canvas, the folder cannot be written.
[[nodiscard]] Result<PreparedRequest> inpaint_request(GenerationRequest wanted, const painting::Document& canvas,
                                                      const InpaintSettings& settings, const ModelDescription& model,
                                                      const std::filesystem::path& folder);
/// Upscales all of the canvas by `factor` (2 or 4), in tiles of the model's own size. Errors: as above.
[[nodiscard]] Result<PreparedRequest> upscale_request(GenerationRequest wanted, const painting::Document& canvas,
                                                      int factor, const ModelDescription& model,
                                                      const std::filesystem::path& folder);

} // namespace sfumato
