// The keyboard section of the settings: every action with its keys.
#include "ui/actions/actions.h"
#include "ui/settings/setting_line.h"
#include "ui/settings/settings_dialog.h"
#include "ui/actions/shortcuts.h"
#include "ui/i18n/retranslate.h"

#include <QCoreApplication>
#include <QKeySequenceEdit>
#include <QVBoxLayout>

namespace sfumato::ui {

constexpr const char* kKeyboard = QT_TRANSLATE_NOOP("Settings", "Keyboard");

void SettingsDialog::addShortcuts()
{
    for (const ActionRow& row : actionRows()) addShortcut(QLatin1String(row.id));
}

void SettingsDialog::addShortcut(const QString& id)
{
    auto* edit = new QKeySequenceEdit;
    auto* line = new SettingLine(edit);
    section(kKeyboard).lines += line;
    column_->addWidget(line);
    shortcut_lines_.insert(id, line);

    const auto show = [this, id, edit, line] {
        line->setTexts(actionName(id));
        edit->setToolTip(tr("Press the keys that shall do this; Backspace for none"));
        const QKeySequence keys = shortcuts_.keys(id);
        if (edit->keySequence() != keys) edit->setKeySequence(keys);
        line->setResettable(keys != shortcuts_.defaultKeys(id));
        QStringList others = shortcuts_.conflicts(keys, id);
        for (QString& other : others) other = actionName(other).toHtmlEscaped();
        line->setWarning(others.isEmpty() ? QString()
                                          : tr("The same keys: %1. <a href=\"take\">Use them here only</a>")
                                                .arg(others.join(QStringLiteral(", "))));
        line->setAlsoFoundBy(keys.toString(QKeySequence::NativeText));
    };
    connect(edit, &QKeySequenceEdit::keySequenceChanged, this, [this, id, edit](const QKeySequence& keys) {
        QKeySequence first = keys.isEmpty() ? keys : QKeySequence(keys[0]); // one stroke does it
        if (first == QKeySequence(Qt::Key_Backspace)) first = {};
        if (first != keys) return edit->setKeySequence(first);
        if (first != shortcuts_.keys(id)) shortcuts_.setKeys(id, first);
    });
    connect(line, &SettingLine::resetRequested, this, [this, id] { shortcuts_.reset(id); });
    connect(line, &SettingLine::warningLinkActivated, this, [this, id] {
        for (const QString& other : shortcuts_.conflicts(shortcuts_.keys(id), id)) shortcuts_.setKeys(other, {});
    });
    connect(&shortcuts_, &Shortcuts::changed, line, show);
    onLanguageChange(line, show);
}

} // namespace sfumato::ui
