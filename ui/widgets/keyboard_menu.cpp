#include "ui/widgets/keyboard_menu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace sfumato::ui {
namespace {

class MenuKey final : public QObject {
public:
    explicit MenuKey(QAbstractItemView* view) : QObject(view), view_(view) {}
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ContextMenu
            || static_cast<QContextMenuEvent*>(event)->reason() != QContextMenuEvent::Keyboard)
            return false;
        const QModelIndex now = view_->currentIndex();
        if (now.isValid()) {
            view_->scrollTo(now);
            Q_EMIT view_->customContextMenuRequested(view_->visualRect(now).center());
        }
        return true;
    }

private:
    QAbstractItemView* view_;
};

} // namespace

void openMenuByKey(QAbstractItemView* view)
{
    view->installEventFilter(new MenuKey(view));
}

} // namespace sfumato::ui
