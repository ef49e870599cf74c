#pragma once
#include "core/pipeline/generation_request.h"
#include "core/studio/grid/grid_axis.h"

#include <QString>
#include <QVariantList>

#include <filesystem>

namespace sfumato {

/// What search() calls the model: the name of its file or folder; "scenery" for the embedded one.
[[nodiscard]] QString model_name(const ModelRef& model);

/// The columns that both tables keep of a request beside its JSON, and their values, in one order.
inline constexpr const char* kRequestColumns
    = "prompt, negative_prompt, request, model, loras, sampler, schedule, seed, steps, guidance";
inline constexpr const char* kRequestPlaces = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
[[nodiscard]] QVariantList request_values(const GenerationRequest& request, const QList<GridAxis>& axes = {});

/// A request as the text of its JSON, and back. Errors: those of GenerationRequest::from_json.
/// `axes`: of the grid whose sheet it is; axes_in reads them.
[[nodiscard]] QString request_to_text(const GenerationRequest& request, const QList<GridAxis>& axes = {});
/// `data_folder`: files that it names there as it was called before it was moved are named as they are now.
[[nodiscard]] Result<GenerationRequest> request_from_text(const QString& text,
                                                          const std::filesystem::path& data_folder = {});

} // namespace sfumato
