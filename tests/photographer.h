#pragma once
#include "core/studio/jobs/job_service.h"
#include "core/studio/studio.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QTest>

#include <cstdio>
#include <cstdlib>

/// Waits for what a picture needs; a program that waits in vain ends.
template <class True> void until(True true_now, const char* what)
{
    if (QTest::qWaitFor(true_now, 120'000)) return;
    std::fprintf(stderr, "take_screenshots: %s did not come\n", what);
    std::exit(1);
}

/// Arranges the window for one picture after the other.
class Photographer {
public:
    Photographer(sfumato::Studio& studio, sfumato::ui::MainWindow& window, const QDir& out, const QString& only)
        : studio_(studio), window_(window), out_(out), only_(only)
    {
    }

    void fillShelf();
    void takeWelcome() { save(QStringLiteral("welcome"), window_.grab()); }
    void takeAll();
    /// A model learns to draw in ink meanwhile.
    void takeTraining(const QStringList& themes);
    void setTheme(const QString& theme);

private:
    [[nodiscard]] bool wanted(const QString& name) const { return only_.isEmpty() || name == only_; }
    void save(const QString& name, const QPixmap& picture);
    void ask(const char* prompt, int count, int seed, int steps = 20);
    void askGrid();
    void idle()
    {
        until([this] { return studio_.jobs().queue().isEmpty(); }, "the end of the queue");
    }
    template <class Widget> Widget& part() { return *window_.findChild<Widget*>(); }
    QDockWidget* dock(const char* id) { return window_.findChild<QDockWidget*>(QLatin1String(id)); }
    void trigger(const char* action) { window_.findChild<QAction*>(QLatin1String(action))->trigger(); }
    /// The window that an action opens.
    template <class Window> Window* opened(const char* action);
    void panel(const char* id, int width, int height) { panelAs(id, id, width, height); }
    void panelAs(const char* name, const char* id, int width, int height);
    void takeMaking();
    /// Its sky masked and painted anew.
    void takeCanvas();
    void takePanels();
    void takeViewer();
    void takeDialogs();
    void takeExplorer();
    sfumato::Studio& studio_;
    sfumato::ui::MainWindow& window_;
    const QDir out_;
    const QString only_;
    QString theme_;
};
