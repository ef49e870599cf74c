#pragma once
#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sfumato {

/// What is known of a canvas beside its pixels, for the next start. Beside the copy for recovery, and alone where the
/// document's own file holds all.
struct CanvasSession {
    QString path{};       ///< of the document's file; empty: none yet
    bool modified = true; ///< that file does not hold it as it is
    bool ended = false;   ///< in peace: the program was not killed
    bool tried = false;   ///< a start began to bring it back and did not come to an end
    QJsonObject view{};   ///< the window's own: where one looked, with what tool
};

/// Nothing where there is no such file, or it is none.
[[nodiscard]] std::optional<CanvasSession> read_canvas_session(const QString& file);
/// Whole or not at all. Errors: full disk, no permission.
[[nodiscard]] Result<void> write_canvas_session(const QString& file, const CanvasSession& session);

} // namespace sfumato
