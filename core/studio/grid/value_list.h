#pragma once
#include "core/base/error.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace sfumato {

/// More values than this on one axis are a slip of the finger.
inline constexpr int kMaxValues = 1000;

/// Values between commas, trimmed, empty ones left out. Quotes hold a value with commas together, "" inside them is a
/// quote (CSV): `red, "blue, dark"`.
[[nodiscard]] QStringList split_values(const QString& text);

/// What a person wrote of numbers, in A1111's notation: "." for the decimal mark, "," between numbers. With a ";" that
/// alone is between numbers and both marks are decimal. Without, a comma between two digits is decimal where the
/// language's is: 7,5 is one number in German, and so are 7,5, 8,5 two; 1, 2 and 1,2,3 are lists everywhere.
[[nodiscard]] QString with_decimal_points(const QString& text, const QLocale& language);
/// Such a list as it is shown: in the marks of the language, ";" between numbers where these have commas.
[[nodiscard]] QString shown_numbers(const QStringList& numbers, const QLocale& language);

/// A list of numbers in A1111's notation (scripts/xyz_grid.py): single ones, `1-5` (every whole step), `1-10 (+2)`,
/// `10-1 (-3)`, `1-10 [5]` (five, evenly spread). Ranges never go past their end; a range that falls counts down.
/// Errors: no number, a step of 0 or in the wrong direction, over kMaxValues.
[[nodiscard]] Result<QList<double>> number_list(const QString& text);
/// The same for whole numbers; evenly spread ones are cut, as there: 1-10 [5] is 1, 3, 5, 7, 10. Errors: also 2.5.
[[nodiscard]] Result<QList<qint64>> whole_list(const QString& text);

} // namespace sfumato
