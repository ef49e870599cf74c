#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/actions.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace sfumato::ui {

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(32);
    for (const ActionRow& row : actionRows()) {
        const QKeySequence keys{QLatin1String(row.shortcut)};
        if (keys.isEmpty()) continue;
        auto* shown = new QLabel(keys.toString(QKeySequence::NativeText));
        shown->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(QCoreApplication::translate("Actions", row.text).remove(QLatin1Char('&')).remove(QChar(0x2026)), shown);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addSpacing(8);
    column->addWidget(buttons);
}

} // namespace sfumato::ui
