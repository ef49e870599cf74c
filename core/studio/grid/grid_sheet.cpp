#include "core/studio/grid/grid_sheet.h"

#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace sfumato {
namespace {

constexpr int kMargin = 24, kGap = 8;
// The studio's dark surfaces, whatever the theme: a sheet is a file, and looks the same everywhere.
constexpr QRgb kGround = 0xff1d1d1d, kEmpty = 0xff262626, kText = 0xffe4e4e4, kAccent = 0xffd39a3f;

/// Lengths of a sheet in pixels.
struct Layout {
    QSize cell;
    int font = 12, header = 0, side = 0, heading = 0;
    [[nodiscard]] int block(int rows) const { return heading + header + rows * (cell.height() + kGap) - kGap; }
    [[nodiscard]] QSize total(const GridPlan& plan) const
    {
        const int columns = plan.extent(0), sheets = plan.extent(2);
        return {2 * kMargin + side + columns * (cell.width() + kGap) - kGap,
                2 * kMargin + sheets * block(plan.extent(1)) + (sheets - 1) * kMargin};
    }
};

/// Only a QGuiApplication has fonts: without one a sheet shows its pictures alone.
bool has_fonts() { return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr; }

QFont font_of(int pixels, bool heading = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    if (heading) font.setWeight(QFont::DemiBold);
    return font;
}

QTextOption centred()
{
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

Layout layout_of(const GridPlan& plan, QSize cell)
{
    Layout layout{.cell = cell};
    if (!has_fonts()) return layout;
    layout.font = std::clamp(cell.width() / 12, 11, 28);
    const QFontMetrics metrics(font_of(layout.font));
    const auto lines = [&](const QString& label, int width) {
        return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::AlignCenter | Qt::TextWrapAnywhere, label).height();
    };
    for (int column = 0; column < plan.extent(0) && plan.axes.size() > 0; ++column)
        layout.header = std::max(layout.header,
                                 std::min(lines(plan.label(0, column), cell.width()), 4 * metrics.height()) + 2 * kGap);
    for (int row = 0; row < plan.extent(1) && plan.axes.size() > 1; ++row)
        layout.side
            = std::max(layout.side,
                       std::min(metrics.horizontalAdvance(plan.label(1, row)), std::max(cell.width(), 96)) + 2 * kGap);
    if (plan.axes.size() > 2) layout.heading = metrics.height() + 2 * kGap;
    return layout;
}

/// The largest cells, not larger than the pictures, with which the sheet is no longer than allowed.
Layout fitting_layout(const GridPlan& plan, QSize picture)
{
    for (double scale = 1;; scale *= 0.9) {
        const QSize cell(std::max(16, int(picture.width() * scale)), std::max(16, int(picture.height() * scale)));
        const Layout layout = layout_of(plan, cell);
        const QSize total = layout.total(plan);
        if (std::max(total.width(), total.height()) <= kLongestSheet || cell == QSize(16, 16)) return layout;
    }
}

QSize largest_picture(const QList<GridCell>& cells)
{
    QSize largest(16, 16);
    for (const GridCell& cell : cells) largest = largest.expandedTo({cell.request.width, cell.request.height});
    return largest;
}

void draw_labels(QPainter& painter, const GridPlan& plan, const Layout& layout, int sheet, int top)
{
    if (!has_fonts()) return;
    if (layout.heading) {
        painter.setFont(font_of(layout.font, true));
        painter.setPen(QColor(kAccent));
        painter.drawText(QRect(kMargin + layout.side, top, layout.total(plan).width(), layout.heading),
                         Qt::AlignLeft | Qt::AlignVCenter, plan.label(2, sheet));
    }
    painter.setFont(font_of(layout.font));
    painter.setPen(QColor(kText));
    top += layout.heading;
    for (int column = 0; column < plan.extent(0); ++column)
        painter.drawText(QRectF(kMargin + layout.side + column * (layout.cell.width() + kGap), top, layout.cell.width(),
                                layout.header),
                         plan.label(0, column), centred());
    for (int row = 0; layout.side && row < plan.extent(1); ++row)
        painter.drawText(QRectF(kMargin, top + layout.header + row * (layout.cell.height() + kGap), layout.side - kGap,
                                layout.cell.height()),
                         plan.label(1, row), centred());
}

QImage read_scaled(const QString& file, QSize room)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull() || (image.width() <= room.width() && image.height() <= room.height())) return image;
    return image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QImage draw_grid_sheet(const GridPlan& plan, const QList<GridCell>& cells, const QHash<int, QString>& files)
{
    const Layout layout = fitting_layout(plan, largest_picture(cells));
    QImage sheet(layout.total(plan).boundedTo({kLongestSheet, kLongestSheet}), QImage::Format_RGB888);
    sheet.fill(QColor(kGround));
    QPainter painter(&sheet);
    for (int number = 0; number < plan.extent(2); ++number)
        draw_labels(painter, plan, layout, number, kMargin + number * (layout.block(plan.extent(1)) + kMargin));
    for (int i = 0; i < cells.size(); ++i) {
        const auto [column, row, number] = cells[i].at;
        const int top = kMargin + number * (layout.block(plan.extent(1)) + kMargin) + layout.heading + layout.header;
        const QRect room(QPoint(kMargin + layout.side + column * (layout.cell.width() + kGap),
                                top + row * (layout.cell.height() + kGap)),
                         layout.cell);
        const QImage picture = files.contains(i) ? read_scaled(files[i], layout.cell) : QImage();
        if (picture.isNull()) painter.fillRect(room, QColor(kEmpty));
        else
            painter.drawImage(room.x() + (room.width() - picture.width()) / 2,
                              room.y() + (room.height() - picture.height()) / 2, picture);
    }
    return sheet;
}

} // namespace sfumato
