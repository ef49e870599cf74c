#include "ui/widgets/named_combo.h"
#include "ui/widgets/labelled_row.h"

#include <QAbstractItemView>

namespace sfumato::ui {

NamedCombo::NamedCombo(QWidget* parent) : QComboBox(parent)
{
    wheelOnlyWithFocus(this);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& chosen) {
                if (view()->isVisible() || chosen.isEmpty()) return; // a person at the open list decides by clicking
                const int row = chosen.indexes().first().row();
                if (row == currentIndex()) return;
                setCurrentIndex(row);
                Q_EMIT activated(row);
            });
}

} // namespace sfumato::ui
