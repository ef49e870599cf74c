#include "ui/canvas/frame_box.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sfumato::ui {
namespace {

constexpr double kPull = 0.03; // of a side: so near, a usual one is meant

/// The interval whose end moved becomes `length` long; the other end stays.
void setLength(int& begin, int& end, bool moves_begin, int length)
{
    if (moves_begin) begin = end - length;
    else end = begin + length;
}

/// `at` moved to the multiple next to it, or to where the frame's begin or end meets the canvas's.
int stopped(int at, int length, int canvas, int multiple)
{
    const int end = canvas - length;
    if (std::abs(at) < multiple) return 0;
    if (std::abs(at - end) < multiple) return end;
    return static_cast<int>(std::lround(double(at) / multiple)) * multiple;
}

} // namespace

void FrameBox::setCanvas(QSize size)
{
    canvas_ = size;
    box_ = QRect(QPoint(), size);
    Q_EMIT changed();
}

void FrameBox::setModel(int multiple, const QList<QSize>& sizes)
{
    multiple_ = std::max(1, multiple);
    sides_.clear();
    for (const QSize& size : sizes) sides_ << size.width() << size.height();
    Q_EMIT changed();
}

int FrameBox::liked(int side) const
{
    const double pull = std::max<double>(multiple_, side * kPull);
    int best = std::max(1, static_cast<int>(std::lround(double(side) / multiple_))) * multiple_;
    double nearest = pull;
    for (const int usual : sides_)
        if (const double away = std::abs(usual - side); away < nearest) {
            nearest = away;
            best = usual;
        }
    return std::clamp(best, std::max(kSmallest, multiple_), kLargest / multiple_ * multiple_);
}

void FrameBox::drag(const QRect& from, Edges edges, QPoint by, bool free)
{
    if (edges & Inside) {
        QPoint corner = from.topLeft() + by;
        if (!free)
            corner = {stopped(corner.x(), from.width(), canvas_.width(), multiple_),
                      stopped(corner.y(), from.height(), canvas_.height(), multiple_)};
        return setBox({corner, from.size()});
    }
    int left = from.left(), top = from.top(), right = left + from.width(), bottom = top + from.height();
    const auto length = [&](int side) { return free ? std::clamp(side, kSmallest, kLargest) : liked(side); };
    if (edges & (Left | Right)) {
        const int wanted = from.width() + (edges & Left ? -by.x() : by.x());
        setLength(left, right, edges.testFlag(Left), length(std::max(1, wanted)));
    }
    if (edges & (Top | Bottom)) {
        const int wanted = from.height() + (edges & Top ? -by.y() : by.y());
        setLength(top, bottom, edges.testFlag(Top), length(std::max(1, wanted)));
    }
    setBox({left, top, right - left, bottom - top});
}

void FrameBox::setSize(QSize size)
{
    const QPoint half((size.width() - box_.width()) / 2, (size.height() - box_.height()) / 2);
    setBox({box_.topLeft() - half, size});
}

/// Some of the canvas stays in it.
void FrameBox::setBox(const QRect& box)
{
    const QSize size(std::clamp(box.width(), kSmallest, kLargest), std::clamp(box.height(), kSmallest, kLargest));
    const auto within = [](int at, int length, int canvas) {
        const int least = std::min({kSmallest, length, canvas});
        return std::clamp(at, least - length, canvas - least);
    };
    const QRect wanted(QPoint(within(box.left(), size.width(), canvas_.width()),
                              within(box.top(), size.height(), canvas_.height())),
                       size);
    if (wanted == box_ || canvas_.isEmpty()) return;
    box_ = wanted;
    Q_EMIT changed();
}

FrameBox::Edges FrameBox::edgesAt(QPointF point, double reach) const
{
    const double left = box_.left(), top = box_.top(), right = left + box_.width(), bottom = top + box_.height();
    // Of a small frame, half belongs to each edge.
    const double across = std::min(reach, box_.width() / 3.0), down = std::min(reach, box_.height() / 3.0);
    Edges edges;
    if (point.x() < left + across) edges |= Left;
    else if (point.x() > right - across) edges |= Right;
    if (point.y() < top + down) edges |= Top;
    else if (point.y() > bottom - down) edges |= Bottom;
    return edges ? edges : Edges(Inside);
}

QList<QPointF> FrameBox::handles() const
{
    const QRectF box(box_);
    const QPointF middle = box.center();
    return {box.topLeft(),     {middle.x(), box.top()},    box.topRight(),   {box.right(), middle.y()},
            box.bottomRight(), {middle.x(), box.bottom()}, box.bottomLeft(), {box.left(), middle.y()}};
}

} // namespace sfumato::ui
