#pragma once
#include "core/evaluation/attribute_reader.h"
#include "core/pipeline/pipeline.h"

namespace sfumato::evaluation {

/// How strongly a picture changes from pixel to pixel at the edge of a mask, and elsewhere: means of the absolute
/// difference in luminance (0..255) of neighbours, horizontal and vertical.
struct SeamGradient {
    double seam = 0; ///< pairs that lie where the blurred mask is neither black nor white, wholly or by one pixel
    double own = 0;  ///< all other pairs
};
[[nodiscard]] SeamGradient seam_gradient(const Image& picture, const GreyImage& blurred_mask);

struct InpaintEvaluationOptions {
    int count = 50; ///< pictures; picture i has seed + i
    std::uint64_t seed = 20261121;
    std::string prompt = "night sky with full moon";
    struct Way {
        double strength;
        MaskedContent content;
    };
    std::vector<Way> ways{{1, MaskedContent::Original},
                          {0.75, MaskedContent::Original},
                          {0.75, MaskedContent::Fill},
                          {0.75, MaskedContent::Noise},
                          {0.75, MaskedContent::Nothing}};
    std::stop_token stop{}; ///< throws Cancelled
    std::function<void(const std::string& what, std::size_t done, std::size_t all)> on_progress{};
};

/// Pictures of daylight scenes by the model, their upper half masked and repainted with the prompt in every way: how
/// often the reader sees what the prompt claims, how many pixels changed outside the blurred mask, and the gradients at
/// the seam, beside those of the same pixels before and of the rest of the picture. Throws Error, Cancelled.
[[nodiscard]] Json evaluate_inpainting(Pipeline& pipeline, const AttributeReader& reader,
                                       const InpaintEvaluationOptions& options);

} // namespace sfumato::evaluation
