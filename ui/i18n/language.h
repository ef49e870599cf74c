#pragma once
#include <QList>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace sfumato {
class Settings;
}

namespace sfumato::ui {

struct LanguageRow {
    const char* code;   ///< of the setting and of translations/sfumato_<code>.ts
    const char* name;   ///< in itself, UTF-8
};
[[nodiscard]] const QList<LanguageRow>& languageRows();

/// Keeps the program in the language of the settings (empty: the desktop's), from its construction on: installs the
/// QTranslators of the program and of Qt. At a switch every window gets the locale of the new language at once and
/// QEvent::LanguageChange from Qt as soon as the event loop runs (see onLanguageChange).
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(Settings& settings, QObject* parent = nullptr);
    ~Language() override;
    /// `code`: of languageRows(), or empty.
    void use(const QString& code);
    [[nodiscard]] const QString& code() const { return code_; } ///< of the language in use

private:
    std::unique_ptr<QTranslator> own_, qt_;
    QString code_;
};

} // namespace sfumato::ui
