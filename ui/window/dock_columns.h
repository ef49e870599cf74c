#pragma once

class QMainWindow;

namespace sfumato::ui {

/// Gives the columns of docks at the left and right what their panels want, within their shares of the window. No
/// column becomes narrower.
void widenColumns(QMainWindow& window);

} // namespace sfumato::ui
