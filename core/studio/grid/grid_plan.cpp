#include "core/studio/grid/grid_plan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <random>

namespace sfumato {
namespace {

QString drawn_seed() { return QString::number(std::random_device{}()); }

Result<GenerationRequest> request_at(const GridPlan& plan, const std::array<int, 3>& at)
{
    GenerationRequest request = plan.base;
    request.count = 1;
    request.resolved.reset();   // for other words, or another seed
    for (int axis = 0; axis < plan.axes.size(); ++axis) {
        const GridParameter* parameter = grid_parameter(plan.axes[axis].parameter);
        if (auto put = parameter->apply(request, plan.axes[axis].values, at[axis]); !put) return tl::unexpected(put.error());
    }
    if (auto valid = request.validate(); !valid) {
        QStringList where;
        for (int axis = 0; axis < plan.axes.size(); ++axis) where << plan.label(axis, at[axis]);
        return tl::unexpected(valid.error().within(where.join(QStringLiteral(", ")).toStdString()));
    }
    return request;
}

Result<GridAxis> axis_from_json(const Json& json)
{
    GridAxis axis;
    if (!json.is_object() || !json.contains("values") || !json["values"].is_array() || !json.contains("parameter") || !json["parameter"].is_string())
        return fail("grid", "an axis has no parameter or no values");
    for (const Json& value : json["values"]) {
        if (!value.is_string()) return fail("grid", "a value of an axis is no text");
        axis.values << QString::fromStdString(value.get<std::string>());
    }
    axis.parameter = QString::fromStdString(json["parameter"].get<std::string>());
    if (!grid_parameter(axis.parameter)) return fail("grid", "the parameter \"" + axis.parameter.toStdString() + "\" is unknown", "update Sfumato");
    return axis;
}

} // namespace

QString GridPlan::label(int axis, int index) const
{
    if (axis >= axes.size()) return {};
    const GridParameter& parameter = *grid_parameter(axes[axis].parameter);
    QString value = axes[axis].values[index];
    if (axes[axis].parameter == QLatin1String("model"))
        return value.isEmpty() ? QCoreApplication::translate("Grid", "scenery (built in)") : QFileInfo(value).completeBaseName();
    if (parameter.values == GridValues::Words || parameter.values == GridValues::Size) return value;
    if (parameter.values == GridValues::Choice && axes[axis].parameter != QLatin1String("noise_source")) return value;
    return QStringLiteral("%1 %2").arg(QCoreApplication::translate("Grid", parameter.title), value);
}

GridPlan GridPlan::with_resolved_seeds() const
{
    GridPlan plan = *this;
    plan.base = base.with_resolved_seed();
    plan.base.count = 1;
    for (GridAxis& axis : plan.axes)
        if (axis.parameter == QLatin1String("seed"))
            for (QString& value : axis.values)
                if (value.toLongLong() < 0) value = drawn_seed();
    return plan;
}

Result<QList<GridCell>> GridPlan::cells() const
{
    const double wanted = double(extent(0)) * extent(1) * extent(2);
    if (axes.isEmpty() || wanted == 0) return fail("grid", "has no pictures", "write values for one parameter at least");
    if (wanted > kMostPictures)
        return fail("grid", QString::number(wanted, 'f', 0).toStdString() + " pictures are more than " + std::to_string(kMostPictures), "take some values away");
    QList<GridCell> cells;
    for (int sheet = 0; sheet < extent(2); ++sheet)
        for (int row = 0; row < extent(1); ++row)
            for (int column = 0; column < extent(0); ++column) {
                const std::array<int, 3> at{column, row, sheet};
                auto request = request_at(*this, at);
                if (!request) return tl::unexpected(request.error());
                cells << GridCell{std::move(*request), at};
            }
    for (int axis = 0; axis < axes.size(); ++axis)
        if (axes[axis].parameter == QLatin1String("model"))
            std::stable_sort(cells.begin(), cells.end(), [axis](const GridCell& a, const GridCell& b) { return a.at[axis] < b.at[axis]; });
    return cells;
}

Json GridPlan::to_json() const
{
    Json json{{"base", base.to_json()}, {"axes", Json::array()}};
    for (const GridAxis& axis : axes) {
        Json values = Json::array();
        for (const QString& value : axis.values) values.push_back(value.toStdString());
        json["axes"].push_back({{"parameter", axis.parameter.toStdString()}, {"values", std::move(values)}});
    }
    return json;
}

Result<GridPlan> GridPlan::from_json(const Json& json)
{
    if (!json.is_object() || !json.contains("base") || !json.contains("axes") || !json["axes"].is_array() || json["axes"].size() > 3)
        return fail("grid", "is not a base and up to three axes");
    auto base = GenerationRequest::from_json(json["base"]);
    if (!base) return tl::unexpected(base.error());
    GridPlan plan{std::move(*base), {}};
    for (const Json& entry : json["axes"]) {
        auto axis = axis_from_json(entry);
        if (!axis) return tl::unexpected(axis.error());
        plan.axes << std::move(*axis);
    }
    return plan;
}

} // namespace sfumato
