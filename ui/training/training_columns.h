#pragma once
#include <QBoxLayout>

namespace sfumato::ui {

/// The columns of a training page: beside one another where `width` pixels are enough, else one below the other.
inline void arrangeColumns(QBoxLayout& columns, int width)
{
    constexpr int kTwoColumns = 680;
    columns.setDirection(width >= kTwoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace sfumato::ui
