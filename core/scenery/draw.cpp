#include "core/scenery/stage.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sfumato::scenery {
namespace {

std::array<int, 4> box_on_picture(const cv::Rect2d& covered, int side)
{
    const auto bound = [&](double v) { return std::clamp(static_cast<int>(v * side / kCanvas), 0, side - 1); };
    const int x = bound(std::floor(covered.x)), y = bound(std::floor(covered.y));
    return {x, y, bound(covered.br().x) - x + 1, bound(covered.br().y) - y + 1};
}

} // namespace

std::vector<std::array<int, 4>> boxes_of(const Scene& scene, int side)
{
    const Stage stage = set_stage(scene);
    std::vector<std::array<int, 4>> boxes;
    for (const auto& stand : stage.stands)
        boxes.push_back(
            box_on_picture({stand.x - stand.half, stand.base - stand.height, 2 * stand.half, stand.height}, side));
    if (stage.body) {
        const auto& [centre, radius] = *stage.body;
        boxes.push_back(box_on_picture({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, side));
    }
    return boxes;
}

Image draw_scene(Scene& scene, int side)
{
    const Stage stage = set_stage(scene);
    Canvas canvas(2 * side);
    draw_sky(canvas, stage);
    draw_land(canvas, stage);
    draw_fog(canvas, stage, true);
    std::vector<std::size_t> order(scene.objects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return stage.stands[i].base; }); // the nearer stands in front
    for (const auto i : order) scene.objects[i].box = box_on_picture(draw_object(canvas, stage, i), side);
    draw_fog(canvas, stage, false);

    Image image{side, side, std::vector<std::uint8_t>(static_cast<std::size_t>(side) * side * 3)};
    cv::Mat picture(side, side, CV_8UC3, image.rgb.data());
    cv::resize(canvas.picture(), picture, picture.size(), 0, 0, cv::INTER_AREA);
    finish(picture, stage);
    return image;
}

} // namespace sfumato::scenery
