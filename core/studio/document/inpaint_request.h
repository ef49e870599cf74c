#pragma once
#include "core/painting/document.h"
#include "core/pipeline/pipeline.h"

namespace sfumato {

/// How the canvas is repainted, beside the settings of the create panel.
struct RepaintSettings {
    double strength = 1;            ///< 0..1
    RepaintArea area = RepaintArea::Whole;
    MaskedContent content = MaskedContent::Original;
    double mask_blur = 4;           ///< sigma, pixels
    int padding = 32;               ///< pixels
    bool operator==(const RepaintSettings&) const = default;
};

/// A request that needs only to be run, and what was seen on the canvas when it was made.
struct Repaint {
    GenerationRequest request;
    Image source;
};

/// Repaints what is masked; all of the canvas where nothing is. Size and mode of `wanted` become those of the canvas.
/// The picture is written below `folder`, named by its content; the mask travels inside the request. Errors: an empty
/// canvas, the folder cannot be written.
[[nodiscard]] Result<Repaint> repaint_request(GenerationRequest wanted, const painting::Document& canvas,
                                              const RepaintSettings& settings, const ModelDescription& model,
                                              const std::filesystem::path& folder);
/// Enlarges all of the canvas by `factor` (2 or 4), in tiles of the model's own size. Errors: as above.
[[nodiscard]] Result<Repaint> upscale_request(GenerationRequest wanted, const painting::Document& canvas, int factor,
                                              const ModelDescription& model, const std::filesystem::path& folder);

} // namespace sfumato
