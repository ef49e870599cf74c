#include "ui/canvas/gesture.h"
#include "ui/canvas/frame_gesture.h"

#include <QCoreApplication>

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::Layer;
using painting::Point;
using painting::StrokePoint;

QString step(const char* english)
{
    return QCoreApplication::translate("Painting", english);
}

class StrokeGesture final : public Gesture {
public:
    StrokeGesture(PaintDocument& document, const PaintTools& tools, bool erase,
                  const std::optional<StrokePoint>& line_from)
        : document_(document),
          stroke_(document.begin(), tools.paint(erase), tools.settings().brush, tools.symmetry(document.art())),
          text_(erase ? step(QT_TRANSLATE_NOOP("Painting", "erase"))
                      : step(QT_TRANSLATE_NOOP("Painting", "brush stroke")))
    {
        if (line_from) document_.touch(stroke_.to(*line_from));
    }
    void to(const StrokePoint& point, Qt::KeyboardModifiers) override { document_.touch(stroke_.to(point)); }
    void finish() override
    {
        document_.touch(stroke_.finish());
        document_.finish(text_);
    }
    void cancel() override { document_.abandon(); }

private:
    PaintDocument& document_;
    painting::Stroke stroke_;
    const QString text_;
};

/// Lasso, rectangle, ellipse: filled when the pointer is let go. With Alt, taken away; with Shift, as wide as high.
class ShapeGesture final : public Gesture {
public:
    ShapeGesture(PaintDocument& document, const PaintTools& tools, Tool tool, const StrokePoint& from, bool erase)
        : document_(document), tools_(tools), tool_(tool), from_{from.x, from.y}, points_{from_}, erase_(erase),
          take_away_(erase)
    {
    }
    void to(const StrokePoint& point, Qt::KeyboardModifiers keys) override
    {
        Point now{point.x, point.y};
        take_away_ = erase_ || keys & Qt::AltModifier;
        if (tool_ == Tool::Lasso) return points_.push_back(now);
        if (keys & Qt::ShiftModifier) {
            const double side = std::max(std::abs(now.x - from_.x), std::abs(now.y - from_.y));
            now = {from_.x + std::copysign(side, now.x - from_.x), from_.y + std::copysign(side, now.y - from_.y)};
        }
        points_ = tool_ == Tool::Rectangle ? painting::rectangle_corners(from_, now)
                                           : painting::ellipse_corners(from_, now);
    }
    void finish() override
    {
        document_.apply(take_away_ ? step(QT_TRANSLATE_NOOP("Painting", "take an area away"))
                                   : step(QT_TRANSLATE_NOOP("Painting", "fill an area")),
                        [this](painting::Document& art) {
                            return composite(art, tools_.paint(take_away_),
                                             polygon(art, points_, tools_.symmetry(art)));
                        });
    }
    void cancel() override {}
    [[nodiscard]] QPolygonF outline() const override
    {
        QPolygonF line;
        for (const Point& point : points_) line << QPointF(point.x, point.y);
        return line;
    }

private:
    PaintDocument& document_;
    const PaintTools& tools_;
    const Tool tool_;
    const Point from_;
    std::vector<Point> points_;
    const bool erase_;
    bool take_away_ = false;
};

/// The colour under the pointer becomes the sketch's, as long as it is held.
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

/// Fill paints what is alike on the layer in use, the wand always marks it on the mask.
void pour(PaintDocument& document, const PaintTools& tools, const StrokePoint& point, bool take_away)
{
    const bool wand = tools.tool() == Tool::Wand;
    painting::Paint paint = tools.paint(take_away);
    if (wand) paint.layer = Layer::Mask;
    const int x = static_cast<int>(std::floor(point.x)), y = static_cast<int>(std::floor(point.y));
    document.apply(wand ? step(QT_TRANSLATE_NOOP("Painting", "magic wand"))
                        : step(QT_TRANSLATE_NOOP("Painting", "bucket fill")),
                   [&](painting::Document& art) {
                       const bool of_mask = !wand && paint.layer == Layer::Mask;
                       return composite(art, paint,
                                        of_mask ? like_masked(art, x, y, tools.settings().reach)
                                                : like_seen(art, x, y, tools.settings().reach));
                   });
}

} // namespace

std::unique_ptr<Gesture> makeGesture(PaintDocument& document, PaintTools& tools, const StrokePoint& point,
                                     Qt::KeyboardModifiers keys, bool erase,
                                     const std::optional<StrokePoint>& line_from)
{
    const Tool tool = tools.tool();
    const bool take_away = erase || keys & Qt::AltModifier;
    switch (tool) {
    case Tool::Hand: return nullptr;
    case Tool::Brush: case Tool::Eraser: {
        auto stroke = std::make_unique<StrokeGesture>(document, tools, erase || tool == Tool::Eraser,
                                                      keys & Qt::ShiftModifier ? line_from : std::nullopt);
        stroke->to(point, keys);
        return stroke;
    }
    case Tool::Lasso:
    case Tool::Rectangle:
    case Tool::Ellipse: return std::make_unique<ShapeGesture>(document, tools, tool, point, erase);
    case Tool::Fill: case Tool::Wand: pour(document, tools, point, take_away); return nullptr;
    case Tool::Picker: return std::make_unique<PickGesture>(document, tools, point);
    case Tool::Frame: return makeFrameGesture(document, point);
    }
    return nullptr;
}

} // namespace sfumato::ui
