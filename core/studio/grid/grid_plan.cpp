#include "core/studio/grid/grid_plan.h"

#include "core/studio/support/qt_message.h"

#include <QCoreApplication>

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
        if (auto put = parameter->apply(request, plan.axes[axis].values, at[axis]); !put)
            return tl::unexpected(put.error());
    }
    if (auto valid = request.validate(); !valid) {
        QStringList where;
        for (int axis = 0; axis < plan.axes.size(); ++axis) where << plan.label(axis, at[axis]);
        return tl::unexpected(valid.error().within(verbatim(where.join(QStringLiteral(", ")))));
    }
    return request;
}

} // namespace

QString GridPlan::label(int axis, int index) const
{
    if (axis >= axes.size()) return {};
    const GridParameter& parameter = *grid_parameter(axes[axis].parameter);
    const QString value = grid_value_text(axes[axis], axes[axis].values[index]);
    if (axes[axis].parameter == QLatin1String("model")) return value;
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
    if (axes.isEmpty() || wanted == 0)
        return fail(Message::tr("grid"), Message::tr("has no pictures"),
                    Message::tr("write values for one parameter at least"));
    if (wanted > kMaxPictures)
        return fail(Message::tr("grid"),
                    Message::tr("%1 pictures are more than %2", QString::number(wanted, 'f', 0).toStdString(),
                                kMaxPictures),
                    Message::tr("take some values away"));
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
            std::stable_sort(cells.begin(), cells.end(),
                             [axis](const GridCell& a, const GridCell& b) { return a.at[axis] < b.at[axis]; });
    return cells;
}

Json GridPlan::to_json() const
{
    return {{"base", base.to_json()}, {"axes", axes_to_json(axes)}};
}

Result<GridPlan> GridPlan::from_json(const Json& json)
{
    if (!json.is_object() || !json.contains("base") || !json.contains("axes"))
        return fail(Message::tr("grid"), Message::tr("is not a base and up to three axes"));
    auto base = GenerationRequest::from_json(json["base"]);
    if (!base) return tl::unexpected(base.error());
    auto axes = axes_from_json(json["axes"]);
    if (!axes) return tl::unexpected(axes.error());
    return GridPlan{std::move(*base), std::move(*axes)};
}

} // namespace sfumato
