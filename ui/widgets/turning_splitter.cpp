#include "ui/widgets/turning_splitter.h"

#include <utility>

namespace sfumato::ui {

TurningSplitter::TurningSplitter(const QList<int>& lying, const QList<int>& standing, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), lying_(lying), standing_(standing)
{
    setChildrenCollapsible(false);
    setSizes(standing);
}

void TurningSplitter::turn(Qt::Orientation orientation)
{
    if (orientation == this->orientation()) return;
    (orientation == Qt::Horizontal ? standing_ : lying_) = sizes();
    setOrientation(orientation);
    setSizes(orientation == Qt::Horizontal ? lying_ : standing_);
}

} // namespace sfumato::ui
