#include "ui/window/accessibility.h"
#include "ui/canvas/image_view.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/picture_grid.h"
#include "ui/window/item_view_interface.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QListView>

namespace sfumato::ui {
namespace {

class ComboInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ComboInterface(NamedCombo* combo) : QAccessibleWidget(combo, QAccessible::ComboBox), combo_(combo) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? combo_->currentText() : QAccessibleWidget::text(which);
    }
    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(combo_->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child->object() == combo_->view() ? 0 : -1;
    }

    QVariant currentValue() const override { return combo_->currentIndex(); }
    void setCurrentValue(const QVariant& value) override
    {
        if (value.toInt() < 0 || value.toInt() >= combo_->count()) return;
        combo_->setCurrentIndex(value.toInt());
        Q_EMIT combo_->activated(value.toInt());
    }
    QVariant maximumValue() const override { return combo_->count() - 1; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction()) return;
        combo_->view()->isVisible() ? combo_->hidePopup() : combo_->showPopup();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    NamedCombo* combo_;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    if (auto* combo = qobject_cast<NamedCombo*>(object)) return new ComboInterface(combo);
    if (auto* view = qobject_cast<ImageView*>(object)) return new QAccessibleWidget(view, QAccessible::Graphic);
    if (auto* grid = qobject_cast<PictureGrid*>(object)) return new ItemViewInterface(grid, true);
    // The list of an open combo box belongs to that.
    if (auto* list = qobject_cast<QListView*>(object); list && !list->inherits("QComboBoxListView"))
        return new ItemViewInterface(list);
    if (auto* notice = qobject_cast<NoticeBar*>(object))
        return new QAccessibleWidget(notice, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace sfumato::ui
