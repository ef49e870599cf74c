#include "ui/canvas/fill_gesture.h"

#include <QCoreApplication>

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::Layer;

/// Of the mask where it is the mask that is filled, else of what is seen.
void fill(PaintDocument& document, const PaintTools& tools, const GestureStart& start, Layer layer, bool of_mask,
          const LocalizedText& text)
{
    painting::Paint paint = tools.paint(start.erase || start.keys & Qt::AltModifier);
    paint.layer = layer;
    const int x = static_cast<int>(std::floor(start.point.x)), y = static_cast<int>(std::floor(start.point.y));
    document.apply(text, [&](painting::Document& art) {
        return composite(art, paint,
                         of_mask ? similar_region_of_mask(art, x, y, tools.settings().fill)
                                 : similar_region_of_picture(art, x, y, tools.settings().fill));
    });
}

} // namespace

std::unique_ptr<Gesture> fillAlike(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    const Layer layer = tools.settings().layer;
    fill(document, tools, start, layer, layer == Layer::Mask,
         [] { return QCoreApplication::translate("Painting", "bucket fill"); });
    return nullptr;
}

std::unique_ptr<Gesture> maskAlike(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    fill(document, tools, start, Layer::Mask, false,
         [] { return QCoreApplication::translate("Painting", "magic wand"); });
    return nullptr;
}

} // namespace sfumato::ui
