#pragma once
#include "core/studio/models/model_entry.h"

#include <stop_token>

namespace sfumato {

/// Everything of the library below `folders`, models before what is laid over them, each sorted by title. Blocking.
/// A file's kind is what its folder holds (model_folders). A link that leads nowhere is missing. Cards are not
/// read. When stopped, what was found so far.
[[nodiscard]] QList<ModelEntry> scan_models(const QStringList& folders, const std::stop_token& stop = {});
/// The models of scan_models alone: what can be opened.
[[nodiscard]] QList<ModelEntry> find_models(const QStringList& folders);

/// What a file or folder would be in a library. Errors: no file of weights, a broken one, parts that a library does not
/// list.
[[nodiscard]] Result<ModelKind> library_kind(const QString& path);

/// Makes a link to `target` in the folder of its kind below `library`, so that it is found there without being copied.
/// Returns the link's path; an existing link to the same target is fine. Errors: another file has the name, no link can
/// be made.
[[nodiscard]] Result<QString> link_model(const QString& library, const QString& target, ModelKind kind);

} // namespace sfumato
