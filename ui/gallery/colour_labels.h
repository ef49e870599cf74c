#pragma once
#include <QColor>
#include <QIcon>
#include <QString>

namespace sfumato::ui {

/// Colour labels, by their numbers in label_names(): 0 is none.
inline constexpr int kColourLabels = 7;
[[nodiscard]] QColor labelColour(int label);
/// "Red", as people read it.
[[nodiscard]] QString labelTitle(int label);
/// A dot of the colour; a ring for none.
[[nodiscard]] QIcon labelIcon(int label);

} // namespace sfumato::ui
