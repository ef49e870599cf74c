#include "core/pipeline/source_images.h"

#include "core/imaging/detail.h"
#include "core/imaging/picture_source.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// How far the repainted part of a larger frame reaches into the picture: past the blur, so that the seam is painted
/// too.
int overlap_of(const Inpaint& mode) { return 8 + static_cast<int>(std::lround(2 * mode.mask_blur)); }

std::string shown(int width, int height) { return std::to_string(width) + " x " + std::to_string(height); }

/// 255 where the grey is at least a half.
GreyImage halved(GreyImage mask)
{
    for (std::uint8_t& grey : mask.grey) grey = grey >= 128 ? 255 : 0;
    return mask;
}

/// Coarser than this many pixels of an enlarged picture's source, as the sigma of a Gaussian, it keeps what it shows.
constexpr double kDetail = 1.5;

int rounded_up(int side, int multiple) { return (side + multiple - 1) / multiple * multiple; }

} // namespace

SourceImages SourceImages::open(const GenerationRequest& request, int multiple)
{
    SourceImages source_images;
    source_images.size_ = {request.width, request.height};
    std::visit([&](const auto& mode) {
        if constexpr (requires { mode.factor; }) source_images.take(mode, multiple);
        else if constexpr (requires { mode.init_image; }) source_images.take(mode);
    }, request.mode);
    return source_images;
}

void SourceImages::tell_change(const std::string& reference, const std::string& known_hash, const std::string& hash)
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
    tell_change(reference, known_hash, source.hash);
    init_hash_ = source.hash;
    return std::move(source.image);
}

GreyImage SourceImages::read_mask(const Inpaint& mode)
{
    SourceMask source = value_or_throw(read_source_mask(mode.mask));
    tell_change(mode.mask, mode.mask_hash, source.hash);
    mask_hash_ = source.hash;
    return std::move(source.mask);
}

void SourceImages::take(const ImageToImage& mode)
{
    painted_ = read_picture(mode.init_image, mode.init_hash);
    if (painted_.width != size_.width || painted_.height != size_.height)
        painted_ = cover_crop(painted_, size_.width, size_.height);
}

void SourceImages::take(const Inpaint& mode)
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
                                           shown(mask.width, mask.height), shown(source.width, source.height)));
            mask = resize(mask, source.width, source.height, Resample::Area);
        }
    }
    if (mode.outpaint.any()) {
        Framed framed = set_on_frame(source, mode.outpaint, overlap_of(mode));
        if (!mask.grey.empty()) unite(framed.mask, mask, mode.outpaint.left, mode.outpaint.top);
        source = std::move(framed.picture);
        mask = std::move(framed.mask);
    }
    if (mode.mask_mode == MaskMode::Diffusers) {
        painted_ = resize(source, size_.width, size_.height, Resample::Lanczos);
        return take_as_diffusers(mask);
    }
    RepaintMasks masks = repaint_masks(mask, mode.mask_blur);
    const Area touched = bounds_of(masks.cover), whole{0, 0, source.width, source.height};
    if (touched.width == 0)
        throw Error{Message::tr("mask"), Message::tr("is so faint that nothing of it is left under its blur"),
                    Message::tr("paint it whiter, or blur it less")};
    const Area area = area_around(mode.area == InpaintArea::Whole ? whole : touched, mode.padding, source.width,
                                  source.height, size_.width, size_.height);
    const auto cut_out = [&](const auto& from) { return cut(from, area, size_.width, size_.height); };
    painted_ = cut_out(source);
    GreyImage cover = cut_out(masks.cover);
    repainting_ = Repainting{.mode = mode.mask_mode, .content = mode.content,
                             .filled = mode.content == MaskedContent::Fill ? smeared(painted_, cover) : Image{},
                             .strength = cut_out(masks.strength), .hidden = halved(cover)};
    place_ = Place{std::move(source), area, std::move(masks.cover), std::move(cover)};
}

void SourceImages::take_as_diffusers(const GreyImage& mask)
{
    const GreyImage hidden = halved(resize(mask, size_.width, size_.height, Resample::Lanczos));
    if (bounds_of(hidden).width == 0)
        throw Error{Message::tr("mask"), Message::tr("is nowhere as bright as half grey: nothing would be repainted"),
                    Message::tr("paint it whiter, or use the studio's reading of masks")};
    repainting_ = Repainting{.mode = MaskMode::Diffusers,
                             .content = MaskedContent::Original,
                             .filled = {},
                             .strength = hidden,
                             .hidden = hidden};
}

void SourceImages::take(const Upscale& mode, int multiple)
{
    const Image source = read_picture(mode.init_image, mode.init_hash);
    const int width = source.width * mode.factor, height = source.height * mode.factor;
    if (std::max(width, height) > kLargestSide)
        throw Error{Message::tr("upscale"),
                    Message::tr("makes %1 pixels, at most %2 a side can be painted", shown(width, height),
                                kLargestSide),
                    Message::tr("enlarge it less, or scale it down first")};
    crop_ = Crop{{width, height}, mode.factor};
    size_ = {rounded_up(width, multiple), rounded_up(height, multiple)};
    const Area with_edges{0, 0, size_.width, size_.height};
    painted_ = cut(resize(source, width, height, Resample::Lanczos), with_edges, size_.width, size_.height);
}

Image SourceImages::finished(Image made) const
{
    if (crop_) {
        // A model that sees one tile takes it for a whole scene; what the picture shows is not for it to change.
        made = keep_coarse(std::move(made), painted_, kDetail * crop_->factor);
        return cut(made, {0, 0, crop_->size.width, crop_->size.height}, crop_->size.width, crop_->size.height);
    }
    if (!place_) return made;
    Image picture = place_->source;
    stitch(picture, match_colours(std::move(made), painted_, place_->cover_painted), place_->area, place_->cover);
    return picture;
}

void SourceImages::sign(GenerationRequest& request) const
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
