#pragma once
#include "core/imaging/image.h"

#include <span>

namespace sfumato::explain {

struct Rgb {
    std::uint8_t r = 0, g = 0, b = 0;
};
/// The studio's colours: neutral greys, so that pictures are the only colourful thing, and one accent.
inline constexpr Rgb kGround{0x1d, 0x1d, 0x1d}, kPanel{0x26, 0x26, 0x26}, kLine{0x3a, 0x3a, 0x3a},
    kText{0xe4, 0xe4, 0xe4}, kMuted{0x9b, 0x9b, 0x9b}, kAccent{0xd3, 0x9a, 0x3f};

struct Point {
    double x = 0, y = 0;
};

/// How a line of text is set. `size` is the height of a capital letter in pixels.
struct TextStyle {
    double size = 8;
    Rgb colour = kText;
    enum class Align { Left, Middle, Right } align = Align::Left;
    double weight = 1; ///< stroke width relative to the usual
};

/// A picture sheet: pictures, lines and text on a dark ground, coordinates in pixels from the top left. Text is ASCII,
/// drawn with stroked letters at eight times the size and averaged down, so it needs no font file.
class Sheet {
public:
    Sheet(int width, int height, Rgb ground = kGround);
    void fill(int x, int y, int width, int height, Rgb colour);
    void picture(int x, int y, const Image& picture);
    /// `position` is where the baseline starts (or its middle or end).
    void text(Point position, const std::string& words, const TextStyle& style = {});
    [[nodiscard]] static double text_width(const std::string& words, const TextStyle& style);
    /// `dash` > 0: strokes and gaps of that many pixels.
    void polyline(std::span<const Point> points, Rgb colour, double width = 1, double dash = 0);
    [[nodiscard]] const Image& image() const { return image_; }

private:
    Image image_;
};

/// A grid of pictures with a title, a line below it, labels above the columns and beside the rows.
struct Grid {
    std::string title, subtitle;
    std::vector<std::string> columns;              ///< one label a column
    std::vector<std::string> rows;                 ///< one label a row; may be empty
    std::vector<std::string> row_notes;            ///< a muted second line under each row label; may be empty
    std::vector<std::vector<Image>> pictures;      ///< row by row, all of one size
    std::vector<std::vector<std::string>> captions; ///< a line under each picture; may be empty
    int accent_column = -1;                        ///< its label is in the accent colour
};
[[nodiscard]] Image draw_grid(const Grid& grid);

/// Grids that belong together, one under the other.
[[nodiscard]] Image stack_sheets(const std::vector<Image>& sheets);

} // namespace sfumato::explain
