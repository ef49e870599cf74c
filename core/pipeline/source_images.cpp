#include "core/pipeline/source_images.h"

#include "core/imaging/detail.h"
#include "core/imaging/mask_levels.h"
#include "core/imaging/picture_source.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// "512 x 768".
std::string pixel_size_text(int width, int height) { return std::to_string(width) + " x " + std::to_string(height); }

/// Coarser than this many pixels of an enlarged picture's source, as the sigma of a Gaussian, it keeps what it shows.
constexpr double kDetail = 1.5;

int rounded_up(int side, int multiple) { return (side + multiple - 1) / multiple * multiple; }

} // namespace

SourceImages SourceImages::open(const GenerationRequest& request, int multiple)
{
    SourceImages source_images;
    source_images.size_ = {request.width, request.height};
    std::visit(
        [&](const auto& mode) {
            if constexpr (requires { mode.factor; }) source_images.load(mode, multiple);
            else if constexpr (requires { mode.init_image; }) source_images.load(mode);
        },
        request.mode);
    return source_images;
}

void SourceImages::note_change(const std::string& reference, const std::string& known_hash, const std::string& hash)
{
    if (!known_hash.empty() && known_hash != hash)
        notices_.push_back(Message::tr("%1 has changed since this picture was made (%2 then, %3 now)",
                                       shown_reference(reference), known_hash, hash));
}

Image SourceImages::read_picture(const std::string& reference, const std::string& known_hash)
{
    SourcePicture source = value_or_throw(read_source_picture(reference));
    if (source.transparent)
        notices_.push_back(Message::tr("%1 is transparent in places: they lie over white", shown_reference(reference)));
    if (!source.notice.empty()) notices_.push_back(std::move(source.notice));
    note_change(reference, known_hash, source.hash);
    init_hash_ = source.hash;
    return std::move(source.image);
}

GreyImage SourceImages::read_mask(const Inpaint& mode)
{
    SourceMask source = value_or_throw(read_source_mask(mode.mask));
    if (!source.notice.empty()) notices_.push_back(std::move(source.notice));
    note_change(mode.mask, mode.mask_hash, source.hash);
    mask_hash_ = source.hash;
    // diffusers knows one threshold, a half, and resizes what is under it, too.
    return mode.mask_mode == MaskMode::Diffusers ? std::move(source.mask) : without_faint_grey(std::move(source.mask));
}

void SourceImages::load(const ImageToImage& mode)
{
    init_image_ = read_picture(mode.init_image, mode.init_hash);
    if (init_image_.width != size_.width || init_image_.height != size_.height)
        init_image_ = cover_crop(init_image_, size_.width, size_.height);
}

void SourceImages::load(const Inpaint& mode)
{
    Image source = read_picture(mode.init_image, mode.init_hash);
    GreyImage mask;
    if (!mode.mask.empty()) {
        mask = read_mask(mode);
        if (bounds_of(mask).width == 0)
            throw Error{Message::tr("mask"),
                        Message::tr("%1 is black all over: nothing would be repainted", shown_reference(mode.mask)),
                        Message::tr("paint white what should become new")};
        if (mask.width != source.width || mask.height != source.height) {
            notices_.push_back(Message::tr("the mask is %1 and the picture %2: the mask was resized",
                                           pixel_size_text(mask.width, mask.height),
                                           pixel_size_text(source.width, source.height)));
            mask = resize(mask, source.width, source.height, Resample::Area);
        }
    }
    InpaintImages images = crop_for_inpainting(mode, std::move(source), std::move(mask), size_);
    init_image_ = std::move(images.init_image);
    inpainting_ = std::move(images.inpainting);
    paste_target_ = std::move(images.paste_target);
}

void SourceImages::load(const Upscale& mode, int multiple)
{
    const Image source = read_picture(mode.init_image, mode.init_hash);
    const int width = source.width * mode.factor, height = source.height * mode.factor;
    if (std::max(width, height) > kLargestSide)
        throw Error{Message::tr("upscale"),
                    Message::tr("makes %1 pixels, at most %2 a side can be painted", pixel_size_text(width, height),
                                kLargestSide),
                    Message::tr("enlarge it less, or scale it down first")};
    upscaled_ = Upscaled{{width, height}, mode.factor};
    size_ = {rounded_up(width, multiple), rounded_up(height, multiple)};
    const Area with_edges{0, 0, size_.width, size_.height};
    init_image_
        = crop_and_resize(resize(source, width, height, Resample::Lanczos), with_edges, size_.width, size_.height);
}

Image SourceImages::paste_back(Image result) const
{
    if (upscaled_) {
        // A model that sees one tile takes it for a whole scene; what the picture shows is not for it to change.
        result = keep_coarse(std::move(result), init_image_, kDetail * upscaled_->factor);
        return crop_and_resize(result, {0, 0, upscaled_->size.width, upscaled_->size.height}, upscaled_->size.width,
                               upscaled_->size.height);
    }
    return paste_target_ ? paste_into_source(*paste_target_, std::move(result), init_image_) : result;
}

void SourceImages::record_hashes(GenerationRequest& request) const
{
    std::visit([&](auto& mode) {
        if constexpr (requires { mode.init_hash; }) mode.init_hash = init_hash_;
        if constexpr (requires { mode.mask_hash; }) mode.mask_hash = mask_hash_;
    }, request.mode);
}

PictureSize painting_size(PictureSize picture, const ModelDescription& model)
{
    const double trained = double(model.default_size) * model.default_size,
                 pixels = double(picture.width) * picture.height;
    const int multiple = model.size_multiple;
    if (pixels >= trained / 2 && pixels <= trained * 2.25)
        return {rounded_up(picture.width, multiple), rounded_up(picture.height, multiple)};
    const double scale = std::sqrt(trained / pixels);
    const auto side
        = [&](int of) { return std::max(1, static_cast<int>(std::lround(of * scale / multiple))) * multiple; };
    return {side(picture.width), side(picture.height)};
}

} // namespace sfumato
