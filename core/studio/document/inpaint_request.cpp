#include "core/studio/document/inpaint_request.h"

#include "core/base/file_io.h"
#include "core/base/sha256.h"
#include "core/imaging/mask_levels.h"
#include "core/imaging/picture_source.h"
#include "core/pipeline/source_images.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// Writes the picture into `folder`, named by its content, so that the same picture is there once; returns its path.
Result<std::string> write_source(const Image& picture, const fs::path& folder)
{
    auto png = encode_png(picture);
    if (!png) return tl::unexpected(png.error());
    const fs::path file = folder / (sha256_hex(*png).substr(0, 16) + ".png");
    std::error_code unknown;
    if (!fs::exists(file, unknown))
        if (auto written = write_file_atomically(file, *png); !written) return tl::unexpected(written.error());
    return file.string();
}

/// What both have in common: the canvas as it is seen, written to `file`.
Result<PreparedRequest> prepare(GenerationRequest&& wanted, const painting::Document& canvas, const fs::path& folder,
                                std::string& file)
{
    if (canvas.empty())
        return fail(Message::tr("canvas"), Message::tr("is empty"), Message::tr("open a picture or take one onto it"));
    PreparedRequest prepared{std::move(wanted), painting::flattened(canvas)};
    prepared.request.branch.reset();
    auto written = write_source(prepared.canvas_snapshot, folder);
    if (!written) return tl::unexpected(written.error());
    file = std::move(*written);
    return prepared;
}

void set_size(GenerationRequest& request, PictureSize size)
{
    request.width = size.width;
    request.height = size.height;
}

/// Errors: the mask is too faint to mean anything.
Result<GreyImage> inpaint_mask(const painting::Document& canvas)
{
    GreyImage mask = painting::mask_of(canvas);
    if (bounds_of(mask).width == 0) std::ranges::fill(mask.grey, std::uint8_t{255});
    mask = without_faint_grey(std::move(mask));
    if (bounds_of(mask).width == 0)
        return fail(Message::tr("mask"), Message::tr("is so faint that nothing of it is left under its blur"),
                    Message::tr("paint it whiter, or blur it less"));
    return mask;
}

} // namespace

InpaintArea usual_area(int width, int height, const ModelDescription& model)
{
    std::int64_t good = std::int64_t{model.default_size} * model.default_size;
    for (const PictureSize& size : model.sizes) good = std::max(good, std::int64_t{size.width} * size.height);
    return std::int64_t{width} * height >= 2 * good ? InpaintArea::Masked : InpaintArea::Whole;
}

Result<PreparedRequest> inpaint_request(GenerationRequest wanted, const painting::Document& canvas,
                                        const InpaintSettings& settings, const ModelDescription& model,
                                        const fs::path& folder)
{
    std::string file;
    auto prepared = prepare(std::move(wanted), canvas, folder, file);
    if (!prepared) return prepared;
    const auto mask = inpaint_mask(canvas);
    if (!mask) return tl::unexpected(mask.error());
    auto inside = reference_to(*mask);
    if (!inside) return tl::unexpected(inside.error());
    PictureSize seen{canvas.width(), canvas.height()};
    if (settings.area == InpaintArea::Masked) {
        const Area part = bounds_of(*mask);
        seen = {std::min(part.width + 2 * settings.padding, seen.width),
                std::min(part.height + 2 * settings.padding, seen.height)};
    }
    set_size(prepared->request, painting_size(seen, model));
    prepared->request.mode = Inpaint{.init_image = std::move(file),
                                     .mask = std::move(*inside),
                                     .strength = settings.strength,
                                     .mask_blur = settings.mask_blur,
                                     .area = settings.area,
                                     .padding = settings.padding,
                                     .content = settings.content};
    return prepared;
}

Result<PreparedRequest> upscale_request(GenerationRequest wanted, const painting::Document& canvas, int factor,
                                        const ModelDescription& model, const fs::path& folder)
{
    std::string file;
    auto prepared = prepare(std::move(wanted), canvas, folder, file);
    if (!prepared) return prepared;
    set_size(prepared->request, {model.default_size, model.default_size});
    prepared->request.mode = Upscale{.init_image = std::move(file), .factor = factor};
    return prepared;
}

} // namespace sfumato
