#pragma once

class QWidget;

namespace sfumato::ui {

/// Gives the parts of Qt's own widgets their names in the current language: Qt sets them once, when it makes them.
void retranslateQtTexts(QWidget& window);

} // namespace sfumato::ui
