#pragma once
#include "core/base/error.h"

#include <QString>

namespace sfumato::ui {

/// A failure in the language of now. The core is also the command line's and says everything in English; here its
/// sentences are known by their words (error_sentences.h), with what is filled in kept. A sentence that is not known
/// stays as it is.
struct TranslatedError {
    QString what, why, remedy;
    [[nodiscard]] QString line() const; ///< as Error::line()
};
[[nodiscard]] TranslatedError translated(const Error& error);
[[nodiscard]] inline QString translatedLine(const Error& error) { return translated(error).line(); }
/// An Error's line that was kept as text, "what: why; remedy"; any other sentence of the core, too. On the window's
/// thread.
[[nodiscard]] QString translatedLine(const QString& line);

} // namespace sfumato::ui
