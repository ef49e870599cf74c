#include "ui/canvas/frame_gesture.h"
#include "core/painting/reframe.h"
#include "ui/canvas/frame_box.h"

#include <QCoreApplication>

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::StrokePoint;

constexpr int kOverlap = 16; // the mask reaches so far into the picture

class FrameGesture final : public Gesture {
public:
    FrameGesture(FrameBox& frame, const GestureStart& start)
        : frame_(frame), before_(frame.box()), edges_(frame.edgesAt({start.point.x, start.point.y}, start.reach)),
          from_(start.point)
    {
    }
    void to(const StrokePoint& point, Qt::KeyboardModifiers keys) override
    {
        const QPoint by(static_cast<int>(std::lround(point.x - from_.x)),
                        static_cast<int>(std::lround(point.y - from_.y)));
        frame_.drag(before_, edges_, by, isFree(keys));
    }
    void finish() override {}
    void cancel() override { frame_.setBox(before_); }

private:
    FrameBox& frame_;
    const QRect before_;
    const FrameBox::Edges edges_;
    const StrokePoint from_;
};

} // namespace

bool isFree(Qt::KeyboardModifiers keys) { return keys & (Qt::ControlModifier | Qt::AltModifier); }

std::unique_ptr<Gesture> makeFrameGesture(PaintDocument&, PaintTools& tools, const GestureStart& start)
{
    return std::make_unique<FrameGesture>(tools.frame(), start);
}

void applyFrame(PaintDocument& document, const QRect& box)
{
    const auto text = [] { return QCoreApplication::translate("Painting", "change the frame"); };
    document.apply(text, [box](painting::Document& art) {
        const painting::Box frame{box.left(), box.top(), box.left() + box.width(), box.top() + box.height()};
        art = painting::reframed(art, frame, kOverlap);
        return art.bounds();
    });
}

} // namespace sfumato::ui
