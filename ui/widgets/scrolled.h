#pragma once
class QScrollArea;
class QWidget;

namespace sfumato::ui {

/// Shows a column of controls in `area`: as wide as that, scrolled down where it is longer, without a frame or a stop
/// for Tab.
void showScrolled(QScrollArea& area, QWidget* column);

} // namespace sfumato::ui
