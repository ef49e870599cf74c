#pragma once
#include "core/base/json.h"
#include "core/studio/grid/grid_parameters.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <map>

namespace sfumato {

/// "Steps: 10, 20".
[[nodiscard]] QString axis_text(const GridAxis& axis);

[[nodiscard]] Json axes_to_json(const QList<GridAxis>& axes);
/// Errors: an axis that is none, an unknown parameter, more than three.
[[nodiscard]] Result<QList<GridAxis>> axes_from_json(const Json& json);

/// What the file of a sheet holds beside the request that its pictures have in common: A1111's keys of its X/Y/Z plot
/// in "parameters", the axes in "sfumato". Texts as ImageTexts.
void add_axes(std::map<std::string, std::string>& texts, const QList<GridAxis>& axes);
/// Of "sfumato", or of a stored request; empty for a single picture.
[[nodiscard]] QList<GridAxis> axes_in(const std::string& request_json);

} // namespace sfumato
