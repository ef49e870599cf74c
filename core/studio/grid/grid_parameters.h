#pragma once
#include "core/base/error.h"
#include "core/pipeline/generation_request.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sfumato {

struct ModelEntry;

/// One axis of a grid: a parameter and its values as text, ranges expanded. A model is its path.
struct GridAxis {
    QString parameter;
    QStringList values;
    bool operator==(const GridAxis&) const = default;
};

/// What the values of an axis are, and so how they are written and chosen.
enum class GridValues { Whole, Number, Choice, Words, Size };

/// One parameter that a grid can vary: a row of the table.
struct GridParameter {
    const char* id;
    const char* title;      ///< English; translate with the context "Grid"
    const char* hint;       ///< an example, or what to write; likewise
    GridValues values;
    /// Puts the value into the request. Errors: the request has nothing this parameter could change.
    Result<void> (*apply)(GenerationRequest& request, const QStringList& values, int index);
};
[[nodiscard]] const QList<GridParameter>& grid_parameters();
/// Null for an unknown id.
[[nodiscard]] const GridParameter* grid_parameter(const QString& id);
/// What a Choice can be; for models their titles.
[[nodiscard]] QStringList grid_choices(const GridParameter& parameter, const QList<ModelEntry>& models);

/// A value as people read it: a model by its name.
[[nodiscard]] QString grid_value_text(const GridAxis& axis, const QString& value);
/// Reads what a user wrote for a parameter ("1-10 [5]", "Euler a, DDIM", "red, blue"). Nothing written is an axis
/// without values. Errors: no number, an unknown name, no size.
[[nodiscard]] Result<GridAxis> read_axis(const GridParameter& parameter, const QString& text,
                                         const QList<ModelEntry>& models);

} // namespace sfumato
