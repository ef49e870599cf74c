#pragma once
#include "core/pipeline/pipeline.h"

#include <CLI/CLI.hpp>

namespace sfumato::cli {

/// The options of a run that starts from a picture: image to image, a mask, a larger frame, enlarging.
class PictureOptions {
public:
    void add_to(CLI::App& app);
    [[nodiscard]] bool named() const { return !init_image_.empty(); }
    /// What is made from the picture; paths are absolute, so that the finished picture finds them from anywhere.
    /// Errors: options that contradict each other or have nothing to work on.
    [[nodiscard]] Result<decltype(GenerationRequest::mode)> mode() const;

private:
    [[nodiscard]] Result<Margins> margins() const;

    CLI::App* app_ = nullptr;
    std::string init_image_, mask_, outpaint_, mask_mode_, area_, fill_;
    std::optional<double> strength_;
    Inpaint inpaint_;
    int upscale_ = 0;
};

/// The size a model would paint the request's picture at, for whoever names none: its own or nearly so where it is
/// repainted as a whole or started from, the model's own where only an area is or tiles are. Errors: a picture that
/// cannot be read.
[[nodiscard]] Result<PictureSize> size_from_picture(const GenerationRequest& request, const ModelDescription& model);

} // namespace sfumato::cli
