#pragma once
#include "core/pipeline/latent_preview.h"
#include "core/pipeline/source_images.h"

namespace sfumato {

/// Images of the clean latents that a run predicts on its way: by the decoder or by the linear map that stands in for
/// it, whichever a budget allows. Learns what both cost, and the map what the decoder makes.
class StepPreviewer {
public:
    /// The model must outlive this.
    explicit StepPreviewer(LoadedModel& model);

    /// x0: [1, C, h, w], one picture's; `sampled`, `step`: seconds of all steps so far and of the last one. Pasted into
    /// the original where a mask repaints it. Without pixels where the budget allows none.
    [[nodiscard]] Image image(const at::Tensor& x0, const SourceImages& source_images, double sampled, double step,
                              PreviewBudget& budget);
    /// The decoder made pictures [B, 3, H, W] in [0, 1] of these latents in so many seconds.
    void learn(const at::Tensor& latents, const at::Tensor& pictures, double seconds);

private:
    LoadedModel& model_;
    LatentPreview projection_;
    double decode_s_per_latent_ = 0; ///< 0 before the first picture
    double projection_s_per_latent_ = projection_.seconds_per_latent();
};

} // namespace sfumato
