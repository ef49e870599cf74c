#include "app/studio/quit_signals.h"
#include "core/base/platform.h"
#include "core/studio/studio.h"
#include "core/studio/support/data_dir.h"
#include "core/studio/support/first_window.h"
#include "core/studio/support/folder_owner.h"
#include "core/studio/support/settings.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/language.h"
#include "ui/window/main_window.h"
#include "ui/theme/desktop_appearance.h"
#include "ui/theme/theme_controller.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QThread>

#include <clocale>
#include <cstdio>

namespace {

using namespace sfumato;

struct Arguments {
    QString data_dir, model;
};

Arguments read(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sfumato, a studio for latent diffusion"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data_dir(QStringLiteral("data-dir"),
                                      QStringLiteral("Keep settings, history, gallery and models under D."),
                                      QStringLiteral("D"));
    const QCommandLineOption model(QStringLiteral("model"),
                                   QStringLiteral("Open this model: a diffusers folder, .safetensors or .ckpt file."),
                                   QStringLiteral("PATH"));
    parser.addOptions({data_dir, model});
    parser.process(app);
    const QString path = parser.value(model);
    return {parser.value(data_dir), path.isEmpty() ? path : QFileInfo(path).absoluteFilePath()};
}

/// Whether this machine has a window for the folder already, which is now in front. One that is about to end is waited
/// for; where another machine has the folder, the studio only looks.
bool isOpenAlready(const Arguments& arguments)
{
    constexpr int kPatienceMs = 10000, kPauseMs = 100;
    const QString root = DataDir::at(arguments.data_dir).root();
    if (!QFileInfo(root).isDir()) return false;
    for (QDeadlineTimer deadline(kPatienceMs); !deadline.hasExpired();) {
        if (FirstWindow::ask(root, arguments.model)) return true;
        if (const FolderOwner owner(root); owner.isOurs() || !owner.isOnThisMachine()) return false;
        QThread::msleep(kPauseMs);
    }
    return false;
}

/// Without a data folder there is no window to show it in. Empty: the user gives up.
QString askForAnotherFolder(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Sfumato"), ui::translatedLine(error));
    const QPushButton* choose
        = box.addButton(QCoreApplication::translate("main", "Choose another folder…"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    return box.clickedButton() == choose ? QFileDialog::getExistingDirectory(nullptr, {}, QDir::homePath()) : QString();
}

} // namespace

int main(int argc, char** argv)
{
    keep_freed_memory();
    QApplication app(argc, argv);
    // Qt has just taken the desktop's: under a decimal comma, libraries in C would read "5.5" as 5. QLocale is
    // untouched.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("sfumato"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sfumato"));
    QApplication::setApplicationVersion(QStringLiteral(SFUMATO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sfumato"));
    const Arguments arguments = read(app);

    ui::DesktopAppearance desktop;
    if (isOpenAlready(arguments)) return 0;
    StudioOptions options{.data_dir = arguments.data_dir, .pipeline = {}, .open_model = {}};
    auto studio = Studio::open(options);
    while (!studio) {
        std::fprintf(stderr, "sfumato: error: %s\n", studio.error().line().c_str());
        if (!arguments.data_dir.isEmpty()) return 1; // asked for by name, by a user or a script at a command line
        ui::applyTheme(QLatin1String(ui::kThemes[0]));
        options.data_dir = askForAnotherFolder(studio.error());
        if (options.data_dir.isEmpty()) return 1;
        studio = Studio::open(options);
    }
    if ((*studio)->readOnly() && isOpenAlready(arguments)) return 0; // both had been started at once
    const ui::Language language((*studio)->settings());
    const ui::ThemeController themes((*studio)->settings(), desktop);
    ui::MainWindow window(**studio, arguments.model);
    QuitSignals signals_;
    QObject::connect(&signals_, &QuitSignals::quitRequested, &window, &QWidget::close);
    const FirstWindow first((*studio)->dataDir().root());
    QObject::connect(&first, &FirstWindow::asked, &window, &ui::MainWindow::comeForward);
    window.show();
    return QApplication::exec();
}
