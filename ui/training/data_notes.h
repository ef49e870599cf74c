#pragma once
#include "core/base/error.h"

#include <QList>
#include <QString>

namespace sfumato::ui {

/// What there is to say of the files of a training, in the window's language.
struct DataNotes {
    QString counts; ///< "2 files left out · 1 picture not in sRGB"; empty: nothing
    QString lines;  ///< each of them, the first of many
};
/// skipped: files that are left out; conversions: of pictures whose colours were converted to sRGB or should have been.
[[nodiscard]] DataNotes dataNotes(const QList<Error>& skipped, const QList<Message>& conversions);

} // namespace sfumato::ui
