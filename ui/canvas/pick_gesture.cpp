#include "ui/canvas/pick_gesture.h"

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::StrokePoint;

class PickGesture final : public Gesture {
public:
    PickGesture(const PaintDocument& document, PaintTools& tools, const StrokePoint& point)
        : document_(document), tools_(tools)
    {
        pick(point);
    }
    void to(const StrokePoint& point, Qt::KeyboardModifiers) override { pick(point); }
    void finish() override {}
    void cancel() override {}

private:
    void pick(const StrokePoint& point)
    {
        const int x = static_cast<int>(std::floor(point.x)), y = static_cast<int>(std::floor(point.y));
        if (!document_.art().bounds().contains(x, y)) return;
        const Image pixel = painting::flattened(document_.art(), {x, y, x + 1, y + 1});
        tools_.change(
            [&pixel](ToolSettings& settings) { settings.colour = QColor(pixel.rgb[0], pixel.rgb[1], pixel.rgb[2]); });
    }
    const PaintDocument& document_;
    PaintTools& tools_;
};

} // namespace

std::unique_ptr<Gesture> makePickGesture(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<PickGesture>(document, tools, start.point);
}

} // namespace sfumato::ui
