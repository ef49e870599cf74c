#include "ui/canvas/frame_gesture.h"
#include "core/painting/accept_result.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

using painting::StrokePoint;

constexpr double kEdge = 0.2;   // of a side: so far from it, a press takes hold of it
constexpr int kFrameStep = 8;        // frames grow by what any model can paint
constexpr int kMost = 4096;     // a side, at once
constexpr int kOverlap = 16;    // the mask reaches so far into the picture

/// How far a pointer is beyond an edge, rounded up to steps.
int beyond(double distance)
{
    return std::clamp(static_cast<int>(std::ceil(distance / kFrameStep)) * kFrameStep, 0, kMost);
}

class FrameGesture final : public Gesture {
public:
    FrameGesture(PaintDocument& document, const StrokePoint& point)
        : document_(document), width_(document.art().width()), height_(document.art().height()),
          left_(point.x < kEdge * width_), top_(point.y < kEdge * height_), right_(point.x > (1 - kEdge) * width_),
          bottom_(point.y > (1 - kEdge) * height_)
    {
    }
    [[nodiscard]] bool holds() const { return left_ || top_ || right_ || bottom_; }
    void to(const StrokePoint& point, Qt::KeyboardModifiers) override
    {
        margins_ = {left_ ? beyond(-point.x) : 0, top_ ? beyond(-point.y) : 0, right_ ? beyond(point.x - width_) : 0,
                    bottom_ ? beyond(point.y - height_) : 0};
    }
    void finish() override
    {
        if (!margins_.any()) return;
        const auto text = [] { return QCoreApplication::translate("Painting", "enlarge the frame"); };
        document_.apply(text, [this](painting::Document& art) {
            art = painting::expand_canvas(art, margins_, kOverlap);
            return art.bounds();
        });
    }
    void cancel() override {}
    [[nodiscard]] QPolygonF outline() const override
    {
        return QPolygonF(QRectF(-margins_.left, -margins_.top, width_ + margins_.left + margins_.right,
                                height_ + margins_.top + margins_.bottom));
    }

private:
    PaintDocument& document_;
    const double width_, height_;
    const bool left_, top_, right_, bottom_;
    Margins margins_;
};

} // namespace

std::unique_ptr<Gesture> makeFrameGesture(PaintDocument& document, PaintTools&, const GestureStart& start)
{
    auto gesture = std::make_unique<FrameGesture>(document, start.point);
    if (!gesture->holds()) return nullptr;
    return gesture;
}

} // namespace sfumato::ui
