#include "ui/i18n/language.h"
#include "ui/i18n/retranslation.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace sfumato::ui {
namespace {

constexpr const char* kProperties[] = {"text",
                                       "iconText",
                                       "title",
                                       "label",
                                       "note",
                                       "toolTip",
                                       "statusTip",
                                       "accessibleName",
                                       "accessibleDescription",
                                       "windowTitle",
                                       "placeholderText",
                                       "specialValueText",
                                       "prefix",
                                       "suffix"};

/// The text of an input is the person's.
bool isTyped(const QObject* object, const char* property)
{
    return qstrcmp(property, "text") == 0
        && (qobject_cast<const QLineEdit*>(object) || qobject_cast<const QTextEdit*>(object));
}

void sayProperties(QObject* object)
{
    for (const char* name : kProperties) {
        const QMetaObject* type = object->metaObject();
        const int index = type->indexOfProperty(name);
        if (index < 0 || isTyped(object, name)) continue;
        const QMetaProperty property = type->property(index);
        if (!property.isWritable() || property.metaType().id() != QMetaType::QString) continue;
        const QString shown = property.read(object).toString();
        if (const auto text = SpokenTexts::instance().again(shown, object, name); text && *text != shown)
            property.write(object, *text);
    }
}

/// Keys have names of their own in every language.
void sayKeys(QAction& action)
{
    static const QRegularExpression keys(QStringLiteral(" \\([^()]+\\)$"));
    if (action.shortcut().isEmpty() || !keys.match(action.toolTip()).hasMatch()) return;
    action.setToolTip(
        action.toolTip().replace(keys,
                                 QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText))));
}

} // namespace

void sayAgain(QObject* root)
{
    sayProperties(root);
    if (auto* action = qobject_cast<QAction*>(root)) sayKeys(*action);
    SpokenTexts& texts = SpokenTexts::instance();
    if (auto* combo = qobject_cast<QComboBox*>(root)) {
        const QSignalBlocker quiet(combo);      // the same entry is chosen as before
        const bool verbatim = combo->property("verbatim").toBool();     // names of samplers, say: they go into requests
        for (int i = 0; i < combo->count(); ++i)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                if (verbatim && role == Qt::DisplayRole) continue;
                else if (const auto text = texts.again(combo->itemData(i, role).toString(), combo,
                                                       QByteArray::number(i) + '/' + QByteArray::number(role)))
                    combo->setItemData(i, *text, role);
    } else if (auto* tabs = qobject_cast<QTabBar*>(root)) {
        for (int i = 0; i < tabs->count(); ++i)
            if (const auto text = texts.again(tabs->tabText(i), tabs, QByteArray::number(i)))
                tabs->setTabText(i, *text);
    }
    for (QObject* child : root->children()) sayAgain(child);
    if (auto* widget = qobject_cast<QWidget*>(root)) widget->update();
}

} // namespace sfumato::ui
