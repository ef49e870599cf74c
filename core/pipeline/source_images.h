#pragma once
#include "core/pipeline/pipeline.h"

#include <optional>

namespace sfumato {

/// The pictures that a request names, ready for the model, and how its result is pasted back into them. Knows no model.
class SourceImages {
public:
    /// Reads them. `multiple`: sides of what the model paints are multiples of it. Text to image has none. Throws
    /// Error: a file that is missing or broken, a mask that is black all over, an enlarged picture over kLargestSide.
    [[nodiscard]] static SourceImages open(const GenerationRequest& request, int multiple);
    static constexpr int kLargestSide = 8192;

    /// How a picture is inpainted. All of them have the size of what the model paints.
    struct Inpainting {
        MaskMode mode{};
        MaskedContent content{};
        Image filled;        ///< with content Fill the picture so filled, else empty
        GreyImage strength;  ///< how strongly each pixel is repainted, 0..255
        GreyImage inpaint_mask; ///< 255 where an inpainting model does not see the picture, else 0
    };
    [[nodiscard]] bool any() const { return !init_image_.rgb.empty(); }
    [[nodiscard]] PictureSize size() const { return size_; } ///< of what the model paints, all tiles together
    [[nodiscard]] const Image& init_image() const { return init_image_; } ///< what it begins with, of that size
    [[nodiscard]] const std::optional<Inpainting>& inpainting() const { return inpainting_; }
    /// The finished picture from what the model painted (or a preview of it, of the same size).
    [[nodiscard]] Image paste_back(Image result) const;
    /// What was done otherwise than the files would let expect, one sentence each.
    [[nodiscard]] const std::vector<Message>& notices() const { return notices_; }
    /// Puts the hashes of what was read into the request.
    void record_hashes(GenerationRequest& request) const;

private:
    void load(const ImageToImage& mode);
    void load(const Inpaint& mode);
    void load(const Upscale& mode, int multiple);
    void load_as_diffusers(const GreyImage& mask);
    [[nodiscard]] Image read_picture(const std::string& reference, const std::string& known_hash);
    [[nodiscard]] GreyImage read_mask(const Inpaint& mode);
    void note_change(const std::string& reference, const std::string& known_hash, const std::string& hash);

    PictureSize size_;
    Image init_image_;
    std::optional<Inpainting> inpainting_;
    /// Where the result goes: pasted into `source` at `area` with `alpha`, which has the size of `source`; cropped to
    /// `area` and resized as the model sees it, it is `alpha_at_model_size`.
    struct PasteTarget {
        Image source;
        Area area;
        GreyImage alpha, alpha_at_model_size;
    };
    std::optional<PasteTarget> paste_target_;
    /// Of an upscaled picture: its size without what made the sides a multiple.
    struct Upscaled {
        PictureSize size;
        int factor;
    };
    std::optional<Upscaled> upscaled_;
    std::string init_hash_, mask_hash_;
    std::vector<Message> notices_;
};

/// The size at which a model paints a picture of this size: its own (sides rounded up to the multiple) where it has a
/// half to twice and a quarter the pixels the model was trained on, else as many as that in its shape.
[[nodiscard]] PictureSize painting_size(PictureSize picture, const ModelDescription& model);

} // namespace sfumato
