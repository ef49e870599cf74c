#include "ui/widgets/scrolled_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrolled.h"

#include <QEvent>

namespace sfumato::ui {

ScrolledRows::ScrolledRows(QWidget* rows)
{
    showScrolled(*this, rows);
    for (QWidget* ground : {rows, viewport()}) ground->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ScrolledRows::heightForWidth(int width) const { return widget()->heightForWidth(width); }

QSize ScrolledRows::sizeHint() const { return widget()->sizeHint(); }

QSize ScrolledRows::minimumSizeHint() const { return {widget()->minimumSizeHint().width(), space::kRow}; }

bool ScrolledRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace sfumato::ui
