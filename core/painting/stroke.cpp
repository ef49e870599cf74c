#include "core/painting/stroke.h"

#include <opencv2/core/utility.hpp>

#include <cmath>

namespace sfumato::painting {
namespace {

constexpr int kFalloffSteps = 2048;
constexpr double kLeastStep = 0.5;          // pixels between dabs
constexpr int kTilesForThreads = 48;        // below, waking threads costs more than they bring

/// Where the full part of a dab ends, and where its falloff does.
struct Rim {
    double inner, outer;
};

Rim rim_of(double radius, double hardness)
{
    return {std::max(0.0, std::min(radius * hardness, radius - 0.5)), radius + 0.5};
}

StrokePoint between(const StrokePoint& a, const StrokePoint& b, double share)
{
    return {std::lerp(a.x, b.x, share), std::lerp(a.y, b.y, share), std::lerp(a.pressure, b.pressure, share)};
}

} // namespace

double dab_profile(double distance, double radius, double hardness)
{
    const auto [inner, outer] = rim_of(radius, hardness);
    const double t = std::clamp((distance - inner) / (outer - inner), 0.0, 1.0);
    return 1 - t * t * (3 - 2 * t);
}

Stroke::Stroke(Document& document, const Paint& paint, const Brush& brush, const Symmetry& symmetry)
    : document_(document), before_(document.plane(paint.layer)), coverage_(document.width(), document.height(), 1),
      paint_(paint), mixer_(paint), brush_(brush), symmetry_(symmetry), falloff_(kFalloffSteps + 1)
{
}

Box Stroke::to(const StrokePoint& point)
{
    if (!given_) {
        given_ = at_ = point;
        return dabs_at(point);
    }
    const StrokePoint control = *given_;
    given_ = point;
    return curve_to(control, between(control, point, 0.5));
}

Box Stroke::finish()
{
    if (!given_) return {};
    const Box rest = line_to(*given_);
    return rest | dabs_at(*given_); // wherever the spacing would have put the last one
}

/// A quadratic Bézier curve from where the line is, in pieces too short to be seen as such.
Box Stroke::curve_to(const StrokePoint& control, const StrokePoint& to)
{
    const StrokePoint from = at_;
    const double way
        = std::hypot(control.x - from.x, control.y - from.y) + std::hypot(to.x - control.x, to.y - control.y);
    const int pieces = std::clamp(static_cast<int>(way / 3), 1, 64);
    Box changed;
    for (int i = 1; i <= pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        changed = changed | line_to(between(between(from, control, t), between(control, to, t), t));
    }
    return changed;
}

Box Stroke::line_to(const StrokePoint& to)
{
    const StrokePoint from = at_;
    const double way = std::hypot(to.x - from.x, to.y - from.y);
    Box changed;
    double done = until_next_;
    while (done <= way && way > 0) {
        changed = changed | dabs_at(between(from, to, done / way));
        done += until_next_;
    }
    until_next_ = done - way;
    at_ = to;
    return changed;
}

/// One dab, its mirror images, and how far it is to the next.
Box Stroke::dabs_at(const StrokePoint& point)
{
    const double pressure = std::clamp(point.pressure, 0.0, 1.0);
    const double size = std::max(1.0, brush_.size * (brush_.pressure_size ? pressure : 1));
    const Dab dab{point.x, point.y, size / 2, brush_.pressure_opacity ? pressure : 1};
    until_next_ = std::max(kLeastStep, size * brush_.spacing);
    Box changed = stamp(dab);
    const double across = 2 * symmetry_.x - dab.x, down = 2 * symmetry_.y - dab.y;
    if (symmetry_.across) changed = changed | stamp({across, dab.y, dab.radius, dab.strength});
    if (symmetry_.down) changed = changed | stamp({dab.x, down, dab.radius, dab.strength});
    if (symmetry_.across && symmetry_.down) changed = changed | stamp({across, down, dab.radius, dab.strength});
    return changed;
}

void Stroke::prepare_falloff(const Dab& dab)
{
    if (dab.radius == falloff_radius_ && dab.strength == falloff_strength_) return;
    falloff_radius_ = dab.radius;
    falloff_strength_ = dab.strength;
    const auto [inner, outer] = rim_of(dab.radius, brush_.hardness);
    const double range = outer * outer - inner * inner;
    for (int i = 0; i <= kFalloffSteps; ++i) {
        const double distance = std::sqrt(inner * inner + range * (i + 0.5) / kFalloffSteps);
        falloff_[i] = static_cast<std::uint8_t>(
            std::lround(255 * dab.strength * dab_profile(distance, dab.radius, brush_.hardness)));
    }
    inner_squared_ = static_cast<float>(inner * inner);
    outer_squared_ = static_cast<float>(outer * outer);
    falloff_scale_ = static_cast<float>(kFalloffSteps / range);
}

Box Stroke::stamp(const Dab& dab)
{
    prepare_falloff(dab);
    const double reach = dab.radius + 0.5;
    const Box box = Box{static_cast<int>(std::floor(dab.x - reach)), static_cast<int>(std::floor(dab.y - reach)),
                        static_cast<int>(std::ceil(dab.x + reach)), static_cast<int>(std::ceil(dab.y + reach))}
        & document_.bounds();
    if (box.empty()) return {};
    std::vector<std::pair<int, Box>> parts;
    coverage_.each_tile(box, [&](int index, const Box& part) { parts.emplace_back(index, part); });
    const auto work = [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) stamp_tile(dab, parts[i].first, parts[i].second);
    };
    const cv::Range all(0, static_cast<int>(parts.size()));
    if (all.size() < kTilesForThreads) work(all);
    else cv::parallel_for_(all, work); // tiles are apart from one another
    return box;
}

void Stroke::stamp_tile(const Dab& dab, int index, const Box& part)
{
    const float cx = static_cast<float>(dab.x), cy = static_cast<float>(dab.y);
    // The corner nearest to the middle: a tile beside the disc stays untouched.
    const float near_x = std::clamp(cx, part.left + 0.5F, part.right - 0.5F) - cx,
                near_y = std::clamp(cy, part.top + 0.5F, part.bottom - 0.5F) - cy;
    if (near_x * near_x + near_y * near_y >= outer_squared_) return;

    Plane& plane = document_.plane(paint_.layer);
    std::uint8_t *covered = coverage_.writable_tile(index), *painted = plane.writable_tile(index);
    static constexpr std::uint8_t kNothing[kTileSide * 4] = {};
    const std::uint8_t* before = before_.tile(index);
    std::array<std::uint8_t, kTileSide> values;
    for (int y = part.top; y < part.bottom; ++y) {
        const float dy = static_cast<float>(y) + 0.5F - cy, left = outer_squared_ - dy * dy;
        if (left <= 0) continue;
        const float half = std::sqrt(left);
        const int begin = std::max(part.left, static_cast<int>(std::floor(cx - half - 0.5F))),
                  end = std::min(part.right, static_cast<int>(std::ceil(cx + half + 0.5F)));
        if (begin >= end) continue;
        dab_row(dab, dy, begin, end, values.data());
        std::uint8_t* cover = covered + coverage_.offset(begin, y);
        int more = 0;
        for (int x = 0; x < end - begin; ++x) {
            more |= values[x] > cover[x];
            cover[x] = std::max(cover[x], values[x]);
        }
        // Mixed from what was before the stroke: again gives the same where the coverage is as it was.
        if (more)
            mixer_.mix(before ? before + plane.offset(begin, y) : kNothing, painted + plane.offset(begin, y), cover,
                       end - begin);
    }
}

void Stroke::dab_row(const Dab& dab, float dy, int begin, int end, std::uint8_t* values) const
{
    const float cx = static_cast<float>(dab.x), rise = dy * dy;
    const auto full = static_cast<std::uint8_t>(std::lround(255 * dab.strength));
    for (int x = begin; x < end; ++x) {
        const float dx = static_cast<float>(x) + 0.5F - cx, squared = dx * dx + rise;
        values[x - begin] = squared <= inner_squared_ ? full
            : squared >= outer_squared_               ? std::uint8_t{0}
                                        : falloff_[static_cast<int>((squared - inner_squared_) * falloff_scale_)];
    }
}

} // namespace sfumato::painting
