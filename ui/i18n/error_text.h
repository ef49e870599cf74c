#pragma once
#include "core/base/error.h"

#include <QString>

namespace sfumato::ui {

/// A Message of the core in the language of now.
[[nodiscard]] QString translated(const Message& message);

/// A failure in the language of now.
struct TranslatedError {
    QString what, why, remedy;
    [[nodiscard]] QString line() const; ///< as Error::line()
};
[[nodiscard]] TranslatedError translated(const Error& error);
[[nodiscard]] QString translatedLine(const Error& error);

} // namespace sfumato::ui
