#pragma once

class QWidget;

namespace sfumato::ui {

/// Shows the dock that a panel lies in, in front of those it shares its place with. Nothing where it lies in none.
void raiseDock(QWidget& panel);

} // namespace sfumato::ui
