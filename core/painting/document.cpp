#include "core/painting/document.h"

#include <opencv2/imgproc.hpp>

namespace sfumato::painting {
namespace {

/// Lays colours that are multiplied by their alpha over what is there.
void lay_over(const std::uint8_t* from, std::uint8_t* rgb, int count)
{
    for (; count > 0; --count, from += 4, rgb += 3) {
        const int rest = 255 - from[3];
        for (int channel = 0; channel < 3; ++channel)
            rgb[channel] = static_cast<std::uint8_t>(from[channel] + (rgb[channel] * rest + 127) / 255);
    }
}

} // namespace

Document document_of(const Image& picture)
{
    Document document(picture.width, picture.height);
    document.picture.each_tile(document.bounds(), [&](int index, const Box& part) {
        std::uint8_t* tile = document.picture.writable_tile(index);
        for (int y = part.top; y < part.bottom; ++y) {
            const std::uint8_t* from = picture.at(part.left, y);
            std::uint8_t* to = tile + document.picture.offset(part.left, y);
            for (int x = part.left; x < part.right; ++x, from += 3, to += 4) {
                to[0] = from[0];
                to[1] = from[1];
                to[2] = from[2];
                to[3] = 255;
            }
        }
    });
    return document;
}

Image flattened(const Document& document)
{
    return flattened(document, document.bounds());
}

Image flattened(const Document& document, const Box& box)
{
    Image image{box.width(), box.height(),
                std::vector<std::uint8_t>(static_cast<std::size_t>(box.width()) * box.height() * 3, 255)};
    for (const Layer layer : {Layer::Picture, Layer::Sketch}) {
        const Plane& plane = document.plane(layer);
        plane.each_tile(box, [&](int index, const Box& part) {
            if (!plane.tile(index)) return;
            for (int y = part.top; y < part.bottom; ++y)
                lay_over(plane.tile(index) + plane.offset(part.left, y), image.at(part.left - box.left, y - box.top),
                         part.width());
        });
    }
    return image;
}

GreyImage mask_of(const Document& document)
{
    GreyImage mask{document.width(), document.height(),
                   std::vector<std::uint8_t>(static_cast<std::size_t>(document.width()) * document.height())};
    document.mask.read(document.bounds(), mask.grey.data(), document.width());
    return mask;
}

Box set_mask(Document& document, const GreyImage& mask)
{
    cv::Mat grey(mask.height, mask.width, CV_8UC1, const_cast<std::uint8_t*>(mask.grey.data()));
    if (mask.width != document.width() || mask.height != document.height()) {
        const bool shrinks = mask.width > document.width() || mask.height > document.height();
        cv::resize(grey, grey, {document.width(), document.height()}, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
    }
    const Box before = document.mask.painted();
    document.mask.write(document.bounds(), grey.data, grey.step);
    return before | document.mask.painted();
}

} // namespace sfumato::painting
