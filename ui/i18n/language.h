#pragma once
#include <QList>
#include <QLocale>
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

/// Keeps the program in the language of the settings (empty: the desktop's), from its construction on. At a switch
/// every text that tr() gave is said again where it stands, and widgets receive QEvent::LanguageChange for what they
/// compose themselves; numbers follow as well.
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(Settings& settings, QObject* parent = nullptr);
    ~Language() override;
    /// `code`: of languageRows(), or empty.
    void use(const QString& code);
    [[nodiscard]] const QString& code() const { return code_; }     ///< what is spoken now

private:
    std::unique_ptr<QTranslator> own_, qt_;
    QString code_;
};

/// Says all texts of `root` and of what it holds again, in the language of now. Texts that a person typed stay.
void sayAgain(QObject* root);

} // namespace sfumato::ui
