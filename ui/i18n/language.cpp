#include "ui/i18n/language.h"
#include "core/studio/support/settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace sfumato::ui {
namespace {

/// The language of ours that fits the desktop's best; English where none does.
QString codeFor(const QLocale& locale)
{
    for (const QString& wanted : locale.uiLanguages())
        for (const LanguageRow& row : languageRows())
            if (QLocale(wanted).language() == QLocale(QLatin1String(row.code)).language())
                return QLatin1String(row.code);
    return QLatin1String(languageRows()[0].code);
}

} // namespace

const QList<LanguageRow>& languageRows()
{
    static const QList<LanguageRow> rows{{"en", "English"},  {"de", "Deutsch"},          {"fr", "Français"},
                                         {"es", "Español"}, {"ja", "日本語"}, {"zh_CN", "简体中文"}};
    return rows;
}

Language::Language(Settings& settings, QObject* parent) : QObject(parent)
{
    connect(&settings, &Settings::changed, this, [this, &settings](QLatin1String key) {
        if (key == QLatin1String(setting::kLanguage.key)) use(settings.get(setting::kLanguage));
    });
    use(settings.get(setting::kLanguage));
}

Language::~Language() = default;

void Language::use(const QString& code)
{
    const QString wanted = code.isEmpty() ? codeFor(QLocale::system()) : code;
    const QLocale desktop = QLocale::system();
    // The desktop's own way to write numbers and dates, where it has the same language.
    const QLocale locale = desktop.language() == QLocale(wanted).language() ? desktop : QLocale(wanted);
    QLocale::setDefault(locale);
    if (wanted == code_) return;
    code_ = wanted;
    auto own = std::make_unique<QTranslator>(), qt = std::make_unique<QTranslator>();
    (void)own->load(QStringLiteral(":/translations/sfumato_%1.qm").arg(wanted));
    if (!qt->load(QLocale(wanted), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        qt.reset();
    qt_.swap(qt);       // the ones of before leave the program as they are deleted
    own_.swap(own);
    if (qt_) QCoreApplication::installTranslator(qt_.get());
    QCoreApplication::installTranslator(own_.get());
    for (QWidget* window : QApplication::topLevelWidgets()) window->setLocale(locale);
}

} // namespace sfumato::ui
