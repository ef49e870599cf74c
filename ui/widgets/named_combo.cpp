#include "ui/widgets/named_combo.h"
#include "ui/widgets/labelled_row.h"

#include <QAbstractItemView>

#include <algorithm>

namespace sfumato::ui {

NamedCombo::NamedCombo(QWidget* parent) : QComboBox(parent)
{
    wheelOnlyWithFocus(this);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& chosen) {
                if (view()->isVisible() || chosen.isEmpty()) return; // a user at the open list decides by clicking
                const int row = chosen.indexes().first().row();
                if (row == currentIndex()) return;
                setCurrentIndex(row);
                Q_EMIT activated(row);
            });
}

void NamedCombo::setItemTexts(const QStringList& texts)
{
    for (int i = 0; i < std::min(count(), int(texts.size())); ++i) setItemText(i, texts[i]);
}

} // namespace sfumato::ui
