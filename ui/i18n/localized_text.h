#pragma once
#include <QString>

#include <functional>
#include <type_traits>

namespace sfumato::ui {

/// A text that can be asked for again when the language changes: `[file] { return tr("open %1").arg(file); }`. Made of
/// a QString it is the same in all languages: a user's words, a name.
class LocalizedText {
public:
    LocalizedText() = default;
    LocalizedText(const QString& fixed) : text_([fixed] { return fixed; }) {}
    template <class Function, std::enable_if_t<std::is_invocable_r_v<QString, Function>, int> = 0>
    LocalizedText(Function text) : text_(std::move(text))
    {
    }
    /// In the language in use; empty where there is none.
    [[nodiscard]] QString operator()() const { return text_ ? text_() : QString(); }

private:
    std::function<QString()> text_;
};

} // namespace sfumato::ui
