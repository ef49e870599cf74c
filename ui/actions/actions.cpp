#include "ui/actions/actions.h"
#include "ui/actions/action_button.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/usable.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace sfumato::ui {

QString actionName(const QString& id)
{
    for (const ActionRow& row : actionRows())
        if (id == QLatin1String(row.id)) return withoutMnemonic(QCoreApplication::translate("Actions", row.text));
    return {};
}

QString withoutMnemonic(QString text)
{
    // "文件(&F)" where a language has no letters to underline.
    static const QRegularExpression mnemonic(QStringLiteral("\\s?\\(&.\\)|&"));
    return text.remove(mnemonic).remove(QChar(0x2026)).trimmed();
}

Actions::Actions(QMainWindow& window) : QObject(&window)
{
    for (const ActionRow& row : actionRows()) {
        const bool group = row.menu[0] == '-';
        const QString title = QLatin1String(row.menu + (group ? 1 : 0));
        QMenu*& menu = menus_[title];
        if (!menu) {
            menu = window.menuBar()->addMenu(title);
            menu->setToolTipsVisible(true);
        }
        if (group) menu->addSeparator();
        auto* action = menu->addAction(icon(QLatin1String(row.icon)), {});
        action->setObjectName(QLatin1String(row.id));
        action->setCheckable(row.checkable);
        actions_.insert(action->objectName(), action);
    }
    onLanguageChange(this, [this] { retranslateUi(); });
    for (const Needs what : {Needs::Job, Needs::Picture, Needs::Canvas, Needs::Candidate}) setAvailable(what, false);
}

void Actions::addButton(const char* id, QAbstractButton* button)
{
    new ActionButton(*button, *actions_.value(QLatin1String(id)));
}

void Actions::retranslateUi()
{
    for (auto menu = menus_.begin(); menu != menus_.end(); ++menu)
        (*menu)->setTitle(QCoreApplication::translate("Actions", menu.key().toUtf8()));
    for (const ActionRow& row : actionRows()) {
        QAction* action = actions_[QLatin1String(row.id)];
        action->setText(QCoreApplication::translate("Actions", row.text));
        if (row.buttonText) action->setIconText(QCoreApplication::translate("Actions", row.buttonText));
        updateToolTip(row);
    }
    Q_EMIT retranslated();
}

void Actions::updateToolTip(const ActionRow& row)
{
    QAction* action = actions_[QLatin1String(row.id)];
    action->setToolTip(withKeys(QCoreApplication::translate("Actions", row.tip), action->shortcut()));
}

void Actions::setKeys(const QString& id, const QKeySequence& keys)
{
    actions_[id]->setShortcut(keys);
    for (const ActionRow& row : actionRows())
        if (id == QLatin1String(row.id)) updateToolTip(row);
}

/// What an action that needs it says while it is not there.
QString Actions::missing(Needs what)
{
    switch (what) {
    case Needs::Nothing: break;
    case Needs::Job: return tr("No picture is being made");
    case Needs::Picture: return tr("There is no picture yet");
    case Needs::Canvas: return tr("There is nothing on the canvas yet");
    case Needs::Candidate: return tr("There is no candidate yet: repaint something first");
    }
    return {};
}

void Actions::setAvailable(Needs what, bool available)
{
    for (const ActionRow& row : actionRows())
        if (row.needs == what) setUsable(*actions_[QLatin1String(row.id)], available, [what] { return missing(what); });
}

} // namespace sfumato::ui
