#pragma once
#include "core/families/model_loader.h"

namespace sfumato {

/// Pictures from latents without the decoder: each latent and its eight neighbours give the downscale² pixels that lie
/// under it by one linear map, fitted by least squares to what the model's own encoder makes of a few drawn pictures,
/// and then to the pictures that are made. Blurrier than the decoder, and a hundred times cheaper.
/// For the preview of each step; a run that is over is explained with LatentColours.
class LatentPreview {
public:
    /// Costs one pass of the encoder over kPictures x (kSide latents)².
    explicit LatentPreview(const LoadedModel& model);
    static constexpr int kPictures = 32, kSide = 4;   // many small ones teach more than few large ones (measured)

    /// latents: [B, C, h, w], scaled, any device. Result [B, 3, H, W] in [0, 1], float32 on the CPU.
    [[nodiscard]] at::Tensor operator()(const at::Tensor& latents) const;
    /// The decoder made this picture of these latents: the map comes nearer to it. Shapes as above; what was learnt
    /// before counts half.
    void learn(const at::Tensor& latents, const at::Tensor& picture);
    /// Measured when it was fitted.
    [[nodiscard]] double seconds_per_latent() const { return seconds_per_latent_; }

private:
    /// Least squares, as far as it has come: the mean of x xᵀ and of x yᵀ, float64.
    struct Equations {
        at::Tensor gram, cross;
    };
    [[nodiscard]] Equations equations_of(const at::Tensor& latents, const at::Tensor& pictures) const;
    void solve();
    Equations drawn_, made_;    ///< of the drawn pictures; of those made, undefined before the first
    at::Tensor kernel_, bias_;  ///< [3 d², C, 3, 3], [3 d²]
    int downscale_;
    double seconds_per_latent_ = 0;
};

/// Decides for each look of a run how it is made, from what was measured, so that all of them stay below `share` of the
/// sampling. Times in seconds.
class PreviewBudget {
public:
    enum class Way { Decoder, Projection, None };
    explicit PreviewBudget(double share) : share_(share) {}
    /// `sampled`: all steps so far; `step`: one of them; the costs of one look, the decoder's 0 while it is unknown.
    [[nodiscard]] Way choose(double sampled, double step, double decoder, double projection) const;
    void spend(double seconds) { spent_ += seconds; }
    [[nodiscard]] double spent() const { return spent_; }

private:
    double share_, spent_ = 0;
};

} // namespace sfumato
