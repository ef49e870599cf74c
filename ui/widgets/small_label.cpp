#include "ui/widgets/small_label.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace sfumato::ui {

QLabel* smallLabel()
{
    auto* label = new QLabel;
    label->setFont(smallFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace sfumato::ui
