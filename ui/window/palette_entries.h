#pragma once
#include "core/studio/storage/history_store.h"
#include "core/studio/models/model_library.h"
#include "core/studio/support/settings.h"
#include "ui/window/palette_model.h"

class QMenuBar;

/// What the command palette offers, from where it is.
namespace sfumato::ui {

/// Everything in the menus that can be done now.
[[nodiscard]] QList<PaletteEntry> actionEntries(const QMenuBar& menus);
[[nodiscard]] QList<PaletteEntry> settingEntries(const std::function<void(const QString& name)>& open);
/// Each choice of each setting: to take it is to set it. Found by its English words and, a language, by its own name,
/// too.
[[nodiscard]] QList<PaletteEntry> choiceEntries(Settings& settings);
[[nodiscard]] QList<PaletteEntry> modelEntries(const QList<ModelEntry>& models,
                                               const std::function<void(const QString& path)>& open);
[[nodiscard]] QList<PaletteEntry> promptEntries(const QList<HistoryEntry>& history,
                                                const std::function<void(const QString& prompt)>& use);

} // namespace sfumato::ui
