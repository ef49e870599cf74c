#pragma once
#include <QString>

#include <functional>

class QAbstractItemModel;
class QObject;
class QWidget;

namespace sfumato::ui {

/// Calls `retranslate` now, and again at every QEvent::LanguageChange that `object` receives. QWidget hands that event
/// on to all its children, widgets or not, so owners set their texts before those they own. The last line of a
/// constructor: `onLanguageChange(this, [this] { retranslateUi(); });`.
void onLanguageChange(QObject* object, std::function<void()> retranslate);

/// Tells the views of `model` that all its texts are others now.
void retranslateModel(QAbstractItemModel& model);

/// Accessible name and tooltip, which every control has.
void setNameAndTip(QWidget* control, const QString& name, const QString& tip);

} // namespace sfumato::ui
