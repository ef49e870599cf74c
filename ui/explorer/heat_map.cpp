#include "ui/explorer/heat_map.h"

#include <QColor>

#include <algorithm>

namespace sfumato::ui {

QImage heatOver(const QImage& picture, const WordMap& map, const QColor& colour)
{
    if (picture.isNull() || map.weights.isEmpty()) return picture;
    QImage heat(map.width, map.height, QImage::Format_Grayscale8);
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x)
            heat.scanLine(y)[x] = uchar(std::clamp(map.weights[y * map.width + x], 0.0F, 1.0F) * 255);
    heat = heat.scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               .convertToFormat(QImage::Format_Grayscale8);
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QImage result(picture.size(), QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const double share = heat.constScanLine(y)[x] / 255.0,
                         ground = grey.constScanLine(y)[x] * (0.35 + 0.25 * share);
            const auto mix
                = [&](int over) { return int(std::min(255.0, ground * (1 - 0.75 * share) + over * 0.85 * share)); };
            out[x] = qRgb(mix(colour.red()), mix(colour.green()), mix(colour.blue()));
        }
    }
    return result;
}

} // namespace sfumato::ui
