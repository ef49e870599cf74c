#pragma once
#include "core/studio/support/settings.h"

#include <QIcon>
#include <QVariant>

#include <functional>
#include <variant>

namespace sfumato::ui {

struct SettingChoice {
    QString text;       ///< in the language in use
    QVariant value;
    QIcon icon{};
};

/// One setting a user may choose: a row of the settings dialog and an entry of the command palette.
/// Texts are English; the context of their translations is "Settings".
struct SettingRow {
    const char* section;
    const char* name;
    const char* tip;
    std::variant<Setting<QString>, Setting<int>> setting;
    std::function<QList<SettingChoice>()> choices;

    [[nodiscard]] const char* key() const;
    [[nodiscard]] QVariant value(const Settings& settings) const;
    [[nodiscard]] QVariant fallback() const;
    void set(Settings& settings, const QVariant& value) const;
};

/// A text of the rows in the language in use.
[[nodiscard]] QString settingText(const char* text);

[[nodiscard]] const QList<SettingRow>& settingRows();

} // namespace sfumato::ui
