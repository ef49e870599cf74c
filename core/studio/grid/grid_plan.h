#pragma once
#include "core/pipeline/generation_request.h"
#include "core/studio/grid/grid_axis.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace sfumato {

/// A picture of the grid: what makes it and where it stands (column, row, sheet).
struct GridCell {
    GenerationRequest request;
    std::array<int, 3> at{};
};

/// One request and up to three axes along which it varies.
struct GridPlan {
    static constexpr int kMaxPictures = 1000;
    GenerationRequest base;
    QList<GridAxis> axes;       ///< columns, rows, sheets

    [[nodiscard]] int extent(int axis) const
    {
        return axis < axes.size() ? static_cast<int>(axes[axis].values.size()) : 1;
    }
    [[nodiscard]] int pictures() const { return extent(0) * extent(1) * extent(2); }
    /// "Steps 20"; a replaced word stands alone. Empty for an axis that is not there.
    [[nodiscard]] QString label(int axis, int index) const;
    /// The same plan with every seed of -1 drawn: one for the base, one for each such value of a seed axis.
    [[nodiscard]] GridPlan with_resolved_seeds() const;
    /// Every picture, in the order that changes the model least often. Errors: no or over kMaxPictures pictures, what
    /// cannot be applied, what GenerationRequest::validate refuses (the values are named).
    [[nodiscard]] Result<QList<GridCell>> cells() const;

    [[nodiscard]] Json to_json() const;
    /// Errors: those of GenerationRequest::from_json, an axis that is none, an unknown parameter.
    [[nodiscard]] static Result<GridPlan> from_json(const Json& json);
    bool operator==(const GridPlan&) const = default;
};

} // namespace sfumato
