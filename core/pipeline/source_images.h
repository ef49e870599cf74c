#pragma once
#include "core/pipeline/inpaint_images.h"

namespace sfumato {

/// The pictures that a request names, ready for the model, and how its result is pasted back into them; those to
/// inpaint are cut out and put back by inpaint_images.h. Knows no model.
class SourceImages {
public:
    /// Reads them. `multiple`: sides of what the model paints are multiples of it. Text to image has none. Throws
    /// Error: a file that is missing or broken, a mask that is black all over, an enlarged picture over kLargestSide.
    [[nodiscard]] static SourceImages open(const GenerationRequest& request, int multiple);
    static constexpr int kLargestSide = 8192;

    [[nodiscard]] bool any() const { return !init_image_.rgb.empty(); }
    [[nodiscard]] PictureSize size() const { return size_; } ///< of what the model paints, all tiles together
    [[nodiscard]] const Image& init_image() const { return init_image_; } ///< what it begins with, of that size
    [[nodiscard]] const std::optional<Inpainting>& inpainting() const { return inpainting_; }
    /// The finished picture from what the model painted (or a preview of it, of the same size).
    [[nodiscard]] Image paste_back(Image result) const;
    /// Where the pictures differ from their files: what was resized, laid over white, changed since. One sentence each.
    [[nodiscard]] const std::vector<Message>& notices() const { return notices_; }
    /// Puts the hashes of what was read into the request.
    void record_hashes(GenerationRequest& request) const;

private:
    void load(const ImageToImage& mode);
    void load(const Inpaint& mode);
    void load(const Upscale& mode, int multiple);
    [[nodiscard]] Image read_picture(const std::string& reference, const std::string& known_hash);
    [[nodiscard]] GreyImage read_mask(const Inpaint& mode);
    void note_change(const std::string& reference, const std::string& known_hash, const std::string& hash);

    PictureSize size_;
    Image init_image_;
    std::optional<Inpainting> inpainting_;
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
