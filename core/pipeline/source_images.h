#pragma once
#include "core/pipeline/pipeline.h"

#include <optional>

namespace sfumato {

/// The pictures that a request names, ready for the model, and the way of what it paints back into them. Knows no
/// model.
class SourceImages {
public:
    /// Reads them. `multiple`: sides of what the model paints are multiples of it. Text to image has none. Throws
    /// Error: a file that is missing or broken, a mask that is black all over, an enlarged picture over kLargestSide.
    [[nodiscard]] static SourceImages open(const GenerationRequest& request, int multiple);
    static constexpr int kLargestSide = 8192;

    /// How a picture is repainted. All of them have the size of what the model paints.
    struct Repainting {
        MaskMode mode{};
        MaskedContent content{};
        Image filled;        ///< with content Fill the picture so filled, else empty
        GreyImage strength;  ///< how strongly each pixel is repainted, 0..255
        GreyImage hidden;    ///< 255 where an inpainting model does not see the picture, else 0
    };
    [[nodiscard]] bool any() const { return !painted_.rgb.empty(); }
    [[nodiscard]] PictureSize size() const { return size_; } ///< of what the model paints, all tiles together
    [[nodiscard]] const Image& picture() const { return painted_; }     ///< what it begins with, of that size
    [[nodiscard]] const std::optional<Repainting>& repainting() const { return repainting_; }
    /// The finished picture from what the model painted (or a look at it, of the same size).
    [[nodiscard]] Image finished(Image made) const;
    /// What was done otherwise than the files would let expect, one sentence each.
    [[nodiscard]] const std::vector<Message>& notices() const { return notices_; }
    /// Puts the hashes of what was read into the request.
    void sign(GenerationRequest& request) const;

private:
    void take(const ImageToImage& mode);
    void take(const Inpaint& mode);
    void take(const Upscale& mode, int multiple);
    void take_as_diffusers(const GreyImage& mask);
    [[nodiscard]] Image read_picture(const std::string& reference, const std::string& known_hash);
    [[nodiscard]] GreyImage read_mask(const Inpaint& mode);
    void tell_change(const std::string& reference, const std::string& known_hash, const std::string& hash);

    PictureSize size_;
    Image painted_;
    std::optional<Repainting> repainting_;
    /// Where the result goes: pasted into `source` at `area` by `cover` (the same at the model's size:
    /// `cover_painted`).
    struct Place {
        Image source;
        Area area;
        GreyImage cover, cover_painted;
    };
    std::optional<Place> place_;
    /// Of an enlarged picture, without what made its sides a multiple.
    struct Crop {
        PictureSize size;
        int factor;
    };
    std::optional<Crop> crop_;
    std::string init_hash_, mask_hash_;
    std::vector<Message> notices_;
};

/// The size at which a model paints a picture of this size: its own (sides rounded up to the multiple) where it has a
/// half to twice and a quarter the pixels the model was trained on, else as many as that in its shape.
[[nodiscard]] PictureSize painting_size(PictureSize picture, const ModelDescription& model);

} // namespace sfumato
