// The window over a data folder of its own, painted on by mouse and pen.
#pragma once
#include "fake_pipeline.h"

#include "core/painting/document.h"
#include "core/studio/studio.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_view.h"
#include "ui/window/main_window.h"
#include "ui/canvas/canvas_controller.h"
#include "ui/generate/create_panel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTest>

namespace sfumato {

/// Sky above land, with a red thing on it.
inline QImage landscape(int width = 256, int height = 192)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(90, 140, 200));
    QPainter painter(&image);
    painter.fillRect(0, height / 2, width, height, QColor(70, 120, 50));
    painter.fillRect(width / 2, height / 3, width / 6, height / 3, QColor(190, 40, 30));
    return image;
}

struct PaintingWindow {
    /// Ready with its model: the built-in one unless `open_model` gives another.
    explicit PaintingWindow(const QString& folder, GenerationWorker::OpenModel open_model = {})
    {
        auto opened = Studio::open({.data_dir = folder, .pipeline = {}, .open_model = std::move(open_model)});
        if (!opened) qFatal("%s", opened.error().line().c_str());
        studio = std::move(*opened);
        window = std::make_unique<ui::MainWindow>(*studio);
        window->resize(1300, 900);
        window->show();
        window->activateWindow();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(studio->model(), 20'000); }();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(window.get())); }();
        QTest::qWait(20);
    }
    ~PaintingWindow() { window.reset(); }
    /// A picture that is looked at, as one from the gallery is.
    void look(const QImage& image) { canvas().showPicture(image, QStringLiteral("Seed 7"), {}, true); }
    ui::Canvas& canvas() { return *window->panels().canvas; }
    ui::PaintView& view() { return *canvas().paintView(); }
    ui::CanvasController& painter() { return *window->findChild<ui::CanvasController*>(); }
    const painting::Document& art() { return painter().document().art(); }
    void press(const char* action) { window->findChild<QAction*>(QLatin1String(action))->trigger(); }
    QPoint at(double x, double y) { return view().toView().map(QPointF(x, y)).toPoint(); }
    /// A mouse drag over these points of the canvas.
    void drag(const QList<QPointF>& points, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&view(), Qt::LeftButton, keys, at(points.first().x(), points.first().y()));
        for (const QPointF& point : points.mid(1)) {
            QMouseEvent move(QEvent::MouseMove, at(point.x(), point.y()), view().mapToGlobal(at(point.x(), point.y())),
                             Qt::NoButton, Qt::LeftButton, keys);
            QApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, keys, at(points.last().x(), points.last().y()));
    }

    std::unique_ptr<Studio> studio;
    std::unique_ptr<ui::MainWindow> window;
};

struct FakeModel {
    FakeScript script;
};
/// The same with a model that does as its script says, which is there before the window and after it.
struct ScriptedPaintingWindow : FakeModel, PaintingWindow {
    explicit ScriptedPaintingWindow(const QString& folder) : PaintingWindow(folder, FakePipeline::factory(script)) {}
};

} // namespace sfumato
