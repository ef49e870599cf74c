#include "ui/window/palette_entries.h"
#include "ui/actions/actions.h"
#include "ui/settings/setting_rows.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace sfumato::ui {
namespace {

QString paletteText(const char* text)
{
    return QCoreApplication::translate("Palette", text);
}

/// Of the language with this code, to be searched for: in English and in the window's language.
QStringList languageNames(const QString& code)
{
    static constexpr const char* kNames[][2]
        = {{"en", QT_TRANSLATE_NOOP("Palette", "english")},  {"de", QT_TRANSLATE_NOOP("Palette", "german")},
           {"fr", QT_TRANSLATE_NOOP("Palette", "french")},   {"es", QT_TRANSLATE_NOOP("Palette", "spanish")},
           {"ja", QT_TRANSLATE_NOOP("Palette", "japanese")}, {"zh_CN", QT_TRANSLATE_NOOP("Palette", "chinese")}};
    for (const auto& [known, name] : kNames)
        if (code == QLatin1String(known)) return {QLatin1String(name), paletteText(name)};
    return {};
}

void addActions(const QMenu& menu, const QString& kind, QList<PaletteEntry>& entries)
{
    for (QAction* action : menu.actions()) {
        if (action->menu()) {
            addActions(*action->menu(), QStringLiteral("%1 › %2").arg(kind, withoutMnemonic(action->text())), entries);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
            entries += {action->icon(), withoutMnemonic(action->text()), kind, action->shortcut(),
                        [action] { action->trigger(); }};
        }
    }
}

} // namespace

QList<PaletteEntry> actionEntries(const QMenuBar& menus)
{
    QList<PaletteEntry> entries;
    for (const QAction* top : menus.actions())
        if (top->menu()) addActions(*top->menu(), withoutMnemonic(top->text()), entries);
    return entries;
}

QList<PaletteEntry> settingEntries(const std::function<void(const QString& name)>& open)
{
    QList<PaletteEntry> entries;
    for (const SettingRow& row : settingRows()) {
        const QString name = QCoreApplication::translate("Settings", row.name);
        PaletteEntry entry{icon(QStringLiteral("sliders")),
                           name,
                           paletteText(QT_TRANSLATE_NOOP("Palette", "Setting")),
                           {},
                           [open, name] { open(name); }};
        entry.also = {QLatin1String(row.name)};
        entries += entry;
    }
    return entries;
}

QList<PaletteEntry> choiceEntries(Settings& settings)
{
    QList<PaletteEntry> entries;
    for (const SettingRow& row : settingRows()) {
        const QString name = settingText(row.name);
        for (const SettingChoice& choice : row.choices()) {
            PaletteEntry entry{choice.icon.isNull() ? icon(QStringLiteral("sliders")) : choice.icon,
                               paletteText(QT_TRANSLATE_NOOP("Palette", "%1: %2")).arg(name, choice.text),
                               paletteText(QT_TRANSLATE_NOOP("Palette", "Setting")),
                               {},
                               [&settings, row, value = choice.value] { row.set(settings, value); }};
            const QString value = choice.value.toString();
            entry.also = {QStringLiteral("%1 %2").arg(QLatin1String(row.name), value), value};
            if (row.key() == setting::kLanguage.key && !value.isEmpty()) entry.also += languageNames(value);
            entry.sought = true;
            entries += entry;
        }
    }
    return entries;
}

QList<PaletteEntry> modelEntries(const QList<ModelEntry>& models, const std::function<void(const QString& path)>& open)
{
    QList<PaletteEntry> entries;
    for (const ModelEntry& model : models)
        entries += {icon(QStringLiteral("model")),
                    model.title,
                    paletteText(QT_TRANSLATE_NOOP("Palette", "Model")),
                    {},
                    [open, path = model.path] { open(path); }};
    return entries;
}

QList<PaletteEntry> promptEntries(const QList<HistoryEntry>& history,
                                  const std::function<void(const QString& prompt)>& use)
{
    QList<PaletteEntry> entries;
    for (const HistoryEntry& entry : history) {
        const QString prompt = QString::fromStdString(entry.request.prompt);
        if (!prompt.trimmed().isEmpty())
            entries += {icon(QStringLiteral("history")),
                        prompt.simplified(),
                        paletteText(QT_TRANSLATE_NOOP("Palette", "Prompt")),
                        {},
                        [use, prompt] { use(prompt); }};
    }
    return entries;
}

} // namespace sfumato::ui
