#include "ui/widgets/small_label.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace sfumato::ui {

QLabel* smallLabel()
{
    auto* label = new QLabel;
    label->setFont(smallFont(label->font()));
    label->setContentsMargins(0, 0, 0, 1); // underscores of DejaVu lie below the descent
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace sfumato::ui
