#include "core/explain/sheet.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace sfumato::explain {
namespace {

constexpr int kFont = cv::FONT_HERSHEY_DUPLEX;
constexpr double kCapital = 21;   ///< height of a capital letter of the font at scale 1
constexpr int kFine = 8;          ///< text is drawn this much larger
constexpr int kMargin = 28, kGap = 10;

cv::Mat view(Image& image) { return {image.height, image.width, CV_8UC3, image.rgb.data()}; }
cv::Scalar scalar(Rgb c) { return {double(c.r), double(c.g), double(c.b)}; }
double fine_scale(const TextStyle& style) { return style.size * kFine / kCapital; }
int fine_stroke(const TextStyle& style)
{
    return std::max(1, int(std::lround(style.size * kFine * 0.11 * style.weight)));
}

cv::Size fine_size(const std::string& words, const TextStyle& style)
{
    int baseline = 0;
    return cv::getTextSize(words, kFont, fine_scale(style), fine_stroke(style), &baseline);
}

/// Mixes the colour into the picture by the coverage mask (0 … 255) whose top left corner lies at (x, y).
void blend(cv::Mat picture, const cv::Mat& mask, int x, int y, Rgb colour)
{
    const std::uint8_t channels[] = {colour.r, colour.g, colour.b};
    for (int row = std::max(0, -y); row < mask.rows && y + row < picture.rows; ++row)
        for (int column = std::max(0, -x); column < mask.cols && x + column < picture.cols; ++column) {
            const double covered = mask.at<std::uint8_t>(row, column) / 255.0;
            auto& pixel = picture.at<cv::Vec3b>(y + row, x + column);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<std::uint8_t>(pixel[c] + covered * (channels[c] - pixel[c]));
        }
}

} // namespace

Sheet::Sheet(int width, int height, Rgb ground)
    : image_{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)}
{
    fill(0, 0, width, height, ground);
}

void Sheet::fill(int x, int y, int width, int height, Rgb colour)
{
    cv::rectangle(view(image_), cv::Rect(x, y, width, height), scalar(colour), cv::FILLED);
}

void Sheet::picture(int x, int y, const Image& picture)
{
    Image copy = picture;
    view(copy).copyTo(view(image_)(cv::Rect(x, y, picture.width, picture.height)));
}

double Sheet::text_width(const std::string& words, const TextStyle& style)
{
    return double(fine_size(words, style).width) / kFine;
}

void Sheet::text(Point position, const std::string& words, const TextStyle& style)
{
    if (words.empty()) return;
    const double width = text_width(words, style);
    if (style.align == TextStyle::Align::Middle) position.x -= width / 2;
    if (style.align == TextStyle::Align::Right) position.x -= width;
    // A mask on whole pixels around the text, with room for strokes and descenders.
    const int x = int(std::floor(position.x)) - 2, y = int(std::floor(position.y - style.size)) - 4;
    const int columns = int(std::ceil(width)) + 6, rows = int(std::ceil(style.size * 1.5)) + 8;
    cv::Mat fine(rows * kFine, columns * kFine, CV_8UC1, cv::Scalar(0)), mask;
    const cv::Point origin(int(std::lround((position.x - x) * kFine)), int(std::lround((position.y - y) * kFine)));
    cv::putText(fine, words, origin, kFont, fine_scale(style), cv::Scalar(255), fine_stroke(style), cv::LINE_AA);
    cv::resize(fine, mask, {columns, rows}, 0, 0, cv::INTER_AREA);
    blend(view(image_), mask, x, y, style.colour);
}

void Sheet::polyline(std::span<const Point> points, Rgb colour, double width, double dash)
{
    constexpr int kScale = 4;
    cv::Mat fine(image_.height * kScale, image_.width * kScale, CV_8UC1, cv::Scalar(0)), mask;
    const auto place = [](Point p) {
        return cv::Point(int(std::lround((p.x + 0.5) * kScale)), int(std::lround((p.y + 0.5) * kScale)));
    };
    double travelled = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const bool gap = dash > 0 && std::fmod(travelled, 2 * dash) >= dash;
        if (!gap)
            cv::line(fine, place(points[i - 1]), place(points[i]), cv::Scalar(255),
                     std::max(1, int(std::lround(width * kScale))), cv::LINE_AA);
        travelled += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    }
    cv::resize(fine, mask, {image_.width, image_.height}, 0, 0, cv::INTER_AREA);
    blend(view(image_), mask, 0, 0, colour);
}

Image draw_grid(const Grid& grid)
{
    const TextStyle title{.size = 14, .colour = kText}, note{.size = 8.5, .colour = kMuted},
        label{.size = 9, .colour = kText}, caption{.size = 7.5, .colour = kMuted, .align = TextStyle::Align::Middle};
    const int picture_width = grid.pictures.front().front().width,
              picture_height = grid.pictures.front().front().height;
    const int columns = int(grid.columns.size()), rows = int(grid.pictures.size());
    double side = 0;
    for (const auto& row : grid.rows) side = std::max(side, Sheet::text_width(row, label));
    for (const auto& row : grid.row_notes) side = std::max(side, Sheet::text_width(row, caption));
    const int left = kMargin + (grid.rows.empty() ? 0 : int(std::ceil(side)) + 18);
    const int top = kMargin
        + (grid.title.empty()          ? 0
               : grid.subtitle.empty() ? 48
                                       : 72),
              line = grid.captions.empty() ? 0 : 18;
    const int step_x = picture_width + kGap, step_y = picture_height + kGap + line;
    const double words = std::max(Sheet::text_width(grid.title, title), Sheet::text_width(grid.subtitle, note));

    Sheet sheet(std::max(left + columns * step_x - kGap + kMargin, int(words) + 2 * kMargin),
                top + rows * step_y - kGap + kMargin);
    if (!grid.title.empty()) sheet.fill(kMargin, kMargin, 3, 16, kAccent);
    sheet.text({kMargin + 14.0, kMargin + 15.0}, grid.title, title);
    sheet.text({kMargin + 14.0, kMargin + 36.0}, grid.subtitle, note);
    for (int x = 0; x < columns; ++x)
        sheet.text({left + x * step_x + picture_width / 2.0, top - 10.0}, grid.columns[x],
                   {.size = label.size,
                    .colour = x == grid.accent_column ? kAccent : label.colour,
                    .align = TextStyle::Align::Middle});
    for (int y = 0; y < rows; ++y) {
        const int at_y = top + y * step_y;
        const double middle = at_y + picture_height / 2.0;
        const bool noted = y < int(grid.row_notes.size());
        if (y < int(grid.rows.size())) sheet.text({double(kMargin), middle + (noted ? -3 : 4)}, grid.rows[y], label);
        if (noted)
            sheet.text({double(kMargin), middle + 14}, grid.row_notes[y], {.size = caption.size, .colour = kMuted});
        for (int x = 0; x < int(grid.pictures[y].size()); ++x) {
            sheet.picture(left + x * step_x, at_y, grid.pictures[y][x]);
            if (y < int(grid.captions.size()) && x < int(grid.captions[y].size()))
                sheet.text({left + x * step_x + picture_width / 2.0, at_y + picture_height + 15.0}, grid.captions[y][x],
                           caption);
        }
    }
    return sheet.image();
}

Image stack_sheets(const std::vector<Image>& sheets)
{
    int width = 0, height = 0;
    for (const auto& sheet : sheets) width = std::max(width, sheet.width), height += sheet.height;
    Sheet all(width, height);
    int y = 0;
    for (const auto& sheet : sheets) {
        all.picture(0, y, sheet);
        y += sheet.height;
    }
    return all.image();
}

} // namespace sfumato::explain
