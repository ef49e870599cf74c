// Every text of a window, so that two windows, or one window in two languages, can be compared.
#pragma once
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QHash>
#include <QLineEdit>
#include <QMap>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace sfumato {

using WindowTexts = QMap<QString, QString>; ///< by where they stand

inline void collectModelTexts(const QAbstractItemModel& model, const QModelIndex& parent, const QString& path,
                              WindowTexts& texts)
{
    constexpr int kMaxRows = 40;
    for (int row = 0; row < std::min(model.rowCount(parent), kMaxRows); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString here = path + '[' + QString::number(row) + ']';
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
            texts[here + '@' + QString::number(role)] = index.data(role).toString();
        collectModelTexts(model, index, here, texts);
    }
}

/// What a person typed is no text of the window.
inline bool isTyped(const QObject* object, const char* property)
{
    return qstrcmp(property, "text") == 0
        && (qobject_cast<const QAbstractSpinBox*>(object) || qobject_cast<const QLineEdit*>(object));
}

inline void collectTexts(const QObject* root, const QString& path, WindowTexts& texts)
{
    for (const char* name :
         {"text", "iconText", "title", "label", "note", "toolTip", "statusTip", "accessibleName",
          "accessibleDescription", "windowTitle", "placeholderText", "specialValueText", "prefix", "suffix"}) {
        const int index = root->metaObject()->indexOfProperty(name);
        if (index >= 0 && !isTyped(root, name))
            texts[path + '.' + QLatin1String(name)] = root->metaObject()->property(index).read(root).toString();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(root)) {
        collectModelTexts(*combo->model(), {}, path, texts);
        return;
    }
    if (const auto* files = qobject_cast<const QFileDialog*>(root))
        texts[path + ".nameFilters"] = files->nameFilters().join('\n');
    if (qobject_cast<const QFileDialog*>(root) || qobject_cast<const QColorDialog*>(root)) return; // the rest is Qt's
    if (const auto* view = qobject_cast<const QAbstractItemView*>(root); view && view->model())
        collectModelTexts(*view->model(), {}, path, texts);
    if (const auto* tabs = qobject_cast<const QTabBar*>(root))
        for (int i = 0; i < tabs->count(); ++i) texts[path + '[' + QString::number(i) + ']'] = tabs->tabText(i);
    QHash<QString, int> counts;
    for (const QObject* child : root->children()) {
        if (!child->isWidgetType() && !qobject_cast<const QAction*>(child)) continue;
        QString name = QLatin1String(child->metaObject()->className());
        if (!child->objectName().isEmpty()) name += ':' + child->objectName();
        collectTexts(child, QStringLiteral("%1/%2#%3").arg(path, name).arg(counts[name]++), texts);
    }
}

inline WindowTexts textsOf(const QObject& window)
{
    WindowTexts texts;
    collectTexts(&window, {}, texts);
    return texts;
}

} // namespace sfumato
