#include "core/studio/grid/grid_axis.h"

#include <QCoreApplication>

#include <utility>

namespace sfumato {
namespace {

constexpr const char* kKey = "grid";

Result<GridAxis> axis_from_json(const Json& json)
{
    GridAxis axis;
    if (!json.is_object() || !json.contains("values") || !json["values"].is_array() || !json.contains("parameter")
        || !json["parameter"].is_string())
        return fail(Message::tr("grid"), Message::tr("an axis has no parameter or no values"));
    for (const Json& value : json["values"]) {
        if (!value.is_string()) return fail(Message::tr("grid"), Message::tr("a value of an axis is no text"));
        axis.values << QString::fromStdString(value.get<std::string>());
    }
    axis.parameter = QString::fromStdString(json["parameter"].get<std::string>());
    if (!grid_parameter(axis.parameter))
        return fail(Message::tr("grid"), Message::tr("the parameter \"%1\" is unknown", axis.parameter.toStdString()),
                    Message::tr("update Sfumato"));
    return axis;
}

/// As values of an infotext are quoted.
std::string quoted(const std::string& value)
{
    return value.find_first_of(",:\n") == std::string::npos ? value : dump_json(Json(value));
}

} // namespace

QString axis_text(const GridAxis& axis)
{
    const GridParameter* parameter = grid_parameter(axis.parameter);
    QStringList values;
    for (const QString& value : axis.values) values << grid_value_text(axis, value);
    return QStringLiteral("%1: %2").arg(QCoreApplication::translate("Grid", parameter ? parameter->title : ""),
                                        values.join(QStringLiteral(", ")));
}

Json axes_to_json(const QList<GridAxis>& axes)
{
    Json json = Json::array();
    for (const GridAxis& axis : axes) {
        Json values = Json::array();
        for (const QString& value : axis.values) values.push_back(value.toStdString());
        json.push_back({{"parameter", axis.parameter.toStdString()}, {"values", std::move(values)}});
    }
    return json;
}

Result<QList<GridAxis>> axes_from_json(const Json& json)
{
    if (!json.is_array() || json.size() > 3)
        return fail(Message::tr("grid"), Message::tr("is not a base and up to three axes"));
    QList<GridAxis> axes;
    for (const Json& entry : json) {
        auto axis = axis_from_json(entry);
        if (!axis) return tl::unexpected(axis.error());
        axes << std::move(*axis);
    }
    return axes;
}

void add_axes(std::map<std::string, std::string>& texts, const QList<GridAxis>& axes)
{
    if (axes.isEmpty()) return;
    std::string& parameters = texts["parameters"];
    parameters += ", Script: X/Y/Z plot";
    for (int i = 0; i < axes.size(); ++i) {
        const std::string letter(1, "XYZ"[i]);
        const GridParameter* parameter = grid_parameter(axes[i].parameter);
        parameters += ", " + letter + " Type: " + (parameter ? parameter->title : "") + ", " + letter
            + " Values: " + quoted(axes[i].values.join(QStringLiteral(", ")).toStdString());
    }
    Json request = json_or_null(texts["sfumato"]);
    if (!request.is_object()) return;
    request[kKey] = axes_to_json(axes);
    texts["sfumato"] = request.dump(-1, ' ', true, Json::error_handler_t::replace);
}

QList<GridAxis> axes_in(const std::string& request_json)
{
    if (request_json.find("\"grid\"") == std::string::npos) return {};
    const Json json = json_or_null(request_json);
    return json.is_object() && json.contains(kKey) ? axes_from_json(json[kKey]).value_or(QList<GridAxis>())
                                                   : QList<GridAxis>();
}

} // namespace sfumato
