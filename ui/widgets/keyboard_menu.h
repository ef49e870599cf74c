#pragma once

class QAbstractItemView;

namespace sfumato::ui {

/// The menu key opens the menu of the current item, at that item; Qt alone asks for one in the middle of the view.
/// The view has Qt::CustomContextMenu.
void openMenuByKey(QAbstractItemView* view);

} // namespace sfumato::ui
