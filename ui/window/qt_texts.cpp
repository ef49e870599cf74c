#include "ui/window/qt_texts.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>

namespace sfumato::ui {
namespace {

struct Button {
    const char *id, *context, *name, *description = nullptr;
};
constexpr Button kButtons[] = {{"qt_dockwidget_floatbutton", "QDockWidget", "Float",
                                "Undocks and re-attaches the dock widget"},
                               {"qt_dockwidget_closebutton", "QDockWidget", "Close", "Closes the dock widget"},
                               {"ScrollLeftButton", "QTabBar", "Scroll Left"},
                               {"ScrollRightButton", "QTabBar", "Scroll Right"}};
constexpr const char* kPressShortcut = "Press shortcut";

} // namespace

void retranslateQtTexts(QWidget& window)
{
    for (const Button& button : kButtons)
        for (QAbstractButton* one : window.findChildren<QAbstractButton*>(QLatin1String(button.id))) {
            one->setAccessibleName(QCoreApplication::translate(button.context, button.name));
            if (button.description)
                one->setAccessibleDescription(QCoreApplication::translate(button.context, button.description));
        }
    for (QKeySequenceEdit* edit : window.findChildren<QKeySequenceEdit*>())
        edit->findChild<QLineEdit*>()->setPlaceholderText(
            QCoreApplication::translate("QKeySequenceEdit", kPressShortcut));
}

} // namespace sfumato::ui
