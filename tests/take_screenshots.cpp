// Takes the pictures of docs/: every panel of the window, dark and light, over a fresh data folder with pictures that
// the built-in model makes meanwhile.
//   take_screenshots --out DIR [--theme dark] [--language de] [--only NAME]   both themes, English, all of them
#include "core/studio/jobs/current_model.h"
#include "core/studio/support/settings.h"
#include "photographer.h"
#include "ui/i18n/language.h"
#include "ui/theme/desktop_appearance.h"
#include "ui/theme/theme_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr QSize kWindow{1440, 900};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Sfumato"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("out"), QStringLiteral("Write the pictures here."), QStringLiteral("DIR")},
         {QStringLiteral("theme"), QStringLiteral("dark or light; both without it."), QStringLiteral("T")},
         {QStringLiteral("language"), QStringLiteral("Of the window."), QStringLiteral("L"), QStringLiteral("en")},
         {QStringLiteral("only"), QStringLiteral("Only this picture."), QStringLiteral("NAME")}});
    parser.process(app);
    const QDir out(parser.value(QStringLiteral("out")));
    if (parser.value(QStringLiteral("out")).isEmpty() || !QDir().mkpath(out.path())) parser.showHelp(2);

    const QTemporaryDir data;
    DesktopAppearance desktop;
    auto studio
        = Studio::open({.data_dir = data.path(),
                        .pipeline = {},
                        .open_model = {},
                        .trainer = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/sfumato-cli")});
    if (!studio) {
        std::fprintf(stderr, "take_screenshots: %s\n", studio.error().line().c_str());
        return 1;
    }
    (*studio)->settings().set(setting::kLanguage, parser.value(QStringLiteral("language")));
    const Language language((*studio)->settings());
    const ThemeController look((*studio)->settings(), desktop);
    MainWindow window(**studio);
    window.resize(kWindow);
    window.show();
    window.resizeDocks({window.findChild<QDockWidget*>(QStringLiteral("create")),
                        window.findChild<QDockWidget*>(QStringLiteral("gallery"))},
                       {320, 360}, Qt::Horizontal);
    window.activateWindow();
    until([&] { return (*studio)->currentModel().description().has_value(); }, "the model");

    Photographer photographer(**studio, window, out, parser.value(QStringLiteral("only")));
    const QStringList themes = parser.isSet(QStringLiteral("theme"))
        ? QStringList{parser.value(QStringLiteral("theme"))}
        : QStringList{QStringLiteral("dark"), QStringLiteral("light")};
    for (const QString& theme : themes) {
        photographer.setTheme(theme);
        photographer.takeWelcome();
    }
    photographer.fillShelf();
    for (const QString& theme : themes) {
        photographer.setTheme(theme);
        photographer.takeAll();
    }
    photographer.takeTraining(themes);
    return 0;
}
