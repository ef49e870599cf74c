#pragma once
#include "core/studio/support/settings.h"

class QLineEdit;

namespace sfumato::ui {

/// What a person writes into the line is there again at the next start, also after a kill if it is older than two
/// seconds. What the program writes there is not kept. Puts back at once what was kept. `settings` and `setting` must
/// outlive the field.
void keepText(QLineEdit& field, Settings& settings, const Setting<QString>& setting);

} // namespace sfumato::ui
