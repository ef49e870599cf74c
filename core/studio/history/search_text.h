#pragma once
#include "core/pipeline/generation_request.h"

#include <QStringList>
#include <QVariantList>

namespace sfumato {

/// What a search looks through: the texts, case folded in every script (SQLite's own LIKE folds ASCII only).
[[nodiscard]] QString search_text(const QStringList& texts);
/// The texts of a request that a search looks through.
[[nodiscard]] QStringList searchable(const GenerationRequest& request);
/// " AND instr(search, ?) > 0" for each word; binds the words behind `values`.
[[nodiscard]] QString search_condition(const QString& words, QVariantList& values);

/// A request as the text of its JSON, and back. Errors: those of GenerationRequest::from_json.
[[nodiscard]] QString request_to_text(const GenerationRequest& request);
[[nodiscard]] Result<GenerationRequest> request_from_text(const QString& text);

} // namespace sfumato
