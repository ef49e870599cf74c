#include "ui/canvas/shape_gesture.h"

#include <QCoreApplication>

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::Point;
using painting::StrokePoint;

/// The points of a shape between two corners of its rectangle.
using Corners = std::vector<Point> (*)(Point from, Point to);

class ShapeGesture final : public Gesture {
public:
    /// `corners`: null for a shape drawn by hand.
    ShapeGesture(PaintDocument& document, const PaintTools& tools, const GestureStart& start, Corners corners)
        : document_(document), tools_(tools), corners_(corners), from_{start.point.x, start.point.y}, points_{from_},
          erase_(start.erase), take_away_(start.erase)
    {
    }
    void to(const StrokePoint& point, Qt::KeyboardModifiers keys) override
    {
        Point now{point.x, point.y};
        take_away_ = erase_ || keys & Qt::AltModifier;
        if (!corners_) return points_.push_back(now);
        if (keys & Qt::ShiftModifier) {
            const double side = std::max(std::abs(now.x - from_.x), std::abs(now.y - from_.y));
            now = {from_.x + std::copysign(side, now.x - from_.x), from_.y + std::copysign(side, now.y - from_.y)};
        }
        points_ = corners_(from_, now);
    }
    void finish() override
    {
        const auto text = [take_away = take_away_] {
            return take_away ? QCoreApplication::translate("Painting", "take an area away")
                             : QCoreApplication::translate("Painting", "fill an area");
        };
        document_.apply(text, [this](painting::Document& art) {
            return composite(art, tools_.paint(take_away_), polygon(art, points_, tools_.symmetry(art)));
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
    const Corners corners_;
    const Point from_;
    std::vector<Point> points_;
    const bool erase_;
    bool take_away_ = false;
};

} // namespace

std::unique_ptr<Gesture> makeLassoGesture(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<ShapeGesture>(document, tools, start, nullptr);
}

std::unique_ptr<Gesture> makeRectangleGesture(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<ShapeGesture>(document, tools, start,
                                          [](Point from, Point to) { return painting::rectangle_corners(from, to); });
}

std::unique_ptr<Gesture> makeEllipseGesture(PaintDocument& document, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<ShapeGesture>(document, tools, start,
                                          [](Point from, Point to) { return painting::ellipse_corners(from, to); });
}

} // namespace sfumato::ui
