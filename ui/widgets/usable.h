#pragma once
#include "ui/i18n/localized_text.h"

class QAction;
class QObject;
class QWidget;

namespace sfumato::ui {

/// Makes a control usable or grey: the one way in which the window does so, for what is grey says why. While it is not
/// usable, `reason` stands under its own tip, which may be set anew meanwhile; of a row, under those of its parts as
/// well. Assistive tools read the tip as the control's description.
void setUsable(QWidget& control, bool usable, const LocalizedText& reason);
/// The buttons and menu items that stand for the action say the reason, too.
void setUsable(QAction& action, bool usable, const LocalizedText& reason);

/// Why it is grey, in the language in use; empty where it is not.
[[nodiscard]] QString reasonOf(const QObject& control);
/// A tip with the reason under it.
[[nodiscard]] QString withReason(const QString& tip, const QString& reason);
/// What reasonOf() answers of a control that stands for another one.
void setReason(QObject& control, const QString& reason);

} // namespace sfumato::ui
