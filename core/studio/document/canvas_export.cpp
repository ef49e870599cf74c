#include "core/studio/document/canvas_export.h"

#include "core/pipeline/provenance.h"

namespace sfumato {

Result<void> export_canvas(const CanvasDocument& document, const QString& path)
{
    return write_image(path.toStdString(), painting::flattened(document.art),
                       document.requests.empty() ? ImageTexts() : provenance_texts(document.requests.back()));
}

Result<void> export_mask(const CanvasDocument& document, const QString& path)
{
    const GreyImage mask = painting::mask_of(document.art);
    Image image{mask.width, mask.height, std::vector<std::uint8_t>(mask.grey.size() * 3)};
    for (std::size_t i = 0; i < image.rgb.size(); ++i) image.rgb[i] = mask.grey[i / 3];
    return write_image(path.toStdString(), image);
}

} // namespace sfumato
