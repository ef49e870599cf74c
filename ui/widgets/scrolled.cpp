#include "ui/widgets/scrolled.h"

#include <QScrollArea>

namespace sfumato::ui {

void showScrolled(QScrollArea& area, QWidget* column)
{
    area.setWidget(column);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
}

} // namespace sfumato::ui
