#pragma once
#include "core/studio/grid/grid_plan.h"

#include <QHash>
#include <QImage>

namespace sfumato {

/// The pictures of a grid on one sheet: values above the columns and beside the rows, a third axis as sheets one under
/// the other. `files`: picture files by their index in `cells`; a cell without one stays empty.
/// At most kLongestSheet pixels a side: the pictures shrink together until they fit. Any thread.
/// Labels need the fonts of a QGuiApplication; without one there are none.
inline constexpr int kLongestSheet = 8192;
[[nodiscard]] QImage draw_grid_sheet(const GridPlan& plan, const QList<GridCell>& cells,
                                     const QHash<int, QString>& files);

} // namespace sfumato
