#include "ui/widgets/shrinking_area.h"
#include "ui/widgets/scrolled.h"

namespace sfumato::ui {
namespace {

constexpr QSize kLeastRoom(228, 96);

} // namespace

ShrinkingArea::ShrinkingArea(QWidget* panel, QWidget* parent) : QScrollArea(parent)
{
    showScrolled(*this, panel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    for (QWidget* ground : {panel, viewport()}) ground->setAutoFillBackground(false);
}

QSize ShrinkingArea::sizeHint() const { return widget()->sizeHint().expandedTo(widget()->minimumSizeHint()); }

QSize ShrinkingArea::minimumSizeHint() const { return widget()->minimumSizeHint().boundedTo(kLeastRoom); }

} // namespace sfumato::ui
