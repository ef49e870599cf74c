#include "ui/canvas/paint_tools.h"

#include <algorithm>
#include <cmath>

namespace sfumato::ui {

namespace {

/// One visit names every setting once, for writing and for reading. `visit(key, value, least, most)`.
template <class Settings, class Visit> void visit_settings(Settings& s, Visit&& visit)
{
    visit("hardness", s.brush.hardness, 0, 1);
    visit("pressure_size", s.brush.pressure_size, 0, 1);
    visit("pressure_opacity", s.brush.pressure_opacity, 0, 1);
    visit("opacity", s.opacity, 0, 1);
    visit("colour", s.colour, 0, 0);
    visit("tolerance", s.fill.tolerance, 0, 255);
    visit("contiguous", s.fill.contiguous, 0, 1);
    visit("mirror_across", s.mirror_across, 0, 1);
    visit("mirror_down", s.mirror_down, 0, 1);
    visit("overlay", s.overlay, 0, 0);
    visit("overlay_opacity", s.overlay_opacity, 0, 1);
    visit("overlay_shown", s.overlay_shown, 0, 1);
}

struct Writer {
    QJsonObject& json;
    void operator()(const char* key, const QColor& colour, double, double) const
    {
        json[QLatin1String(key)] = colour.name();
    }
    void operator()(const char* key, auto value, double, double) const { json[QLatin1String(key)] = value; }
};

struct Reader {
    const QJsonObject& json;
    void operator()(const char* key, QColor& colour, double, double) const
    {
        if (const QColor read(json[QLatin1String(key)].toString()); read.isValid()) colour = read;
    }
    void operator()(const char* key, bool& value, double, double) const
    {
        value = json[QLatin1String(key)].toBool(value);
    }
    void operator()(const char* key, auto& value, double least, double most) const
    {
        const double read = json[QLatin1String(key)].toDouble(value);
        if (read >= least && read <= most) value = static_cast<std::remove_reference_t<decltype(value)>>(read);
    }
};

constexpr const char *kSize = "size", *kLayer = "layer", *kSketch = "sketch";

} // namespace

QJsonObject PaintTools::toJson() const
{
    QJsonObject json;
    visit_settings(settings_, Writer{json});
    if (settings_.brush.size != fitted_size_) json[QLatin1String(kSize)] = settings_.brush.size;
    if (settings_.layer == painting::Layer::Sketch) json[QLatin1String(kLayer)] = QLatin1String(kSketch);
    return json;
}

void PaintTools::restore(const QJsonObject& json)
{
    change([&](ToolSettings& settings) {
        visit_settings(settings, Reader{json});
        if (const double size = json[QLatin1String(kSize)].toDouble(); size >= kSmallest && size <= kLargest)
            settings.brush.size = size;
        if (json[QLatin1String(kLayer)] == QLatin1String(kSketch)) settings.layer = painting::Layer::Sketch;
    });
}

void PaintTools::fitBrush(const painting::Document& document)
{
    if (document.empty() || settings_.brush.size != fitted_size_) return;
    fitted_size_ = std::clamp(std::round(std::min(document.width(), document.height()) / 10.0), 4.0, kLargest);
    change([this](ToolSettings& settings) { settings.brush.size = fitted_size_; });
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

painting::Paint PaintTools::paint(bool erase) const
{
    const QColor& c = settings_.colour;
    return {.layer = settings_.layer,
            .colour = {static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()),
                       static_cast<std::uint8_t>(c.blue())},
            .erase = erase,
            .opacity = settings_.opacity};
}

painting::Symmetry PaintTools::symmetry(const painting::Document& document) const
{
    return {settings_.mirror_across, settings_.mirror_down, document.width() / 2.0, document.height() / 2.0};
}

} // namespace sfumato::ui
