#include "ui/canvas/paint_tools.h"

#include <algorithm>
#include <cmath>

namespace sfumato::ui {

void PaintTools::suit(const painting::Document& document)
{
    if (document.empty() || settings_.brush.size != suited_) return;
    suited_ = std::clamp(std::round(std::min(document.width(), document.height()) / 10.0), 4.0, kLargest);
    change([this](ToolSettings& settings) { settings.brush.size = suited_; });
}

void PaintTools::resizeBrush(int steps)
{
    change([steps](ToolSettings& settings) {
        for (int i = 0; i < std::abs(steps); ++i) {
            const double step = std::max(1.0, std::round(settings.brush.size * 0.12));
            settings.brush.size = std::clamp(settings.brush.size + (steps > 0 ? step : -step), kSmallest, kLargest);
        }
    });
}

painting::Ink PaintTools::ink(bool erase) const
{
    const QColor& c = settings_.colour;
    return {.layer = settings_.layer, .colour = {static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()), static_cast<std::uint8_t>(c.blue())}, .erase = erase,
            .opacity = settings_.opacity};
}

painting::Symmetry PaintTools::symmetry(const painting::Document& document) const
{
    return {settings_.mirror_across, settings_.mirror_down, document.width() / 2.0, document.height() / 2.0};
}

} // namespace sfumato::ui
