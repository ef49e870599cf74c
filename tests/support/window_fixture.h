// The window over a studio with a pipeline without a model.
#pragma once
#include "tests/support/studio_fixture.h"
#include "ui/canvas/canvas.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/history/history_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/main_window.h"

#include <QAction>

namespace sfumato {

struct WindowOptions {
    QString data_dir{};          ///< empty: a folder of its own
    QString model{};             ///< to begin with
    QSize size{};                ///< none: the window's own
    bool built_in_model = false; ///< instead of the pipeline without a model
    QString trainer{};           ///< see StudioOptions
};

struct WindowFixture : StudioFixture {
    /// Shown, its model about to be opened: that comes after the window.
    explicit WindowFixture(const WindowOptions& options = {});
    ~WindowFixture() { window.reset(); }
    /// As sfumato::settle, also until no pause of the window is running out.
    void settle() { sfumato::settle(*studio, window.get()); }
    [[nodiscard]] bool wait_for_model();
    [[nodiscard]] QAction* action(const char* id) const { return window->findChild<QAction*>(QLatin1String(id)); }
    /// The window that an action opens, if it opens one.
    template <class Dialog> Dialog* open_dialog(const char* id)
    {
        action(id)->trigger();
        return window->findChild<Dialog*>();
    }
    /// The first of its kind with this text or accessible name.
    template <class Button> [[nodiscard]] Button* button(const char* name) const
    {
        for (auto* found : window->findChildren<Button*>())
            if (found->accessibleName() == QString::fromUtf8(name) || found->text() == QString::fromUtf8(name))
                return found;
        return nullptr;
    }
    /// The first widget of that class in the window, or the one with this object name.
    template <class Widget> [[nodiscard]] Widget& part(const QString& name = {}) const
    {
        auto* widget = window->findChild<Widget*>(name);
        if (!widget) qFatal("the window has no %s", Widget::staticMetaObject.className());
        return *widget;
    }
    [[nodiscard]] ui::CreatePanel& create() const { return part<ui::CreatePanel>(); }
    [[nodiscard]] ui::Canvas& canvas() const { return part<ui::Canvas>(); }
    [[nodiscard]] ui::FilmstripPanel& filmstrip() const { return part<ui::FilmstripPanel>(); }
    [[nodiscard]] ui::GalleryPanel& gallery() const { return part<ui::GalleryPanel>(); }
    [[nodiscard]] ui::HistoryPanel& history_panel() const { return part<ui::HistoryPanel>(); }
    /// That of the window, not that of a part.
    [[nodiscard]] ui::NoticeBar& notice() const { return part<ui::NoticeBar>(QStringLiteral("notice")); }
    /// Changes the request that is shown.
    template <class Change> void change_request(Change change)
    {
        GenerationRequest request = create().request();
        change(request);
        create().setRequest(request);
    }
    /// Makes a picture of the request that is shown, as the button does, and waits for the job's end.
    [[nodiscard]] bool make_picture();

    std::unique_ptr<ui::MainWindow> window;
};

} // namespace sfumato
