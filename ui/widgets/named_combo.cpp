#include "ui/widgets/named_combo.h"
#include "ui/widgets/labelled_row.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>

namespace sfumato::ui {

NamedCombo::NamedCombo(QWidget* parent) : QComboBox(parent)
{
    wheelOnlyWithFocus(this);
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& chosen) {
                // A user at the open list decides by clicking.
                if (in_key_ || view()->isVisible() || chosen.isEmpty()) return;
                const int row = chosen.indexes().first().row();
                if (row == currentIndex()) return;
                setCurrentIndex(row);
                Q_EMIT activated(row);
            });
}

bool NamedCombo::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && !key->text().isEmpty() && key->text().front().isPrint()) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

void NamedCombo::keyPressEvent(QKeyEvent* event)
{
    in_key_ = true;
    QComboBox::keyPressEvent(event);
    in_key_ = false;
}

void NamedCombo::setItemTexts(const QStringList& texts)
{
    for (int i = 0; i < std::min(count(), int(texts.size())); ++i) setItemText(i, texts[i]);
}

} // namespace sfumato::ui
